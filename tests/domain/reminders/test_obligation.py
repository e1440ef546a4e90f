from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reminders.obligation import Calendar, EndedAs, Obligation, first_tick, next_tick, reconcile, releases
from bot.domain.reminders.rules import Audience, Dates, Plan, ReminderKind, plans
from bot.resources import data_folder
from bot.yaml_records import read_table

KINDS = tuple(read_table(data_folder() / "reminders.yaml", tuple[ReminderKind, ...]).values())
TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, tzinfo=UTC)
CALENDAR = Calendar(TODAY, frozenset({date(2026, 11, 23)}))
EXPIRY = date(2027, 5, 31)


def owed(kind: str = "stay_renewal", anchor_on: date = EXPIRY, ended_as: EndedAs | None = None) -> Obligation:
    done_at = NOW if ended_as else None
    return Obligation(1, 7, kind, anchor_on, anchor_on, NOW, done_at, ended_as=ended_as)


def the_plan(dates: Dates) -> Plan:
    (plan,) = plans(dates, KINDS, CALENDAR.holidays)
    return plan


def test_a_date_opens_what_follows_from_it_with_the_day_of_the_first_step() -> None:
    changes = reconcile(7, Dates({"stay_expiry": EXPIRY}), KINDS, (), CALENDAR)
    (due,) = changes.opened
    assert (due.kind, due.anchor_on, due.deadline_on, due.next_on) == (
        "stay_renewal",
        EXPIRY,
        EXPIRY,
        date(2027, 1, 31),
    )


def test_what_is_open_already_is_left_alone() -> None:
    changes = reconcile(7, Dates({"stay_expiry": EXPIRY}), KINDS, [owed()], CALENDAR)
    assert (changes.opened, changes.ended) == ((), ())


def test_a_corrected_date_moves_it() -> None:
    later = EXPIRY + timedelta(days=365)
    changes = reconcile(7, Dates({"stay_expiry": later}), KINDS, [owed()], CALENDAR)
    assert [due.anchor_on for due in changes.opened] == [later]
    assert [(each.anchor_on, ended_as) for each, ended_as in changes.ended] == [(EXPIRY, EndedAs.SUPERSEDED)]


@pytest.mark.parametrize(
    ("days", "ended_as"),
    [
        ({"stay_expiry": EXPIRY, "applied_on": date(2027, 3, 1)}, EndedAs.FULFILLED),
        ({}, EndedAs.CANCELLED),
        ({"stay_expiry": EXPIRY, "left_japan_on": date(2027, 1, 1)}, EndedAs.FULFILLED),
    ],
)
def test_what_is_no_longer_asked_for_ends(days: dict[str, date], ended_as: EndedAs) -> None:
    changes = reconcile(7, Dates(days), KINDS, [owed()], CALENDAR)
    assert [why for each, why in changes.ended if each.kind == "stay_renewal"] == [ended_as]


@pytest.mark.parametrize("ended_as", EndedAs)
def test_what_a_date_ended_can_come_back_and_what_a_person_ended_cannot(ended_as: EndedAs) -> None:
    changes = reconcile(7, Dates({"stay_expiry": EXPIRY}), KINDS, [owed(ended_as=ended_as)], CALENDAR)
    comes_back = ended_as in (EndedAs.FULFILLED, EndedAs.SUPERSEDED, EndedAs.CANCELLED)
    assert bool(changes.opened) is comes_back


def test_what_is_owed_for_another_reason_is_not_touched() -> None:
    support = Obligation(2, 7, "job_change_support", TODAY, None, NOW, None)
    assert reconcile(7, Dates(), KINDS, [support], CALENDAR).ended == ()


def test_nobody_is_messaged_about_a_date_that_is_past() -> None:
    (due,) = reconcile(7, Dates({"stay_expiry": TODAY - timedelta(days=1)}), KINDS, (), CALENDAR).opened
    assert due.next_on is None
    assert reconcile(7, Dates({"passport_expiry": TODAY - timedelta(days=1)}), KINDS, (), CALENDAR).opened == ()
    (due,) = reconcile(7, Dates({"stay_expiry": TODAY}), KINDS, (), CALENDAR).opened
    assert due.next_on == TODAY


def test_staff_hear_before_the_holidays_and_workers_on_the_day() -> None:
    interview = the_plan(Dates({"last_interview_on": date(2026, 9, 14)}))  # three weeks before are the 23rd, a holiday
    first, second, *_ = releases(interview.occasions, CALENDAR.holidays)
    assert (first.heard_on, first.audience) == (date(2026, 11, 20), Audience.STAFF)
    assert (second.heard_on, second.audience) == (date(2026, 11, 23), Audience.WORKER)


def test_after_the_last_step_the_day_after_the_deadline_is_looked_at() -> None:
    plan = the_plan(Dates({"passport_expiry": EXPIRY}))
    assert next_tick(plan.occasions, plan.deadline_on, date(2027, 5, 1), ()) == EXPIRY + timedelta(days=1)


@given(st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.dates(date(2020, 1, 1), date(2035, 1, 1)))
def test_the_first_tick_is_never_in_the_past_nor_long_after_the_deadline(anchor_on: date, today: date) -> None:
    for plan in plans(Dates({"stay_expiry": anchor_on, "last_interview_on": anchor_on}), KINDS, CALENDAR.holidays):
        first = first_tick(plan, Calendar(today, ()))
        assert first is None if plan.deadline_on < today else first is not None
        if first is not None:
            assert today <= first <= plan.deadline_on + timedelta(days=1)


def preparing(deadline_on: date, ended_as: EndedAs | None = None) -> Obligation:
    done_at = NOW if ended_as else None
    return Obligation(1, 7, "preparing_status", date(2026, 8, 1), deadline_on, NOW, done_at, ended_as=ended_as)


@pytest.mark.parametrize("ended_as", [None, EndedAs.PASSED])
def test_another_deadline_from_the_same_day_takes_the_place_of_the_one_before(ended_as: EndedAs | None) -> None:
    driver = Dates({"preparing_since": date(2026, 8, 1)}, preparing_for="bus_taxi")
    known = preparing(date(2027, 2, 1), ended_as)
    changes = reconcile(7, driver, KINDS, [known], CALENDAR)
    assert [(due.anchor_on, due.deadline_on) for due in changes.opened] == [(date(2026, 8, 1), date(2027, 8, 1))]
    assert changes.ended == (((known, EndedAs.SUPERSEDED),) if ended_as is None else ())


def test_what_a_person_said_is_done_stays_done_under_another_deadline() -> None:
    driver = Dates({"preparing_since": date(2026, 8, 1)}, preparing_for="bus_taxi")
    changes = reconcile(7, driver, KINDS, [preparing(date(2027, 2, 1), EndedAs.ACKNOWLEDGED)], CALENDAR)
    assert not changes.is_any
