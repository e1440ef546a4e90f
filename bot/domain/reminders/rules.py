"""Reminders: which occasions follow from a worker's dates; kinds stand in `data/reminders.yaml`."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal, TypeAlias

from bot.domain.days import add_days, add_months, first_open_day
from bot.domain.total_stay import Period, count_stay, still_running
from bot.domain.workers.profile import PreparingFor

# Raised when the rules plan other days than before: then everybody is planned anew at the next start.
EDITION = 5
# The one deadline that no single date tells: the last day of the total stay.
TOTAL_STAY = "total_stay_last_day"

Unless: TypeAlias = Literal["waits_for_result", "waits_for_nothing", "ssw2", "new_contract", "first_contract"]


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
class Special:
    """Another deadline and other steps for who prepares for that work."""

    preparing_for: PreparingFor
    deadline: Offset
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class ReminderKind:
    """A kind of reminder: what it is about, from which date, until when, and when not at all.

    With `or_later` the later of the two dates counts, and either alone where the other is not known. `done_asks` are
    the fields of the profile that a worker who says "done" is asked for. `application_from` is how long before the last
    day of a stay an application may be made in it; only kinds that ask about applications have it.
    """

    id: str
    about: str
    deadline: Offset
    steps: tuple[Step, ...]
    sources: tuple[str, ...]
    unless: tuple[Unless, ...] = ()
    done_asks: tuple[str, ...] = ()
    or_later: str | None = None
    specials: tuple[Special, ...] = ()
    application_from: Offset = Offset()

    def anchor_on(self, dates: "Dates") -> date | None:
        """Return the day that the deadline is made from."""
        days = [dates.day(date_id) for date_id in (self.about, self.or_later) if date_id is not None]
        return max((day for day in days if day is not None), default=None)


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates that reminders follow from: by their ids (DATE_IDS), the status, and the periods of stay."""

    days: Mapping[str, date] = field(default_factory=dict)
    status: str | None = None
    periods: tuple[Period, ...] = ()
    preparing_for: str | None = None

    def day(self, date_id: str) -> date | None:
        """Return that date; the last day of the total stay is counted from the periods."""
        if date_id != TOTAL_STAY:
            return self.days.get(date_id)
        stay = count_stay(still_running(self.periods, self.days.get("stay_expiry")), None)
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


def reminds_worker(kind: ReminderKind) -> bool:
    """Return whether the worker is among those who are reminded of it."""
    return any(Audience.WORKER in step.audience for step in kind.steps)


def plans(dates: Dates, kinds: Iterable[ReminderKind], holidays: Container[date]) -> Iterator[Plan]:
    """Every kind that the dates give a reason for; after leaving Japan only the lump-sum payment is left."""
    has_left = dates.day("left_japan_on") is not None
    for kind in kinds:
        anchor_on = kind.anchor_on(dates)
        if anchor_on is None or has_left is not (kind.about == "left_japan_on"):
            continue
        if not any(_UNLESS[reason](dates, kind, holidays) for reason in kind.unless):
            yield _plan(kind, anchor_on, _timing(kind, dates.preparing_for))


def plan_until(kind: ReminderKind, anchor_on: date, deadline_on: date | None) -> Plan:
    """The plan of a kind whose date is that day and whose deadline is the other."""
    specials = (each for each in kind.specials if each.deadline.after(anchor_on) == deadline_on)
    return _plan(kind, anchor_on, next(specials, kind))


def _timing(kind: ReminderKind, preparing_for: str | None) -> ReminderKind | Special:
    return next((each for each in kind.specials if each.preparing_for == preparing_for), kind)


def _plan(kind: ReminderKind, anchor_on: date, timing: ReminderKind | Special) -> Plan:
    deadline_on = timing.deadline.after(anchor_on)
    whom: dict[date, set[Audience]] = {}
    for step in timing.steps:
        whom.setdefault(step.day(anchor_on, deadline_on), set()).update(step.audience)
    days = tuple(
        Occasion(kind.id, on, deadline_on, tuple(each for each in Audience if each in whom[on])) for on in sorted(whom)
    )
    return Plan(kind.id, anchor_on, deadline_on, days)


def occasions(
    dates: Dates, kinds: Iterable[ReminderKind], first_on: date, last_on: date, holidays: Container[date]
) -> list[Occasion]:
    """The occasions between two days, both included, by day and then kind."""
    every = (occasion for plan in plans(dates, kinds, holidays) for occasion in plan.occasions)
    between = (each for each in every if first_on <= each.on <= last_on)
    return sorted(between, key=lambda occasion: (occasion.on, occasion.kind))


def has_applied(dates: Dates, kind: ReminderKind, holidays: Container[date]) -> bool:
    """Return whether the application that is known belongs to this stay, and came in time, as that kind counts it.

    Where the last day is closed, the next open day is in time (Act on Holidays of Administrative Organs, s. 2).
    """
    applied_on, expiry_on = dates.day("applied_on"), dates.day("stay_expiry")
    if applied_on is None or expiry_on is None:
        return False
    return kind.application_from.before(expiry_on) <= applied_on <= first_open_day(expiry_on, holidays)


def has_result_for_stay(dates: Dates, kind: ReminderKind, holidays: Container[date]) -> bool:
    """Return whether the application for this stay was answered, so that another last day must be known."""
    return has_applied(dates, kind, holidays) and has_result(dates)


def is_late(dates: Dates, holidays: Container[date]) -> bool:
    """Return whether the application that waits came after the last day on which it was in time."""
    applied_on, expiry_on = dates.day("applied_on"), dates.day("stay_expiry")
    if applied_on is None or expiry_on is None or has_result(dates):
        return False
    return applied_on > first_open_day(expiry_on, holidays)


def applied_after_stay(dates: Dates) -> bool:
    """Return whether the application that is known was made after the last day, answered or not."""
    applied_on, expiry_on = dates.day("applied_on"), dates.day("stay_expiry")
    return applied_on is not None and expiry_on is not None and applied_on > expiry_on


def has_result(dates: Dates) -> bool:
    """Return whether the result of the application is known; one of before belongs to another."""
    applied_on, result_on = dates.day("applied_on"), dates.day("result_on")
    return result_on is not None and (applied_on is None or result_on >= applied_on)


def _waits_for_result(dates: Dates, kind: ReminderKind, holidays: Container[date]) -> bool:
    return has_applied(dates, kind, holidays) and not has_result(dates)


def _waits_for_nothing(dates: Dates, kind: ReminderKind, holidays: Container[date]) -> bool:
    return not _waits_for_result(dates, kind, holidays)


def _has_new_contract(dates: Dates, _kind: ReminderKind, _holidays: Container[date]) -> bool:
    started_on, ended_on = dates.day("contract_started_on"), dates.day("contract_ended_on")
    return started_on is not None and ended_on is not None and started_on >= ended_on


def _is_first_contract(dates: Dates, kind: ReminderKind, holidays: Container[date]) -> bool:
    return not _has_new_contract(dates, kind, holidays)


_UNLESS: Mapping[Unless, Callable[[Dates, ReminderKind, Container[date]], bool]] = {
    "waits_for_result": _waits_for_result,
    "waits_for_nothing": _waits_for_nothing,
    "ssw2": lambda dates, _kind, _holidays: dates.status == "ssw2",
    "new_contract": _has_new_contract,
    "first_contract": _is_first_contract,
}
