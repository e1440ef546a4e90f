"""When somebody answers: weekdays, nights, public holidays, New Year."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.days import TOKYO
from bot.domain.facts.hotlines import Hotline, Number
from bot.domain.facts.opening_hours import WEEKDAYS, Opening, OpeningHours
from bot.domain.facts.telephone import is_placeholder, is_telephone

MONDAY = date(2026, 11, 23)
HOLIDAYS = {MONDAY}
OFFICE = Opening(("mon", "tue", "wed", "thu", "fri"), time(9), time(17))
EVENING = Opening(("mon", "tue", "wed", "thu", "fri"), time(17), time(22))
WEEKEND = Opening(("sat", "sun"), time(9), time(21), holidays=True)
NIGHT = Opening(("fri",), time(22), time(2))


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=TOKYO)


@pytest.mark.parametrize(
    ("hours", "now", "until"),
    [
        (OpeningHours((OFFICE,)), at(24, 9), at(24, 17)),
        (OpeningHours((OFFICE,)), at(24, 8, 59), None),
        (OpeningHours((OFFICE,)), at(24, 17), None),
        (OpeningHours((OFFICE,)), at(23, 12), None),  # a holiday
        (OpeningHours((EVENING, WEEKEND)), at(23, 12), at(23, 21)),
        (OpeningHours((EVENING, WEEKEND)), at(23, 21, 30), None),
        (OpeningHours((NIGHT,)), at(28, 1), at(28, 2)),  # Saturday morning
        (OpeningHours((NIGHT,)), at(27, 1), None),
        (OpeningHours((OFFICE,), closed_at_new_year=True), at(29, 12, month=12), None),
        (OpeningHours((OFFICE,)), at(29, 12, month=12), at(29, 17, month=12)),
        (OpeningHours((EVENING, WEEKEND), days=("wed", "sat")), at(24, 18), None),
        (OpeningHours((EVENING, WEEKEND), days=("wed", "sat")), at(25, 18), at(25, 22)),
        (OpeningHours(()), at(25, 18), None),
    ],
)
def test_somebody_answers_between_opening_and_closing(
    hours: OpeningHours, now: datetime, until: datetime | None
) -> None:
    assert hours.closes_next_at(now, HOLIDAYS) == until


@pytest.mark.parametrize(
    ("hours", "now", "opens"),
    [
        (OpeningHours((OFFICE,)), at(22, 10), at(24, 9)),
        (OpeningHours((EVENING, WEEKEND), days=("mon",)), at(24, 0), at(30, 17)),
        (OpeningHours((EVENING, WEEKEND), days=("mon",)), at(23, 8), at(23, 9)),
        (OpeningHours((OFFICE,), closed_at_new_year=True), at(28, 18, month=12), at(4, 9, month=1).replace(year=2027)),
        (OpeningHours(()), at(22, 10), None),
    ],
)
def test_the_next_opening_skips_closed_days(hours: OpeningHours, now: datetime, opens: datetime | None) -> None:
    assert hours.opens_next_at(now, HOLIDAYS) == opens


def test_day_and_night_is_all_weekdays_with_holidays() -> None:
    whole = Opening(WEEKDAYS, time(0), time(0), holidays=True)
    assert OpeningHours((whole,)).is_always_open
    assert not OpeningHours((whole,), days=("mon",)).is_always_open
    assert not OpeningHours((Opening(WEEKDAYS, time(0), time(0)),)).is_always_open


OPENINGS = st.builds(
    Opening, st.lists(st.sampled_from(WEEKDAYS), min_size=1).map(tuple), st.times(), st.times(), st.booleans()
)


@given(
    st.builds(OpeningHours, st.lists(OPENINGS, min_size=1, max_size=3).map(tuple), st.just(()), st.booleans()),
    st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1)),  # noqa: DTZ001 - hypothesis wants them naive
)
def test_at_the_next_opening_somebody_answers_and_before_it_nobody_begins(hours: OpeningHours, now: datetime) -> None:
    here = now.replace(tzinfo=TOKYO)
    opens_at = hours.opens_next_at(here, HOLIDAYS)
    if opens_at is None:
        return
    assert opens_at > here
    assert hours.closes_next_at(opens_at, HOLIDAYS) is not None
    assert hours.opens_next_at(opens_at - timedelta(microseconds=1), HOLIDAYS) == opens_at


def test_a_number_with_hours_of_its_own_is_not_answered_at_those_of_its_office() -> None:
    own = Number("0120-000-111", hours=(WEEKEND,))
    office = Hotline("x", "x", "hotlines", ("O11",), "yes", "official", (own, Number("110")), hours=(OFFICE,))
    assert office.hours_of(own).openings == (WEEKEND,)
    assert office.hours_of(Number("110")).openings == (OFFICE,)


@pytest.mark.parametrize(
    "number",
    [
        *("00-0000-0000", "000-0000-0000", "03-0000-0000", "0120-000-000", "0570-00-0000", "０３-００００-００００"),
        *("03-XXXX-XXXX", "03-1234-5678", "090-1234-5678", "0120-123-4567", "+81 3 0000 0000", "(03) 0000-0000"),
        *("03-○○○○-○○○○", "1111-1111", "", "-", "tbd"),
    ],
)
def test_what_stands_in_the_place_of_a_number_is_a_placeholder(number: str) -> None:
    assert is_placeholder(number)


@pytest.mark.parametrize("number", ["110", "119", "118", "171", "#9110", "0570-013904", "03-5796-7112", "0120-76-2029"])
def test_a_real_number_is_none(number: str) -> None:
    assert not is_placeholder(number)
    assert is_telephone(number)
