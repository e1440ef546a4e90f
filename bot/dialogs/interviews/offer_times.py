"""Staff choose the times that they offer: a day in the calendar, then hours; several days, if they like."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from aiogram.types import Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Group

from bot.actions.interviews.scheduling import moment
from bot.dialogs import states
from bot.dialogs.turn import MistakeError, Turn, turn_of
from bot.dialogs.typed_input import read_typed_times
from bot.dialogs.widgets import Data, Mistake, Say, args, choice
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.buttons import back_to, goes_to
from bot.dialogs.widgets.remember import remember
from bot.dialogs.widgets.toggles import ticked
from bot.domain.days import TOKYO
from bot.domain.missing import MISSING

_AHEAD = timedelta(days=92)
_HOURS = range(8, 22)
# More than this nobody reads through on a phone.
_MOST_TIMES = 20


async def _get_times(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    times = chosen_times(dialog_manager)
    return {**args(times=listed_times(turn, times)), "has_times": bool(times)}


async def _get_hours(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    times = chosen_times(dialog_manager)
    day = date.fromisoformat(dialog_manager.dialog_data["day"])
    on_day = {each.strftime("%H:%M") for each in times if each.date() == day}
    full = [f"{hour:02}:00" for hour in _HOURS]
    shown = sorted({*full, *on_day})
    return {
        **args(on=day.isoformat(), times=listed_times(turn, times)),
        "has_times": bool(times),
        "hours": [(each.replace(":", ""), ticked(each, is_marked=each in on_day)) for each in shown],
    }


async def _on_hour(manager: DialogManager, hour: str) -> None:
    start = _start(manager, time(int(hour[:2]), int(hour[2:])))
    chosen = set(chosen_times(manager))
    _keep_times(manager, chosen ^ {start})


async def _on_hours_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    typed = {_start(manager, each) for each in read_typed_times(message.text)}
    _keep_times(manager, {*chosen_times(manager), *typed})


async def _bounds(turn: Turn, _manager: DialogManager) -> tuple[date, date]:
    return turn.today, turn.today + _AHEAD


def _start(manager: DialogManager, at: time) -> datetime:
    return datetime.combine(date.fromisoformat(manager.dialog_data["day"]), at, TOKYO)


def chosen_times(manager: DialogManager) -> list[datetime]:
    """The times chosen so far, in Japan's zone, the earliest first."""
    return [datetime.fromisoformat(each).astimezone(TOKYO) for each in manager.dialog_data.get("times", [])]


def _keep_times(manager: DialogManager, times: set[datetime]) -> None:
    if len(times) > _MOST_TIMES:
        raise MistakeError("interview-mistake-many", {"most": _MOST_TIMES})
    if any(each <= turn_of(manager).now for each in times):
        raise MistakeError("interview-mistake-past")
    manager.dialog_data["times"] = [each.isoformat() for each in sorted(times)]


def coming_times(turn: Turn, manager: DialogManager) -> tuple[datetime, ...]:
    """Those that are not past, for the preview may have stood there for days; at least one."""
    coming = tuple(each for each in chosen_times(manager) if each > turn.now)
    if not coming:
        raise MistakeError("interview-mistake-past")
    return coming


def listed_times(turn: Turn, times: Sequence[datetime]) -> str:
    """Times as lines of a text."""
    return "\n".join(f"• {turn.t.label('interview-slot', moment(each))}" for each in times) or MISSING


def time_windows() -> tuple[Window, Window]:
    """The day, and the hours of that day."""
    return (
        ask_day(
            states.InterviewOffer.day,
            Say("interview-offer-day"),
            goes_to("interview-preview-button", "show", states.InterviewOffer.preview, when="has_times"),
            back_to(states.InterviewOffer.place),
            bounds=_bounds,
            on_day=remember("day", states.InterviewOffer.hours),
            getter=_get_times,
        ),
        Window(
            Mistake(),
            Say("interview-offer-hours"),
            Group(choice("h", "hours", _on_hour), width=4),
            goes_to("interview-other-day", "more", states.InterviewOffer.day),
            goes_to("interview-preview-button", "show", states.InterviewOffer.preview, when="has_times"),
            MessageInput(_on_hours_typed),
            state=states.InterviewOffer.hours,
            getter=_get_hours,
        ),
    )
