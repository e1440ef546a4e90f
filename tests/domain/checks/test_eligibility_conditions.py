"""Stay, deposits, costs, field standards: one row per condition of criteria nos. 6, 7, 8, 11."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.domain.checks.check import Answers, Case
from bot.domain.checks.eligibility.conditions import field_standard
from bot.domain.facts import Facts
from bot.domain.facts.fields import FieldQuestion


def stay(from_on: str, to_on: str | None = None, kind: str = "ssw1") -> dict[str, str | None]:
    return {"kind": kind, "from": from_on, "to": to_on}


def driver(from_on: str, to_on: str | None = None) -> dict[str, str | None]:
    return stay(from_on, to_on, kind="driver_preparing")


EXTEND = {"path": "extend"}
OVER = {"ssw1_periods": [stay("2021-10-01")]}
LEAVE = stay("2024-01-10", "2024-06-30", kind="excluded_leave")
TOTAL_STAY = [
    ({"status": "ssw2", "ssw1_periods": [stay("2010-01-01")]}, "not_applicable", "ssw2", None),
    ({}, "unknown", "periods_missing", None),
    ({"ssw1_periods": []}, "met", "no_stay_yet", None),
    ({"ssw1_periods": [LEAVE]}, "met", "no_stay_yet", None),
    ({**EXTEND, "ssw1_periods": []}, "unknown", "no_period_told", None),
    ({**EXTEND, "ssw1_periods": [LEAVE]}, "unknown", "no_period_told", None),
    ({**OVER, "field": "wood", "ssw2_score_80": False}, "not_met", "over", "2026-09-30"),
    ({**OVER, "field": "wood", "ssw2_score_80": True}, "needs_staff", "over_no_exam", "2026-09-30"),
    ({**OVER, "field": "wood", "care_exam_score_80": False}, "needs_staff", "over_no_exam", "2026-09-30"),
    ({**OVER, "field": "aviation", "ssw2_score_80": False}, "not_met", "over", "2026-09-30"),
    ({**OVER, "field": "aviation", "ssw2_score_80": True}, "needs_staff", "over_score_80", "2026-09-30"),
    ({**OVER, "field": "aviation", "care_exam_score_80": False}, "needs_staff", "over_score_missing", "2026-09-30"),
    ({**OVER, "field": "care", "care_exam_score_80": False}, "not_met", "over", "2026-09-30"),
    ({**OVER, "field": "care", "care_exam_score_80": True}, "needs_staff", "over_score_80", "2026-09-30"),
    ({**OVER, "field": "care", "ssw2_score_80": False}, "needs_staff", "over_score_missing", "2026-09-30"),
    ({**OVER, "ssw2_score_80": False, "care_exam_score_80": False}, "needs_staff", "over_field_missing", "2026-09-30"),
    (
        {
            "ssw1_periods": [stay("2021-01-01"), stay("2021-02-01", "2021-02-28", "excluded_leave")],
            "field": "wood",
            "ssw2_score_80": False,
        },
        *("needs_staff", "leave", "2026-01-28"),
    ),
    ({"ssw1_periods": [stay("2021-12-01")], "field": "wood", "ssw2_score_80": False}, "not_met", "over", "2026-11-30"),
    ({"ssw1_periods": [stay("2021-12-02")], "ssw2_score_80": False}, "needs_staff", "under_12_months", "2026-12-01"),
    ({"ssw1_periods": [stay("2022-12-01")]}, "needs_staff", "under_12_months", "2027-11-30"),
    ({"ssw1_periods": [stay("2022-12-02")]}, "met", "time_left", "2027-12-01"),
    ({"ssw1_periods": [stay("2022-12-02", None, "preparing")]}, "met", "time_left", "2027-12-01"),
    ({"ssw1_periods": [stay("2021-01-01", "2023-12-31")]}, "met", "time_left", "2028-11-30"),
    ({"ssw1_periods": [stay("2023-04-01"), LEAVE]}, "needs_staff", "leave", "2028-09-20"),
    ({"ssw1_periods": [stay("2023-04-01"), stay("2024-01-01", None, "excluded_leave")]}, "needs_staff", "leave", None),
    # a driver's preparation: left out first, then counted; longer than a year is for staff
    ({"ssw1_periods": [driver("2026-06-01")]}, "met", "no_stay_yet", None),
    ({**EXTEND, "ssw1_periods": [driver("2026-06-01")]}, "needs_staff", "driver_preparing", None),
    ({"ssw1_periods": [driver("2021-11-30", "2022-05-31")]}, "met", "no_stay_yet", None),
    ({"ssw1_periods": [driver("2025-12-01")]}, "needs_staff", "driver_preparing_long", None),
    ({"ssw1_periods": [driver("2025-12-02")]}, "met", "no_stay_yet", None),
    ({"ssw1_periods": [driver("2022-01-01", "2022-12-31")]}, "met", "no_stay_yet", None),
    ({"ssw1_periods": [driver("2022-01-01", "2023-01-01")]}, "needs_staff", "driver_preparing_long", None),
    (
        {"ssw1_periods": [driver("2022-01-01", "2022-06-30"), stay("2022-12-02")]},
        *("needs_staff", "driver_preparing", "2027-12-01"),
    ),
    ({"ssw1_periods": [driver("2023-01-01", "2023-06-30"), stay("2023-07-01")]}, "met", "time_left", "2028-06-30"),
    (
        {"ssw1_periods": [driver("2023-01-01", "2024-01-01"), stay("2024-07-01")]},
        *("needs_staff", "driver_preparing_long", "2029-06-30"),
    ),
    (
        {"ssw1_periods": [driver("2021-01-01", "2021-06-30"), stay("2022-12-01")]},
        *("needs_staff", "under_12_months", "2027-11-30"),
    ),
    (
        {
            **OVER,
            "field": "wood",
            "ssw2_score_80": False,
            "ssw1_periods": [driver("2021-04-01", "2021-09-30"), *OVER["ssw1_periods"]],
        },
        *("not_met", "over", "2026-09-30"),
    ),
    (
        {
            "field": "wood",
            "ssw2_score_80": False,
            "ssw1_periods": [driver("2020-01-01", "2021-06-30"), stay("2021-10-01")],
        },
        *("not_met", "over", "2026-09-30"),
    ),
]

FREE = {"deposit_taken": False, "penalty_contract": False, "property_held": False}
DEPOSIT = [
    ({}, "unknown", "answer_missing"),
    (FREE, "met", "nothing_held"),
    *(({**FREE, key: True}, "not_met", "held") for key in FREE),
    *(({key: True}, "not_met", "held") for key in FREE),
    *(({**FREE, key: None}, "unknown", "answer_missing") for key in FREE),
]

FAIR = {"costs_paid": True, "costs_itemised": True, "costs_agreed": True, "costs_legal_at_home": True}
COSTS = [
    ({**FAIR, "costs_paid": None, "costs_agreed": False}, "unknown", "paid_missing"),
    ({**FAIR, "costs_paid": False, "costs_agreed": False}, "met", "nothing_paid"),
    ({**FAIR, "costs_agreed": False}, "not_met", "not_agreed"),
    ({**FAIR, "costs_legal_at_home": False}, "not_met", "not_legal"),
    ({"costs_paid": True, "costs_agreed": False}, "not_met", "not_agreed"),
    ({"costs_paid": True, "costs_legal_at_home": False}, "not_met", "not_legal"),
    (FAIR, "met", "agreed"),
    ({**FAIR, "costs_itemised": False}, "needs_staff", "not_all_known"),
    *(
        ({**FAIR, key: None}, "needs_staff", "not_all_known")
        for key in ("costs_itemised", "costs_agreed", "costs_legal_at_home")
    ),
]

WITHOUT_SSW2 = ("care", "auto_transport", "railway", "forestry", "wood")
DECIDED = ("linen_supply", "logistics_warehousing", "resource_circulation")
LICENCE = {"field": "auto_transport"}
FROZEN = {"field": "food_service", "apply_on": "2026-04-13"}
FIELD = [
    ({}, "unknown", "field_missing"),
    ({"status": "ssw2"}, "unknown", "field_missing"),
    *(
        ({"field": field, "status": status}, "needs_staff", "not_open")
        for field in DECIDED
        for status in ("ssw1", "ssw2")
    ),
    *(({"field": field, "status": "ssw2"}, "not_met", "no_ssw2") for field in WITHOUT_SSW2),
    ({**FROZEN, "path": "from_abroad"}, "not_met", "suspended_not_met"),
    ({**FROZEN, "path": "change_status"}, "needs_staff", "suspended_needs_staff"),
    ({**FROZEN, "path": "change_employer"}, "needs_staff", "suspended_needs_staff"),
    ({**FROZEN, "path": "extend"}, "not_applicable", "employer_proves"),
    ({**FROZEN, "path": "from_abroad", "status": "ssw2"}, "not_applicable", "employer_proves"),
    ({**FROZEN, "path": "from_abroad", "apply_on": "2026-04-12"}, "not_applicable", "employer_proves"),
    ({**FROZEN, "path": "change_status", "apply_on": "2026-04-12"}, "not_applicable", "employer_proves"),
    ({"field": "food_service", "path": "from_abroad"}, "not_met", "suspended_not_met"),
    ({"field": "food_manufacturing", "path": "from_abroad"}, "not_applicable", "employer_proves"),
    (LICENCE, "unknown", "own_answer_missing"),
    ({**LICENCE, "field_standards": {"driving_licence": None}}, "unknown", "own_answer_missing"),
    ({**LICENCE, "field_standards": {"driving_licence": False}}, "not_met", "own_standard_missing"),
    ({**LICENCE, "field_standards": {"driving_licence": True}}, "met", "own_standards"),
    (
        {**LICENCE, "path": "from_abroad", "field_standards": {"driving_licence": False}},
        *("needs_staff", "own_standard_later"),
    ),
    (
        {**LICENCE, "path": "change_status", "field_standards": {"driving_licence": False}},
        *("not_met", "own_standard_missing"),
    ),
    ({**LICENCE, "path": "from_abroad"}, "unknown", "own_answer_missing"),
]


@pytest.mark.parametrize(("answers", "verdict", "reason", "last_day"), TOTAL_STAY)
def test_total_stay(judge: Any, answers: dict[str, object], verdict: str, reason: str, last_day: str | None) -> None:
    finding = judge("total_stay", {"path": "change_employer", "apply_on": "2026-12-01", **answers})
    assert (finding.verdict, finding.reason) == (verdict, reason)
    assert finding.last_day == (date.fromisoformat(last_day) if last_day else None)


@pytest.mark.parametrize(("answers", "verdict", "reason"), DEPOSIT)
def test_deposit_penalty(judge: Any, answers: dict[str, object], verdict: str, reason: str) -> None:
    finding = judge("deposit_penalty", answers)
    assert (finding.verdict, finding.reason) == (verdict, reason)
    assert finding.escalate is (verdict == "not_met")


@pytest.mark.parametrize(("answers", "verdict", "reason"), COSTS)
def test_cost_agreement(judge: Any, answers: dict[str, object], verdict: str, reason: str) -> None:
    finding = judge("cost_agreement", answers)
    assert (finding.verdict, finding.reason) == (verdict, reason)


@pytest.mark.parametrize(("answers", "verdict", "reason"), FIELD)
def test_field_standard(judge: Any, answers: dict[str, object], verdict: str, reason: str) -> None:
    finding = judge("field_standard", answers)
    assert (finding.verdict, finding.reason) == (verdict, reason)


@pytest.mark.parametrize("status", ["ssw1", "ssw2"])
def test_a_field_open_to_both_statuses_asks_nothing_of_its_own(judge: Any, facts: Facts, status: str) -> None:
    for field in facts.fields.values():
        if field.ssw2 and field.id != "food_service":
            assert judge("field_standard", {"field": field.id, "status": status}).reason == "employer_proves"


def test_a_decided_field_is_open_from_its_confirmed_day_on(facts: Facts, today: date) -> None:
    opened = replace(facts.fields["linen_supply"], opens_on=today)
    known = replace(facts, fields={"linen_supply": opened})
    answers = {"status": "ssw1", "path": "extend", "field": "linen_supply"}
    assert field_standard(Case(answers, known, today)).reason == "employer_proves"
    assert field_standard(Case(answers, known, date(2026, 11, 21))).reason == "not_open"


def test_one_missing_standard_outweighs_another_that_is_not_known(facts: Facts, today: date) -> None:
    questions = tuple(FieldQuestion(own_id, ("SEED-0",)) for own_id in ("driving_licence", "course"))
    known = replace(facts, fields={"wood": replace(facts.fields["wood"], questions=questions)})
    answers: Answers = {"status": "ssw1", "path": "extend", "field": "wood", "field_standards.course": False}
    assert field_standard(Case(answers, known, today)).verdict == "not_met"
    assert field_standard(Case({**answers, "field_standards.course": True}, known, today)).verdict == "unknown"
