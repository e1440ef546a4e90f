"""When an office answers: hours by weekday and public holiday, in Tokyo."""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal, TypeAlias

from bot.domain.days import TOKYO, is_new_year

Weekday: TypeAlias = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# The days of New Year, the holidays beside them and a week: an office that opens at all opens by then.
_LOOK_AHEAD_DAYS = 21


@dataclass(frozen=True, slots=True)
class Opening:
    """The same hours on these weekdays, and with `holidays` on every public holiday, whatever weekday it is.

    A `closes_at` that is not later than `opens_at` is on the next day: 00:00 to 00:00 is the whole day.
    """

    days: tuple[Weekday, ...]
    opens_at: time
    closes_at: time
    holidays: bool = False

    @property
    def is_whole_day(self) -> bool:
        """Return whether it closes at the minute at which it opens."""
        return self.opens_at == self.closes_at

    def covers(self, day: date, holidays: Container[date]) -> bool:
        """Return whether it opens that day."""
        return self.holidays if day in holidays else WEEKDAYS[day.weekday()] in self.days

    def on(self, day: date) -> tuple[datetime, datetime]:
        """The instants at which it opens and closes, where it does so that day."""
        ends_on = day + timedelta(days=self.closes_at <= self.opens_at)
        return datetime.combine(day, self.opens_at, TOKYO), datetime.combine(ends_on, self.closes_at, TOKYO)


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """All hours of an office, or of one of its numbers; without `openings` nobody knows them.

    With `days` only those weekdays of them count. With `closed_at_new_year` nobody answers on the days of New Year.
    """

    openings: tuple[Opening, ...]
    days: tuple[Weekday, ...] = ()
    closed_at_new_year: bool = False

    @property
    def is_always_open(self) -> bool:
        """Return whether somebody answers day and night."""
        whole = {day for each in self.openings if each.is_whole_day and each.holidays for day in each.days}
        return whole == set(WEEKDAYS) and not self.days and not self.closed_at_new_year

    def opens_on(self, day: date, holidays: Container[date]) -> bool:
        """Return whether somebody answers at any time of that day."""
        return any(self._on(day, holidays))

    def is_open(self, now: datetime, holidays: Container[date]) -> bool:
        """Return whether somebody answers now; where nobody knows the hours, as if it were so."""
        if self.opens_next_at(now, holidays) is None:
            return True
        return self.closes_next_at(now, holidays) is not None

    def closes_next_at(self, now: datetime, holidays: Container[date]) -> datetime | None:
        """The instant until which somebody answers now; None where nobody does."""
        today = now.astimezone(TOKYO).date()
        running = (span for day in (today - timedelta(days=1), today) for span in self._on(day, holidays))
        return max((closes for opens, closes in running if opens <= now < closes), default=None)

    def opens_next_at(self, now: datetime, holidays: Container[date]) -> datetime | None:
        """The first instant after now at which somebody begins to answer; None where none is known."""
        today = now.astimezone(TOKYO).date()
        days = (today + timedelta(days=ahead) for ahead in range(_LOOK_AHEAD_DAYS))
        return min((opens for day in days for opens, _ in self._on(day, holidays) if opens > now), default=None)

    def spent_at(self, begun: datetime, working: timedelta, holidays: Container[date]) -> datetime:
        """Return when so much time has passed in which somebody answers; by the wall clock where nobody ever does."""
        reached, left = begun, working
        while left:
            closes_at = self.closes_next_at(reached, holidays)
            if closes_at is None:
                opens_at = self.opens_next_at(reached, holidays)
                if opens_at is None:
                    return reached + left
                reached = opens_at
                continue
            spent = min(left, closes_at - reached)
            reached, left = reached + spent, left - spent
        return reached

    def closing_after(self, begun: datetime, days: int, holidays: Container[date]) -> datetime:
        """Return when it closes on the last of so many days on which it opens, today not counted."""
        day = begun.astimezone(TOKYO).date()
        for _ in range(days):
            day = self._next_day(day, holidays)
        return max(
            (closes for _, closes in self._on(day, holidays)), default=end_of_day(datetime.combine(day, time(), TOKYO))
        )

    def _next_day(self, day: date, holidays: Container[date]) -> date:
        days = (day + timedelta(days=ahead) for ahead in range(1, _LOOK_AHEAD_DAYS + 1))
        return next((each for each in days if self.opens_on(each, holidays)), day + timedelta(days=1))

    def _on(self, day: date, holidays: Container[date]) -> Iterator[tuple[datetime, datetime]]:
        if self.closed_at_new_year and is_new_year(day):
            return
        if self.days and WEEKDAYS[day.weekday()] not in self.days:
            return
        for opening in self.openings:
            if opening.covers(day, holidays):
                yield opening.on(day)


def end_of_day(day: date) -> datetime:
    """The midnight in Tokyo with which a day ends."""
    return datetime.combine(day + timedelta(days=1), time(), TOKYO)
