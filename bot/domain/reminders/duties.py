"""Duties: what the organisation owes the authorities, and when staff are reminded of it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain import callbacks
from bot.domain.button_words import TickedUnder
from bot.domain.days import add_days, add_months
from bot.domain.outbox import Button, Buttons
from bot.domain.reminders.obligation import (
    JOB_CHANGE_SUPPORT,
    Calendar,
    Due,
    EndedAs,
    Obligation,
    Reconciled,
    first_tick,
    may_open,
)
from bot.domain.reminders.rules import Audience, Occasion, Plan
from bot.domain.roster.employment import Contract, EndReason

ANNUAL_REPORT = "annual_report"
REGISTRATION_RENEWAL = "registration_renewal"
AD_HOC_NOTICE = "ad_hoc_notice"
DUTIES = frozenset({ANNUAL_REPORT, REGISTRATION_RENEWAL, AD_HOC_NOTICE, JOB_CHANGE_SUPPORT})

# The deadline of what is owed until something happens.
NEVER = date.max

# Month and day of each reminder of the yearly report; the last one is the deadline.
_ANNUAL_DAYS = ((3, 1), (4, 1), (5, 1), (5, 15), (5, 25), (5, 31))
# The window of the renewal: from the first day of the month so many months before, to the end of the month.
_WINDOW_OPENS_MONTHS, _WINDOW_CLOSES_MONTHS, _WINDOW_EVERY_DAYS = 6, 4, 14
_NOTICE_DAYS, _NOTICE_STEPS_DAYS = 14, (1, 7, 12)
_WEEK_DAYS = 7


class Filing(StrEnum):
    """A filing to the Immigration Services Agency that is due within fourteen days."""

    CONTRACT_CHANGED = "contract_changed"
    CONTRACT_ENDED = "contract_ended"
    CONTRACT_NEW = "contract_new"
    PLAN_CHANGED = "plan_changed"
    OUTSOURCING_CHANGED = "outsourcing_changed"
    ACCEPTANCE_DIFFICULT = "acceptance_difficult"
    MISSING_PERSON = "missing_person"
    STANDARDS_NOT_MET = "standards_not_met"
    SUPPORT_IMPOSSIBLE = "support_impossible"


@dataclass(frozen=True, slots=True)
class FilingEntry:
    """An entry that staff made of a filing, and the employer (id) it is about, if one."""

    filing: Filing
    employer_id: int | None = None

    @property
    def line(self) -> str:
        """As it is kept."""
        return self.filing.value if self.employer_id is None else f"{self.filing}:employer:{self.employer_id}"


def filing_entries(obligation: Obligation) -> tuple[FilingEntry, ...]:
    """Return the entries of a filing, in the order in which they were made; nothing for any other obligation."""
    if obligation.kind != AD_HOC_NOTICE or not obligation.note:
        return ()
    return tuple(_noted(line) for line in obligation.note.split("\n"))


def _noted(line: str) -> FilingEntry:
    filing, _, about = line.partition(":")
    employer_id = about.removeprefix("employer:")
    return FilingEntry(Filing(filing), int(employer_id) if employer_id else None)


def has_begun(duty: Obligation, today: date) -> bool:
    """Return whether its first reminder has come: next year's report is nothing to tick this year."""
    return duty_plan(duty.kind, duty.anchor_on, today).occasions[0].on <= today or duty.note is not None


def duty_plan(kind: str, anchor_on: date, today: date) -> Plan:
    """The deadline and the occasions of a duty that follows from that day.

    What is owed weekly has no deadline (NEVER), and the occasions of the next two weeks stand for all that come.
    """
    deadline_on, days = _PLANS[kind](anchor_on, today)
    occasions = tuple(Occasion(kind, on, deadline_on, (Audience.STAFF,)) for on in days)
    return Plan(kind, anchor_on, deadline_on, occasions)


def duty(kind: str, anchor_on: date, calendar: Calendar, worker_id: int | None = None) -> Due | None:
    """Return what becomes an obligation; None when its deadline is past."""
    plan = duty_plan(kind, anchor_on, calendar.today)
    next_on = first_tick(plan, calendar)
    if next_on is None:
        return None
    deadline_on = None if plan.deadline_on == NEVER else plan.deadline_on
    return Due(worker_id, kind, anchor_on, deadline_on, next_on)


def yearly_duties(registration_expires_on: date, calendar: Calendar) -> Iterator[Due]:
    """Return what the organisation owes by the calendar: the next yearly report, the renewal of its registration."""
    year = calendar.today.year
    years = (duty(ANNUAL_REPORT, date(each, *_ANNUAL_DAYS[0]), calendar) for each in (year, year + 1))
    yield from [due for due in years if due is not None][:1]
    renewal = duty(REGISTRATION_RENEWAL, registration_expires_on, calendar)
    if renewal is not None:
        yield renewal


def job_change_support_due_from(contracts: Iterable[Contract]) -> date | None:
    """The day from which job-change support is owed: the newest contract ended for the employer's reasons."""
    newest = next(iter(contracts), None)
    return newest.ended_on if newest and newest.end_reason is EndReason.EMPLOYER else None


def reconcile_support(
    worker_id: int, contracts: Sequence[Contract], known: Iterable[Obligation], calendar: Calendar
) -> Reconciled:
    """Compare the job-change support that a worker's contracts (newest first) ask for with what is known of it.

    A new contract fulfils it; where no contract asks for it any more, it is cancelled.
    """
    owed_from = job_change_support_due_from(contracts)
    have = {each.anchor_on: each for each in known}
    open_ones = [each for each in have.values() if each.done_at is None]
    ended = tuple((each, _why_over(each, contracts)) for each in open_ones if each.anchor_on != owed_from)
    if owed_from is None or len(open_ones) > len(ended) or not may_open(have.get(owed_from)):
        return Reconciled((), ended)
    due = duty(JOB_CHANGE_SUPPORT, owed_from, calendar, worker_id)
    return Reconciled((due,) if due else (), ended)


def beside_record(changes: Reconciled) -> Reconciled:
    """The same where the worker's record of job-change support is open, which owes it by itself until it is closed."""
    return Reconciled((), tuple(each for each in changes.ended if each[1] is EndedAs.FULFILLED))


def duty_buttons(obligation_id: int) -> Buttons:
    """Return the buttons under a reminder of a duty."""
    done = callbacks.TICK_DUTY.data(TickedUnder.MESSAGE, obligation_id)
    return ((Button("duty-button-done", callback=done, style="success"),),)


def _why_over(obligation: Obligation, contracts: Sequence[Contract]) -> EndedAs:
    started_on = contracts[0].started_on if contracts else None
    is_hired = started_on is not None and started_on >= obligation.anchor_on
    return EndedAs.FULFILLED if is_hired else EndedAs.CANCELLED


def _annual(anchor_on: date, _today: date) -> tuple[date, list[date]]:
    days = [date(anchor_on.year, month, day) for month, day in _ANNUAL_DAYS]
    return days[-1], days


def _renewal(expires_on: date, _today: date) -> tuple[date, list[date]]:
    month = expires_on.replace(day=1)
    first_on = add_months(month, -_WINDOW_OPENS_MONTHS)
    last_on = add_days(add_months(month, 1 - _WINDOW_CLOSES_MONTHS), -1)
    return last_on, list(_every(first_on, last_on, _WINDOW_EVERY_DAYS))


def _notice(happened_on: date, _today: date) -> tuple[date, list[date]]:
    return add_days(happened_on, _NOTICE_DAYS), [add_days(happened_on, days) for days in _NOTICE_STEPS_DAYS]


def _weekly(ended_on: date, today: date) -> tuple[date, list[date]]:
    last_on = add_days(max(ended_on, today), 2 * _WEEK_DAYS)
    return NEVER, list(_every(ended_on, last_on, _WEEK_DAYS))


def _every(first_on: date, last_on: date, days: int) -> Iterator[date]:
    for ordinal in range(first_on.toordinal(), last_on.toordinal() + 1, days):
        yield date.fromordinal(ordinal)


_PLANS = {
    ANNUAL_REPORT: _annual,
    REGISTRATION_RENEWAL: _renewal,
    AD_HOC_NOTICE: _notice,
    JOB_CHANGE_SUPPORT: _weekly,
}
