"""A red flag: a sign that a consultation is more than a question, and how soon staff must act on it."""

from collections.abc import Mapping
from enum import StrEnum


class RedFlag(StrEnum):
    """A sign that a consultation is more than a question."""

    DANGER = "danger"
    VIOLENCE = "violence"
    DOCUMENTS_HELD = "documents_held"
    DEPOSIT_PENALTY = "deposit_penalty"
    UNPAID_WAGES = "unpaid_wages"
    LONG_HOURS = "long_hours"
    ACCIDENT = "accident"
    OTHER_WORK = "other_work"
    OVERSTAY = "overstay"
    HARASSMENT = "harassment"
    PREGNANCY = "pregnancy"
    DISMISSAL = "dismissal"
    ABOUT_SUPPORT_STAFF = "about_support_staff"


class TimeLimit(StrEnum):
    """How soon staff act on a red flag."""

    AT_ONCE = "at_once"
    SAME_DAY = "same_day"
    ONE_DAY = "one_day"
    TWO_DAYS = "two_days"

    @property
    def days(self) -> int:
        """Return so many days after the day on which staff heard of it; 0 is that day."""
        return _DAYS[self]


_DAYS: Mapping[TimeLimit, int] = {
    TimeLimit.AT_ONCE: 0,
    TimeLimit.SAME_DAY: 0,
    TimeLimit.ONE_DAY: 1,
    TimeLimit.TWO_DAYS: 2,
}

# Nobody but managers and admins hears of these before the worker or a manager lets others read them (design.md §10).
RESTRICTED_FLAGS = frozenset({RedFlag.DANGER, RedFlag.VIOLENCE, RedFlag.HARASSMENT, RedFlag.PREGNANCY})
# What staff can set themselves: a complaint about them is what a worker makes, and nobody else.
SET_BY_STAFF = tuple(flag for flag in RedFlag if flag is not RedFlag.ABOUT_SUPPORT_STAFF)
