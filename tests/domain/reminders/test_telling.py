"""Which days a worker may tell about a reminder, and which last days follow from them."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

import pytest

from bot.domain.reminders.my_dates import ComingDate
from bot.domain.reminders.rules import Dates, plans
from bot.domain.reminders.telling import done_range, following_dates, may_be_done, own_part
from bot.facts import load_facts
from bot.resources import data_folder

FACTS = load_facts(data_folder())
KINDS = FACTS.reminders
TODAY = date(2026, 11, 22)
EXPIRY = date(2027, 4, 1)


@pytest.mark.parametrize(
    ("kind", "part"),
    [
        ("stay_renewal", "stay_expiry"),
        ("contract_end_notice", "contract_ended_on"),
        ("activity_gap", "contract_ended_on"),
        ("lump_sum", "left_japan_on"),
        # Staff keep these, and the last day of the total stay is counted from several days.
        ("interview", None),
        ("contract_start_notice", None),
        ("total_stay", None),
    ],
)
def test_a_worker_corrects_the_dates_that_a_worker_tells(kind: str, part: str | None) -> None:
    assert own_part(KINDS[kind]) == part


@pytest.mark.parametrize(
    ("kind", "today", "expected"),
    [
        ("stay_renewal", date(2026, 9, 30), False),
        ("stay_renewal", date(2026, 10, 1), True),
        ("stay_renewal", date(2027, 5, 1), True),
        ("passport", date(2026, 1, 1), True),
    ],
)
def test_nobody_has_applied_more_than_six_months_before_the_last_day(kind: str, today: date, expected: bool) -> None:
    assert may_be_done(KINDS[kind], EXPIRY, today) is expected


@pytest.mark.parametrize(
    ("kind", "part", "applied_on", "first_on", "last_on"),
    [
        # An application of another stay would end the reminders of this one.
        ("stay_renewal", "applied_on", None, date(2026, 10, 1), TODAY),
        # A result before the application counts as none.
        ("stay_pending", "result_on", date(2026, 11, 20), date(2026, 11, 20), TODAY),
        ("stay_pending", "result_on", None, date(2024, 11, 22), TODAY),
        ("stay_pending", "stay_expiry", None, date(2027, 4, 2), date(2032, 11, 22)),
        ("health_check", "last_health_check_on", None, TODAY, TODAY),
    ],
)
def test_a_day_after_which_nobody_would_be_reminded_any_more_cannot_be_told(
    kind: str, part: str, applied_on: date | None, first_on: date, last_on: date
) -> None:
    assert done_range(KINDS[kind], part, EXPIRY, applied_on, TODAY) == (first_on, last_on)


def following(part: str, days: Mapping[str, date], *done: tuple[str, date]) -> list[tuple[str, bool]]:
    wanted = [(KINDS[plan.kind], plan) for plan in plans(Dates(days), KINDS.values(), FACTS.holidays)]
    return [(each.kind, each.is_overdue) for each in following_dates({part}, wanted, (), done, TODAY)]


@pytest.mark.parametrize(
    ("part", "days", "expected"),
    [
        ("moved_on", {"moved_on": date(2026, 11, 20)}, [("address_notice", False)]),
        # Its fourteen days are over, and nobody is reminded of it: it is told all the same.
        ("moved_on", {"moved_on": date(2026, 11, 1)}, [("address_notice", True)]),
        (
            "contract_ended_on",
            {"contract_ended_on": date(2026, 11, 20)},
            [("contract_end_notice", False), ("activity_gap", False)],
        ),
        ("applied_on", {"stay_expiry": EXPIRY, "applied_on": TODAY}, [("stay_pending", False)]),
        # Of another stay: the renewal is still to be applied for.
        ("applied_on", {"stay_expiry": EXPIRY, "applied_on": date(2026, 1, 1)}, [("stay_renewal", False)]),
        ("moved_on", {"passport_expiry": EXPIRY}, []),
        # Only staff are reminded of the talk with the supervisor.
        ("last_supervisor_interview_on", {"last_supervisor_interview_on": TODAY}, []),
    ],
)
def test_what_follows_from_a_day_is_what_the_rules_plan(
    part: str, days: Mapping[str, date], expected: list[tuple[str, bool]]
) -> None:
    assert following(part, days) == expected


def test_what_was_said_to_be_done_does_not_follow_any_more() -> None:
    days = {"contract_ended_on": date(2026, 11, 1)}
    assert following("contract_ended_on", days, ("activity_gap", date(2026, 11, 1))) == [("contract_end_notice", True)]


def test_the_next_reminder_is_that_of_the_coming_date() -> None:
    wanted = [(KINDS[plan.kind], plan) for plan in plans(Dates({"passport_expiry": EXPIRY}), KINDS.values(), ())]
    heard_at = datetime(2027, 1, 1, 9, tzinfo=UTC)
    coming = ComingDate(1, "passport", EXPIRY, is_overdue=False, remind_at=heard_at)
    (found,) = following_dates({"passport_expiry"}, wanted, (coming,), (), TODAY)
    assert (found.deadline_on, found.remind_at, found.anchor_on) == (EXPIRY, heard_at, EXPIRY)
