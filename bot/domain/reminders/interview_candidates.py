"""To whom times are offered: an interview is due, and nobody has agreed on one."""

from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.domain.days import tokyo_day
from bot.domain.interviews import Interview, InterviewState
from bot.domain.reminders.obligation import Calendar, EndedAs, Obligation
from bot.domain.reminders.rules import Dates, ReminderKind, plans
from bot.domain.workers.worker import Worker


class NotOffered(StrEnum):
    """A reason why somebody is offered no times."""

    SSW2 = "ssw2"
    NO_CHAT = "no_chat"
    BOOKED = "booked"
    OFFERED = "offered"
    NOT_DUE = "not_due"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be offered times, and the reason why not; `on` is the day that belongs to it, if any.

    That day is the booked one, or the first on which the next interview is asked for.
    """

    worker: Worker
    reason: NotOffered | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a worker's interviews: their dates, what was asked for before, and what is agreed on."""

    dates: Dates = field(default_factory=Dates)
    obligations: Sequence[Obligation] = ()
    agreed: Interview | None = None


def candidate(worker: Worker, known: Known, kind: ReminderKind, calendar: Calendar) -> Candidate:
    """Return whether this worker is offered times, and why not."""
    if known.dates.status == "ssw2":
        return Candidate(worker, NotOffered.SSW2)
    if worker.chat_id is None or not worker.has_consented:
        return Candidate(worker, NotOffered.NO_CHAT)
    if known.agreed is not None:
        return _agreed(worker, known.agreed)
    asked_from = _asked_from(kind, known, calendar.holidays)
    if asked_from is None or calendar.today < asked_from:
        return Candidate(worker, NotOffered.NOT_DUE, asked_from)
    return Candidate(worker)


def _agreed(worker: Worker, interview: Interview) -> Candidate:
    reason = NotOffered.BOOKED if interview.state is InterviewState.BOOKED else NotOffered.OFFERED
    return Candidate(worker, reason, tokyo_day(interview.starts_at) if interview.starts_at else None)


def _asked_from(kind: ReminderKind, known: Known, holidays: Container[date]) -> date | None:
    """The first day on which the next interview is asked for, as reminders count.

    It is the first day there is where nobody knows of an interview or a contract before. None where none is asked for:
    the worker has left Japan, or somebody said that this one is done.
    """
    if known.dates.day("left_japan_on") is not None:
        return None
    plan = next(iter(plans(known.dates, [kind], holidays)), None)
    if plan is None:
        return date.min
    done = (plan.kind, plan.anchor_on, EndedAs.ACKNOWLEDGED)
    if any((each.kind, each.anchor_on, each.ended_as) == done for each in known.obligations):
        return None
    return min((each.on for each in plan.occasions), default=plan.deadline_on)
