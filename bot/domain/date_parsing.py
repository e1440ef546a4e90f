"""Dates and numbers as people write them: ISO, Reiwa, day-month-year, with a month's name; in anybody's digits.

An order that cannot be told apart (03/04/2026) is refused, never guessed.
"""

import re
from collections.abc import Callable
from datetime import date

from bot.domain.plain_text import plain_signs


class DateProblemError(ValueError):
    """A text that is no date; `is_ambiguous` tells the one kind that could be two dates."""

    def __init__(self, *, is_ambiguous: bool) -> None:
        super().__init__("ambiguous" if is_ambiguous else "unreadable")
        self.is_ambiguous = is_ambiguous


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = f"(?P<month>{'|'.join(_MONTHS)})[a-z]*"
# Era and its first year minus one: Reiwa 1 was 2019, Heisei 1 was 1989, Showa 1 was 1926.
_ERAS = {"令和": 2018, "r": 2018, "平成": 1988, "h": 1988, "昭和": 1925, "s": 1925}
_BUDDHIST_OFFSET = 543


def read_date(text: str) -> date:
    """The date that a text means; raises DateProblemError."""
    plain = _plain(text)
    for pattern, build in _NOTATIONS:
        found = pattern.fullmatch(plain)
        if found:
            return _checked(build, found)
    raise DateProblemError(is_ambiguous=False)


def read_number(text: str) -> int | None:
    """The whole number that a text means, in any script's digits; None when it means none."""
    plain = _plain(text)
    return int(plain) if plain.isascii() and plain.isdecimal() else None


def _plain(text: str) -> str:
    return plain_signs(text).strip().lower()


def _checked(build: Callable[[re.Match[str]], date], found: re.Match[str]) -> date:
    try:
        return build(found)
    except DateProblemError:
        raise
    except ValueError:
        raise DateProblemError(is_ambiguous=False) from None


def _year_first(found: re.Match[str]) -> date:
    return date(_western(int(found["year"])), int(found["month"]), int(found["day"]))


def _era(found: re.Match[str]) -> date:
    year = 1 if found["year"] == "元" else int(found["year"])
    return date(_ERAS[found["era"]] + year, int(found["month"]), int(found["day"]))


def _month_named(found: re.Match[str]) -> date:
    return date(_western(int(found["year"])), _MONTHS.index(found["month"]) + 1, int(found["day"]))


def _year_last(found: re.Match[str]) -> date:
    first, second, year = int(found["first"]), int(found["second"]), _western(int(found["year"]))
    if first == second or first > len(_MONTHS):
        return date(year, second, first)
    if second > len(_MONTHS):
        return date(year, first, second)
    raise DateProblemError(is_ambiguous=True)


def _western(year: int) -> int:
    """Thai documents count from the Buddha's time; no year of ours is as large."""
    return year - _BUDDHIST_OFFSET if year > 2400 else year


_NOTATIONS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], date]], ...] = (
    (re.compile(r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)"), _year_first),
    (re.compile(r"(?P<year>\d{4})\s*[-/.年]\s*(?P<month>\d{1,2})\s*[-/.月]\s*(?P<day>\d{1,2})\s*日?"), _year_first),
    (
        re.compile(
            r"(?P<era>令和|平成|昭和|[rhs])\s*(?P<year>\d{1,2}|元)\s*[-/.年]\s*(?P<month>\d{1,2})\s*[-/.月]\s*"
            r"(?P<day>\d{1,2})\s*日?"
        ),
        _era,
    ),
    (re.compile(rf"(?P<day>\d{{1,2}})[\s.-]*{_MONTH}[\s.,-]*(?P<year>\d{{4}})"), _month_named),
    (re.compile(rf"{_MONTH}[\s.-]*(?P<day>\d{{1,2}})[\s.,-]+(?P<year>\d{{4}})"), _month_named),
    (
        re.compile(r"(?:ngày\s*)?(?P<day>\d{1,2})\s*tháng\s*(?P<month>\d{1,2})\s*năm\s*(?P<year>\d{4})"),
        _year_first,
    ),
    (re.compile(r"(?P<first>\d{1,2})\s*[-/.]\s*(?P<second>\d{1,2})\s*[-/.]\s*(?P<year>\d{4})"), _year_last),
)
