"""An application that came after the last day of the stay: staff look after it at once."""

from collections.abc import Iterable

from bot.domain.days import add_days, first_open_day
from bot.domain.reminders.obligation import (
    LATE_APPLICATION,
    Calendar,
    Due,
    EndedAs,
    Obligation,
    Reconciled,
    may_open,
)
from bot.domain.reminders.rules import Dates, is_late


def reconcile_late(worker_id: int, dates: Dates, known: Iterable[Obligation], calendar: Calendar) -> Reconciled:
    """Compare the late application that the dates tell of, if one, with what is known of late ones.

    It is due on the first open day from today; a day that was corrected, a result or a new stay ends it.
    """
    applied_on = dates.day("applied_on") if is_late(dates, calendar.holidays) else None
    have = {each.anchor_on: each for each in known if each.kind == LATE_APPLICATION}
    over = (each for each in have.values() if each.done_at is None and each.anchor_on != applied_on)
    ended = tuple((each, EndedAs.SUPERSEDED) for each in over)
    if applied_on is None or not may_open(have.get(applied_on)):
        return Reconciled((), ended)
    deadline_on = first_open_day(calendar.today, calendar.holidays)
    return Reconciled((Due(worker_id, LATE_APPLICATION, applied_on, deadline_on, add_days(deadline_on, 1)),), ended)
