import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from holidays import country_holidays
from hypothesis import given
from hypothesis import strategies as st

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
    has_applied,
    is_late,
    occasions,
    plan_until,
    plans,
)
from bot.resources import data_folder
from bot.yaml_records import read_table

EXAMPLES = Path(__file__).parents[1] / "examples"
KINDS = read_table(data_folder() / "reminders.yaml", tuple[ReminderKind, ...])
HOLIDAYS = country_holidays("JP")
INTERVIEWS = ("interview", "supervisor_interview")
FIRST, LAST = date(2026, 1, 1), date(2030, 12, 31)


def days(dates: Dates, kind: str, first: date = date.min, last: date = date.max) -> list[date]:
    return [each.on for each in occasions(dates, KINDS.values(), first, last, HOLIDAYS) if each.kind == kind]


def lines(name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (EXAMPLES / name).read_text("utf-8").splitlines()]


def preview(raw: dict[str, object], line: int) -> list[dict[str, object]]:
    return [
        {
            "line": line,
            "kind": each.kind,
            "on": each.on.isoformat(),
            "deadline": each.deadline_on.isoformat(),
            "audience": [str(who) for who in each.audience],
        }
        for each in occasions(parse_dates(raw), KINDS.values(), FIRST, LAST, HOLIDAYS)
    ]


@pytest.mark.parametrize(("line", "raw"), list(enumerate(lines("reminders.jsonl"), start=1)))
def test_the_worked_case_of_the_contract_comes_out_as_written(line: int, raw: dict[str, object]) -> None:
    assert preview(raw, line) == [each for each in lines("reminders.expected.jsonl") if each["line"] == line]


def test_after_leaving_japan_only_the_lump_sum_payment_is_left() -> None:
    everything = Dates({date_id: date(2027, 1, 15) for date_id in DATE_IDS})
    assert {plan.kind for plan in plans(everything, KINDS.values(), HOLIDAYS)} == {"lump_sum"}


@pytest.mark.parametrize(
    ("expiry", "applied", "planned"),
    [
        ("2026-12-31", "2026-06-30", "stay_pending"),  # six months before, clamped
        ("2026-12-31", "2026-06-29", "stay_renewal"),  # of another stay
        ("2026-12-31", "2027-01-04", "stay_pending"),  # a Monday, the first open day of the year
        ("2026-12-31", "2027-01-05", "stay_renewal"),  # too late
        ("2026-12-28", "2026-12-28", "stay_pending"),
        ("2026-12-28", "2026-12-29", "stay_renewal"),  # the last day was a Monday and open
        ("2026-09-19", "2026-09-24", "stay_pending"),  # Saturday, then the days of silver week
        ("2026-09-19", "2026-09-25", "stay_renewal"),
        ("2027-03-21", "2027-03-23", "stay_pending"),  # a holiday on a Sunday, and its substitute
    ],
)
def test_an_application_belongs_to_one_stay_and_a_closed_last_day_is_followed_by_an_open_one(
    expiry: str, applied: str, planned: str
) -> None:
    told = parse_dates({"stay_expiry": expiry, "applied_on": applied})
    assert {plan.kind for plan in plans(told, KINDS.values(), HOLIDAYS)} == {planned}


@pytest.mark.parametrize(
    ("result", "planned"),
    [("2026-11-30", "stay_pending"), ("2026-12-01", "stay_renewal"), ("2026-12-02", "stay_renewal")],
)
def test_a_result_of_before_the_application_is_of_another_one(result: str, planned: str) -> None:
    told = parse_dates({"stay_expiry": "2026-12-31", "applied_on": "2026-12-01", "result_on": result})
    assert {plan.kind for plan in plans(told, KINDS.values(), HOLIDAYS)} == {planned}


@given(st.dates(date(2020, 1, 1), date(2095, 12, 31)), st.integers(-400, 40), st.integers(-20, 20))
def test_renewal_and_waiting_are_never_planned_together(expiry_on: date, applied: int, result: int) -> None:
    applied_on = expiry_on + timedelta(applied)
    told = {"stay_expiry": expiry_on, "applied_on": applied_on, "result_on": applied_on + timedelta(result)}
    planned = {plan.kind for plan in plans(Dates(told), KINDS.values(), HOLIDAYS)}
    waits = has_applied(Dates(told), KINDS["stay_renewal"], HOLIDAYS) and result < 0
    assert planned == {"stay_pending" if waits else "stay_renewal"}


@given(st.dates(date(2020, 1, 1), date(2095, 12, 31)), st.integers(-400, 40))
def test_an_application_is_of_this_stay_or_too_late_or_of_another_and_a_result_makes_it_past(
    expiry_on: date, applied: int
) -> None:
    told = {"stay_expiry": expiry_on, "applied_on": expiry_on + timedelta(applied)}
    late = is_late(Dates(told), HOLIDAYS)
    assert not (late and has_applied(Dates(told), KINDS["stay_renewal"], HOLIDAYS))
    assert late or applied <= 0 or has_applied(Dates(told), KINDS["stay_renewal"], HOLIDAYS)
    assert not is_late(Dates({**told, "result_on": told["applied_on"]}), HOLIDAYS)
    assert not is_late(Dates({"applied_on": expiry_on}), HOLIDAYS)


def test_the_first_interview_counts_from_the_contract_and_a_new_contract_begins_anew() -> None:
    first = Dates({"contract_started_on": date(2026, 10, 1)})
    assert days(first, "interview")[-1] == date(2027, 1, 1)
    later = Dates({"contract_started_on": date(2026, 10, 1), "last_interview_on": date(2026, 9, 1)})
    assert days(later, "supervisor_interview")[-1] == date(2027, 1, 1)
    met = Dates({"contract_started_on": date(2026, 10, 1), "last_interview_on": date(2026, 11, 1)})
    assert days(met, "interview")[-1] == date(2027, 2, 1)


@pytest.mark.parametrize(
    ("preparing_for", "months", "deadline"),
    [(None, (4, 5), "2027-05-30"), ("ssw1", (4, 5), "2027-05-30"), ("truck", (4, 5), "2027-05-30"),
     ("bus_taxi", (9, 11), "2027-11-30")],
)  # fmt: skip
def test_drivers_of_buses_and_taxis_prepare_for_a_year(
    preparing_for: str | None, months: tuple[int, ...], deadline: str
) -> None:
    since = date(2026, 11, 30)
    told = parse_dates({"preparing_since": since.isoformat(), "preparing_for": preparing_for})
    (plan,) = plans(told, KINDS.values(), HOLIDAYS)
    assert plan.deadline_on.isoformat() == deadline
    assert [each.on for each in plan.occasions] == [Offset(months=count).after(since) for count in months]
    assert plan_until(KINDS["preparing_status"], since, plan.deadline_on) == plan


def test_a_period_as_long_as_the_permission_may_be_prolonged_and_a_drivers_preparation_is_not_counted() -> None:
    period = {"kind": "ssw1", "from": "2024-04-01", "to": "2027-03-31"}
    driver = {"kind": "driver_preparing", "from": "2023-10-01", "to": "2024-03-31"}
    told = {"ssw1_periods": [period, driver], "stay_expiry": "2027-03-31"}
    assert days(parse_dates(told), "total_stay")[-1] == date(2028, 12, 31)
    assert days(parse_dates({**told, "stay_expiry": "2027-04-01"}), "total_stay") == []


def test_the_end_of_a_month_is_counted_in_one_step() -> None:
    assert days(Dates({"stay_expiry": date(2027, 5, 31)}), "stay_renewal")[:2] == [date(2027, 1, 31), date(2027, 2, 28)]
    assert days(Dates({"stay_expiry": date(2028, 5, 31)}), "stay_renewal")[1] == date(2028, 2, 29)
    assert days(Dates({"last_interview_on": date(2027, 11, 30)}), "interview")[-1] == date(2028, 2, 29)


def test_a_kind_is_planned_for_the_status_it_is_for() -> None:
    told = {"last_interview_on": date(2026, 11, 30), "last_supervisor_interview_on": date(2026, 11, 30)}
    assert len(list(plans(Dates(told), KINDS.values(), HOLIDAYS))) == 2
    assert list(plans(Dates(told, "ssw2"), KINDS.values(), HOLIDAYS)) == []


def test_dates_at_the_ends_of_the_calendar_break_nothing() -> None:
    for day in (date.min, date.max):
        for date_id in DATE_IDS:
            occasions(Dates({date_id: day}), KINDS.values(), date.min, date.max, HOLIDAYS)


@pytest.mark.parametrize(
    ("raw", "key", "problem"),
    [
        ({"stay": "2027-01-01"}, "stay", AnswerProblem.UNKNOWN_KEY),
        ({"stay_expiry": 20270101}, "stay_expiry", AnswerProblem.WRONG_TYPE),
        ({"stay_expiry": "2027-02-30"}, "stay_expiry", AnswerProblem.IMPOSSIBLE_DATE),
        ({"status": "ssw3"}, "status", AnswerProblem.UNKNOWN_ID),
        ({"preparing_for": "train"}, "preparing_for", AnswerProblem.UNKNOWN_ID),
        ({"preparing_for": True}, "preparing_for", AnswerProblem.WRONG_TYPE),
        ({"ssw1_periods": [{"from": "2027-01-01"}]}, "ssw1_periods[0].kind", AnswerProblem.MISSING),
        ({"ssw1_periods": {}}, "ssw1_periods", AnswerProblem.WRONG_TYPE),
    ],
)
def test_what_cannot_be_read_is_named(raw: dict[str, object], key: str, problem: AnswerProblem) -> None:
    with pytest.raises(AnswerError) as raised:
        parse_dates(raw)
    assert (raised.value.key, raised.value.problem) == (key, problem)


def test_what_is_not_known_plans_nothing() -> None:
    assert list(plans(parse_dates(dict.fromkeys(DATE_IDS)), KINDS.values(), HOLIDAYS)) == []


def test_two_occasions_of_a_kind_on_one_day_are_one_for_all_their_readers() -> None:
    steps = (
        Step((Audience.STAFF,), before=Offset(days=14)),
        Step((Audience.WORKER,), after=Offset()),
        Step((Audience.WORKER,), before=Offset(days=14)),
    )
    kind = ReminderKind("address_notice", "moved_on", Offset(days=14), steps, ("P22",))
    moved_on = date(2027, 1, 1)
    assert occasions(Dates({"moved_on": moved_on}), [kind], date.min, date.max, HOLIDAYS) == [
        Occasion("address_notice", moved_on, date(2027, 1, 15), (Audience.WORKER, Audience.STAFF))
    ]


def test_the_last_day_of_the_five_years_follows_from_the_periods() -> None:
    running = parse_dates({"ssw1_periods": [{"kind": "ssw1", "from": "2024-04-01", "to": None}]})
    (plan,) = plans(running, KINDS.values(), HOLIDAYS)
    assert (plan.kind, plan.deadline_on) == ("total_stay", date(2029, 3, 31))
    assert days(running, "total_stay")[0] == date(2027, 3, 31)


@pytest.mark.parametrize(
    ("told", "planned"),
    [
        ({"stay_expiry": "2027-01-31"}, {"stay_renewal"}),
        ({"stay_expiry": "2027-01-31", "applied_on": "2027-01-31"}, {"stay_pending"}),
        (
            {"stay_expiry": "2027-01-31", "applied_on": "2027-01-31", "result_on": "2027-02-01"},
            {"stay_renewal"},  # until the new last day is told
        ),
        ({"contract_ended_on": "2027-01-31"}, {"contract_end_notice", "activity_gap"}),
        ({"contract_started_on": "2027-01-31"}, set(INTERVIEWS)),  # a first contract
        (
            {"contract_ended_on": "2027-01-31", "contract_started_on": "2027-01-31"},
            {"contract_end_notice", "contract_start_notice", *INTERVIEWS},
        ),
        (
            {"contract_ended_on": "2027-01-31", "contract_started_on": "2027-01-30"},
            {"contract_end_notice", "activity_gap", *INTERVIEWS},
        ),
    ],
)
def test_a_kind_is_planned_until_its_reason_is_gone(told: dict[str, object], planned: set[str]) -> None:
    assert {plan.kind for plan in plans(parse_dates(told), KINDS.values(), HOLIDAYS)} == planned
