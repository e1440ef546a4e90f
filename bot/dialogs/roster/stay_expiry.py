"""Staff enter the last day of a worker's stay, as it stands on the residence card."""

from datetime import date

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Cancel

from bot.actions.roster.stay import tell_stay
from bot.dialogs import states
from bot.dialogs.roster.card import chosen_worker
from bot.dialogs.roster.seen import look, raise_if_changed
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Label, Say, args
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.buttons import main_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.day_picker import open_unknown
from bot.dialogs.widgets.remember import remember
from bot.domain.missing import MISSING
from bot.domain.workers.profile import day_range

_CALENDAR = "day"


async def _get_worker(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    return args(roster_number=(await chosen_worker(turn, dialog_manager)).number)


async def _get_summary(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    worker = await chosen_worker(turn, dialog_manager)
    known = (await turn.store.profiles.of(worker.id)).day("stay_expiry", turn.today)
    chosen = dialog_manager.dialog_data["stay_expiry"]
    return args(roster_number=worker.number, known=known or MISSING, stay_expiry=chosen)


async def _bounds(turn: Turn, _manager: DialogManager) -> tuple[date, date]:
    return day_range("stay_expiry", turn.today)


async def _on_save(manager: DialogManager) -> None:
    turn, worker = turn_of(manager), await chosen_worker(turn_of(manager), manager)
    await raise_if_changed(manager, "stay_expiry")
    await tell_stay(turn.as_member, worker, date.fromisoformat(manager.dialog_data["stay_expiry"]))
    await manager.done()


async def _on_start(_start_data: object, manager: DialogManager) -> None:
    """A new last day lies years ahead, as often as months."""
    await look(manager)
    open_unknown(manager, _CALENDAR, *day_range("stay_expiry", turn_of(manager).today))


def stay_expiry_dialog() -> Dialog:
    """The day, a last look."""
    return Dialog(
        ask_day(
            states.StayExpiry.day,
            Say("people-stay-day"),
            Cancel(Label("button-back")),
            bounds=_bounds,
            on_day=remember("stay_expiry", states.StayExpiry.summary),
            picker_id=_CALENDAR,
            getter=_get_worker,
        ),
        confirm(
            states.StayExpiry.summary,
            Say("people-stay-summary"),
            Cancel(Label("people-cancel")),
            yes=main_button("people-save", "save", _on_save),
            getter=_get_summary,
        ),
        on_start=_on_start,
    )
