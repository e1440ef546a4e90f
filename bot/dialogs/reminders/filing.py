"""Filing: staff note what has to be reported within fourteen days, and are reminded of it."""

from datetime import date

from aiogram_dialog import Dialog, DialogManager, Window

from bot.actions.reminders.duties import FilableEvent, report
from bot.dialogs import states
from bot.dialogs.turn import GoneError, Turn, raise_refusal, turn_of
from bot.dialogs.widgets import Data, Say, args, options
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.buttons import back_to, button, goes_to, home_button, main_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.pick_employer import find_employer, pick_employer
from bot.dialogs.widgets.pick_worker import pick_worker, worker_label
from bot.dialogs.widgets.remember import remember
from bot.domain.days import add_days
from bot.domain.missing import MISSING
from bot.domain.reminders.duties import AD_HOC_NOTICE, Filing, duty_plan

# What happened is reported after it did; within so many days there is still something to remind of.
_BACK_DAYS = 14


async def _keep_whom(manager: DialogManager, **whom: int) -> None:
    manager.dialog_data["whom"] = whom
    await manager.switch_to(states.AdHocNotice.summary)


async def _keep_worker(manager: DialogManager, worker_id: int) -> None:
    await _keep_whom(manager, worker=worker_id)


async def _keep_employer(manager: DialogManager, employer_id: int) -> None:
    await _keep_whom(manager, employer=employer_id)


async def _get_summary(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    event = _kept_event(dialog_manager)
    name = await _name(turn, event)
    deadline_on = duty_plan(AD_HOC_NOTICE, event.on, turn.today).deadline_on
    about = "one" if name else MISSING
    filing = event.filing.value
    return args(notice=filing, on=event.on, deadline_on=deadline_on, about=about, name=name)


async def _on_save(manager: DialogManager) -> None:
    turn = turn_of(manager)
    raise_refusal(await report(turn.as_member, _kept_event(manager)))
    await manager.switch_to(states.AdHocNotice.saved)


async def _name(turn: Turn, event: FilableEvent) -> str:
    """Return whom it is about; empty for the organisation itself. Raises GoneError where that was deleted meanwhile."""
    if event.worker_id is not None:
        worker = await turn.store.workers.find(event.worker_id)
        if worker is None or not worker.on_roster:
            raise GoneError
        return worker_label(turn, worker)
    if event.employer_id is None:
        return ""
    return (await find_employer(turn, event.employer_id)).name


def _kept_event(manager: DialogManager) -> FilableEvent:
    data, whom = manager.dialog_data, manager.dialog_data["whom"]
    on = date.fromisoformat(data["on"])
    return FilableEvent(Filing(data["notice"]), on, whom.get("worker"), whom.get("employer"))


async def _bounds(turn: Turn, _manager: DialogManager) -> tuple[date, date]:
    return add_days(turn.today, -_BACK_DAYS), turn.today


def filing_dialog() -> Dialog:
    """Build the dialog: what, when, about whom, a last look."""
    return Dialog(
        Window(
            Say("duty-ask-notice"),
            options("what", Filing, lambda each: f"duty-notice-{each}", remember("notice", states.AdHocNotice.day)),
            home_button(),
            state=states.AdHocNotice.what,
        ),
        ask_day(
            states.AdHocNotice.day,
            Say("duty-ask-day"),
            back_to(states.AdHocNotice.what),
            bounds=_bounds,
            on_day=remember("on", states.AdHocNotice.whom),
        ),
        pick_worker(
            states.AdHocNotice.whom,
            Say("duty-ask-whom"),
            goes_to("duty-whom-employer", "firms", states.AdHocNotice.employer),
            button("duty-whom-nobody", "nobody", _keep_whom),
            back_to(states.AdHocNotice.day),
            on_worker=_keep_worker,
        ),
        pick_employer(
            states.AdHocNotice.employer,
            Say("duty-ask-employer"),
            back_to(states.AdHocNotice.whom),
            on_employer=_keep_employer,
            scroll_id="page",
        ),
        confirm(
            states.AdHocNotice.summary,
            Say("duty-summary"),
            back_to(states.AdHocNotice.whom),
            yes=main_button("duty-save", "save", _on_save),
            getter=_get_summary,
        ),
        Window(Say("duty-saved"), state=states.AdHocNotice.saved),
    )
