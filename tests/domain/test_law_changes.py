"""Changes of the law: who is concerned, and when it is told. What is not known of somebody excludes nobody."""

from dataclasses import fields, replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.facts import Facts
from bot.domain.facts.law_changes import (
    NOBODY_KNOWN,
    Affected,
    Circumstances,
    Concern,
    LawChange,
    LawStatus,
    circumstances_of,
)
from bot.domain.workers.profile import Owner, Profile, ProfileValue

DAY = date(2026, 10, 1)
CARE_EXTENSION = Affected(parties=("worker",), statuses=("ssw1",), fields=("care",), paths=("extend",))
FEES = LawChange(
    id="fees",
    effective_on=DAY,
    decided_on=None,
    status="in_force",
    affects=CARE_EXTENSION,
    text="fees",
    sources=("GENERAL",),
)

people = st.builds(
    Circumstances,
    status=st.sampled_from([None, "ssw1", "ssw2"]),
    field=st.sampled_from([None, "care", "wood"]),
    nationality=st.sampled_from([None, "MM", "VN", "stateless"]),
    path=st.sampled_from([None, "extend", "from_abroad"]),
)
audiences = st.builds(
    Affected,
    parties=st.sampled_from([("worker",), ("worker", "employer"), ("employer",)]),
    statuses=st.sampled_from([(), ("ssw1",), ("ssw1", "ssw2")]),
    fields=st.sampled_from([(), ("care",), ("care", "wood")]),
    countries=st.sampled_from([(), ("MM",), ("MM", "VN")]),
    paths=st.sampled_from([(), ("extend",), ("home_trip", "from_abroad")]),
)


@pytest.mark.parametrize(
    ("who", "concern"),
    [
        (Circumstances("ssw1", "care", "VN", "extend"), Concern.YES),
        (Circumstances("ssw1", "care"), Concern.MAYBE),
        (NOBODY_KNOWN, Concern.MAYBE),
        (Circumstances("ssw2"), Concern.NO),
        (Circumstances(field="wood"), Concern.NO),
        (Circumstances("ssw1", "care", path="from_abroad"), Concern.NO),
    ],
)
def test_who_is_known_to_be_meant_is_concerned_and_who_is_not_known_may_be(
    who: Circumstances, concern: Concern
) -> None:
    assert CARE_EXTENSION.concern(who) is concern


def test_what_only_an_organisation_must_do_concerns_no_worker() -> None:
    assert Affected(parties=("employer",)).concern(NOBODY_KNOWN) is Concern.NO


def test_a_change_without_limits_concerns_everybody() -> None:
    assert Affected(parties=("worker",)).concern(NOBODY_KNOWN) is Concern.YES


@given(audiences, people, st.sampled_from([field.name for field in fields(Circumstances)]))
def test_knowing_less_never_excludes_and_never_makes_sure(affected: Affected, who: Circumstances, part: str) -> None:
    less = affected.concern(replace(who, **{part: None}))
    more = affected.concern(who)
    if more is not Concern.NO:
        assert less is more or less is Concern.MAYBE
    if less is Concern.NO:
        assert more is Concern.NO


@pytest.mark.parametrize(
    ("days", "is_shown"),
    [(-61, False), (-60, True), (0, True), (90, True), (91, False)],
)
def test_it_is_told_from_60_days_before_until_90_days_after(days: int, is_shown: bool) -> None:
    assert FEES.is_shown(DAY + timedelta(days=days)) is is_shown


def test_where_only_the_month_is_known_the_90_days_begin_at_its_end() -> None:
    of_month = replace(FEES, effective_on=DAY, precision="month")
    assert of_month.is_shown(DAY - timedelta(days=60))
    assert of_month.is_shown(date(2026, 10, 31) + timedelta(days=90))
    assert not of_month.is_shown(date(2026, 10, 31) + timedelta(days=91))


def test_what_has_no_day_yet_is_listed_and_told_to_nobody_unasked() -> None:
    undated = replace(FEES, effective_on=None, status="decided", decided_on="2026-06")
    assert undated.is_listed(date.max)
    assert not undated.is_shown(DAY)
    assert not undated.is_overdue(date.max)


def test_it_is_listed_until_a_year_after_its_day() -> None:
    assert FEES.is_listed(date.min)
    assert FEES.is_listed(DAY + timedelta(days=365))
    assert not FEES.is_listed(DAY + timedelta(days=366))


@pytest.mark.parametrize(
    ("status", "day", "is_overdue"),
    [
        ("planned", DAY - timedelta(days=1), False),
        ("planned", DAY, True),
        ("decided", DAY, True),
        ("in_force", DAY, False),
        ("unclear", DAY, False),
    ],
)
def test_somebody_must_look_when_its_day_is_there(status: LawStatus, day: date, is_overdue: bool) -> None:
    assert replace(FEES, status=status).is_overdue(day) is is_overdue


def test_a_profile_tells_status_field_and_nationality_by_what_counts() -> None:
    at = datetime(2026, 11, 22)  # noqa: DTZ001 - any instant
    told = Profile(
        tuple(ProfileValue(*each, at) for each in [("status", Owner.WORKER, "ssw2"), ("field", Owner.STAFF, "care")])
    )
    assert circumstances_of(told) == Circumstances("ssw2", "care")


def test_who_is_not_concerned_is_shown_nothing(facts: Facts) -> None:
    shown = facts.shown_changes(Circumstances("ssw2", "wood", "VN"), date(2026, 11, 28))
    assert [change.id for change in shown] == ["residence_fees_2026", "minimum_wage_2026"]
    in_care = facts.shown_changes(Circumstances("ssw1", "care", "VN"), date(2026, 11, 28))
    assert [change.id for change in in_care] == ["residence_fees_2026", "customer_harassment_2026", "minimum_wage_2026"]
