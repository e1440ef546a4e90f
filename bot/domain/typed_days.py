"""Days as people type them to answer a question: in full, near ones by a word, and a day and month without their year.

A year is left out of a day that is near: the last such day or the next one, whichever answers the question.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.date_parsing import DateProblem, DateProblemError, DateWords, read_date
from bot.domain.days import add_days
from bot.domain.plain_text import plain_signs
from bot.domain.text_search import fold_sounds


class YearMissingError(ValueError):
    """A day and month of which nobody can say in which year: a birthday, and what may lie decades ahead."""


@dataclass(frozen=True, slots=True)
class AskedDays:
    """The days that answer a question, the first and the last included, and the day on which it is asked."""

    first_on: date
    last_on: date
    today: date

    def hold(self, day: date) -> bool:
        """Return whether it is one of them."""
        return self.first_on <= day <= self.last_on


@dataclass(frozen=True, slots=True)
class TypedDay:
    """The day that was meant, and whether its year was typed too."""

    day: date
    is_full: bool


_BACK, _AHEAD = -1, 1
# 29 February comes again after that many years at the latest.
_LONGEST_WAIT_YEARS = 8
# Where an answer may lie farther away, the nearest year is not the likely one.
_FARTHEST_YEARS = 15
_MONTH_AND_DAY = re.compile(r"(?<![\d年])\d{1,2}\s*月\s*\d{1,2}(?!\d)")
_TWO_NUMBERS = re.compile(r"(?<![\d./:-])\d{1,2}\s*[-/. ]\s*\d{1,2}(?![\d./:月-])")


def read_typed_day(text: str, words: DateWords, near: Mapping[str, int], asked: AskedDays) -> TypedDay:
    """The day that a text means, which may be none of those asked for; raises DateProblemError, YearMissingError.

    `near` are words for days, folded, and how many days from today they mean.
    """
    days = near.get(fold_sounds(text))
    if days is not None:
        return TypedDay(add_days(asked.today, days), is_full=False)
    try:
        return TypedDay(read_date(text, words), is_full=True)
    except DateProblemError as error:
        if error.problem is not DateProblem.NO_DATE:
            raise
    return TypedDay(_without_year(text, words, asked), is_full=False)


def _without_year(text: str, words: DateWords, asked: AskedDays) -> date:
    plain = " ".join(plain_signs(text).lower().split())
    found: list[date] = []
    problems: list[DateProblemError] = []
    for side in (_BACK, _AHEAD) if asked.last_on <= asked.today else (_AHEAD, _BACK):
        try:
            found.append(_nearest(lambda year: _in_year(plain, year, words), asked.today, side))
        except DateProblemError as error:
            problems.append(error)
    if not found:
        raise problems[0]
    return _likely([day for day in found if asked.hold(day)] or found[:1], asked)


def _likely(days: list[date], asked: AskedDays) -> date:
    """Of two days the coming one where the answer mostly lies ahead, as the end of a stay does; else the nearer."""
    is_ahead = asked.last_on - asked.today > asked.today - asked.first_on
    chosen = max(days) if is_ahead else min(days, key=lambda day: abs(day - asked.today))
    end = asked.last_on if chosen > asked.today else asked.first_on
    if abs(end.year - asked.today.year) > _FARTHEST_YEARS:
        raise YearMissingError
    return chosen


def _nearest(in_year: Callable[[int], date], today: date, side: int) -> date:
    """The nearest such day on one side of today, which is on both; raises DateProblemError.

    A wrong day of the week is wrong only where the day itself lies on that side.
    """
    problem = DateProblemError(DateProblem.NO_SUCH_DAY)
    for years in range(_LONGEST_WAIT_YEARS + 1):
        try:
            day = in_year(today.year + side * years)
        except DateProblemError as error:
            is_final = error.problem is not DateProblem.NO_SUCH_DAY
            if is_final and (error.day is None or _is_on(side, error.day, today)):
                raise
            problem = error
            continue
        if _is_on(side, day, today):
            return day
    raise problem


def _is_on(side: int, day: date, today: date) -> bool:
    return (day - today).days * side >= 0


def _in_year(plain: str, year: int, words: DateWords) -> date:
    """Read it as if that year had been typed too, wherever people write it."""
    for dated in _with_year(plain, year):
        try:
            return read_date(dated, words)
        except DateProblemError as error:
            if error.problem is not DateProblem.NO_DATE:
                raise
    raise DateProblemError(DateProblem.NO_DATE)


def _with_year(plain: str, year: int) -> Iterator[str]:
    if _MONTH_AND_DAY.search(plain):
        yield _MONTH_AND_DAY.sub(rf"{year}年\g<0>", plain)
    if _TWO_NUMBERS.search(plain):
        yield _TWO_NUMBERS.sub(rf"\g<0>/{year}", plain)
    yield f"{plain} {year}"
    yield f"{year} {plain}"
