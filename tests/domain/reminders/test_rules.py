import json
from datetime import date
from pathlib import Path

import pytest

from bot.domain.checks.answers import AnswerError, AnswerProblem
from bot.domain.reminders.dates_json import parse_dates
from bot.domain.reminders.rules import (
    DATE_IDS,
    Audience,
    Dates,
    Occasion,
    Offset,
    ReminderKind,
    Step,
    occasions,
    plans,
)
from bot.facts.yaml_records import read_table
from bot.resources import data_folder

EXAMPLES = Path(__file__).parents[1] / "examples"
KINDS = read_table(data_folder() / "reminders.yaml", tuple[ReminderKind, ...])
FIRST, LAST = date(2026, 1, 1), date(2030, 12, 31)


def days(dates: Dates, kind: str, first: date = date.min, last: date = date.max) -> list[date]:
    return [each.on for each in occasions(dates, KINDS.values(), first, last) if each.kind == kind]


def test_the_worked_cases_of_the_contract_come_out_as_written() -> None:
    found = [
        {
            "line": line,
            "kind": each.kind,
            "on": each.on.isoformat(),
            "deadline": each.deadline_on.isoformat(),
            "audience": [str(who) for who in each.audience],
        }
        for line, text in enumerate((EXAMPLES / "reminders.jsonl").read_text("utf-8").splitlines(), start=1)
        for each in occasions(parse_dates(json.loads(text)), KINDS.values(), FIRST, LAST)
    ]
    expected = (EXAMPLES / "reminders.expected.jsonl").read_text("utf-8").splitlines()
    assert found == [json.loads(line) for line in expected]


def test_after_leaving_japan_only_the_lump_sum_payment_is_left() -> None:
    everything = Dates({date_id: date(2027, 1, 15) for date_id in DATE_IDS})
    assert {plan.kind for plan in plans(everything, KINDS.values())} == {"lump_sum"}


def test_a_renewal_filed_after_the_stay_expired_gives_no_special_period() -> None:
    late = Dates({"stay_expiry": date(2026, 12, 31), "applied_on": date(2027, 1, 2)})
    assert {plan.kind for plan in plans(late, KINDS.values())} == set()


def test_the_end_of_a_month_is_counted_in_one_step() -> None:
    assert days(Dates({"stay_expiry": date(2027, 5, 31)}), "stay_renewal")[:2] == [date(2027, 1, 31), date(2027, 2, 28)]
    assert days(Dates({"stay_expiry": date(2028, 5, 31)}), "stay_renewal")[1] == date(2028, 2, 29)
    assert days(Dates({"last_interview_on": date(2027, 11, 30)}), "interview")[-1] == date(2028, 2, 29)


def test_a_kind_is_planned_for_the_status_it_is_for() -> None:
    told = {"last_interview_on": date(2026, 11, 30), "last_supervisor_interview_on": date(2026, 11, 30)}
    assert len(list(plans(Dates(told), KINDS.values()))) == 2
    assert list(plans(Dates(told, "ssw2"), KINDS.values())) == []


def test_dates_at_the_ends_of_the_calendar_break_nothing() -> None:
    for day in (date.min, date.max):
        for date_id in DATE_IDS:
            occasions(Dates({date_id: day}), KINDS.values(), date.min, date.max)


@pytest.mark.parametrize(
    ("raw", "key", "problem"),
    [
        ({"stay": "2027-01-01"}, "stay", AnswerProblem.UNKNOWN_KEY),
        ({"stay_expiry": 20270101}, "stay_expiry", AnswerProblem.WRONG_TYPE),
        ({"stay_expiry": "2027-02-30"}, "stay_expiry", AnswerProblem.IMPOSSIBLE_DATE),
        ({"status": "ssw3"}, "status", AnswerProblem.UNKNOWN_ID),
        ({"ssw1_periods": [{"from": "2027-01-01"}]}, "ssw1_periods[0].kind", AnswerProblem.MISSING),
        ({"ssw1_periods": {}}, "ssw1_periods", AnswerProblem.WRONG_TYPE),
    ],
)
def test_what_cannot_be_read_is_named(raw: dict[str, object], key: str, problem: AnswerProblem) -> None:
    with pytest.raises(AnswerError) as raised:
        parse_dates(raw)
    assert (raised.value.key, raised.value.problem) == (key, problem)


def test_what_is_not_known_plans_nothing() -> None:
    assert list(plans(parse_dates(dict.fromkeys(DATE_IDS)), KINDS.values())) == []


def test_two_occasions_of_a_kind_on_one_day_are_one_for_all_their_readers() -> None:
    steps = (
        Step((Audience.STAFF,), before=Offset(days=14)),
        Step((Audience.WORKER,), after=Offset()),
        Step((Audience.WORKER,), before=Offset(days=14)),
    )
    kind = ReminderKind("address_notice", "moved_on", Offset(days=14), steps, ("P22",))
    moved_on = date(2027, 1, 1)
    assert occasions(Dates({"moved_on": moved_on}), [kind], date.min, date.max) == [
        Occasion("address_notice", moved_on, date(2027, 1, 15), (Audience.WORKER, Audience.STAFF))
    ]


def test_the_last_day_of_the_five_years_follows_from_the_periods() -> None:
    running = parse_dates({"ssw1_periods": [{"kind": "ssw1", "from": "2024-04-01", "to": None}]})
    (plan,) = plans(running, KINDS.values())
    assert (plan.kind, plan.deadline_on) == ("total_stay", date(2029, 3, 31))
    assert days(running, "total_stay")[0] == date(2027, 3, 31)


@pytest.mark.parametrize(
    ("told", "planned"),
    [
        ({"stay_expiry": "2027-01-31"}, {"stay_renewal"}),
        ({"stay_expiry": "2027-01-31", "applied_on": "2027-01-31"}, {"stay_pending"}),
        ({"stay_expiry": "2027-01-31", "applied_on": "2027-01-31", "result_on": "2027-02-01"}, set()),
        ({"contract_ended_on": "2027-01-31"}, {"contract_end_notice", "activity_gap"}),
        (
            {"contract_ended_on": "2027-01-31", "contract_started_on": "2027-01-31"},
            {"contract_end_notice", "contract_start_notice"},
        ),
        (
            {"contract_ended_on": "2027-01-31", "contract_started_on": "2027-01-30"},
            {"contract_end_notice", "contract_start_notice", "activity_gap"},
        ),
    ],
)
def test_a_kind_is_planned_until_its_reason_is_gone(told: dict[str, object], planned: set[str]) -> None:
    assert {plan.kind for plan in plans(parse_dates(told), KINDS.values())} == planned
