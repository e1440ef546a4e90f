"""What staff owe because of a stay: an application that came too late, and a new last day that nobody told."""

from collections.abc import Iterable, Iterator
from datetime import date

from bot.domain.days import add_days, first_open_day
from bot.domain.reminders.obligation import (
    LATE_APPLICATION,
    NEW_STAY,
    OF_STAFF,
    STAY_RENEWAL,
    Calendar,
    Due,
    EndedAs,
    Obligation,
    Reconciled,
    may_open,
)
from bot.domain.reminders.rules import Dates, ReminderKind, applied_after_stay, has_result, has_result_for_stay, is_late


def reconcile_stay(
    worker_id: int, dates: Dates, known: Iterable[Obligation], renewal: ReminderKind, calendar: Calendar
) -> Reconciled:
    """Compare what the dates tell of the worker's stay with what staff owe already.

    A late application is due on the first open day from today. A new last day is waited for until the end of today:
    who tells the result mostly tells it too. A day that was corrected, and a new stay, end both.
    """
    have = {(each.kind, each.anchor_on): each for each in known}
    wanted = {(due.kind, due.anchor_on): due for due in _wanted(worker_id, dates, have.values(), renewal, calendar)}
    ended = tuple(
        (each, EndedAs.SUPERSEDED)
        for key, each in have.items()
        if each.kind in OF_STAFF and each.done_at is None and key not in wanted
    )
    return Reconciled(tuple(due for key, due in wanted.items() if may_open(have.get(key))), ended)


def _wanted(
    worker_id: int, dates: Dates, known: Iterable[Obligation], renewal: ReminderKind, calendar: Calendar
) -> Iterator[Due]:
    applied_on, expiry_on, today = dates.day("applied_on"), dates.day("stay_expiry"), calendar.today
    if applied_on is not None and is_late(dates, calendar.holidays):
        deadline_on = first_open_day(today, calendar.holidays)
        yield Due(worker_id, LATE_APPLICATION, applied_on, deadline_on, add_days(deadline_on, 1))
    if expiry_on is None or expiry_on >= today:
        return
    is_answered = has_result_for_stay(dates, renewal, calendar.holidays)
    # The task of a late application ended with its answer, and that of the renewal when it was told.
    is_answered_late = applied_after_stay(dates) and has_result(dates)
    if is_answered_late or (is_answered and not _is_renewal_on_record(expiry_on, known)):
        yield Due(worker_id, NEW_STAY, expiry_on, today, add_days(today, 1))


def _is_renewal_on_record(expiry_on: date, known: Iterable[Obligation]) -> bool:
    """Return whether staff have been told, or are told at its end, of the renewal itself."""
    renewals = (each for each in known if (each.kind, each.anchor_on) == (STAY_RENEWAL, expiry_on))
    return any(each.ended_as in (None, EndedAs.PASSED) for each in renewals)
