from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reminders.due_steps import due_steps, later_days, with_later
from bot.domain.reminders.obligation import Obligation
from bot.domain.reminders.rules import Audience, Occasion

NOW = datetime(2026, 11, 22, tzinfo=UTC)
DEADLINE = date(2026, 12, 4)
BOTH = (Audience.WORKER, Audience.STAFF)
NO_HOLIDAYS: frozenset[date] = frozenset()


def owed(next_on: date, later_on: date | None = None) -> Obligation:
    return Obligation(1, 7, "address_notice", DEADLINE, DEADLINE, NOW, None, next_on=next_on, later_on=later_on)


def december(day: int) -> date:
    return date(2026, 12, day)


STEPS = [Occasion("address_notice", december(day), DEADLINE, (Audience.WORKER,)) for day in (1, 2, 4)]


@pytest.mark.parametrize(
    ("from_on", "today", "said", "missed", "then"),
    [
        (1, 1, [1], [], (2, False, False)),
        (1, 2, [2], [1], (4, False, False)),
        (1, 3, [2], [1], (4, False, False)),
        (4, 4, [4], [], (5, False, True)),
        (1, 4, [4], [1, 2], (5, False, True)),
        (5, 5, [], [], (5, True, False)),
        (1, 5, [], [1, 2, 4], (5, True, False)),
        (4, 3, [], [], (4, False, False)),
    ],
)
def test_the_latest_step_is_said_unless_the_deadline_is_past(
    from_on: int, today: int, said: list[int], missed: list[int], then: tuple[int, bool, bool]
) -> None:
    due = due_steps(owed(december(from_on)), STEPS, december(today), NO_HOLIDAYS)
    assert [each.heard_on.day for each in due.said] == said
    assert [each.heard_on.day for each in due.missed] == missed
    next_day, is_past, is_time_to_ask = then
    assert (due.next_on, due.is_past, due.is_time_to_ask) == (december(next_day), is_past, is_time_to_ask)


@pytest.mark.parametrize(
    ("from_on", "today", "asks", "next_on"),
    [(2, 2, False, 3), (3, 3, True, 5), (2, 3, False, 4), (2, 4, True, 5)],
)
def test_staff_ask_the_day_after_the_last_call_or_on_the_last_day_itself(
    from_on: int, today: int, *, asks: bool, next_on: int
) -> None:
    due = due_steps(owed(december(from_on)), STEPS[:2], december(today), NO_HOLIDAYS)
    assert (due.is_time_to_ask, due.next_on) == (asks, december(next_on))


def test_each_reader_hears_the_latest_step_of_their_own() -> None:
    # The fifth and the sixth are a weekend: staff hear of both steps on the fourth.
    steps = [Occasion("interview", december(day), december(31), BOTH) for day in (4, 6)]
    due = due_steps(owed(december(4)), steps, december(4), NO_HOLIDAYS)
    said = {each.audience: each.occasion.on.day for each in due.said}
    assert said == {Audience.WORKER: 4, Audience.STAFF: 6}
    assert [(each.audience, each.occasion.on.day) for each in due.missed] == [(Audience.STAFF, 4)]


def for_worker(obligation: Obligation) -> list[int]:
    """On which days of December the worker hears of it."""
    return [each.on.day for each in with_later(obligation, STEPS) if Audience.WORKER in each.audience]


def test_put_off_the_worker_hears_nothing_before_that_day_and_something_on_it() -> None:
    assert for_worker(owed(december(3), december(3))) == [4, 3]
    assert for_worker(owed(december(2), december(2))) == [2, 4]


def test_what_is_put_off_is_said_to_staff_as_before() -> None:
    steps = [replace(each, audience=BOTH) for each in STEPS]
    put_off = with_later(owed(december(3), december(3)), steps)
    assert [each.on.day for each in put_off if Audience.STAFF in each.audience] == [1, 2, 4]


def test_what_is_said_on_a_day_put_off_to_leaves_time_while_a_step_follows() -> None:
    due = due_steps(owed(december(3), december(3)), STEPS, december(3), NO_HOLIDAYS)
    assert ([each.heard_on.day for each in due.said], due.is_time_to_ask, due.next_on) == (
        [3],
        False,
        december(4),
    )


@pytest.mark.parametrize(
    ("left", "after"),
    [
        (365, [14, 30]),
        (60, [14, 30]),
        (59, [7, 14]),
        (28, [7, 14]),
        (27, [3, 7]),
        (14, [3, 7]),
        (13, [1, 3]),
        (7, [1, 3]),
        (4, [1, 3]),
        (3, [1]),
        (2, [1]),
        (1, []),
        (0, []),
        (-1, []),
        (-90, []),
    ],
)
def test_what_is_offered_instead_of_today_fits_the_time_that_is_left(left: int, after: list[int]) -> None:
    assert later_days(DEADLINE, DEADLINE - timedelta(days=left)) == tuple(
        DEADLINE - timedelta(days=left - count) for count in after
    )


@given(st.integers(-400, 4000))
def test_it_is_put_off_to_a_day_that_comes_and_is_before_the_last_one(left: int) -> None:
    today = DEADLINE - timedelta(days=left)
    days = later_days(DEADLINE, today)
    assert all(today < day < DEADLINE for day in days)
    assert list(days) == sorted(set(days))
    assert bool(days) is (left > 1)
