"""A legal hold: an admin keeps a worker's records from being deleted, and says why."""

from functools import partial

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Cancel

from bot.actions.privacy.legal_holds import hold_records, lift_hold
from bot.dialogs import states
from bot.dialogs.roster.card import chosen_worker
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.typed_input import typed_line
from bot.dialogs.widgets import Data, Label, Say, args
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import danger_button
from bot.dialogs.widgets.confirm import confirm
from bot.domain.missing import MISSING

_LONGEST = 300


async def _get_hold(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    worker = await chosen_worker(turn, dialog_manager)
    reason = await turn.store.legal_holds.reason(worker.id)
    return args(roster_number=worker.number, reason=reason or MISSING)


async def _keep_reason(manager: DialogManager, reason: str) -> None:
    turn = turn_of(manager)
    await hold_records(turn.as_member, await chosen_worker(turn, manager), reason)
    await manager.done()


async def _on_lift(manager: DialogManager) -> None:
    turn = turn_of(manager)
    await lift_hold(turn.as_member, await chosen_worker(turn, manager))
    await manager.done()


def legal_hold_dialog() -> Dialog:
    """Build the dialog: why the hold is set, or whether to lift it."""
    return Dialog(
        ask_text(
            states.LegalHold.reason,
            Say("hold-reason"),
            Cancel(Label("people-cancel")),
            read=partial(typed_line, longest=_LONGEST),
            on_text=_keep_reason,
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
