"""A calendar in the reader's language; aiogram-dialog 2.6 writes its labels in the process's locale and zone."""

from datetime import date
from typing import Any

from aiogram.types import InlineKeyboardButton
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Calendar, CalendarScope
from aiogram_dialog.widgets.kbd.calendar_kbd import (
    CalendarConfig,
    CalendarDaysView,
    CalendarMonthView,
    CalendarScopeView,
    CalendarUserConfig,
    CalendarYearsView,
    ManagedCalendar,
)
from aiogram_dialog.widgets.text import Const, Text

from bot.dialogs.turn import turn_of
from bot.domain.unicode.clusters import beginning, columns
from bot.texts import format_day

# A day further away than this is reached faster from the years.
_FAR_AWAY_DAYS = 700
# So many columns stand in one of seven cells on a phone.
_WIDEST_WEEKDAY = 2
# A page of years begins so long before the likely one, which then stands in its middle.
_YEARS_BEFORE = 9


class DayPicker(Calendar):
    """A calendar whose first and last day are the getter's `first_on` and `last_on`; it opens in the month of today."""

    def get_offset(self, manager: DialogManager) -> date:
        """Return where it stands; the library begins in the machine's month, which near its ends is not Tokyo's."""
        return super().get_offset(manager) or turn_of(manager).today

    async def _get_user_config(self, data: dict[str, Any], _manager: DialogManager) -> CalendarUserConfig:
        return CalendarUserConfig(min_date=data["first_on"], max_date=data["last_on"])

    def _init_views(self) -> dict[CalendarScope, CalendarScopeView]:
        # The day that the library marks as today is the machine's, not the clock's: mark none.
        plain = _Number()
        return {
            CalendarScope.DAYS: _Days(
                self._item_callback_data,
                date_text=plain,
                today_text=plain,
                weekday_text=_Weekday(),
                header_text=_Named("yMMM"),
                next_month_text=Const("»"),
                prev_month_text=Const("«"),
            ),
            CalendarScope.MONTHS: CalendarMonthView(
                self._item_callback_data,
                month_text=_Named("MMM"),
                this_month_text=_Named("MMM"),
                header_text=_Named("y", "🗓 "),
                zoom_out_text=Const("🔍"),
                next_year_text=_Named("y", after=" »"),
                prev_year_text=_Named("y", "« "),
            ),
            CalendarScope.YEARS: CalendarYearsView(self._item_callback_data, this_year_text=_Named("y")),
        }


def point_calendar(manager: DialogManager, widget_id: str, day: date, first_on: date = date.min) -> None:
    """Open the calendar at a day; far-away days are chosen from the years down, the year of `first_on` the first."""
    if abs((day - turn_of(manager).today).days) <= _FAR_AWAY_DAYS:
        open_month(manager, widget_id, day)
        return
    calendar = _calendar(manager, widget_id)
    calendar.set_offset(date(max(day.year - _YEARS_BEFORE, first_on.year), 1, 1))
    calendar.set_scope(CalendarScope.YEARS)


def open_unknown(manager: DialogManager, widget_id: str, first_on: date, last_on: date) -> None:
    """Open the calendar for a day of which nothing is known but that it lies between the two.

    Where it may lie years ahead, as the end of a stay or of a passport does, the years come first.
    """
    today = turn_of(manager).today
    if (last_on - today).days <= _FAR_AWAY_DAYS:
        open_month(manager, widget_id, min(max(today, first_on), last_on))
        return
    calendar = _calendar(manager, widget_id)
    calendar.set_offset(date(first_on.year, 1, 1))
    calendar.set_scope(CalendarScope.YEARS)


def open_month(manager: DialogManager, widget_id: str, day: date) -> None:
    """Open the calendar in the month of a day, however far away: the right day is near the one that was wrong."""
    calendar = _calendar(manager, widget_id)
    calendar.set_offset(day)
    calendar.set_scope(CalendarScope.DAYS)


def _calendar(manager: DialogManager, widget_id: str) -> ManagedCalendar:
    found: ManagedCalendar = manager.find(widget_id)  # type: ignore[assignment]  # Any | None for every widget
    return found


class _Days(CalendarDaysView):
    """A month without empty weeks, its name between the ways to its neighbours: a phone shows it with its question."""

    async def render(
        self, config: CalendarConfig, offset: date, data: dict[str, Any], manager: DialogManager
    ) -> list[list[InlineKeyboardButton]]:
        header, *weeks, pager = await super().render(config, offset, data, manager)
        return [[*pager[:1], *header, *pager[2:]], *(week for week in weeks if any(day.text.strip() for day in week))]


class _Number(Text):
    """The day of the month without a word: CLDR's Japanese "22日" takes two lines in a cell."""

    async def _render_text(self, data: dict[str, Any], _manager: DialogManager) -> str:
        return str(data["date"].day)


class _Weekday(Text):
    """The shortest that CLDR has of a day of the week, where the next longer one would be cut."""

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        written = [format_day(data["date"], each, turn_of(manager).t.locale) for each in ("EEEEEE", "EEEEE")]
        fitting = (each for each in written if columns(each) <= _WIDEST_WEEKDAY)
        return next(fitting, beginning(written[-1], _WIDEST_WEEKDAY))


class _Named(Text):
    """A date in a CLDR skeleton, as the reader's language writes it."""

    def __init__(self, skeleton: str, before: str = "", after: str = "") -> None:
        super().__init__()
        self._skeleton = skeleton
        self._before = before
        self._after = after

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        shown = format_day(data["date"], self._skeleton, turn_of(manager).t.locale)
        return f"{self._before}{shown}{self._after}"
