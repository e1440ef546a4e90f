"""What the organisation owes the authorities, and when staff are reminded of it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise

import pytest

from bot.domain.reminders.duties import (
    AD_HOC_NOTICE,
    ANNUAL_REPORT,
    DUTIES,
    NEVER,
    REGISTRATION_RENEWAL,
    beside_record,
    duty,
    duty_plan,
    job_change_support_due_from,
    reconcile_support,
    yearly_duties,
)
from bot.domain.reminders.obligation import JOB_CHANGE_SUPPORT, Calendar, EndedAs, Obligation, Reconciled
from bot.domain.reminders.rules import Audience
from bot.domain.roster.employment import Contract, EndReason

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def days(kind: str, anchor_on: date, today: date = TODAY) -> list[str]:
    return [occasion.on.isoformat() for occasion in duty_plan(kind, anchor_on, today).occasions]


def contract(ended_on: date | None, reason: EndReason | None = EndReason.EMPLOYER) -> Contract:
    return Contract(1, 1, "Example Foods", 1, date(2025, 4, 1), ended_on, reason)


@pytest.mark.parametrize("kind", sorted(DUTIES))
def test_staff_alone_are_reminded_of_a_duty(kind: str) -> None:
    plan = duty_plan(kind, date(2026, 3, 1), TODAY)
    assert {occasion.audience for occasion in plan.occasions} == {(Audience.STAFF,)}
    assert {(occasion.kind, occasion.deadline_on) for occasion in plan.occasions} == {(kind, plan.deadline_on)}


def test_the_yearly_report_is_due_on_the_last_day_of_may() -> None:
    assert duty_plan(ANNUAL_REPORT, date(2027, 3, 1), TODAY).deadline_on == date(2027, 5, 31)
    assert days(ANNUAL_REPORT, date(2027, 3, 1)) == [
        *("2027-03-01", "2027-04-01", "2027-05-01", "2027-05-15", "2027-05-25", "2027-05-31")
    ]


@pytest.mark.parametrize(
    ("expires_on", "first_on", "last_reminded_on", "deadline_on"),
    [
        ("2029-06-30", "2028-12-01", "2029-02-23", "2029-02-28"),
        ("2028-06-01", "2027-12-01", "2028-02-23", "2028-02-29"),
        ("2027-03-15", "2026-09-01", "2026-11-24", "2026-11-30"),
        ("2027-12-31", "2027-06-01", "2027-08-24", "2027-08-31"),
    ],
)
def test_the_registration_is_renewed_between_six_and_four_months_before_it_ends(
    expires_on: str, first_on: str, last_reminded_on: str, deadline_on: str
) -> None:
    anchor_on = date.fromisoformat(expires_on)
    every = days(REGISTRATION_RENEWAL, anchor_on)
    assert (every[0], every[-1]) == (first_on, last_reminded_on)
    assert duty_plan(REGISTRATION_RENEWAL, anchor_on, TODAY).deadline_on.isoformat() == deadline_on
    gaps = {date.fromisoformat(b) - date.fromisoformat(a) for a, b in pairwise(every)}
    assert {gap.days for gap in gaps} == {14}


def test_a_filing_is_due_within_fourteen_days_over_the_end_of_a_leap_month() -> None:
    assert duty_plan(AD_HOC_NOTICE, date(2028, 2, 20), TODAY).deadline_on == date(2028, 3, 5)
    assert days(AD_HOC_NOTICE, date(2028, 2, 20)) == ["2028-02-21", "2028-02-27", "2028-03-03"]


def test_job_change_support_is_asked_about_every_week_and_has_no_deadline() -> None:
    assert duty_plan(JOB_CHANGE_SUPPORT, date(2026, 11, 1), TODAY).deadline_on == NEVER
    assert days(JOB_CHANGE_SUPPORT, date(2026, 11, 1)) == [
        *("2026-11-01", "2026-11-08", "2026-11-15", "2026-11-22", "2026-11-29", "2026-12-06")
    ]
    assert days(JOB_CHANGE_SUPPORT, date(2026, 12, 31))[0] == "2026-12-31"


@pytest.mark.parametrize(
    ("today", "anchors"),
    [
        (date(2026, 11, 22), [(ANNUAL_REPORT, "2027-03-01"), (REGISTRATION_RENEWAL, "2029-06-30")]),
        (date(2027, 5, 31), [(ANNUAL_REPORT, "2027-03-01"), (REGISTRATION_RENEWAL, "2029-06-30")]),
        (date(2027, 6, 1), [(ANNUAL_REPORT, "2028-03-01"), (REGISTRATION_RENEWAL, "2029-06-30")]),
        (date(2029, 3, 1), [(ANNUAL_REPORT, "2029-03-01")]),
    ],
    ids=str,
)
def test_the_next_report_and_a_renewal_in_time_are_due(today: date, anchors: list[tuple[str, str]]) -> None:
    due = list(yearly_duties(date(2029, 6, 30), Calendar(today, frozenset())))
    assert [(each.kind, each.anchor_on.isoformat()) for each in due] == anchors


def test_staff_hear_of_a_duty_on_the_last_working_day_before() -> None:
    # 2027-05-01 is a Saturday and the days before it are the Golden Week's: 29 April is a holiday.
    due = duty(ANNUAL_REPORT, date(2027, 3, 1), Calendar(date(2027, 4, 20), {date(2027, 4, 29)}))
    assert due is not None
    assert due.next_on == date(2027, 4, 30)


def test_a_duty_whose_deadline_is_past_is_none() -> None:
    assert duty(AD_HOC_NOTICE, date(2026, 11, 1), Calendar(TODAY, frozenset())) is None


def test_what_is_owed_until_something_happens_has_no_deadline() -> None:
    due = duty(JOB_CHANGE_SUPPORT, TODAY, Calendar(TODAY, frozenset()), 7)
    assert due is not None
    assert (due.worker_id, due.deadline_on) == (7, None)


@pytest.mark.parametrize(
    ("newest", "owed_from"),
    [
        (contract(date(2026, 10, 31)), date(2026, 10, 31)),
        (contract(date(2026, 10, 31), EndReason.OWN_WISH), None),
        (contract(date(2026, 10, 31), None), None),
        (contract(None, None), None),
    ],
    ids=["employer", "own wish", "no reason", "running"],
)
def test_support_is_owed_where_the_newest_contract_ended_for_the_employers_reasons(
    newest: Contract, owed_from: date | None
) -> None:
    assert job_change_support_due_from([newest, contract(date(2024, 3, 31))]) == owed_from


ENDED_ON = date(2026, 10, 31)
CALENDAR = Calendar(TODAY, frozenset())


def owed(anchor_on: date = ENDED_ON, ended_as: EndedAs | None = None) -> Obligation:
    done_at = NOW if ended_as else None
    return Obligation(1, 7, JOB_CHANGE_SUPPORT, anchor_on, None, NOW, done_at, ended_as=ended_as)


@pytest.mark.parametrize(
    ("newest", "known", "opened", "ended"),
    [
        (contract(ENDED_ON), [], [ENDED_ON], []),
        (contract(ENDED_ON), [owed()], [], []),
        (contract(ENDED_ON), [owed(ended_as=EndedAs.ACKNOWLEDGED)], [], []),
        (contract(ENDED_ON), [owed(ended_as=EndedAs.CANCELLED)], [ENDED_ON], []),
        (contract(ENDED_ON), [owed(date(2026, 10, 30))], [ENDED_ON], [EndedAs.CANCELLED]),
        (contract(None, None), [owed()], [], [EndedAs.CANCELLED]),
        (replace(contract(None, None), started_on=ENDED_ON), [owed()], [], [EndedAs.FULFILLED]),
        (contract(ENDED_ON, EndReason.OWN_WISH), [], [], []),
    ],
    ids=["ended", "known", "done", "ended again", "corrected", "taken back", "hired", "own wish"],
)
def test_support_follows_the_contracts(
    newest: Contract, known: list[Obligation], opened: list[date], ended: list[EndedAs]
) -> None:
    changes = reconcile_support(7, [newest], known, CALENDAR)
    assert [due.anchor_on for due in changes.opened] == opened
    assert [ended_as for _, ended_as in changes.ended] == ended


def test_beside_an_open_record_only_a_new_contract_ends_the_support() -> None:
    cancelled = reconcile_support(7, [contract(ENDED_ON)], [owed(TODAY)], CALENDAR)
    assert beside_record(cancelled) == Reconciled((), ())
    hired = reconcile_support(7, [replace(contract(None, None), started_on=TODAY)], [owed(TODAY)], CALENDAR)
    assert [ended_as for _, ended_as in beside_record(hired).ended] == [EndedAs.FULFILLED]


def test_no_contract_owes_nothing() -> None:
    assert job_change_support_due_from([]) is None
