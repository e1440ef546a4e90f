"""Staff choose the times that they offer: a day in the calendar, then hours; several days, if they like."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from aiogram.types import Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput

from bot.dialogs import states
from bot.dialogs.turn import MistakeError, Turn, turn_of
from bot.dialogs.typed_input import read_typed_times, typed_text
from bot.dialogs.widgets import Data, Mistake, Say, args, choice
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.buttons import back_to, goes_to
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.lists import by_place, paged
from bot.dialogs.widgets.remember import remembered
from bot.dialogs.widgets.toggles import ticked
from bot.domain.days import TOKYO
from bot.domain.interviews.series import Run, Series, read_series, runs_by_day
from bot.domain.missing import MISSING
from bot.texts import Value

_AHEAD = timedelta(days=92)
HOURS = range(8, 22)
# The worker chooses a day first, so that a phone shows so many.
_MOST_TIMES = 60
# So many days are shown where all times stand; a text of Fluent holds no longer variable than a thousand signs.
_SHOWN_DAYS = 8


async def _get_times(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    times = chosen_times(dialog_manager)
    return {**args(times=listed_times(turn, times)), "has_times": bool(times)}


async def _on_day(manager: DialogManager, day: date) -> None:
    turn = turn_of(manager)
    manager.dialog_data["day"] = day.isoformat()
    is_open = turn.facts.organisation.hours.opens_on(day, turn.facts.holidays)
    await manager.switch_to(states.InterviewOffer.hours if is_open else states.InterviewOffer.closed)


async def _get_hours(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    times = chosen_times(dialog_manager)
    day = _day(dialog_manager)
    on_day = {each.strftime("%H:%M") for each in times if each.date() == day}
    full = [f"{hour:02}:00" for hour in HOURS]
    shown = sorted({*full, *on_day})
    return {
        **args(on=day.isoformat(), times=listed_times(turn, times)),
        "has_times": bool(times),
        "hours": [(each.replace(":", ""), ticked(each, is_marked=each in on_day)) for each in shown],
    }


async def _on_hour(manager: DialogManager, hour: str) -> None:
    start = _start(manager, time(int(hour[:2]), int(hour[2:])))
    _keep_times(manager, {*chosen_times(manager)} ^ {start})


async def on_hours_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Times, or a series of them, were typed for the day that was chosen."""
    series = read_series(typed_text(message.text))
    if series is None:
        _add_times(manager, [_start(manager, each) for each in read_typed_times(message.text)])
    else:
        add_series(manager, series)
    await manager.switch_to(states.InterviewOffer.hours)


def add_series(manager: DialogManager, series: Series) -> None:
    """Offer the times of a series that day too; of today only those that are still to come."""
    starts = [_start(manager, each) for each in series.times]
    _add_times(manager, [each for each in starts if each > turn_of(manager).now] or starts)


async def _bounds(turn: Turn, _manager: DialogManager) -> tuple[date, date]:
    return turn.today, turn.today + _AHEAD


def _day(manager: DialogManager) -> date:
    return date.fromisoformat(manager.dialog_data["day"])


def _start(manager: DialogManager, at: time) -> datetime:
    return datetime.combine(_day(manager), at, TOKYO)


def chosen_times(manager: DialogManager) -> list[datetime]:
    """The times chosen so far, in Japan's zone, the earliest first."""
    return [datetime.fromisoformat(each).astimezone(TOKYO) for each in manager.dialog_data.get("times", [])]


def _add_times(manager: DialogManager, times: Iterable[datetime]) -> None:
    _keep_times(manager, {*chosen_times(manager), *times})


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
    """Times as a line of a text for each day."""
    days = runs_by_day(times)
    lines = [_day_line(turn, runs) for runs in days[:_SHOWN_DAYS]]
    if len(days) > _SHOWN_DAYS:
        more = sum(len(run.times) for runs in days[_SHOWN_DAYS:] for run in runs)
        lines.append(turn.t.label("interview-times-more", {"days": len(days) - _SHOWN_DAYS, "count": more}))
    return "\n".join(lines) or MISSING


def _day_line(turn: Turn, runs: Sequence[Run]) -> str:
    told: dict[str, Value] = {
        "on": runs[0].times[0].date().isoformat(),
        "times": " · ".join(_run(turn, run) for run in runs),
        "count": sum(len(run.times) for run in runs),
    }
    return turn.t.label("interview-times-of-day", told)


def _run(turn: Turn, run: Run) -> str:
    first, last = (f"{each:%H:%M}" for each in (run.times[0], run.times[-1]))
    return (
        turn.t.label("interview-run", {"first": first, "last": last, "minutes": run.minutes}) if run.minutes else first
    )


def time_windows() -> tuple[Window, Window, Window]:
    """The day, a day on which we are closed, and the hours of the day."""
    return (
        ask_day(
            states.InterviewOffer.day,
            Say("interview-offer-day"),
            goes_to("interview-preview-button", "show", states.InterviewOffer.preview, when="has_times"),
            back_to(states.InterviewOffer.place),
            bounds=_bounds,
            on_day=_on_day,
            getter=_get_times,
        ),
        confirm(
            states.InterviewOffer.closed,
            Say("interview-offer-closed"),
            back_to(states.InterviewOffer.day),
            yes=goes_to("interview-offer-closed-yes", "yes", states.InterviewOffer.hours),
            getter=remembered(on="day"),
        ),
        Window(
            Mistake(),
            Say("interview-offer-hours"),
            paged(choice("h", "hours", _on_hour), "hour_pages", naming=by_place, width=4),
            goes_to("interview-series-button", "series", states.InterviewOffer.series_from),
            goes_to("interview-other-day", "more", states.InterviewOffer.day),
            goes_to("interview-preview-button", "show", states.InterviewOffer.preview, when="has_times"),
            MessageInput(on_hours_typed),
            state=states.InterviewOffer.hours,
            getter=_get_hours,
        ),
    )
