"""The dates that reminders follow from, read from JSON."""

from collections.abc import Mapping
from typing import get_args

from bot.domain.checks.answers import AnswerError, AnswerProblem, read_day, read_option, read_periods
from bot.domain.reminders.rules import DATE_IDS, Dates
from bot.domain.workers.profile import PreparingFor

_STATUSES = ("ssw1", "ssw2")
_KEYS = ("status", "ssw1_periods", "preparing_for", *DATE_IDS)


def parse_dates(raw: Mapping[str, object]) -> Dates:
    """The dates of one JSON object; a null is "not known". Raises AnswerError for the first mistake."""
    unknown = next((key for key in raw if key not in _KEYS), None)
    if unknown is not None:
        raise AnswerError(unknown, AnswerProblem.UNKNOWN_KEY, _KEYS)
    told = {key: value for key, value in raw.items() if value is not None}
    return Dates(
        days={key: read_day(key, value) for key, value in told.items() if key in DATE_IDS},
        status=_option(told, "status", _STATUSES),
        periods=read_periods("ssw1_periods", told.get("ssw1_periods", ())),
        preparing_for=_option(told, "preparing_for", get_args(PreparingFor)),
    )


def _option(told: Mapping[str, object], key: str, options: tuple[str, ...]) -> str | None:
    return read_option(key, told[key], options) if key in told else None
