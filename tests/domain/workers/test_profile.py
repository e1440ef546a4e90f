"""The profile: one list, whose word counts, and what a field may hold."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.record_class import RecordClass
from bot.domain.workers.profile import (
    BESIDE,
    FIELDS,
    GROUPS,
    PROFILE,
    DayQuestion,
    DisputableDay,
    FieldKind,
    Owner,
    Profile,
    ProfileValue,
    day_range,
    is_value,
    kept_as,
    owner_of,
)

NOW = datetime(2026, 11, 22, tzinfo=UTC)
TODAY = date(2026, 11, 22)

VALUES = [
    ("stay_expiry", "2027-04-01", True),
    ("stay_expiry", "2032-11-22", True),
    ("stay_expiry", "2032-11-23", False),
    ("stay_expiry", "2025-11-22", True),
    ("stay_expiry", "2025-11-21", False),
    ("stay_expiry", "01/04/2027", False),
    ("stay_expiry", "2027-02-30", False),
    ("birth_date", "2011-11-22", True),
    ("birth_date", "2011-11-23", False),
    ("birth_date", "1926-11-21", False),
    ("moved_on", "2026-11-22", True),
    ("moved_on", "2026-11-23", False),
    ("moved_on", "2024-11-21", False),
    ("languages_spoken", "vi", True),
    ("languages_spoken", "vi,ja", True),
    ("languages_spoken", "vi,vi", False),
    ("languages_spoken", "", False),
    ("languages_written", "xx", False),
    ("prefecture", "JP-01", True),
    ("prefecture", "JP-47", True),
    ("prefecture", "JP-00", False),
    ("prefecture", "JP-48", False),
    ("prefecture", "JP-1", False),
    ("message_hour", "0", True),
    ("message_hour", "23", True),
    ("message_hour", "24", False),
    ("message_hour", "09", False),
    ("quiet_from", "-1", False),
    ("nationality", "VN", True),
    ("nationality", "stateless", True),
    ("nationality", "vn", False),
    ("status", "ssw2", True),
    ("status", "ssw3", False),
    ("field", "food_service", True),
    ("field", "", False),
]


@pytest.mark.parametrize(("field_id", "value", "expected"), VALUES)
def test_a_field_holds_only_what_its_kind_allows(field_id: str, value: str, expected: bool) -> None:
    assert is_value(field_id, value, TODAY) is expected


@given(st.sampled_from(sorted(FIELDS)), st.text(max_size=20))
def test_no_text_is_too_strange_to_be_judged(field_id: str, value: str) -> None:
    assert is_value(field_id, value, TODAY) in (True, False)


def test_every_field_stands_in_one_group_and_in_no_other() -> None:
    listed = [part for parts in GROUPS.values() for part in parts]
    assert sorted(listed) == sorted([*FIELDS, *BESIDE])


def test_every_date_has_a_range_around_today() -> None:
    for field in PROFILE:
        if field.kind is FieldKind.DATE and field.id != "birth_date":
            first_on, last_on = day_range(field.id, TODAY)
            assert first_on < TODAY <= last_on


def test_what_the_worker_tells_is_kept_for_the_worker_and_what_staff_say_for_the_records() -> None:
    for part in (*FIELDS, *BESIDE):
        expected = RecordClass.PROFILE if owner_of(part) is Owner.WORKER else RecordClass.RECORDS
        assert kept_as(part) is expected


def told(by: Owner, field_id: str, value: str, at: datetime = NOW) -> ProfileValue:
    return ProfileValue(field_id, by, value, at)


@pytest.mark.parametrize(("field_id", "counts"), [("stay_expiry", "worker's"), ("status", "staff's")])
def test_the_owners_word_counts(field_id: str, counts: str) -> None:
    profile = Profile((told(Owner.WORKER, field_id, "worker's"), told(Owner.STAFF, field_id, "staff's")))
    assert profile.value(field_id) == counts


def test_the_others_word_counts_where_the_owner_said_nothing() -> None:
    assert Profile((told(Owner.STAFF, "stay_expiry", "2027-04-01"),)).day("stay_expiry", TODAY) == date(2027, 4, 1)
    assert Profile().day("stay_expiry", TODAY) is None


def test_a_past_day_of_the_worker_counts_no_more_against_a_later_one_of_staff() -> None:
    profile = Profile((told(Owner.WORKER, "stay_expiry", "2026-11-22"), told(Owner.STAFF, "stay_expiry", "2027-04-01")))
    assert profile.day("stay_expiry", TODAY) == TODAY
    assert profile.day("stay_expiry", date(2026, 11, 23)) == date(2027, 4, 1)


DAYS_AROUND = st.dates(date(2026, 1, 1), date(2028, 12, 31))


@given(
    DAYS_AROUND, DAYS_AROUND, DAYS_AROUND, st.sampled_from(["stay_expiry", "passport_expiry", "last_health_check_on"])
)
def test_of_two_days_the_own_counts_unless_it_is_past_and_staff_s_is_later(
    own: date, theirs: date, today: date, field_id: str
) -> None:
    profile = Profile((told(Owner.WORKER, field_id, str(own)), told(Owner.STAFF, field_id, str(theirs))))
    expected = theirs if own < today and own < theirs else own
    assert profile.day(field_id, today) == expected


@given(DAYS_AROUND, DAYS_AROUND, DAYS_AROUND, st.integers(-1, 1))
def test_the_worker_is_asked_where_staff_told_another_day_later_and_both_may_be_right(
    own: date, theirs: date, today: date, hours_later: int
) -> None:
    at = NOW + timedelta(hours=hours_later)
    profile = Profile((told(Owner.WORKER, "stay_expiry", str(own)), told(Owner.STAFF, "stay_expiry", str(theirs), at)))
    question = profile.question(DisputableDay.STAY_EXPIRY, today)
    is_asked = own != theirs and min(own, theirs) >= today and hours_later >= 0
    assert question == (DayQuestion(DisputableDay.STAY_EXPIRY, own, theirs) if is_asked else None)
    assert profile.questions(today) == (() if question is None else (question,))


def test_nobody_is_asked_about_a_day_that_the_chat_would_not_take() -> None:
    profile = Profile((told(Owner.WORKER, "stay_expiry", "2027-04-01"), told(Owner.STAFF, "stay_expiry", "2083-04-01")))
    assert profile.questions(TODAY) == ()


@pytest.mark.parametrize(
    ("stay_until", "expiry", "counts"),
    [
        (None, "2027-04-01", True),
        ("2027-04-01", "2027-04-01", True),
        ("2027-04-01", "2027-03-01", True),
        ("2027-04-01", "2027-04-02", True),
        ("2027-04-01", "2027-06-30", True),
        ("2027-04-01", "2027-07-01", False),
        ("2027-04-01", None, True),
    ],
)
def test_an_application_counts_until_the_last_day_of_another_stay_does(
    stay_until: str | None, expiry: str | None, counts: bool
) -> None:
    until = date.fromisoformat(stay_until) if stay_until else None
    values = [ProfileValue("applied_on", Owner.WORKER, "2026-11-20", NOW, until)]
    if expiry is not None:
        values.append(told(Owner.STAFF, "stay_expiry", expiry))
    assert Profile(tuple(values)).application_on(TODAY) == (date(2026, 11, 20) if counts else None)
    assert Profile().application_on(TODAY) is None


@pytest.mark.parametrize(("result_on", "counts"), [("2026-11-19", True), ("2026-11-20", False)])
def test_an_application_that_was_answered_ends_with_any_later_last_day(result_on: str, counts: bool) -> None:
    applied = ProfileValue("applied_on", Owner.WORKER, "2026-11-20", NOW, date(2027, 4, 1))
    days = (told(Owner.WORKER, "stay_expiry", "2027-05-01"), told(Owner.WORKER, "result_on", result_on))
    assert Profile((applied, *days)).application_on(TODAY) == (date(2026, 11, 20) if counts else None)
