"""An obligation: what is due until it is done, and when something is to be said about it."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.days import add_days, tokyo_day
from bot.domain.quiet_hours import release_on
from bot.domain.reminders.rules import (
    Audience,
    Dates,
    Occasion,
    Plan,
    ReminderKind,
    applied_after_stay,
    has_result_for_stay,
    plans,
)
from bot.domain.workers.application import is_later_stay

# Owed by the organisation since B, and no kind of `data/reminders.yaml`: it has no deadline.
JOB_CHANGE_SUPPORT = "job_change_support"
# Kinds of `data/reminders.yaml` of which the rules ask more than when somebody is reminded.
STAY_RENEWAL, STAY_PENDING, PREPARING_STATUS = "stay_renewal", "stay_pending", "preparing_status"
CONTRACT_END_NOTICE = "contract_end_notice"
# Past the last day of one of these somebody may have no stay any more: never "you can still do it".
OF_STAY = frozenset({STAY_RENEWAL, STAY_PENDING, PREPARING_STATUS, "total_stay"})
# What staff look after because of a worker's stay; nobody is reminded of it, and past its deadline it is overdue.
LATE_APPLICATION, NEW_STAY = "late_application", "new_stay"
OF_STAFF = frozenset({LATE_APPLICATION, NEW_STAY})


class EndedAs(StrEnum):
    """A reason why nothing more is said about an obligation."""

    ACKNOWLEDGED = "acknowledged"  # somebody said that it is done
    FULFILLED = "fulfilled"  # a date was told after which it is not due any more
    SUPERSEDED = "superseded"  # its date was corrected
    CANCELLED = "cancelled"  # its date was taken back
    PASSED = "passed"  # its deadline went by


# What ended because of a date begins again when the date says so; what a person said is done, and what is past, do not.
_MAY_COME_BACK = frozenset({EndedAs.FULFILLED, EndedAs.SUPERSEDED, EndedAs.CANCELLED})


@dataclass(frozen=True, slots=True)
class Due:
    """An obligation that is to be opened; its fields are explained there."""

    worker_id: int | None
    kind: str
    anchor_on: date
    deadline_on: date | None = None
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class Obligation:
    """Due because of what happens on `anchor_on`; without `deadline_on` until it is done.

    `worker_id` is None for what the organisation owes the authorities. `next_on` is the day of the next tick,
    `later_on` the day to which the worker put it off, `answered_at` when the worker last pressed one of its buttons.
    """

    id: int
    worker_id: int | None
    kind: str
    anchor_on: date
    deadline_on: date | None
    opened_at: datetime
    done_at: datetime | None
    next_on: date | None = None
    later_on: date | None = None
    answered_at: datetime | None = None
    ended_as: EndedAs | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Reconciled:
    """The changes after which the obligations are those that the dates give a reason for.

    `moved` are those that stay said to be done, though the day that they follow from was corrected.
    """

    opened: tuple[Due, ...]
    ended: tuple[tuple[Obligation, EndedAs], ...]
    moved: tuple[tuple[Obligation, Due], ...] = ()

    @property
    def is_any(self) -> bool:
        """Return whether anything has to change."""
        return bool(self.opened or self.ended)


@dataclass(frozen=True, slots=True)
class DueStep:
    """One audience of one occasion, and the day on which it is heard."""

    heard_on: date
    occasion: Occasion
    audience: Audience


@dataclass(frozen=True, slots=True)
class Calendar:
    """Today, and the days on which offices are closed besides weekends."""

    today: date
    holidays: Container[date]


def releases(occasions: Iterable[Occasion], holidays: Container[date]) -> list[DueStep]:
    """Every occasion for every audience, in the order in which they are heard."""
    every = (
        DueStep(release_on(occasion, audience, holidays), occasion, audience)
        for occasion in occasions
        for audience in occasion.audience
    )
    return sorted(every, key=lambda step: (step.heard_on, step.occasion.on, step.audience))


def first_tick(plan: Plan, calendar: Calendar) -> date | None:
    """The first day from today on which something is to be said, at the latest the day after the deadline.

    None where the deadline is past already: nobody is messaged about what is over.
    """
    if plan.deadline_on < calendar.today:
        return None
    return next_tick(plan.occasions, plan.deadline_on, calendar.today, calendar.holidays)


def next_tick(occasions: Iterable[Occasion], deadline_on: date, from_on: date, holidays: Container[date]) -> date:
    """The first day from `from_on` on which something is to be said, else the day after the deadline."""
    coming = (release.heard_on for release in releases(occasions, holidays) if release.heard_on >= from_on)
    return next(coming, add_days(deadline_on, 1))


def reconcile(
    worker_id: int, dates: Dates, kinds: Sequence[ReminderKind], known: Iterable[Obligation], calendar: Calendar
) -> Reconciled:
    """Compare what the dates ask for with what is known to be due; what a person said is done stays done.

    What is past is not opened, unless the stay itself is over: whoever told that, somebody has to look after it.
    """
    wanted = {(plan.kind, plan.anchor_on): plan for plan in plans(dates, kinds, calendar.holidays)}
    have = {(each.kind, each.anchor_on): each for each in known}
    due = [
        Due(worker_id, plan.kind, plan.anchor_on, plan.deadline_on, first_tick(plan, calendar))
        for key, plan in wanted.items()
        if may_open(have.get(key)) or _is_moved(have.get(key), plan)
    ]
    moved = tuple((said, each) for each in due if (said := _said_before_correction(each, have.values(), dates)))
    corrected = {each for _, each in moved}
    by_id = {kind.id: kind for kind in kinds}
    over = (
        each
        for key, each in have.items()
        if each.done_at is None and each.kind in by_id and (key not in wanted or _is_moved(each, wanted[key]))
    )
    return Reconciled(
        opened=tuple(
            each
            for each in due
            if each not in corrected
            and (each.next_on is not None or _is_stay_over(by_id[each.kind], dates, calendar.holidays))
        ),
        ended=tuple((each, _why_over(each, dates, by_id[each.kind], wanted)) for each in over),
        moved=moved,
    )


def _said_before_correction(due: Due, known: Iterable[Obligation], dates: Dates) -> Obligation | None:
    """Return the renewal that was said to be done, without its day, before the last day of that stay was corrected.

    A last day that comes with the result is one of another stay.
    """
    if due.kind != STAY_RENEWAL or dates.day("applied_on") is not None:
        return None
    result_on = dates.day("result_on")
    said = (
        each
        for each in known
        if each.kind == due.kind
        and each.done_at is not None
        and each.ended_as is EndedAs.ACKNOWLEDGED
        and not is_later_stay(due.anchor_on, each.anchor_on)
        and not is_later_stay(each.anchor_on, due.anchor_on)
        and (result_on is None or result_on < tokyo_day(each.done_at))
    )
    return max(said, key=lambda each: each.anchor_on, default=None)


def _is_stay_over(kind: ReminderKind, dates: Dates, holidays: Container[date]) -> bool:
    """Return whether that kind, past its last day, means that the stay is over; an application is no such thing."""
    if kind.id != STAY_RENEWAL:
        return kind.id == STAY_PENDING
    return not applied_after_stay(dates) and not has_result_for_stay(dates, kind, holidays)


def past_dues(
    worker_id: int, dates: Dates, kinds: Iterable[ReminderKind], known: Iterable[Obligation], calendar: Calendar
) -> tuple[Due, ...]:
    """Return what the dates ask for of these kinds whose last day is past, and which nobody knows of yet.

    Nothing is said about it any more, so that no tick comes to it.
    """
    have = {(each.kind, each.anchor_on): each for each in known}
    return tuple(
        Due(worker_id, plan.kind, plan.anchor_on, plan.deadline_on)
        for plan in plans(dates, kinds, calendar.holidays)
        if plan.deadline_on < calendar.today and may_open(have.get((plan.kind, plan.anchor_on)))
    )


def may_open(known: Obligation | None) -> bool:
    """Return whether it becomes due: never what is due already, or what a person said is done."""
    if known is None:
        return True
    return known.done_at is not None and known.ended_as in _MAY_COME_BACK


def _is_moved(known: Obligation | None, plan: Plan) -> bool:
    """Return whether it has another deadline now, though it follows from the same day; who said done stays done."""
    if known is None or known.ended_as is EndedAs.ACKNOWLEDGED:
        return False
    return known.deadline_on != plan.deadline_on


def _why_over(obligation: Obligation, dates: Dates, kind: ReminderKind, wanted: Iterable[tuple[str, date]]) -> EndedAs:
    if any(kind_id == obligation.kind for kind_id, _ in wanted):
        return EndedAs.SUPERSEDED
    is_same_day = kind.anchor_on(dates) == obligation.anchor_on
    return EndedAs.FULFILLED if is_same_day else EndedAs.CANCELLED
