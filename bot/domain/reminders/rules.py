"""Reminders: which occasions follow from a worker's dates; kinds stand in `data/reminders.yaml`."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal, TypeAlias

from bot.domain.days import add_days, add_months
from bot.domain.total_stay import Period, count_stay

# The one deadline that no single date tells: the last day of the total stay.
TOTAL_STAY = "total_stay_last_day"

Unless: TypeAlias = Literal["applied", "not_applied_in_time", "result_known", "ssw2", "new_contract"]


class Audience(StrEnum):
    """The readers whom an occasion is for."""

    WORKER = "worker"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Offset:
    """A stretch of calendar months and days; months are counted first."""

    months: int = 0
    days: int = 0

    def after(self, day: date) -> date:
        """The day that much later."""
        return add_days(add_months(day, self.months), self.days)

    def before(self, day: date) -> date:
        """The day that much earlier."""
        return add_days(add_months(day, -self.months), -self.days)


@dataclass(frozen=True, slots=True)
class Step:
    """One occasion of a kind: so long before the deadline, or so long after the day the deadline is made from."""

    audience: tuple[Audience, ...]
    before: Offset | None = None
    after: Offset | None = None

    def day(self, from_on: date, deadline_on: date) -> date:
        """Return its day."""
        if self.before is not None:
            return self.before.before(deadline_on)
        return (self.after or Offset()).after(from_on)


@dataclass(frozen=True, slots=True)
class ReminderKind:
    """A kind of reminder: what it is about, from which date, until when, and when not at all.

    `done_asks` are the fields of the profile that a worker who says "done" is asked for.
    """

    id: str
    about: str
    deadline: Offset
    steps: tuple[Step, ...]
    sources: tuple[str, ...]
    unless: tuple[Unless, ...] = ()
    done_asks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates that reminders follow from: by their ids (DATE_IDS), the status, and the periods of stay."""

    days: Mapping[str, date] = field(default_factory=dict)
    status: str | None = None
    periods: tuple[Period, ...] = ()

    def day(self, date_id: str) -> date | None:
        """Return that date; the last day of the total stay is counted from the periods."""
        if date_id != TOTAL_STAY:
            return self.days.get(date_id)
        stay = count_stay(self.periods, None)
        return stay.last_on if stay else None


@dataclass(frozen=True, slots=True)
class Occasion:
    """A day on which somebody is reminded."""

    kind: str
    on: date
    deadline_on: date
    audience: tuple[Audience, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """One kind that applies to a worker: the day it follows from, its deadline and its occasions."""

    kind: str
    anchor_on: date
    deadline_on: date
    occasions: tuple[Occasion, ...]


DATE_IDS = (
    *("stay_expiry", "applied_on", "result_on", "last_interview_on", "last_supervisor_interview_on", "moved_on"),
    *("contract_ended_on", "contract_started_on", "card_lost_on", "passport_expiry", "mynumber_expiry"),
    *("last_health_check_on", "reentry_return_by", "left_japan_on", "preparing_since"),
)


def plans(dates: Dates, kinds: Iterable[ReminderKind]) -> Iterator[Plan]:
    """Every kind that the dates give a reason for; after leaving Japan only the lump-sum payment is left."""
    has_left = dates.day("left_japan_on") is not None
    for kind in kinds:
        anchor_on = dates.day(kind.about)
        if anchor_on is None or has_left is not (kind.about == "left_japan_on"):
            continue
        if not any(_UNLESS[reason](dates) for reason in kind.unless):
            yield plan_of(kind, anchor_on)


def plan_of(kind: ReminderKind, anchor_on: date) -> Plan:
    """The plan of a kind whose date is that day."""
    deadline_on = kind.deadline.after(anchor_on)
    whom: dict[date, set[Audience]] = {}
    for step in kind.steps:
        whom.setdefault(step.day(anchor_on, deadline_on), set()).update(step.audience)
    days = tuple(
        Occasion(kind.id, on, deadline_on, tuple(each for each in Audience if each in whom[on])) for on in sorted(whom)
    )
    return Plan(kind.id, anchor_on, deadline_on, days)


def occasions(dates: Dates, kinds: Iterable[ReminderKind], first_on: date, last_on: date) -> list[Occasion]:
    """The occasions between two days, both included, by day and then kind."""
    every = (occasion for plan in plans(dates, kinds) for occasion in plan.occasions)
    between = (each for each in every if first_on <= each.on <= last_on)
    return sorted(between, key=lambda occasion: (occasion.on, occasion.kind))


def _not_applied_in_time(dates: Dates) -> bool:
    applied_on, expiry_on = dates.day("applied_on"), dates.day("stay_expiry")
    return applied_on is None or expiry_on is None or applied_on > expiry_on


def _has_new_contract(dates: Dates) -> bool:
    started_on, ended_on = dates.day("contract_started_on"), dates.day("contract_ended_on")
    return started_on is not None and ended_on is not None and started_on >= ended_on


_UNLESS: Mapping[Unless, Callable[[Dates], bool]] = {
    "applied": lambda dates: dates.day("applied_on") is not None,
    "not_applied_in_time": _not_applied_in_time,
    "result_known": lambda dates: dates.day("result_on") is not None,
    "ssw2": lambda dates: dates.status == "ssw2",
    "new_contract": _has_new_contract,
}
