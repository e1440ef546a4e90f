from datetime import date, timedelta

import pytest

from bot.domain.privacy.retention import Retention

RECORDS_UNTIL = [
    ("2025-10-22", 30, "2026-11-21"),
    ("2024-02-29", 30, "2025-03-30"),  # a year later is 28 February
    ("2024-02-28", 30, "2025-03-30"),
    ("2025-12-31", 0, "2026-12-31"),
]


@pytest.mark.parametrize(("ended_on", "margin_days", "last"), RECORDS_UNTIL)
def test_records_are_kept_a_year_and_the_margin_after_the_contract(ended_on: str, margin_days: int, last: str) -> None:
    retention = Retention(records_margin_days=margin_days)
    assert retention.records_until(date.fromisoformat(ended_on)) == date.fromisoformat(last)


def test_without_an_end_of_the_contract_there_is_no_last_day() -> None:
    assert Retention().records_until(None) is None


@pytest.mark.parametrize("margin_days", [0, 30])
def test_on_every_day_just_those_records_are_over_whose_last_day_is_past(margin_days: int) -> None:
    retention = Retention(records_margin_days=margin_days)
    for offset in range(3 * 366):
        today = date(2024, 1, 1) + timedelta(days=offset)
        over = retention.records_over(today)
        last, last_of_next = (retention.records_until(day) for day in (over, over + timedelta(days=1)))
        assert last is not None
        assert last_of_next is not None
        assert last < today <= last_of_next
