"""Dates as people write them: ISO, Reiwa, day-month-year, with a month's name; in anybody's digits.

An order that cannot be told apart (03/04/2026) is refused, never guessed, and so is a year of Nepal's calendar, and a
day of the week that does not fit.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.domain.dates.japanese import in_plain_signs
from bot.domain.plain_text import plain_signs
from bot.domain.text_search import fold_for_search
from bot.domain.time_parsing import without_time


class DateProblem(StrEnum):
    """The reason why a text is no date; a text key may end in it."""

    NO_DATE = "no_date"
    TWO_DATES = "two_dates"
    NO_MONTH = "no_month"
    NO_SUCH_DAY = "no_such_day"
    NEPALI = "nepali"
    WRONG_WEEKDAY = "wrong_weekday"

    @property
    def in_key(self) -> str:
        """The reason as text keys write it."""
        return self.value.replace("_", "-")


class DateProblemError(ValueError):
    """A text that is no date; `day` is what it would mean without its day of the week, where that does not fit."""

    def __init__(self, problem: DateProblem, day: date | None = None) -> None:
        super().__init__(problem)
        self.problem = problem
        self.day = day


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
    *("st", "nd", "rd", "th", "of", "the", "tanggal", "tgl", "ika", "ng", "ngày", "năm", "年", "日", "号", "born"),
    *("ថ្ងៃ", "ទី", "ខែ", "ឆ្នាំ", "วัน", "ที่", "เดือน", "ปี", "พ.ศ.", "ค.ศ.", "साल", "गते", "तारिख", "को", "सन्"),
    *("ရက်", "နေ့", "လ", "ခု", "နှစ်"),
)
# A month may be a number with a word, and stands beside no other digit.
_BESIDE_NO_DIGIT = r"(?:(?<!\d)|(?!\d))"
_LONGEST = 80  # no date is longer
# Monday is the second day: thứ 2, T2. A date has to follow.
_VIETNAMESE_WEEKDAY = re.compile(r"(?:thứ\s*|t)([2-7])[\s,]+(?=(?:ngày\s*)?\d)")
_IN_NUMBERS = re.compile(r"\d{1,4}([-/. ])\d{1,2}\1\d{1,4}")
_BRACKETED = re.compile(r"\s*[(\[]([^()\[\]]+)[)\]]\s*")
_AROUND = re.compile(r"(\D*)(\d(?:.*\d)?(?:\s*日(?!曜))?)(\D*)")
# A day of Nepal's calendar: गते stands behind no other.
_OF_NEPAL = re.compile(r"गते|(?<![a-z])gate(?![a-z])")


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words that dates are written with, in any of the languages: months, and days of the week from Monday, 0."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    notations: tuple[re.Pattern[str], ...] = field(repr=False)
    weekday: re.Pattern[str] = field(repr=False)
    fillers: re.Pattern[str] = field(repr=False)
    month: re.Pattern[str] = field(repr=False)


def date_words(months: Iterable[tuple[str, int]], weekdays: Iterable[tuple[str, int]]) -> DateWords:
    """The words ready for reading: folded, and as patterns of a whole date."""
    folded = [(fold_for_search(name), number) for name, number in months]
    named = dict(folded) | {name.replace(" ", ""): number for name, number in folded}  # Thai has full stops or none
    days = {fold_for_search(name): number for name, number in weekdays}
    rest = f"(?: |{_any_of(map(fold_for_search, _FILLERS))})*"
    of_week = f"(?P<weekday>{_any_of(days)})"
    day, month, year = (
        r"(?P<day>\d{1,2})",
        f"(?P<month>{_BESIDE_NO_DIGIT}(?:{_any_of(named)}){_BESIDE_NO_DIGIT})",
        r"(?P<year>\d{4})",
    )
    orders = ((day, month, year), (month, day, year), (year, month, day))
    texts = (f"(?:{of_week} )?{rest}{rest.join(order)}{rest}" for order in orders)
    weekday = re.compile(f"{rest}(?<![a-z]){of_week}(?![a-z]){rest}")
    return DateWords(
        named, days, tuple(map(re.compile, texts)), weekday, re.compile(rest), re.compile(_any_of(named) or "(?!)")
    )


NO_WORDS = DateWords({}, {}, (), re.compile("(?!)"), re.compile("(?!)"), re.compile("(?!)"))


def read_date(text: str, words: DateWords = NO_WORDS) -> date:
    """The date that a text means; raises DateProblemError."""
    plain, weekdays = _plain(text, words)
    day = _read(plain, words)
    if any(weekday != day.weekday() for weekday in weekdays):
        raise DateProblemError(DateProblem.WRONG_WEEKDAY, day)
    return day


def _read(plain: str, words: DateWords) -> date:
    for pattern, build in _NOTATIONS:
        found = pattern.fullmatch(plain)
        if found:
            return _checked(build, found)
    return _with_words(fold_for_search(plain), words)


def read_number(text: str) -> int | None:
    """The whole number that a text means, in any script's digits; None when it means none."""
    plain = re.fullmatch(r"[0-9]{1,18}", plain_signs(text).strip())  # no database keeps a longer one
    return int(plain[0]) if plain else None


def is_of_nepal(plain: str, words: DateWords) -> bool:
    """Return whether the text names a day of Nepal's calendar: its sign for a day, and no month of the Western one."""
    return _OF_NEPAL.search(plain) is not None and words.month.search(fold_for_search(plain)) is None


def _plain(text: str, words: DateWords) -> tuple[str, list[int]]:
    """The text without a time of day, which Excel and people add to a day, and without its days of the week; those."""
    plain = in_plain_signs(text)
    if len(plain) > _LONGEST:
        raise DateProblemError(DateProblem.NO_DATE)
    weekdays: list[int] = []

    def without_weekday(part: str, following: str) -> str:
        if words.fillers.fullmatch(fold_for_search(part)) and _IN_NUMBERS.fullmatch(following):
            return ""
        found = words.weekday.fullmatch(fold_for_search(part))
        # A Filipino Tuesday is Mar too.
        if found is None or (following and found["weekday"] in words.months):
            return part
        weekdays.append(words.weekdays[found["weekday"]])
        return ""

    def unbracketed(found: re.Match[str]) -> str:
        return found[0] if without_weekday(found[1], found.string[found.end() :]) else " "

    if numbered := _VIETNAMESE_WEEKDAY.match(plain):
        weekdays.append(int(numbered[1]) - 2)
        plain = plain[numbered.end() :]
    plain = _BRACKETED.sub(unbracketed, plain).strip(" .")
    plain = without_time(plain.removesuffix("まで")).strip(" .,")
    around = _AROUND.fullmatch(plain)
    if around is None:
        return plain, weekdays
    before, middle, after = around.groups()
    return f"{without_weekday(before, middle)}{middle}{without_weekday(after, '')}", weekdays


def _with_words(folded: str, words: DateWords) -> date:
    for pattern in words.notations:
        found = pattern.fullmatch(folded)
        if found:
            return _checked(lambda parts: _day_of_words(parts, words), found)
    raise DateProblemError(DateProblem.NEPALI if _NEPALI_MONTHS.intersection(folded.split()) else DateProblem.NO_DATE)


def _day_of_words(found: re.Match[str], words: DateWords) -> date:
    day = _day(found["year"], words.months[found["month"]], found["day"])
    if found["weekday"] and words.weekdays[found["weekday"]] != day.weekday():
        raise DateProblemError(DateProblem.WRONG_WEEKDAY, day)
    return day


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
    # Read from its beginning, such a date of eight digits has no month.
    (re.compile(r"(?P<first>\d\d)(?P<second>\d\d)(?P<year>(?:19|20)\d\d)"), _year_last),
    (re.compile(r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)"), _year_first),
    (re.compile(rf"{_YEAR}(?:\s*[-/.年]\s*| ){_MONTH}(?:\s*[-/.月]\s*| ){_DAY}\s*日?"), _year_first),
    (
        re.compile(
            rf"(?P<era>令和|平成|昭和|[rhs])\s*(?P<year>\d{{1,2}}|元)\s*[-/.年]\s*{_MONTH}\s*[-/.月]\s*{_DAY}\s*日?"
        ),
        _era,
    ),
    (re.compile(rf"(?:ngày\s*)?{_DAY}\s*th(?:án)?g\s*{_MONTH}[\s,]*(?:năm)?\s*{_YEAR}"), _year_first),
    (re.compile(rf"(?P<first>\d{{1,2}})(?:\s*[-/.]\s*| )(?P<second>\d{{1,2}})(?:\s*[-/.]\s*| ){_YEAR}"), _year_last),
)
