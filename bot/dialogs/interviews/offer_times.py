"""Staff choose the times that they offer: a day in the calendar, then hours; several days, if they like."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import ChatEvent, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Group, SwitchTo

from bot.actions.interviews.scheduling import moment
from bot.dialogs import states
from bot.dialogs.turn import MistakeError, Turn, turn_of
from bot.dialogs.typed_input import read_typed_day, typed_text
from bot.dialogs.widgets import Label, Mistake, Say, args, choice
from bot.dialogs.widgets.day_picker import DayPicker
from bot.domain.days import TOKYO

_AHEAD = timedelta(days=92)
_HOURS = range(8, 22)
# More than this nobody reads through on a phone.
_MOST_TIMES = 20
_TIME = re.compile(r"(\d{1,2})(?:[:時h](\d{2})?)?分?")


async def _day(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    first_on, last_on = _bounds(turn)
    times = chosen_times(dialog_manager)
    return {**args(times=listed_times(turn, times)), "has_times": bool(times), "first_on": first_on, "last_on": last_on}


async def _choose_day(_event: ChatEvent, _calendar: object, manager: DialogManager, chosen: date) -> None:
    manager.dialog_data["day"] = chosen.isoformat()
    await manager.switch_to(states.InterviewOffer.hours)


async def _type_day(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    chosen = read_typed_day(message.text, *_bounds(turn_of(manager)))
    manager.dialog_data["day"] = chosen.isoformat()
    await manager.switch_to(states.InterviewOffer.hours)


async def _hours(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    times = chosen_times(dialog_manager)
    day = date.fromisoformat(dialog_manager.dialog_data["day"])
    on_day = {each.strftime("%H:%M") for each in times if each.date() == day}
    full = [f"{hour:02}:00" for hour in _HOURS]
    shown = sorted({*full, *on_day})
    return {
        **args(on=day.isoformat(), times=listed_times(turn, times)),
        "has_times": bool(times),
        "hours": [(each.replace(":", ""), f"✓ {each}" if each in on_day else each) for each in shown],
    }


async def _toggle(_callback: CallbackQuery, _select: object, manager: DialogManager, hour: str) -> None:
    start = _start(manager, time(int(hour[:2]), int(hour[2:])))
    chosen = set(chosen_times(manager))
    _keep(manager, chosen ^ {start})


async def _type_hours(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    typed = {_start(manager, each) for each in read_times(typed_text(message.text))}
    _keep(manager, {*chosen_times(manager), *typed})


def read_times(text: str) -> list[time]:
    """Times of day such as `10`, `10:30` or `14時`, one or several; what is none is the person's mistake."""
    parts = re.split(r"[\s,、・;]+", unicodedata.normalize("NFKC", text).strip())
    found = [_TIME.fullmatch(part) for part in parts]
    if not all(found):
        raise MistakeError("interview-mistake-time")
    try:
        return [time(int(each[1]), int(each[2] or 0)) for each in found if each]
    except ValueError:
        raise MistakeError("interview-mistake-time") from None


def _bounds(turn: Turn) -> tuple[date, date]:
    return turn.today, turn.today + _AHEAD


def _start(manager: DialogManager, at: time) -> datetime:
    return datetime.combine(date.fromisoformat(manager.dialog_data["day"]), at, TOKYO)


def chosen_times(manager: DialogManager) -> list[datetime]:
    """The times chosen so far, in Japan's zone, the earliest first."""
    return [datetime.fromisoformat(each).astimezone(TOKYO) for each in manager.dialog_data.get("times", [])]


def _keep(manager: DialogManager, times: set[datetime]) -> None:
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
    return "\n".join(f"• {turn.t.label('interview-slot', moment(each))}" for each in times) or "none"


def time_windows() -> tuple[Window, Window]:
    """The day, and the hours of that day."""
    return (
        Window(
            Mistake(),
            Say("interview-offer-day"),
            DayPicker("day", on_click=_choose_day),
            SwitchTo(
                Label("interview-preview-button"), id="show", state=states.InterviewOffer.preview, when="has_times"
            ),
            SwitchTo(Label("button-back"), id="back", state=states.InterviewOffer.place),
            MessageInput(_type_day),
            state=states.InterviewOffer.day,
            getter=_day,
        ),
        Window(
            Mistake(),
            Say("interview-offer-hours"),
            Group(choice("h", "hours", _toggle), width=4),
            SwitchTo(Label("interview-other-day"), id="more", state=states.InterviewOffer.day),
            SwitchTo(
                Label("interview-preview-button"), id="show", state=states.InterviewOffer.preview, when="has_times"
            ),
            MessageInput(_type_hours),
            state=states.InterviewOffer.hours,
            getter=_hours,
        ),
    )
