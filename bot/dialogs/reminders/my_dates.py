"""My dates: everything that comes, with days left; one of them, and what the worker says of it."""

from datetime import date

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Row, Start
from aiogram_dialog.widgets.text import Format

from bot.actions.reminders.answers import later_days_of, may_be_put_off_to, snooze
from bot.actions.reminders.my_dates import gather_dates
from bot.actions.reminders.taking_back import may_be_taken_back
from bot.actions.reminders.tick import HELD_BY_STAFF, done_label
from bot.dialogs import states
from bot.dialogs.interviews.own import coming_interviews, interview_label, on_own_interview
from bot.dialogs.reminders.my_dates_day import (
    applied_renewal,
    day_windows,
    on_contract_ended,
    on_late_application,
    on_missing_day,
    on_new_day,
    on_not_applied,
)
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import GoneError, Turn, existing, turn_of
from bot.dialogs.widgets import Data, HandlerButton, Label, Say, choice, choice_of_row, signs
from bot.dialogs.widgets.buttons import back_to, button, goes_to, menu_row
from bot.dialogs.widgets.lists import PAGE_ROWS
from bot.dialogs.widgets.remember import remember
from bot.domain import callbacks
from bot.domain.reminders.my_dates import ComingDate, MyDates
from bot.domain.reminders.obligation import Obligation
from bot.domain.reminders.telling import may_be_done, own_part
from bot.presenters.reminders.my_dates import applied_late_text, date_text, dates_text, late_text, need_text, why_text


async def _get_dates(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    dates = await _gather(turn)
    last = max(0, len(dates.coming) - 1) // PAGE_ROWS
    at = min(dialog_manager.dialog_data.get("page", 0), last)
    shown, appointments = dates.coming[at * PAGE_ROWS :][:PAGE_ROWS], () if at else dates.appointments
    late = [applied_late_text(turn.t, dates.applied_late)] if dates.applied_late and not at else []
    return {
        "number": turn.require_worker().id,
        "lines": "\n\n".join(filter(None, [*late, dates_text(turn.t, shown, appointments, turn.today)])),
        "dates": [(str(each.obligation_id), turn.t.label(f"reminder-name-{each.kind}")) for each in shown],
        "interviews": [(str(each.id), interview_label(turn, each)) for each in await coming_interviews(turn)],
        "is_empty": dates.is_empty,
        "has_late": bool(late),
        "has_nearer": at > 0,
        "has_further": at < last,
        "has_calendar": bool(dates.ahead or dates.appointments),
        "is_unreminded": bool(dates.coming) and not dates.has_agreed,
    }


async def _get_date(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """It may have been done, or its day corrected, since the list was shown."""
    dates = await _gather(turn)
    coming = _chosen(dates, dialog_manager)
    if coming is None:
        return {"is_there": False, **await _get_done(turn, dialog_manager)}
    is_workers = coming.kind not in HELD_BY_STAFF
    asks_if_done = coming.is_overdue and is_workers and not coming.lacks_day
    is_lost = coming.is_overdue and not is_workers
    shown = late_text(turn.t, turn.facts, coming, turn.now) if is_lost else date_text(turn.t, dates, coming, turn.today)
    told = {"is_there": True, "number": coming.obligation_id, "text": shown, "asks_if_done": asks_if_done}
    if coming.lacks_day:
        return told | {"lacks_day": True} | await _get_done(turn, dialog_manager)
    return told if asks_if_done else told | await _get_ways(turn, coming)


async def _get_done(turn: Turn, manager: DialogManager) -> Data:
    """Whether it is not there any more because the worker said that it is done."""
    ended = await turn.store.obligations.find(int(manager.dialog_data.get("obligation") or 0))
    if ended is None or ended.worker_id != turn.require_worker().id:
        return {}
    return {"number": ended.id, "is_done": may_be_taken_back(turn.facts, ended)}


async def _get_ways(turn: Turn, coming: ComingDate) -> Data:
    """What can be done about one date, besides what stands on every screen."""
    kind, obligation = turn.facts.reminders[coming.kind], await turn.store.obligations.get(coming.obligation_id)
    is_workers = coming.kind not in HELD_BY_STAFF and not coming.is_overdue
    is_done = done_label(kind) if is_workers and may_be_done(kind, obligation.anchor_on, turn.today) else None
    return {
        "done_as": is_done,
        "may_wait": bool(later_days_of(obligation, turn.today)),
        "has_own_part": own_part(kind) is not None,
        "has_applied": await applied_renewal(turn, obligation) is not None,
        "is_plain": True,
    }


async def _get_late(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    coming = existing(_chosen(await _gather(turn), dialog_manager))
    has_own_part = own_part(turn.facts.reminders[coming.kind]) is not None
    text = late_text(turn.t, turn.facts, coming, turn.now)
    return {"text": text, "number": coming.obligation_id, "has_own_part": has_own_part}


async def _get_explained(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    coming = existing(_chosen(await _gather(turn), dialog_manager))
    shown = {"why": why_text(turn.t, turn.facts, coming, turn.today), "need": need_text(turn.t, coming)}
    return {**shown, "number": coming.obligation_id}


async def _get_later(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    days = later_days_of(await _obligation(turn, dialog_manager), turn.today)
    return {"days": [(day.isoformat(), turn.t.label("reminder-button-day", {"on": day})) for day in days]}


async def _on_later(manager: DialogManager, chosen: str) -> None:
    turn, later_on = turn_of(manager), date.fromisoformat(chosen)
    obligation = await _obligation(turn, manager)
    if may_be_put_off_to(obligation, later_on, turn.today):
        await snooze(turn.as_worker, turn.require_worker(), obligation, later_on)
    await manager.switch_to(states.MyDates.one)


async def _on_nearer(manager: DialogManager) -> None:
    manager.dialog_data["page"] = max(0, manager.dialog_data.get("page", 0) - 1)


async def _on_further(manager: DialogManager) -> None:
    manager.dialog_data["page"] = manager.dialog_data.get("page", 0) + 1


async def _on_return(_start_data: object, _result: object, manager: DialogManager) -> None:
    """What has just been done is not looked at any longer."""
    if _chosen(await _gather(turn_of(manager)), manager) is None:
        await manager.switch_to(states.MyDates.list)


async def _gather(turn: Turn) -> MyDates:
    return await gather_dates(turn.store, turn.require_worker(), turn.facts, turn.now)


def _chosen(dates: MyDates, manager: DialogManager) -> ComingDate | None:
    return dates.find(int(manager.dialog_data.get("obligation") or 0))


async def _obligation(turn: Turn, manager: DialogManager) -> Obligation:
    coming = existing(_chosen(await _gather(turn), manager))
    obligation = await turn.store.obligations.get(coming.obligation_id)
    if coming.is_overdue:
        raise GoneError
    return obligation


def _list_window() -> Window:
    return Window(
        Say("my_dates-title", when=~F["is_empty"]),
        Say("my_dates-empty", when="is_empty"),
        Format("\n{lines}\n", when=~F["is_empty"]),
        Say("my_dates-unreminded", when="is_unreminded"),
        Say("my_dates-choose", when=F["dates"] | F["has_late"]),
        Column(choice_of_row("i", "interviews", on_own_interview)),
        button("reminder-name-stay_renewal", "late", on_late_application, when="has_late"),
        Column(choice("d", "dates", remember("obligation", states.MyDates.one))),
        button("my_dates-nearer", "near", _on_nearer, when="has_nearer"),
        button("my_dates-further", "far", _on_further, when="has_further"),
        HandlerButton(Label("my_dates-calendar"), callbacks.SEND_CALENDAR, when="has_calendar"),
        Start(Label("menu-profile"), "profile", states.Profile.groups),
        button("my_dates-contract_ended", "job", on_contract_ended),
        menu_row(),
        words_for_support(),
        state=states.MyDates.list,
        getter=_get_dates,
    )


def _one_window() -> Window:
    finish = callbacks.FINISH_REMINDER
    return Window(
        Format("{text}", when="is_there"),
        Say("my_dates-gone", when=~F["is_there"]),
        button("profile-enter", "tell", on_missing_day, when="lacks_day"),
        HandlerButton(Label("reminder-button-undo"), callbacks.TAKE_BACK_DONE, when="is_done"),
        HandlerButton(Label("my_dates-late-yes"), finish, when="asks_if_done"),
        goes_to("my_dates-late-no", "late", states.MyDates.late, when="asks_if_done"),
        HandlerButton(Label("reminder-button-done"), finish, when=F["done_as"] == "reminder-button-done"),
        HandlerButton(Label("reminder-button-applied"), finish, when=F["done_as"] == "reminder-button-applied"),
        button("reminder-button-undo", "undo", on_not_applied, when="has_applied"),
        goes_to("reminder-button-later", "later", states.MyDates.later, when="may_wait"),
        goes_to("reminder-button-explain", "why", states.MyDates.why, when="is_plain"),
        button("my_dates-new_day", "new", on_new_day, when="has_own_part"),
        HandlerButton(Label("reminder-button-help"), callbacks.HELP_WITH_REMINDER, when="is_there"),
        Row(back_to(states.MyDates.list), signs()),
        words_for_support(),
        state=states.MyDates.one,
        getter=_get_date,
    )


def _explaining_windows() -> tuple[Window, ...]:
    helping = HandlerButton(Label("reminder-button-help"), callbacks.HELP_WITH_REMINDER)
    return (
        Window(
            Format("{text}"),
            helping,
            goes_to("reminder-button-explain", "why", states.MyDates.why),
            goes_to("reminder-button-need", "need", states.MyDates.need),
            button("my_dates-new_day", "new", on_new_day, when="has_own_part"),
            Row(back_to(states.MyDates.one), signs()),
            words_for_support(),
            state=states.MyDates.late,
            getter=_get_late,
        ),
        Window(
            Format("{why}"),
            goes_to("reminder-button-need", "need", states.MyDates.need),
            helping,
            Row(back_to(states.MyDates.one), signs()),
            words_for_support(),
            state=states.MyDates.why,
            getter=_get_explained,
        ),
        Window(
            Format("{need}"),
            helping,
            Row(back_to(states.MyDates.one), signs()),
            words_for_support(),
            state=states.MyDates.need,
            getter=_get_explained,
        ),
    )


def my_dates_dialog() -> Dialog:
    """All of them, one, and what is said of it."""
    return Dialog(
        _list_window(),
        _one_window(),
        *_explaining_windows(),
        Window(
            Say("reminder-later-ask"),
            Column(choice("w", "days", _on_later)),
            Row(back_to(states.MyDates.one), signs()),
            words_for_support(),
            state=states.MyDates.later,
            getter=_get_later,
        ),
        *day_windows(),
        on_process_result=_on_return,
    )
