"""My dates: what comes for a worker, what went by undone, and when the next reminder is heard."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from bot.domain.interviews import Interview, Method
from bot.domain.quiet_hours import Hours, release_at
from bot.domain.reminders.due_steps import with_later
from bot.domain.reminders.obligation import LATE_APPLICATION, STAY_RENEWAL, EndedAs, Obligation
from bot.domain.reminders.rules import Audience, Dates, Plan, ReminderKind, reminds_worker


@dataclass(frozen=True, slots=True)
class Reader:
    """The reader of the dates: the hours at which they are reminded, the zone of these, and the present instant."""

    hours: Hours
    zone: tzinfo
    now: datetime

    @property
    def today(self) -> date:
        """The present day in that zone."""
        return self.now.astimezone(self.zone).date()

    def heard_after_now(self, days: Iterable[date]) -> datetime | None:
        """The first instant from now on at which a reminder of one of these days is heard."""
        heard = (release_at(day, self.hours, self.zone) for day in sorted(days))
        return next((at for at in heard if at > self.now), None)


@dataclass(frozen=True, slots=True)
class ComingDate:
    """One deadline of a worker; `remind_at` is when the next reminder is heard, None where none comes any more.

    With `lacks_day` it was said to be done, but the day is not known from which the next one would be counted.
    """

    obligation_id: int
    kind: str
    deadline_on: date
    is_overdue: bool
    remind_at: datetime | None
    lacks_day: bool = False


@dataclass(frozen=True, slots=True)
class InterviewAppointment:
    """An interview with the worker that was agreed on; `starts_at` is in the reader's zone."""

    interview_id: int
    starts_at: datetime
    method: Method
    place: str | None


@dataclass(frozen=True, slots=True)
class AppliedLate:
    """An application after the last day of the stay, of which no result is known: no reminder comes of it."""

    applied_on: date
    stay_expiry: date


@dataclass(frozen=True, slots=True)
class MyDates:
    """Nearest first, and so what is overdue before all else. Reminders come only to who agreed to them."""

    coming: tuple[ComingDate, ...]
    appointments: tuple[InterviewAppointment, ...]
    hours: Hours
    has_agreed: bool
    applied_late: AppliedLate | None = None

    @property
    def is_empty(self) -> bool:
        """Return whether nothing comes, and nothing came too late."""
        return not self.coming and not self.appointments and self.applied_late is None

    @property
    def ahead(self) -> tuple[ComingDate, ...]:
        """Return the dates that are not overdue, and not said to be done."""
        return tuple(each for each in self.coming if not each.is_overdue and not each.lacks_day)

    def find(self, obligation_id: int) -> ComingDate | None:
        """The date of that obligation, if it is still one."""
        return next((each for each in self.coming if each.obligation_id == obligation_id), None)


def coming_dates(
    known: Iterable[Obligation], wanted: Iterable[Plan], kinds: Iterable[ReminderKind], reader: Reader
) -> tuple[ComingDate, ...]:
    """Return the dates that are open, and those that passed while the worker's dates still ask for them."""
    plans = {(plan.kind, plan.anchor_on): plan for plan in wanted}
    for_workers = {kind.id: kind for kind in kinds if reminds_worker(kind)}
    found = (
        _date(each, each.deadline_on, plans, reader)
        for each in known
        if each.deadline_on is not None
        and each.kind in for_workers
        and (_is_undone(each, plans) or _lacks_day(each, for_workers[each.kind], plans))
    )
    return tuple(sorted(found, key=lambda coming: (coming.deadline_on, coming.kind)))


def applied_late(known: Iterable[Obligation], dates: Dates) -> AppliedLate | None:
    """The application that came too late, also once staff have seen to it."""
    applied_on, expiry_on, result_on = (dates.day(each) for each in ("applied_on", "stay_expiry", "result_on"))
    if applied_on is None or expiry_on is None or (result_on is not None and result_on >= applied_on):
        return None
    is_late = any(each.kind == LATE_APPLICATION and each.anchor_on == applied_on for each in known)
    return AppliedLate(applied_on, expiry_on) if is_late and applied_on > expiry_on else None


def without_renewal(known: Iterable[Obligation], late: AppliedLate) -> list[Obligation]:
    """Leave out the renewal that was applied for too late: the application itself is listed."""
    return [each for each in known if (each.kind, each.anchor_on) != (STAY_RENEWAL, late.stay_expiry)]


def appointments(interviews: Iterable[Interview], reader: Reader) -> tuple[InterviewAppointment, ...]:
    """Those that have a time still to come, the nearest first."""
    agreed = (
        InterviewAppointment(each.id, each.starts_at.astimezone(reader.zone), each.method, each.place)
        for each in interviews
        if each.starts_at is not None and each.starts_at > reader.now
    )
    return tuple(sorted(agreed, key=lambda appointment: appointment.starts_at))


def _is_undone(obligation: Obligation, plans: Mapping[tuple[str, date], Plan]) -> bool:
    if obligation.done_at is None:
        return True
    return obligation.ended_as is EndedAs.PASSED and (obligation.kind, obligation.anchor_on) in plans


def _lacks_day(obligation: Obligation, kind: ReminderKind, plans: Mapping[tuple[str, date], Plan]) -> bool:
    """Return whether the worker said that it is done, and the dates ask for it all the same."""
    is_said = obligation.ended_as is EndedAs.ACKNOWLEDGED
    return is_said and bool(kind.done_asks) and (obligation.kind, obligation.anchor_on) in plans


def _date(
    obligation: Obligation, deadline_on: date, plans: Mapping[tuple[str, date], Plan], reader: Reader
) -> ComingDate:
    is_overdue, lacks_day = deadline_on < reader.today, obligation.ended_as is EndedAs.ACKNOWLEDGED
    if is_overdue or lacks_day:
        return ComingDate(obligation.id, obligation.kind, deadline_on, is_overdue, remind_at=None, lacks_day=lacks_day)
    plan = plans.get((obligation.kind, obligation.anchor_on))
    occasions = with_later(obligation, plan.occasions if plan else ())
    remind_at = reader.heard_after_now(each.on for each in occasions if Audience.WORKER in each.audience)
    return ComingDate(obligation.id, obligation.kind, deadline_on, is_overdue=False, remind_at=remind_at)
