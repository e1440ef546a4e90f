"""Days as people type them to answer a question: in full, near ones by a word, and a day and month without their year.

A year is left out of a day that is near: the last such day or the next one, whichever answers the question. A year of
one or two digits is taken where one reading alone answers the question.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from bot.domain.date_parsing import DateProblem, DateProblemError, DateWords, is_of_nepal, read_date
from bot.domain.dates.japanese import in_plain_signs
from bot.domain.dates.near_days import NearDays
from bot.domain.days import add_days
from bot.domain.text_search import fold_for_search


class YearMissingError(ValueError):
    """A day and month of which nobody can say in which year: a birthday, and what may lie decades ahead."""


class ShortYearError(ValueError):
    """A year of one or two digits in a date that can be read in several ways, or in none that answers."""


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
_THREE_NUMBERS = re.compile(r"(?<![\d./:-])(\d{1,2})(\s*[-/. ]\s*)(\d{1,2})\2(\d{1,2})(?![\d./:月年-])")
# With a month by its name or its number: 28 พ.ย. 69, 28 thg 11 26.
_WITH_NAMED_MONTH = re.compile(r"(\d{1,2}\D{0,12}[^\W\d_]\D{0,12}(?:\d{1,2}\D{1,8})?)(?<!\d)(\d{2})")
_YEAR_OF_JAPAN = re.compile(r"(?<![\d和成])(\d{1,2})\s*年(?=\s*\d{1,2}\s*月\s*\d{1,2})")
# The last of them is the one of the Buddhist era in which whoever answers was born.
_CENTURIES = ("19", "20", "25")
_STARTS = (*_CENTURIES, "令和", "平成", "昭和")
_TWO_DIGITS = 2
_ONE_NUMBER = re.compile(r"(\D*)\d{1,2}(\D*)")
_TWO_NUMBERS = re.compile(r"(?<![\d./:-])\d{1,2}\s*[-/. ]\s*\d{1,2}(?![\d./:月-])")


def read_typed_day(text: str, words: DateWords, near: NearDays, asked: AskedDays) -> TypedDay:
    """The day that a text means, which may be none of those asked for.

    Raises DateProblemError, YearMissingError and ShortYearError. A day of the week that does not fit is not spoken of
    where the day itself is none of those asked for.
    """
    days = near.read(text)
    if days is not None:
        return TypedDay(add_days(asked.today, days), is_full=False)
    try:
        return TypedDay(read_date(text, words), is_full=True)
    except DateProblemError as error:
        if error.day is not None and not asked.hold(error.day):
            return TypedDay(error.day, is_full=True)
        if error.problem is not DateProblem.NO_DATE:
            raise
    plain = in_plain_signs(text)
    if is_of_nepal(plain, words):
        raise DateProblemError(DateProblem.NEPALI)
    if _is_without_month(plain, words):
        raise DateProblemError(DateProblem.NO_MONTH)
    return TypedDay(_with_short_year(plain, words, asked) or _without_year(plain, words, asked), is_full=False)


def _is_without_month(plain: str, words: DateWords) -> bool:
    around = _ONE_NUMBER.fullmatch(plain)
    return around is not None and all(words.fillers.fullmatch(fold_for_search(part)) for part in around.groups())


def _with_short_year(plain: str, words: DateWords, asked: AskedDays) -> date | None:
    """The one reading that answers the question; None where there is no year of one or two digits."""
    found: set[date] = set()
    for dated in _with_whole_year(plain):
        with suppress(DateProblemError):
            found.add(read_date(dated, words))
    if not found:
        return None
    answers = [day for day in found if asked.hold(day)]
    if len(answers) != 1:
        raise ShortYearError
    return answers[0]


def _with_whole_year(plain: str) -> Iterator[str]:
    """The same with a year of four digits, in each order and century, or era, that may be meant."""
    if short := _THREE_NUMBERS.search(plain):
        first, second, third = short[1], short[3], short[4]
        for year, month, day in ((first, second, third), (third, second, first), (third, first, second)):
            for century in _CENTURIES:
                yield f"{plain[: short.start()]}{century}{year:0>2}-{month}-{day}{plain[short.end() :]}"
    if short := _WITH_NAMED_MONTH.fullmatch(plain):
        yield from (f"{short[1]}{century}{short[2]}" for century in _CENTURIES)
    if short := _YEAR_OF_JAPAN.search(plain):
        before, after = plain[: short.start()], plain[short.start() :]
        yield from (f"{before}{start}{after}" for start in _STARTS if start.isalpha() or len(short[1]) == _TWO_DIGITS)


def _without_year(plain: str, words: DateWords, asked: AskedDays) -> date:
    found: list[date] = []
    problems: list[DateProblemError] = []
    for side in (_BACK, _AHEAD) if asked.last_on <= asked.today else (_AHEAD, _BACK):
        try:
            found.append(_nearest(lambda year: _in_year(plain, year, words), asked.today, side))
        except DateProblemError as error:
            problems.append(error)
    answers = [day for day in found if asked.hold(day)]
    if not answers and problems:
        return _instead(found, problems, asked)
    return _likely(answers or found[:1], asked)


def _instead(found: list[date], problems: list[DateProblemError], asked: AskedDays) -> date:
    """Raise the reason why no day answers, or return the day that is none of those asked for.

    A day of the week is wrong only of a day that would answer, and never in a year that nobody knows.
    """
    near = [error for error in problems if error.day is not None and asked.hold(error.day)]
    outside = [*found, *(error.day for error in problems if error.day is not None)]
    if not outside:
        raise problems[0]
    if max(asked.today.year - asked.first_on.year, asked.last_on.year - asked.today.year) > _FARTHEST_YEARS:
        raise YearMissingError
    if near:
        raise near[0]
    return outside[0]


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
