"""Whose turn it is in a consultation, and until when."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.days import TOKYO
from bot.domain.facts.opening_hours import Opening, OpeningHours
from bot.domain.support.consultation import Consultation, ConsultationKind, ConsultationState, Urgency
from bot.domain.support.red_flag import TimeLimit
from bot.domain.support.standing import ConsultationStanding, Target, standing_of

# 23 November 2026 is a Monday, and Labour Thanksgiving Day.
HOLIDAYS = {date(2026, 11, 23)}
HOURS = OpeningHours((Opening(("mon", "tue", "wed", "thu", "fri"), time(9), time(18)),), closed_at_new_year=True)
RED = Target(Urgency.RED, "wall_clock", 15, 0)
ONE_HOUR = Target(Urgency.ORANGE, "working_time", 60, 2)
ONE_DAY = Target(Urgency.NORMAL, "working_time", 480, 10)


def at(day: int, hour: int, minute: int = 0, month: int = 11, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=TOKYO)


@pytest.mark.parametrize(
    ("target", "since", "due"),
    [
        (ONE_HOUR, at(27, 17, 30), at(30, 9, 30)),  # from Friday to Monday
        (ONE_HOUR, at(20, 17, 30), at(24, 9, 30)),  # the Monday between is a holiday
        (ONE_HOUR, at(24, 2), at(24, 10)),  # by night
        (ONE_HOUR, at(24, 9), at(24, 10)),
        (ONE_HOUR, at(24, 17), at(24, 18)),
        (ONE_HOUR, at(21, 12), at(24, 10)),  # on a Saturday
        (ONE_DAY, at(24, 10), at(24, 18)),
        (ONE_DAY, at(24, 10, 1), at(25, 9, 1)),
        (ONE_DAY, at(28, 17, month=12), at(4, 16, month=1, year=2027)),  # over New Year
        (RED, at(21, 23, 50), at(22, 0, 5)),
    ],
)
def test_an_answer_is_due_when_the_time_has_passed_in_which_staff_work(
    target: Target, since: datetime, due: datetime
) -> None:
    assert target.answer_by(since, HOURS, HOLIDAYS) == due


@pytest.mark.parametrize(
    ("target", "opened", "due"),
    [
        (RED, at(21, 12), at(22, 0)),
        (ONE_HOUR, at(27, 17, 30), at(1, 18, month=12)),  # Friday, and then two working days
        (ONE_HOUR, at(20, 12), at(25, 18)),
        (ONE_HOUR, at(21, 12), at(25, 18)),
        (ONE_DAY, at(24, 2), at(8, 18, month=12)),
    ],
)
def test_it_is_to_be_solved_at_the_end_of_a_working_day(target: Target, opened: datetime, due: datetime) -> None:
    assert target.resolve_by(opened, HOURS, HOLIDAYS) == due


@pytest.mark.parametrize(
    ("target", "limit", "due"),
    [
        (RED, TimeLimit.AT_ONCE, at(25, 0)),
        (RED, TimeLimit.TWO_DAYS, at(25, 0)),  # what is red is solved the same day, whatever its flag allows
        (ONE_HOUR, TimeLimit.SAME_DAY, at(24, 18)),
        (ONE_HOUR, TimeLimit.ONE_DAY, at(25, 18)),
        (ONE_HOUR, TimeLimit.TWO_DAYS, at(26, 18)),
        (ONE_DAY, TimeLimit.ONE_DAY, at(25, 18)),
    ],
)
def test_of_the_limit_of_a_red_flag_and_of_its_urgency_the_sooner_counts(
    target: Target, limit: TimeLimit, due: datetime
) -> None:
    assert target.within(limit).resolve_by(at(24, 12), HOURS, HOLIDAYS) == due


def test_a_warning_comes_before_the_answer_is_due() -> None:
    assert ONE_HOUR.warned_at(at(27, 17, 30), HOURS, HOLIDAYS) == at(30, 9, 15)


def test_where_nobody_ever_works_the_wall_clock_counts() -> None:
    assert ONE_HOUR.answer_by(at(24, 2), OpeningHours(()), HOLIDAYS) == at(24, 3)


@given(st.integers(0, 60 * 24 * 365), st.integers(0, 3000), st.integers(0, 3000))
def test_time_in_which_staff_work_adds_up(begun: int, first: int, second: int) -> None:
    since = at(1, 0) + timedelta(minutes=begun)
    minutes = [timedelta(minutes=each) for each in (first, second)]
    halfway = HOURS.spent_at(since, minutes[0], HOLIDAYS)
    assert HOURS.spent_at(halfway, minutes[1], HOLIDAYS) == HOURS.spent_at(since, sum(minutes, timedelta()), HOLIDAYS)


NOW = at(24, 12)
MATTER = Consultation(
    id=1,
    worker_id=1,
    kind=ConsultationKind.PAY,
    state=ConsultationState.NEW,
    locale="vi",
    employer=None,
    topic_id=None,
    card_id=None,
    opened_at=at(24, 10),
    closed_at=None,
    waiting_since=at(24, 10),
    answer_by=at(25, 9),
)


@pytest.mark.parametrize(
    ("matter", "standing"),
    [
        (MATTER, ConsultationStanding.NEW),
        (replace(MATTER, first_answered_at=at(24, 9)), ConsultationStanding.OURS),
        (replace(MATTER, undelivered_at=at(24, 11)), ConsultationStanding.UNDELIVERED),
        (replace(MATTER, undelivered_at=at(24, 11), answer_by=NOW), ConsultationStanding.OVERDUE),
        (replace(MATTER, answer_by=NOW), ConsultationStanding.OVERDUE),
        (replace(MATTER, state=ConsultationState.ESCALATED), ConsultationStanding.ESCALATED),
        (replace(MATTER, state=ConsultationState.ESCALATED, answer_by=at(24, 11)), ConsultationStanding.OVERDUE),
        (replace(MATTER, waiting_since=None, answer_by=None), ConsultationStanding.THEIRS),
        (replace(MATTER, snoozed_until=at(24, 13)), ConsultationStanding.SNOOZED),
        (replace(MATTER, snoozed_until=at(24, 12), answer_by=at(24, 11)), ConsultationStanding.OVERDUE),
        (replace(MATTER, state=ConsultationState.CLOSED, snoozed_until=at(24, 13)), ConsultationStanding.CLOSED),
    ],
)
def test_it_stands_where_its_row_says(matter: Consultation, standing: ConsultationStanding) -> None:
    assert standing_of(matter, NOW) is standing
