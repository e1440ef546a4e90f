"""My dates: a day that was wrong, or that a contract ended, and what follows from what the worker tells."""

from datetime import date

from aiogram import F
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Row
from aiogram_dialog.widgets.text import Format

from bot.actions.reminders.my_dates import gather_following
from bot.actions.reminders.replan import dates_of
from bot.actions.workers.profile import take_back, tell
from bot.dialogs import states
from bot.dialogs.support.consultation import ask_support, words_for_support
from bot.dialogs.turn import GoneError, Turn, existing, turn_of
from bot.dialogs.widgets import Data, Say, args, signs
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.buttons import back_to, button, goes_to
from bot.dialogs.widgets.day_picker import open_month
from bot.domain.reminders.obligation import STAY_PENDING, STAY_RENEWAL, Obligation
from bot.domain.reminders.telling import missing_part, own_part
from bot.domain.support.consultation import ConsultationKind
from bot.domain.workers.profile import CONTRACT_ENDED_ON, FIELDS, GROUPS, Owner, day_range
from bot.presenters.reminders.following import following_text

_CALENDAR = "day"
_APPLIED = "applied_on"


async def on_new_day(manager: DialogManager) -> None:
    """Ask for the day that the date follows from."""
    turn = turn_of(manager)
    obligation = existing(await turn.store.obligations.find(int(manager.dialog_data["obligation"])))
    await _ask(manager, existing(own_part(turn.facts.reminders[obligation.kind])))


async def on_late_application(manager: DialogManager) -> None:
    """Show the day of the application in My details, where it is explained, corrected and deleted."""
    await _open_details(manager, _APPLIED)


async def on_missing_day(manager: DialogManager) -> None:
    """Show in My details the day that was not known when this was said to be done."""
    turn = turn_of(manager)
    obligation = existing(await turn.store.obligations.find(int(manager.dialog_data["obligation"])))
    worker_id = turn.require_worker().id
    dates = await dates_of(turn.store, [worker_id], turn.today)
    await _open_details(manager, missing_part(turn.facts.reminders[obligation.kind], dates[worker_id]))


async def _open_details(manager: DialogManager, part: str) -> None:
    group = next(each for each, parts in GROUPS.items() if part in parts)
    await manager.start(states.Profile.part, data={"group": group, "part": part})


async def applied_renewal(turn: Turn, pending: Obligation) -> Obligation | None:
    """Return the renewal whose result is waited for, where the worker alone told the day of the application."""
    worker = turn.require_worker()
    profile = await turn.store.profiles.of(worker.id)
    is_own = profile.value_by(_APPLIED, Owner.WORKER) and profile.value_by(_APPLIED, Owner.STAFF) is None
    if pending.kind != STAY_PENDING or not is_own:
        return None
    asked_for = (STAY_RENEWAL, pending.anchor_on)
    known = await turn.store.obligations.all_of(worker.id)
    return next((each for each in known if (each.kind, each.anchor_on) == asked_for), None)


async def on_not_applied(manager: DialogManager) -> None:
    """Take back the day of the application, so that the renewal is to be done again."""
    turn = turn_of(manager)
    pending = await turn.store.obligations.get(int(manager.dialog_data["obligation"]))
    renewal = existing(await applied_renewal(turn, pending))
    await take_back(turn.as_worker, turn.require_worker(), _APPLIED)
    await manager.start(states.ReminderDone.undone, data={"obligation": renewal.id})


async def on_contract_ended(manager: DialogManager) -> None:
    """Ask for the day on which the contract ended; nothing has to be known of it yet."""
    manager.dialog_data["obligation"] = None
    await _ask(manager, CONTRACT_ENDED_ON)


async def _ask(manager: DialogManager, part: str) -> None:
    turn = turn_of(manager)
    manager.dialog_data["part"] = part
    known_on = await _known_on(turn, part)
    await manager.switch_to(states.MyDates.day)
    open_month(manager, _CALENDAR, known_on or turn.today)


async def _get_asked(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    part = _part(dialog_manager)
    known_on = await _known_on(turn, part)
    return {
        "is_contract": part == CONTRACT_ENDED_ON,
        "is_new": known_on is None,
        "from_list": dialog_manager.dialog_data.get("obligation") is None,
        **args(part=part, on=(known_on or turn.today).isoformat()),
    }


async def _keep_day(manager: DialogManager, day: date) -> None:
    turn = turn_of(manager)
    await tell(turn.as_worker, turn.require_worker(), _part(manager), day.isoformat())
    manager.dialog_data["told"] = day.isoformat()
    await manager.switch_to(states.MyDates.told)


async def _get_told(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """What follows from the day that counts, which may be that of staff."""
    part, told = _part(dialog_manager), dialog_manager.dialog_data["told"]
    following = await gather_following(turn.store, turn.require_worker(), {part}, turn.facts, turn.now)
    counts_on = await _known_on(turn, part)
    counts = counts_on.isoformat() if counts_on else told
    return {
        "following": following_text(turn.t, turn.facts, following, turn.now),
        "is_other": counts != told,
        **args(part=part, own=told, on=counts),
    }


async def _on_help(manager: DialogManager) -> None:
    is_contract = _part(manager) == CONTRACT_ENDED_ON
    await ask_support(manager, ConsultationKind.JOB_CHANGE if is_contract else ConsultationKind.PROCEDURE)


async def _bounds(turn: Turn, manager: DialogManager) -> tuple[date, date]:
    return day_range(_part(manager), turn.today)


async def _known_on(turn: Turn, part: str) -> date | None:
    """Return the day that counts by now, whoever told it."""
    worker_id = turn.require_worker().id
    return (await dates_of(turn.store, [worker_id], turn.today))[worker_id].day(part)


def _part(manager: DialogManager) -> str:
    part: str = manager.dialog_data["part"]
    if part not in FIELDS:
        raise GoneError
    return part


def day_windows() -> tuple[Window, Window]:
    """The question, and the answer to what was told."""
    return (
        ask_day(
            states.MyDates.day,
            Say("my_dates-ask-contract_ended", when="is_contract"),
            Say("my_dates-ask-day", when=~F["is_contract"]),
            Say("my_dates-known", when=~F["is_new"]),
            Row(
                goes_to("button-back", "list", states.MyDates.list, when="from_list"),
                goes_to("button-back", "back", states.MyDates.one, when=~F["from_list"]),
                signs(),
            ),
            bounds=_bounds,
            on_day=_keep_day,
            picker_id=_CALENDAR,
            getter=_get_asked,
        ),
        Window(
            Say("my_dates-told"),
            Say("my_dates-told-other", when="is_other"),
            Format("\n{following}", when="following"),
            button("reminder-button-help", "help", _on_help),
            Row(back_to(states.MyDates.list), signs()),
            words_for_support(),
            state=states.MyDates.told,
            getter=_get_told,
        ),
    )
