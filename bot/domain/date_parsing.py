"""Dates as people write them: ISO, Reiwa, day-month-year, with a month's name; in anybody's digits.

An order that cannot be told apart (03/04/2026) is refused, never guessed, and so is a year of Nepal's calendar.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.domain.plain_text import plain_signs
from bot.domain.text_search import fold_for_search
from bot.domain.time_parsing import without_time


class DateProblem(StrEnum):
    """The reason why a text is no date; a text key may end in it."""

    NO_DATE = "no_date"
    TWO_DATES = "two_dates"
    NO_SUCH_DAY = "no_such_day"
    NEPALI = "nepali"

    @property
    def in_key(self) -> str:
        """The reason as text keys write it."""
        return self.value.replace("_", "-")


class DateProblemError(ValueError):
    """A text that is no date."""

    def __init__(self, problem: DateProblem) -> None:
        super().__init__(problem)
        self.problem = problem


_LAST_MONTH = 12
# Era and its first year minus one: Reiwa 1 was 2019, Heisei 1 was 1989, Showa 1 was 1926.
_ERAS = {"令和": 2018, "r": 2018, "平成": 1988, "h": 1988, "昭和": 1925, "s": 1925}
_BUDDHIST_OFFSET = 543
# Bikram Sambat runs 56 or 57 years ahead. No date that we keep lies in these years of the Western calendar.
_NEPALI_YEARS = range(2060, 2111)
_NEPALI_MONTHS = frozenset(
    map(
        fold_for_search,
        (
            *("baisakh", "baishakh", "jestha", "jeth", "asar", "ashadh", "asadh", "shrawan", "sawan", "saun", "bhadra"),
            *("bhadau", "ashwin", "asoj", "kartik", "mangsir", "poush", "paush", "push", "magh", "falgun", "phalgun"),
            *("fagun", "chaitra", "chait", "बैशाख", "वैशाख", "जेठ", "जेष्ठ", "ज्येष्ठ", "असार", "आषाढ", "साउन"),
            *("श्रावण", "भदौ", "भाद्र", "असोज", "आश्विन", "कार्तिक", "कात्तिक", "मंसिर", "मङ्सिर", "पुस", "पौष", "माघ"),
            *("फागुन", "फाल्गुन", "चैत", "चैत्र"),
        ),
    )
)
# What stands around the parts of a date and says only which part it is. None is made of others, or a pattern of them
# would try a long text in more ways than there is time for.
_FILLERS = (
    *("st", "nd", "rd", "th", "of", "the", "tanggal", "tgl", "ika", "ng", "ngày", "năm", "年", "日", "号"),
    *("ថ្ងៃ", "ទី", "ខែ", "ឆ្នាំ", "วัน", "ที่", "เดือน", "ปี", "พ.ศ.", "ค.ศ.", "साल", "गते", "तारिख", "को", "सन्"),
    *("ရက်", "နေ့", "လ", "ခု", "နှစ်"),
)
# No date is longer.
_LONGEST = 80
_BRACKETED = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*")
_AROUND = re.compile(r"(\D*)(\d(?:.*\d)?日?)(\D*)")


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words that dates are written with, in any of the languages: months with their numbers, and days of the week."""

    months: Mapping[str, int]
    weekdays: frozenset[str]
    notations: tuple[re.Pattern[str], ...] = field(repr=False)


def date_words(months: Iterable[tuple[str, int]], weekdays: Iterable[str]) -> DateWords:
    """The words ready for reading: folded, and as patterns of a whole date."""
    folded = [(fold_for_search(name), number) for name, number in months]
    # Thai writes its short months with full stops or without.
    named = {name: number for long, number in folded for name in (long, long.replace(" ", ""))}
    days = frozenset(map(fold_for_search, weekdays))
    rest = f"(?: |{_any_of(map(fold_for_search, _FILLERS))})*"
    of_week = f"(?:{_any_of(days)})"
    day, month, year = r"(?P<day>\d{1,2})", f"(?P<month>{_any_of(named)})", r"(?P<year>\d{4})"
    orders = ((day, month, year), (month, day, year), (year, month, day))
    texts = (f"(?:{of_week} )?{rest}{rest.join(order)}{rest}(?: {of_week})?" for order in orders)
    return DateWords(named, days, tuple(map(re.compile, texts)))


NO_WORDS = DateWords({}, frozenset(), ())


def read_date(text: str, words: DateWords = NO_WORDS) -> date:
    """The date that a text means; raises DateProblemError."""
    plain = _plain(text, words)
    for pattern, build in _NOTATIONS:
        found = pattern.fullmatch(plain)
        if found:
            return _checked(build, found)
    return _with_words(fold_for_search(plain), words)


def read_number(text: str) -> int | None:
    """The whole number that a text means, in any script's digits; None when it means none."""
    plain = plain_signs(text).strip()
    return int(plain) if plain.isascii() and plain.isdecimal() else None


def _plain(text: str, words: DateWords) -> str:
    """The text without a day of the week and without a time of day, which Excel and people add to a day."""
    plain = " ".join(plain_signs(text).lower().split())
    if len(plain) > _LONGEST:
        raise DateProblemError(DateProblem.NO_DATE)
    plain = _BRACKETED.sub(lambda found: " " if _is_weekday(found[1], words) else found[0], plain).strip(" .")
    plain = without_time(plain.removesuffix("まで")).strip(" .,")
    around = _AROUND.fullmatch(plain)
    if around is None:
        return plain
    before, middle, after = around.groups()
    return "".join(part for part in (before, middle, after) if not _is_weekday(part, words))


def _is_weekday(text: str, words: DateWords) -> bool:
    folded = fold_for_search(text)
    return folded in words.weekdays and folded not in words.months  # a Filipino Tuesday is Mar too


def _with_words(folded: str, words: DateWords) -> date:
    for pattern in words.notations:
        found = pattern.fullmatch(folded)
        if found:
            return _checked(lambda parts: _day(parts["year"], words.months[parts["month"]], parts["day"]), found)
    raise DateProblemError(DateProblem.NEPALI if _NEPALI_MONTHS.intersection(folded.split()) else DateProblem.NO_DATE)


def _checked(build: Callable[[re.Match[str]], date], found: re.Match[str]) -> date:
    try:
        return build(found)
    except DateProblemError:
        raise
    except ValueError:
        raise DateProblemError(DateProblem.NO_SUCH_DAY) from None


def _day(year: str | int, month: str | int, day: str | int) -> date:
    return date(_western(int(year)), int(month), int(day))


def _year_first(found: re.Match[str]) -> date:
    return _day(found["year"], found["month"], found["day"])


def _era(found: re.Match[str]) -> date:
    year = 1 if found["year"] == "元" else int(found["year"])
    if not year:
        raise DateProblemError(DateProblem.NO_SUCH_DAY)
    return date(_ERAS[found["era"]] + year, int(found["month"]), int(found["day"]))


def _year_last(found: re.Match[str]) -> date:
    first, second, year = int(found["first"]), int(found["second"]), found["year"]
    if first == second or first > _LAST_MONTH:
        return _day(year, second, first)
    if second > _LAST_MONTH or not first or not second:
        return _day(year, first, second)
    _western(int(year))
    raise DateProblemError(DateProblem.TWO_DATES)


def _western(year: int) -> int:
    """Thai documents count from the Buddha's time; no year of ours is as large."""
    if year in _NEPALI_YEARS:
        raise DateProblemError(DateProblem.NEPALI)
    return year - _BUDDHIST_OFFSET if year > 2400 else year


def _any_of(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_YEAR, _MONTH, _DAY = r"(?P<year>\d{4})", r"(?P<month>\d{1,2})", r"(?P<day>\d{1,2})"
_NOTATIONS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], date]], ...] = (
    (re.compile(r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)"), _year_first),
    (re.compile(rf"{_YEAR}\s*[-/.年]\s*{_MONTH}\s*[-/.月]\s*{_DAY}\s*日?"), _year_first),
    (
        re.compile(
            rf"(?P<era>令和|平成|昭和|[rhs])\s*(?P<year>\d{{1,2}}|元)\s*[-/.年]\s*{_MONTH}\s*[-/.月]\s*{_DAY}\s*日?"
        ),
        _era,
    ),
    (re.compile(rf"(?:ngày\s*)?{_DAY}\s*th(?:án)?g\s*{_MONTH}[\s,]*(?:năm)?\s*{_YEAR}"), _year_first),
    (re.compile(r"(?P<first>\d{1,2})\s*[-/.]\s*(?P<second>\d{1,2})\s*[-/.]\s*(?P<year>\d{4})"), _year_last),
)
