"""Which obligations are dates of a worker, and when the next reminder of one is heard."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.interviews import Interview, Interviewee, InterviewState, Method
from bot.domain.quiet_hours import Hours
from bot.domain.reminders.my_dates import ComingDate, Reader, appointments, coming_dates
from bot.domain.reminders.obligation import EndedAs, Obligation
from bot.domain.reminders.rules import Audience, Dates, Offset, ReminderKind, Step, plans

TOKYO = ZoneInfo("Asia/Tokyo")
# Morning of 22 November in Tokyo.
NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
READER = Reader(Hours(), TOKYO, NOW)
WORKER_STEPS = tuple(Step((Audience.WORKER,), before=Offset(days=days)) for days in (7, 0))
STAFF_STEP = Step((Audience.STAFF,), before=Offset(days=3))
CARD = ReminderKind("card", "stay_expiry", Offset(), (*WORKER_STEPS, STAFF_STEP), ())
OFFICE = ReminderKind("office", "stay_expiry", Offset(), (STAFF_STEP,), ())
EXPIRY = date(2026, 12, 10)
OWED = Obligation(1, 1, "card", EXPIRY, EXPIRY, NOW, None)


def at_tokyo(month: int, day: int, hour: int) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=TOKYO)


def coming(
    known: Iterable[Obligation], expiry_on: date | None = EXPIRY, reader: Reader = READER
) -> tuple[ComingDate, ...]:
    dates = Dates({} if expiry_on is None else {"stay_expiry": expiry_on})
    return coming_dates(known, plans(dates, (CARD, OFFICE), frozenset()), (CARD, OFFICE), reader)


@pytest.mark.parametrize(
    ("now", "heard"),
    [
        (at_tokyo(11, 22, 10), at_tokyo(12, 3, 9)),
        (at_tokyo(12, 3, 8), at_tokyo(12, 3, 9)),
        (at_tokyo(12, 3, 9), at_tokyo(12, 10, 9)),  # not the staff's of 7 December
        (at_tokyo(12, 10, 10), None),
    ],
)
def test_the_next_reminder_is_the_workers_next_step(now: datetime, heard: datetime | None) -> None:
    (found,) = coming([OWED], reader=replace(READER, now=now))
    assert found.remind_at == heard


def test_a_reminder_that_was_put_off_comes_on_the_day_it_was_put_off_to() -> None:
    (found,) = coming([replace(OWED, later_on=date(2026, 11, 25))])
    assert found.remind_at == at_tokyo(11, 25, 9)


@pytest.mark.parametrize(
    ("now", "is_overdue"),
    [(datetime(2026, 12, 10, 14, 59, tzinfo=UTC), False), (datetime(2026, 12, 10, 15, 0, tzinfo=UTC), True)],
)
def test_it_is_overdue_from_midnight_in_tokyo_after_the_last_day(now: datetime, is_overdue: bool) -> None:
    (found,) = coming([OWED], reader=replace(READER, now=now))
    assert found.is_overdue is is_overdue


def test_what_is_overdue_reminds_no_more() -> None:
    late = replace(OWED, later_on=date(2027, 1, 5))
    (found,) = coming([late], reader=replace(READER, now=at_tokyo(12, 20, 10)))
    assert found.remind_at is None


def test_what_only_staff_hear_of_and_what_has_no_last_day_is_no_date_of_the_worker() -> None:
    assert coming([replace(OWED, kind="office"), replace(OWED, deadline_on=None)]) == ()


@pytest.mark.parametrize("ended_as", [each for each in EndedAs if each is not EndedAs.PASSED])
def test_what_ended_is_not_shown(ended_as: EndedAs) -> None:
    assert coming([replace(OWED, done_at=NOW, ended_as=ended_as)]) == ()


@pytest.mark.parametrize(("expiry_on", "shown"), [(EXPIRY, 1), (date(2027, 12, 10), 0), (None, 0)])
def test_what_passed_undone_is_shown_as_long_as_the_dates_ask_for_it(expiry_on: date | None, shown: int) -> None:
    passed = replace(OWED, done_at=NOW, ended_as=EndedAs.PASSED)
    assert len(coming([passed], expiry_on)) == shown


def test_the_nearest_is_first() -> None:
    later = replace(OWED, id=2, anchor_on=date(2027, 1, 1), deadline_on=date(2027, 1, 1))
    assert [each.obligation_id for each in coming([later, OWED])] == [1, 2]


def interview(number: int, starts_at: datetime | None) -> Interview:
    return Interview(
        id=number,
        worker_id=1,
        interviewee=Interviewee.WORKER,
        state=InterviewState.OFFERED if starts_at is None else InterviewState.BOOKED,
        method=Method.ONLINE,
        place=None,
        staff_id=None,
        starts_at=starts_at,
        consented_at=None,
        room_checks=(),
        recording=None,
        findings={},
        remarks=None,
        held_on=None,
    )


def test_appointments_are_the_interviews_with_a_time_still_to_come_in_the_readers_zone() -> None:
    far, near = datetime(2026, 12, 2, 16, tzinfo=UTC), datetime(2026, 11, 23, 1, tzinfo=UTC)
    found = appointments([interview(1, far), interview(2, NOW), interview(3, None), interview(4, near)], READER)
    assert [(each.interview_id, each.starts_at) for each in found] == [(4, near), (1, far)]
    assert found[1].starts_at.date() == date(2026, 12, 3)
