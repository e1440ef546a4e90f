"""The dates that reminders follow from, read from JSON."""

from collections.abc import Mapping

from bot.domain.checks.answers import AnswerError, AnswerProblem, read_day, read_option, read_periods
from bot.domain.reminders.rules import DATE_IDS, Dates

_STATUSES = ("ssw1", "ssw2")
_KEYS = ("status", "ssw1_periods", *DATE_IDS)


def parse_dates(raw: Mapping[str, object]) -> Dates:
    """The dates of one JSON object; a null is "not known". Raises AnswerError for the first mistake."""
    unknown = next((key for key in raw if key not in _KEYS), None)
    if unknown is not None:
        raise AnswerError(unknown, AnswerProblem.UNKNOWN_KEY, _KEYS)
    told = {key: value for key, value in raw.items() if value is not None}
    return Dates(
        days={key: read_day(key, value) for key, value in told.items() if key in DATE_IDS},
        status=read_option("status", told["status"], _STATUSES) if "status" in told else None,
        periods=read_periods("ssw1_periods", told.get("ssw1_periods", ())),
    )
