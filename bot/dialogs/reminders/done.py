"""A worker says that something is done: the days that follow from it are asked one by one."""

from collections.abc import Sequence
from datetime import date, datetime

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.kbd import Cancel, Row
from aiogram_dialog.widgets.text import Format

from bot.actions.reminders.answers import say_done, say_done_without_day
from bot.actions.reminders.my_dates import gather_dates, gather_following
from bot.actions.reminders.taking_back import SaidBefore, take_back_done
from bot.actions.workers.profile import tell
from bot.dialogs import states
from bot.dialogs.reminders.late_application import get_late
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import GoneError, Turn, raise_refusal, turn_of
from bot.dialogs.widgets import (
    Data,
    ForQuestion,
    HandlerButton,
    Label,
    Mistake,
    Say,
    UnderstoodDay,
    args,
    signs,
    started_with,
)
from bot.dialogs.widgets.ask_day import ask_days
from bot.dialogs.widgets.buttons import button, main_button
from bot.dialogs.widgets.day_picker import open_unknown
from bot.domain import callbacks
from bot.domain.facts import Facts
from bot.domain.reminders.obligation import Obligation
from bot.domain.reminders.telling import done_range
from bot.domain.workers.profile import Owner, ProfileValue
from bot.presenters.reminders.following import following_text

_CALENDAR = "day"


def days_after(facts: Facts, obligation: Obligation) -> Sequence[str]:
    """The fields of the profile that follow when it is done."""
    kind = facts.reminders.get(obligation.kind)
    return () if kind is None else kind.done_asks


async def open_reminder_done(manager: DialogManager, obligation_id: int, show_mode: ShowMode) -> None:
    """Ask for the days below everything else in the chat; a form that is open stays as it is underneath."""
    await manager.start(states.ReminderDone.day, data={"obligation": obligation_id}, show_mode=show_mode)


async def _on_start(_start_data: object, manager: DialogManager) -> None:
    manager.dialog_data["at"] = days_after(turn_of(manager).facts, await _obligation(turn_of(manager), manager))[0]
    await _point_calendar(manager)


async def _get_part(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    part = await _part(turn, dialog_manager)
    return {"id": part, **args(part=part)}


async def _get_following(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """What follows from all the days that were asked for, and whether one of them is missing."""
    worker, obligation = turn.require_worker(), await _obligation(turn, dialog_manager)
    following = await gather_following(turn.store, worker, days_after(turn.facts, obligation), turn.facts, turn.now)
    coming = (await gather_dates(turn.store, worker, turn.facts, turn.now)).find(obligation.id)
    text = following_text(turn.t, turn.facts, following, turn.now)
    if coming is None or not coming.lacks_day:
        return {"following": text, "lacks_day": False}
    return {"following": text, "lacks_day": True, "number": obligation.id}


async def _get_undone(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """Past its last day no reminder of it comes any more."""
    deadline_on = (await _obligation(turn, dialog_manager)).deadline_on
    return {"is_past": deadline_on is not None and deadline_on < turn.today}


async def _keep_day(manager: DialogManager, day: date) -> None:
    turn, part = turn_of(manager), await _part(turn_of(manager), manager)
    await _remember_said(turn, manager, part)
    await tell(turn.as_worker, turn.require_worker(), part, day.isoformat())
    if not await _is_another_day_asked(turn, manager):
        await say_done(turn.as_worker, turn.require_worker(), await _obligation(turn, manager))
        await manager.switch_to(states.ReminderDone.thanks)


async def _leave_out_day(manager: DialogManager) -> None:
    """The worker does not know the day; the last one is that from which the next reminder is counted."""
    turn = turn_of(manager)
    if not await _is_another_day_asked(turn, manager):
        await say_done_without_day(turn.as_worker, turn.require_worker(), await _obligation(turn, manager))
        await manager.switch_to(states.ReminderDone.thanks)


async def _is_another_day_asked(turn: Turn, manager: DialogManager) -> bool:
    asked = days_after(turn.facts, await _obligation(turn, manager))
    left = asked[asked.index(manager.dialog_data["at"]) + 1 :]
    if not left:
        return False
    manager.dialog_data["at"] = left[0]
    await _point_calendar(manager)
    return True


async def _point_calendar(manager: DialogManager) -> None:
    """What was done was done lately; a new last day lies ahead of the one before."""
    open_unknown(manager, _CALENDAR, *await _bounds(turn_of(manager), manager))


async def _remember_said(turn: Turn, manager: DialogManager, part: str) -> None:
    """Keep what the worker had said of that day, for who said "done" by mistake."""
    told = (await turn.store.profiles.of(turn.require_worker().id)).told
    said = next((each for each in told if (each.field_id, each.by) == (part, Owner.WORKER)), None)
    kept = None if said is None else [said.value, said.at.isoformat(), said.stay_until and said.stay_until.isoformat()]
    manager.dialog_data.setdefault("said_before", {})[part] = kept


def _said_before(manager: DialogManager) -> SaidBefore:
    kept = manager.dialog_data.get("said_before", {})
    return {part: None if each is None else _said(part, *each) for part, each in kept.items()}


def _said(part: str, value: str, at: str, stay_until: str | None) -> ProfileValue:
    until = None if stay_until is None else date.fromisoformat(stay_until)
    return ProfileValue(part, Owner.WORKER, value, datetime.fromisoformat(at), until)


async def _on_undo(manager: DialogManager) -> None:
    turn = turn_of(manager)
    obligation = await _obligation(turn, manager)
    raise_refusal(await take_back_done(turn.as_worker, turn.require_worker(), obligation, _said_before(manager)))
    await manager.switch_to(states.ReminderDone.undone)


async def _on_close(manager: DialogManager) -> None:
    """Back to where the reminder came in between, or to the menu."""
    await manager.done()
    if not manager.has_context():
        await manager.start(states.Menu.main)


async def _bounds(turn: Turn, manager: DialogManager) -> tuple[date, date]:
    part, obligation = await _part(turn, manager), await _obligation(turn, manager)
    applied_on = (await turn.store.profiles.of(turn.require_worker().id)).application_on(turn.today)
    return done_range(turn.facts.reminders[obligation.kind], part, obligation.anchor_on, applied_on, turn.today)


async def _part(turn: Turn, manager: DialogManager) -> str:
    """Return the field that is asked for; raises GoneError for one that is not asked for any more."""
    part: str = manager.dialog_data["at"]
    if part not in days_after(turn.facts, await _obligation(turn, manager)):
        raise GoneError
    return part


async def _obligation(turn: Turn, manager: DialogManager) -> Obligation:
    obligation = await turn.store.obligations.find(started_with(manager)["obligation"])
    if obligation is None or obligation.worker_id != turn.require_worker().id:
        raise GoneError
    return obligation


def reminder_done_dialog() -> Dialog:
    """A day, as often as needed, and thanks, or what to do about a late application; and the way back."""
    return Dialog(
        ask_days(
            states.ReminderDone.day,
            Say("reminder-done-ask"),
            ForQuestion(button("reminder-done-skip", "skip", _leave_out_day)),
            Row(Cancel(Label("button-back"), id="back"), signs()),
            bounds=_bounds,
            on_day=_keep_day,
            getter=_get_part,
        ),
        Window(
            Mistake(),
            UnderstoodDay(),
            Say("reminder-late", when="is_late"),
            Say("reminder-done", when=~F["is_late"] & ~F["lacks_day"]),
            Say("reminder-done-no_day", when=~F["is_late"] & F["lacks_day"]),
            Format("\n{following}", when=~F["is_late"] & F["following"]),
            HandlerButton(
                Label("reminder-button-help"), callbacks.HELP_WITH_REMINDER, when=F["is_late"] | F["lacks_day"]
            ),
            main_button("reminder-done-close", "ok", _on_close),
            button("reminder-button-undo", "undo", _on_undo),
            signs(),
            words_for_support(),
            state=states.ReminderDone.thanks,
            getter=[get_late, _get_following],
        ),
        Window(
            Say("reminder-undone", when=~F["is_past"]),
            Say("reminder-undone-late", when="is_past"),
            main_button("reminder-done-close", "ok", _on_close),
            signs(),
            words_for_support(),
            state=states.ReminderDone.undone,
            getter=_get_undone,
        ),
        on_start=_on_start,
    )
