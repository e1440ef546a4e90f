"""Days, calendar months and birthdays. A day is a day in Asia/Tokyo unless its name says otherwise."""

import re
from calendar import monthrange
from collections.abc import Container
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
TOKYO = ZoneInfo("Asia/Tokyo")
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Validity:
    """From `since` until `until`, both included; None where no such day is known."""

    since: date | None = None
    until: date | None = None

    def covers(self, day: date) -> bool:
        """Return whether the day lies inside."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


_REST_OF_DAY = {len("2026-11-22"): "", len("2026-11"): "-01", len("2026"): "-01-01"}


def tokyo_day(instant: datetime) -> date:
    """The day in Tokyo on which an instant falls."""
    return instant.astimezone(TOKYO).date()


def tokyo_time(instant: datetime) -> str:
    """The time of day in Tokyo, such as `14:05`."""
    return instant.astimezone(TOKYO).strftime("%H:%M")


def parse_day(text: str) -> date | None:
    """The day an ISO text such as `2026-11-22` names, or None when there is no such day."""
    if not _ISO_DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def add_days(day: date, days: int) -> date:
    """The day that many days later; beyond the calendar's ends it is that end."""
    return date.fromordinal(min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal()))


def add_months(day: date, months: int) -> date:
    """The same day `months` calendar months later (earlier when negative), the last of a shorter month.

    Always count in one step from the day the rule names: two steps of one month can end earlier than one of two.
    Beyond the calendar's ends (years 1 and 9999) the answer is that end.
    """
    year, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year < date.min.year:
        return date.min
    if year > date.max.year:
        return date.max
    return date(year, month0 + 1, min(day.day, monthrange(year, month0 + 1)[1]))


def add_years(day: date, years: int) -> date:
    """The anniversary `years` later, where 29 February falls on 1 March in a common year.

    Ages are reached on it, and the five years of stay end before it.
    """
    anniversary = add_months(day, years * 12)
    is_moved = (day.month, day.day) == (2, 29) and anniversary.day == 28
    return anniversary.replace(month=3, day=1) if is_moved else anniversary


def is_open_day(day: date, holidays: Container[date]) -> bool:
    """Return whether offices are open: no weekend, no public holiday, not 29 December to 3 January."""
    return day.weekday() < _SATURDAY and not is_new_year(day) and day not in holidays


def is_new_year(day: date) -> bool:
    """Return whether it is 29 December to 3 January (Act on Holidays of Administrative Organs, section 1)."""
    return (day.month, day.day) >= (12, 29) or (day.month, day.day) <= (1, 3)


def first_open_day(day: date, holidays: Container[date]) -> date:
    """The day itself, or the next on which offices are open."""
    while not is_open_day(day, holidays) and day < date.max:
        day = add_days(day, 1)
    return day


def is_page_date(text: str) -> bool:
    """Return whether it names a day, a month or a year, as pages bear them."""
    return len(text) in _REST_OF_DAY and parse_day(text + _REST_OF_DAY[len(text)]) is not None
