"""A legal hold: an admin keeps a worker's records from being deleted, and says why."""

from typing import Any

from aiogram.enums import ButtonStyle
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Cancel
from aiogram_dialog.widgets.style import Style

from bot.actions.roster.worker_card import hold_records, lift_hold
from bot.dialogs import states
from bot.dialogs.roster.card import chosen_worker
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.typed_input import typed_line
from bot.dialogs.widgets import Label, Mistake, Say, args

_LONGEST = 300


async def _hold(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    worker = await chosen_worker(turn, dialog_manager)
    reason = await turn.store.legal_holds.reason(worker.id)
    return dict(args(roster_number=worker.number, reason=reason or "none"))


async def _set(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    turn, reason = turn_of(manager), typed_line(message.text, _LONGEST)
    await hold_records(turn.store, turn.require_member(), await chosen_worker(turn, manager), reason, turn.now)
    await manager.done()


async def _lift(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    turn = turn_of(manager)
    await lift_hold(turn.store, turn.require_member(), await chosen_worker(turn, manager), turn.now)
    await manager.done()


def legal_hold_dialog() -> Dialog:
    """Build the dialog: why the hold is set, or whether to lift it."""
    return Dialog(
        Window(
            Mistake(),
            Say("hold-reason"),
            Cancel(Label("people-cancel")),
            MessageInput(_set),
            state=states.LegalHold.reason,
            getter=_hold,
        ),
        Window(
            Say("hold-lift"),
            Button(Label("hold-lift-yes"), id="lift", on_click=_lift, style=Style(ButtonStyle.DANGER)),
            Cancel(Label("people-cancel")),
            state=states.LegalHold.lifting,
            getter=_hold,
        ),
    )
