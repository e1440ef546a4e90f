from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.days import add_years
from bot.domain.total_stay import Period, Span, Stay, count_stay


def ssw1(from_on: str, to_on: str | None = None) -> Period:
    return period("ssw1", from_on, to_on)


def leave(from_on: str, to_on: str | None = None) -> Period:
    return period("excluded_leave", from_on, to_on)


def period(kind: str, from_on: str, to_on: str | None) -> Period:
    return Period(kind, date.fromisoformat(from_on), date.fromisoformat(to_on) if to_on else None)


def counted(*periods: Period, apply_on: date | None = None) -> Stay:
    stay = count_stay(periods, apply_on)
    assert stay is not None
    return stay


APPLY_ON = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("periods", "last_on"),
    [
        ([ssw1("2021-10-01")], "2026-09-30"),
        ([ssw1("2024-02-29")], "2029-02-28"),
        ([ssw1("2021-01-01", "2023-12-31")], "2028-11-30"),
        ([ssw1("2023-04-01"), leave("2024-01-10", "2024-06-30")], "2028-09-20"),
        ([ssw1("2023-04-01", "2025-12-31"), ssw1("2025-01-01")], "2028-03-31"),
        ([period("preparing", "2024-02-29", "2024-08-31"), ssw1("2024-09-01")], "2029-02-28"),
        ([ssw1("2027-06-01")], "2032-05-31"),
    ],
)
def test_the_last_day_is_the_last_of_sixty_months_of_counted_days(periods: list[Period], last_on: str) -> None:
    assert counted(*periods, apply_on=APPLY_ON).last_on == date.fromisoformat(last_on)


def test_without_an_application_only_the_told_periods_count() -> None:
    stay = counted(ssw1("2021-01-01", "2023-12-31"))
    assert stay.last_on is None
    assert stay.counted == (Span(date(2021, 1, 1), date(2023, 12, 31)),)


def test_there_is_no_last_day_while_a_leave_still_runs() -> None:
    assert counted(ssw1("2024-04-01"), leave("2025-01-01"), apply_on=APPLY_ON).last_on is None


def test_without_a_counted_kind_of_period_there_is_no_stay() -> None:
    assert count_stay([leave("2024-01-01", "2024-02-01")], APPLY_ON) is None
    assert count_stay([], APPLY_ON) is None


def test_a_leave_shows_only_the_days_that_it_took_out() -> None:
    stay = counted(
        ssw1("2024-04-01", "2025-03-31"), leave("2024-01-01", "2024-04-10"), leave("2026-01-01", "2026-02-01")
    )
    assert stay.left_out == (Span(date(2024, 4, 1), date(2024, 4, 10)),)
    assert stay.counted == (Span(date(2024, 4, 11), date(2025, 3, 31)),)


def test_a_leave_at_the_end_of_a_period_cuts_its_end() -> None:
    stay = counted(ssw1("2024-04-01", "2025-03-31"), leave("2025-03-01", "2025-03-31"))
    assert stay.counted == (Span(date(2024, 4, 1), date(2025, 2, 28)),)


def test_a_leave_that_ends_the_day_before_leaves_one_day() -> None:
    stay = counted(ssw1("2024-04-01", "2024-04-30"), leave("2024-04-01", "2024-04-29"))
    assert stay.counted == (Span(date(2024, 4, 30), date(2024, 4, 30)),)


def test_five_years_that_end_with_their_period_have_a_last_day() -> None:
    assert counted(ssw1("2020-04-01", "2025-03-31")).last_on == date(2025, 3, 31)
    assert counted(ssw1("2020-04-01", "2025-03-30")).last_on is None


def test_a_day_between_two_periods_does_not_count_and_none_between_makes_one_span() -> None:
    gap = counted(ssw1("2024-01-01", "2024-01-31"), ssw1("2024-02-02", "2024-02-28"))
    assert [span.days for span in gap.counted] == [31, 27]
    assert [span.days for span in counted(ssw1("2024-01-01", "2024-01-31"), ssw1("2024-02-01")).counted][1:] == []


def test_counted_days_are_told_through_a_day() -> None:
    stay = counted(ssw1("2024-01-01", "2024-01-31"), ssw1("2024-03-01"))
    assert stay.counted_days(date(2023, 12, 31)) == 0
    assert stay.counted_days(date(2024, 1, 1)) == 1
    assert stay.counted_days(date(2024, 2, 10)) == 31
    assert stay.counted_days(date(2024, 3, 2)) == 33


def test_the_ends_of_the_calendar_do_not_break_the_count() -> None:
    everything = Period("ssw1", date.min, None)
    assert counted(everything, Period("excluded_leave", date.min, None)).counted == ()
    assert counted(Period("ssw1", date(9998, 1, 1), None), apply_on=date.max).last_on == date(9999, 12, 30)


FIRST = date(2020, 1, 1)
SPANS = st.tuples(st.integers(0, 2500), st.one_of(st.none(), st.integers(0, 900))).map(
    lambda pair: (FIRST + timedelta(pair[0]), None if pair[1] is None else FIRST + timedelta(pair[0] + pair[1]))
)
PERIODS = st.builds(
    lambda kind, span: Period(kind, *span), st.sampled_from(["ssw1", "preparing", "excluded_leave"]), SPANS
)


def day_by_day(periods: list[Period], apply_on: date | None) -> date | None:
    """The same rule, counted one day after the other as a person would."""
    stays = [p for p in periods if p.kind != "excluded_leave"]
    leaves = [p for p in periods if p.kind == "excluded_leave"]
    first_on = min(p.from_on for p in stays)
    left = (add_years(first_on, 5) - first_on).days
    for number in range(8000):
        day = first_on + timedelta(number)
        covered = [p.kind for p in [*stays, *leaves] if p.from_on <= day and (p.to_on is None or day <= p.to_on)]
        is_asked_for = apply_on is not None and day >= apply_on
        left -= "excluded_leave" not in covered and (bool(covered) or is_asked_for)
        if left == 0:
            return day
    return None


@given(st.lists(PERIODS, min_size=1, max_size=5), st.one_of(st.none(), st.dates(date(2022, 1, 1), date(2028, 1, 1))))
def test_counting_spans_agrees_with_counting_days(periods: list[Period], apply_on: date | None) -> None:
    stay = count_stay(periods, apply_on)
    if stay is not None:
        assert stay.last_on == day_by_day(periods, apply_on)
