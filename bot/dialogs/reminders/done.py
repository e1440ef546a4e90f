"""A worker says that something is done: the days that follow from it are asked one by one."""

from collections.abc import Sequence
from datetime import date

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.kbd import Cancel, Row

from bot.actions.reminders.answers import say_done, say_done_without_day
from bot.actions.workers.profile import tell
from bot.dialogs import states
from bot.dialogs.reminders.late_application import get_late
from bot.dialogs.turn import GoneError, Turn, turn_of
from bot.dialogs.widgets import Data, HandlerButton, Label, Say, args, signs, started_with
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.buttons import button, main_button
from bot.dialogs.widgets.day_picker import point_calendar
from bot.domain import callbacks
from bot.domain.days import add_days
from bot.domain.facts import Facts
from bot.domain.reminders.obligation import Obligation
from bot.domain.workers.profile import Owner, day_range

_CALENDAR = "day"


def days_after(facts: Facts, obligation: Obligation) -> Sequence[str]:
    """The fields of the profile that follow when it is done."""
    kind = facts.reminders.get(obligation.kind)
    return () if kind is None else kind.done_asks


async def open_reminder_done(manager: DialogManager, obligation_id: int, show_mode: ShowMode) -> None:
    """Ask for the days below everything else in the chat; a form that is open stays as it is underneath."""
    await manager.start(states.ReminderDone.day, data={"obligation": obligation_id}, show_mode=show_mode)


async def _on_start(_start_data: object, manager: DialogManager) -> None:
    manager.dialog_data["at"] = 0


async def _get_part(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    return args(part=await _part(turn, dialog_manager))


async def _keep_day(manager: DialogManager, day: date) -> None:
    turn = turn_of(manager)
    await tell(turn.as_worker, turn.require_worker(), await _part(turn, manager), day.isoformat())
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
    manager.dialog_data["at"] += 1
    if manager.dialog_data["at"] >= len(days_after(turn.facts, await _obligation(turn, manager))):
        return False
    await _point_calendar(manager)
    return True


async def _point_calendar(manager: DialogManager) -> None:
    turn = turn_of(manager)
    part = await _part(turn, manager)
    told = (await turn.store.profiles.of(turn.require_worker().id)).value_by(part, Owner.WORKER)
    point_calendar(manager, _CALENDAR, date.fromisoformat(told) if told else turn.today)


async def _on_close(manager: DialogManager) -> None:
    """Back to where the reminder came in between, or to the menu."""
    await manager.done()
    if not manager.has_context():
        await manager.start(states.Menu.main)


async def _bounds(turn: Turn, manager: DialogManager) -> tuple[date, date]:
    """Return the days to choose from: the new day is later than the old one, which would end the reminders for good."""
    part, obligation = await _part(turn, manager), await _obligation(turn, manager)
    first_on, last_on = day_range(part, turn.today)
    if part != turn.facts.reminders[obligation.kind].about:
        return first_on, last_on
    return max(first_on, min(add_days(obligation.anchor_on, 1), last_on)), last_on


async def _part(turn: Turn, manager: DialogManager) -> str:
    asked = days_after(turn.facts, await _obligation(turn, manager))
    at: int = manager.dialog_data["at"]
    if at >= len(asked):
        raise GoneError
    return asked[at]


async def _obligation(turn: Turn, manager: DialogManager) -> Obligation:
    obligation = await turn.store.obligations.find(started_with(manager)["obligation"])
    if obligation is None or obligation.worker_id != turn.require_worker().id:
        raise GoneError
    return obligation


def reminder_done_dialog() -> Dialog:
    """A day, as often as needed, and thanks, or what to do about an application that came too late."""
    return Dialog(
        ask_day(
            states.ReminderDone.day,
            Say("reminder-done-ask"),
            button("reminder-done-skip", "skip", _leave_out_day),
            Row(Cancel(Label("button-back"), id="back"), signs()),
            bounds=_bounds,
            on_day=_keep_day,
            picker_id=_CALENDAR,
            getter=_get_part,
        ),
        Window(
            Say("reminder-late", when="is_late"),
            Say("reminder-done", when=~F["is_late"]),
            HandlerButton(Label("reminder-button-help"), callbacks.HELP_WITH_REMINDER, when="is_late"),
            main_button("reminder-done-close", "ok", _on_close),
            state=states.ReminderDone.thanks,
            getter=get_late,
        ),
        on_start=_on_start,
    )
