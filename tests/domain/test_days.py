from datetime import date

import pytest

from bot.domain.days import Validity, add_days, add_months, add_years, parse_day


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2026-05-31", -3, "2026-02-28"),
        ("2024-05-31", -3, "2024-02-29"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2027-12-31", 2, "2028-02-29"),
        ("2026-11-22", 0, "2026-11-22"),
        ("2026-11-22", 2, "2027-01-22"),
        ("2026-01-31", -1, "2025-12-31"),
        ("2026-01-31", -13, "2024-12-31"),
        ("2024-02-29", 12, "2025-02-28"),
    ],
)
def test_months_clamp_to_the_last_day_of_a_shorter_month(day: str, months: int, expected: str) -> None:
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(expected)


def test_two_months_are_counted_in_one_step_and_not_in_two() -> None:
    january = date(2026, 1, 31)
    assert add_months(january, 2) == date(2026, 3, 31)
    assert add_months(add_months(january, 1), 1) == date(2026, 3, 28)


def test_beyond_the_ends_of_the_calendar_the_end_is_the_answer() -> None:
    assert add_months(date(9999, 12, 1), 1) == date.max
    assert add_months(date(1, 1, 31), -1) == date.min
    assert add_days(date.max, 1) == date.max
    assert add_days(date.min, -1) == date.min


def test_days_are_added_and_taken_away() -> None:
    assert add_days(date(2026, 11, 30), 1) == date(2026, 12, 1)
    assert add_days(date(2026, 12, 1), -1) == date(2026, 11, 30)


def test_a_birthday_on_29_february_falls_on_1_march_in_a_common_year() -> None:
    assert add_years(date(2008, 2, 29), 18) == date(2026, 3, 1)


def test_a_birthday_on_29_february_stays_in_a_leap_year() -> None:
    assert add_years(date(2008, 2, 29), 20) == date(2028, 2, 29)


def test_a_birthday_on_28_february_does_not_move() -> None:
    assert add_years(date(2009, 2, 28), 18) == date(2027, 2, 28)


@pytest.mark.parametrize("text", ["2026-02-30", "20261122", "2026-11-2", "2026-W47-7", "22.11.2026", "", "2026-11-22 "])
def test_only_an_iso_day_that_exists_is_a_day(text: str) -> None:
    assert parse_day(text) is None


def test_an_iso_day_is_a_day() -> None:
    assert parse_day("2026-11-22") == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("since", "until", "covered"),
    [
        (None, None, True),
        (date(2026, 11, 22), None, True),
        (date(2026, 11, 23), None, False),
        (None, date(2026, 11, 22), True),
        (None, date(2026, 11, 21), False),
    ],
)
def test_a_validity_includes_both_of_its_ends(since: date | None, until: date | None, covered: bool) -> None:
    assert Validity(since, until).covers(date(2026, 11, 22)) is covered
