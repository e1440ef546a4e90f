"""Age, health, nationality, procedures at home: one row per condition of criteria nos. 1, 2, 5, 9."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.domain.checks.check import Answers, Case
from bot.domain.checks.eligibility.person import age, home_country_procedure, return_cooperation
from bot.domain.days import Validity
from bot.domain.facts import Facts
from bot.domain.facts.countries import ExcludedCountry

ABROAD, START = {"path": "from_abroad"}, {"start_on": "2027-01-10"}
AGE = [
    ({}, "unknown", "birth_date_missing"),
    ({"start_on": "2027-01-15"}, "unknown", "birth_date_missing"),
    ({"birth_date": "2009-01-15", "start_on": "2027-01-15"}, "met", "adult"),
    ({"birth_date": "2009-01-16", "start_on": "2027-01-15"}, "not_met", "under_18"),
    ({"birth_date": "2008-11-30", "start_on": "2026-11-22", "apply_on": "2026-12-01"}, "not_met", "under_18"),
    ({"birth_date": "2008-12-01", "apply_on": "2026-12-01"}, "met", "adult"),
    ({"birth_date": "2008-12-02", "apply_on": "2026-12-01"}, "needs_staff", "start_missing"),
    ({"birth_date": "2008-11-22"}, "met", "adult"),
    ({"birth_date": "2008-11-23"}, "needs_staff", "start_missing"),
    ({"birth_date": "2008-02-29", "start_on": "2026-02-28"}, "not_met", "under_18"),
    ({"birth_date": "2008-02-29", "start_on": "2026-03-01"}, "met", "adult"),
    ({"birth_date": "2009-01-28", "start_on": "2027-01-28"}, "met", "adult"),
    # from abroad the day of landing counts, and only there
    ({**ABROAD, "birth_date": "2009-01-10", "enter_on": "2027-01-10"}, "met", "adult"),
    ({**ABROAD, "birth_date": "2009-01-11", "enter_on": "2027-01-10"}, "not_met", "under_18_landing"),
    ({**ABROAD, "birth_date": "2009-01-11", "start_on": "2027-01-15"}, "needs_staff", "landing_missing"),
    ({**ABROAD, "birth_date": "2008-12-01", "apply_on": "2026-12-01"}, "met", "adult"),
    ({"birth_date": "2009-01-11", "enter_on": "2027-01-15"}, "needs_staff", "start_missing"),
    *(
        ({"path": path, "birth_date": "2009-01-11", "enter_on": "2027-01-15", **START}, "not_met", "under_18")
        for path in ("change_status", "change_employer", "extend")
    ),
]

IN_JAPAN = {"path": "change_employer"}
CHECKED = {**IN_JAPAN, "health_check_done": True, "health_can_work": True, "apply_on": "2026-12-01"}
HEALTH = [
    (IN_JAPAN, "unknown", "check_missing"),
    ({**IN_JAPAN, "health_check_done": None, "health_can_work": False}, "unknown", "check_missing"),
    ({**IN_JAPAN, "health_check_done": False, "health_can_work": False}, "not_met", "no_check"),
    ({}, "not_applicable", "extension"),
    ({"path": "extend", "health_check_done": False, "health_can_work": False}, "not_applicable", "extension"),
    ({**CHECKED, "health_can_work": False}, "needs_staff", "cannot_work"),
    (CHECKED, "needs_staff", "date_missing"),
    ({**CHECKED, "health_can_work": None}, "needs_staff", "date_missing"),
    ({**CHECKED, "health_check_on": "2026-12-02"}, "needs_staff", "after_application"),
    ({**CHECKED, "health_check_on": "2026-12-01"}, "met", "recent_check"),
    ({**CHECKED, "health_check_on": "2025-12-01"}, "met", "recent_check"),
    ({**CHECKED, "health_check_on": "2025-11-30"}, "needs_staff", "too_old_in_japan"),
    ({**CHECKED, "health_check_on": "2026-09-01", "path": "from_abroad"}, "met", "recent_check"),
    ({**CHECKED, "health_check_on": "2026-08-31", "path": "from_abroad"}, "needs_staff", "too_old_abroad"),
    ({**CHECKED, "health_check_on": "2026-08-31", "path": "change_status"}, "met", "recent_check"),
    ({**CHECKED, "health_check_on": "2026-08-31", "path": "change_employer"}, "met", "recent_check"),
    ({**CHECKED, "health_check_on": "2026-10-20", "health_can_work": None}, "unknown", "can_work_missing"),
    ({**CHECKED, "health_check_on": "2025-10-20", "health_can_work": None}, "needs_staff", "too_old_in_japan"),
]

MEMORANDUM = ["PH", "KH", "NP", "MM", "MN", "LK", "ID", "VN", "BD", "UZ", "PK", "TH", "IN", "MY", "LA", "KG", "TJ"]
COOPERATION = [
    ({}, "unknown", "nationality_missing"),
    ({"travel_document": "none"}, "unknown", "nationality_missing"),
    ({"nationality": "stateless", "travel_document": "passport"}, "needs_staff", "stateless"),
    ({"nationality": "VN", "travel_document": "other"}, "needs_staff", "no_passport"),
    ({"nationality": "VN", "travel_document": "none"}, "needs_staff", "no_passport"),
    ({"nationality": "VN", "travel_document": None}, "met", "memorandum"),
    ({"nationality": "CN", "travel_document": "passport"}, "met", "in_statistics"),
    ({"nationality": "US", "travel_document": "passport"}, "needs_staff", "country_not_recorded"),
    *(({"nationality": country}, "met", "memorandum") for country in MEMORANDUM),
]

PATHS = ("from_abroad", "change_status", "change_employer", "extend")
ASKS_ABROAD = ("PH", "ID", "MM", "NP")
ASKS_FOR_EVERY_FIRST_PERMISSION = ("KH", "TH")
UNCLEAR = ("MN", "LK", "BD", "UZ", "PK", "IN", "MY", "LA", "KG", "TJ", "stateless")


def need(nationality: str, path: str) -> str:
    """The table of criterion no. 9, written down a second time."""
    if nationality == "VN":
        return "required" if path in {"from_abroad", "change_status"} else "not_required"
    if nationality in ASKS_FOR_EVERY_FIRST_PERMISSION:
        return "required" if path in {"from_abroad", "change_status"} else "unclear"
    if nationality in ASKS_ABROAD:
        return "required" if path == "from_abroad" else "unclear"
    return "unclear" if nationality in UNCLEAR else "not_required"


WITHOUT_THE_PROCEDURE = {
    "required": ("not_met", "not_done"),
    "not_required": ("met", "not_required"),
    "unclear": ("needs_staff", "unclear"),
}
WITHOUT_AN_ANSWER = {**WITHOUT_THE_PROCEDURE, "required": ("unknown", "done_missing")}


@pytest.mark.parametrize(("answers", "verdict", "reason"), AGE)
def test_age(judge: Any, answers: dict[str, object], verdict: str, reason: str) -> None:
    finding = judge("age", answers)
    assert (finding.verdict, finding.reason) == (verdict, reason)


@pytest.mark.parametrize(
    ("is_adult", "verdict", "reason"),
    [(True, "met", "adult"), (False, "unknown", "birth_date_missing"), (None, "unknown", "birth_date_missing")],
)
def test_of_who_is_of_age_today_no_birthday_is_needed(
    is_adult: bool | None, verdict: str, reason: str, facts: Facts, today: date
) -> None:
    ruling = age(Case({**ABROAD, "is_adult": is_adult}, facts, today))
    assert (ruling.verdict, ruling.reason) == (verdict, reason)


@pytest.mark.parametrize(("answers", "verdict", "reason"), HEALTH)
def test_health(judge: Any, answers: dict[str, object], verdict: str, reason: str) -> None:
    finding = judge("health", answers)
    assert (finding.verdict, finding.reason) == (verdict, reason)


@pytest.mark.parametrize(("answers", "verdict", "reason"), COOPERATION)
def test_return_cooperation(judge: Any, answers: dict[str, object], verdict: str, reason: str) -> None:
    finding = judge("return_cooperation", answers)
    assert (finding.verdict, finding.reason) == (verdict, reason)


@pytest.mark.parametrize("done", [True, False, None])
@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("nationality", ["VN", *ASKS_ABROAD, *ASKS_FOR_EVERY_FIRST_PERMISSION, *UNCLEAR, "CN", "US"])
def test_home_country_procedure(judge: Any, nationality: str, path: str, done: bool | None) -> None:
    finding = judge("home_country_procedure", {"nationality": nationality, "path": path, "home_procedure_done": done})
    expected = WITHOUT_AN_ANSWER if done is None else WITHOUT_THE_PROCEDURE
    assert (finding.verdict, finding.reason) == (("met", "done") if done else expected[need(nationality, path)])


def test_without_a_nationality_even_a_finished_procedure_is_unknown(judge: Any) -> None:
    assert judge("home_country_procedure", {"home_procedure_done": True}).reason == "nationality_missing"


def test_an_excluded_country_blocks_from_the_day_it_is_recorded(facts: Facts, today: date) -> None:
    excluded = {"VN": ExcludedCountry("VN", Validity(today, None), ("SEED-0",))}
    known = replace(facts, excluded_countries=excluded)
    assert return_cooperation(Case({"nationality": "VN"}, known, today)).reason == "excluded_country"
    assert return_cooperation(Case({"nationality": "VN"}, known, date(2026, 11, 21))).reason == "memorandum"


def test_a_recorded_country_without_memorandum_and_residents_goes_to_staff(facts: Facts, today: date) -> None:
    vietnam = replace(facts.countries["VN"], memorandum=False, ssw1_residents=None)
    known = replace(facts, countries={"VN": vietnam})
    assert return_cooperation(Case({"nationality": "VN"}, known, today)).reason == "country_not_recorded"


def test_outside_the_known_days_a_procedure_is_unclear(facts: Facts, today: date) -> None:
    vietnam = facts.countries["VN"]
    ended = replace(vietnam.procedures[0], validity=Validity(None, date(2026, 11, 21)))
    known = replace(facts, countries={"VN": replace(vietnam, procedures=(ended,))})
    answers: Answers = {"nationality": "VN", "path": "from_abroad", "home_procedure_done": False}
    assert home_country_procedure(Case(answers, known, today)).reason == "unclear"
