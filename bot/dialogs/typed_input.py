"""Typed days, numbers and lines; what cannot be read is the person's mistake, told in words."""

from collections.abc import Iterator, Mapping
from datetime import date, time
from functools import cache, lru_cache

from bot.dialogs.turn import MistakeError, Turn
from bot.domain.date_parsing import DateProblemError, DateWords, date_words, read_number
from bot.domain.dates.near_days import NearDays, near_days
from bot.domain.time_parsing import LAST_HOUR, read_times
from bot.domain.typed_days import AskedDays, ShortYearError, YearMissingError, read_typed_day
from bot.texts import Texts, own_words
from bot.texts.calendar_names import month_names, weekday_names
from bot.texts.number_names import number_names

# What each word means, in days from today; the words themselves are the translators'.
_NEAR_DAYS = {"before_yesterday": -2, "yesterday": -1, "today": 0, "tomorrow": 1, "after_tomorrow": 2}
_COUNTED_DAYS = {"weeks_ago": -7, "days_ago": -1, "days_ahead": 1}


def typed_text(text: str | None) -> str:
    """The text of a message; a photo or a sticker has none."""
    if text is None:
        raise MistakeError("form-mistake-no-text")
    return text


def typed_line(text: str | None, longest: int) -> str:
    """Return what was typed as one line, of at most so many characters."""
    line = " ".join(typed_text(text).split())
    if not 0 < len(line) <= longest:
        raise MistakeError("staff-mistake-long", {"longest": longest})
    return line


def typed_words(text: str | None, longest: int) -> str:
    """Return what was typed, lines and all, of at most so many characters as they stand inside HTML.

    A text of Fluent holds no longer variable than a thousand.
    """
    typed = typed_text(text).strip()
    if not 0 < len(own_words(typed)) <= longest:
        raise MistakeError("staff-mistake-long", {"longest": longest})
    return typed


def typed_day(turn: Turn, text: str | None, first_on: date, last_on: date) -> date:
    """The day that was typed, if it lies between the two; one without its year is said back on the next screen."""
    asked = AskedDays(first_on, last_on, turn.today)
    try:
        typed = read_typed_day(typed_text(text), date_words_of_all(), near_days_of(turn.texts), asked)
    except YearMissingError:
        raise MistakeError("form-mistake-no-year") from None
    except ShortYearError:
        raise MistakeError("form-mistake-short-year") from None
    except DateProblemError as error:
        told: dict[str, str | int] = {"day": error.day.isoformat()} if error.day else {}
        raise MistakeError(f"form-mistake-{error.problem.in_key}", told) from None
    day = check_day(typed.day, first_on, last_on)
    turn.understood_on = None if typed.is_full else day
    return day


def check_day(day: date, first_on: date, last_on: date) -> date:
    """The day, if it lies between the two; a tap may come from a calendar that was shown long ago."""
    if not first_on <= day <= last_on:
        raise MistakeError("form-mistake-date-range", {"first": first_on.isoformat(), "last": last_on.isoformat()})
    return day


def read_typed_number(text: str | None, lowest: int, highest: int) -> int:
    """The whole number that was typed, if it lies between the two."""
    number = read_number(typed_text(text))
    if number is None or not lowest <= number <= highest:
        raise MistakeError("form-mistake-number", {"lowest": lowest, "highest": highest})
    return number


def read_typed_times(text: str | None) -> tuple[time, ...]:
    """The times of day that were typed, one or several."""
    times = read_times(typed_text(text))
    if times is None:
        raise MistakeError("interview-mistake-time")
    return times


def read_typed_hour(text: str | None) -> int:
    """The full hour that was typed, as a number or as a time such as 9pm."""
    match read_times(typed_text(text)):
        case (told,) if not told.minute:
            return told.hour
    raise MistakeError("form-mistake-number", {"lowest": 0, "highest": LAST_HOUR})


@cache
def date_words_of_all() -> DateWords:
    """The names of months and days of the week in every language."""
    return date_words(month_names(), weekday_names())


@lru_cache(maxsize=1)
def near_days_of(texts: Texts) -> NearDays:
    """The words of every language for days near today."""
    return near_days(_spoken(texts, _NEAR_DAYS), _spoken(texts, _COUNTED_DAYS), number_names())


def _spoken(texts: Texts, meant: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    for name, days in meant.items():
        yield from ((word, days) for word in texts.spoken(name))
