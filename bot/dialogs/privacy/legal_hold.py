"""A legal hold: an admin keeps a worker's records from being deleted, and says why."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Cancel

from bot.actions.privacy.legal_holds import hold_records, lift_hold
from bot.dialogs import states
from bot.dialogs.roster.card import chosen_worker
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.typed_input import typed_line
from bot.dialogs.widgets import Label, Mistake, Say, args
from bot.dialogs.widgets.buttons import danger_button
from bot.dialogs.widgets.confirm import confirm
from bot.domain.missing import MISSING

_LONGEST = 300


async def _get_hold(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    worker = await chosen_worker(turn, dialog_manager)
    reason = await turn.store.legal_holds.reason(worker.id)
    return dict(args(roster_number=worker.number, reason=reason or MISSING))


async def _on_reason_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    turn, reason = turn_of(manager), typed_line(message.text, _LONGEST)
    await hold_records(turn.as_member, await chosen_worker(turn, manager), reason)
    await manager.done()


async def _on_lift(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    turn = turn_of(manager)
    await lift_hold(turn.as_member, await chosen_worker(turn, manager))
    await manager.done()


def legal_hold_dialog() -> Dialog:
    """Build the dialog: why the hold is set, or whether to lift it."""
    return Dialog(
        Window(
            Mistake(),
            Say("hold-reason"),
            Cancel(Label("people-cancel")),
            MessageInput(_on_reason_typed),
            state=states.LegalHold.reason,
            getter=_get_hold,
        ),
        confirm(
            states.LegalHold.lifting,
            Say("hold-lift"),
            Cancel(Label("people-cancel")),
            yes=danger_button("hold-lift-yes", "lift", _on_lift),
            getter=_get_hold,
        ),
    )
