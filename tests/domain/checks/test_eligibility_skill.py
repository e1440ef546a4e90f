"""Skill, Japanese, skill transfer: one row per condition of criteria nos. 3, 4, 10."""

from typing import Any

import pytest

CHANGE = {"path": "change_status"}
TRAINED = {"training": "no2", "training_completed_well": True}
PERHAPS = {"training": "no2"}
FAILED_WELL = {"training": "no2", "training_completed_well": False}
NO_TEST = {"skill_test_passed": False}

SKILL_SSW1 = [
    ({"skill_test_passed": True}, "met", "test_passed"),
    ({**TRAINED, "training_matches_field": True}, "met", "trained"),
    ({**TRAINED, "training": "no3", "training_matches_field": True}, "met", "trained"),
    ({**TRAINED, "training": "pre_law", "training_matches_field": True}, "met", "trained"),
    ({**NO_TEST, **TRAINED, "training": "no1", "training_matches_field": True}, "not_met", "no_test"),
    ({**NO_TEST, **TRAINED, "training": "none", "training_matches_field": True}, "not_met", "no_test"),
    ({**NO_TEST, "training": "pre_status", "training_months": 35, "training_matches_field": True}, "met", "trained"),
    (
        {**NO_TEST, "training": "pre_status", "training_months": 34, "training_matches_field": True},
        "not_met",
        "no_test",
    ),
    (
        {**NO_TEST, "training": "pre_status", "training_completed_well": True, "training_matches_field": True},
        "needs_staff",
        "perhaps_trained",
    ),
    (
        {**NO_TEST, "training": "pre_status", "training_months": 35, "training_completed_well": False},
        "needs_staff",
        "match_missing",
    ),
    ({**NO_TEST, **TRAINED, "training_months": 10, "training_matches_field": True}, "met", "trained"),
    ({**TRAINED}, "needs_staff", "match_missing"),
    ({**NO_TEST, **TRAINED}, "needs_staff", "match_missing"),
    ({**NO_TEST, **PERHAPS}, "needs_staff", "perhaps_trained"),
    ({**NO_TEST, **PERHAPS, "training_matches_field": True}, "needs_staff", "perhaps_trained"),
    ({**NO_TEST, **PERHAPS, "training_matches_field": False}, "not_met", "no_test"),
    ({**PERHAPS, "training_matches_field": False}, "unknown", "test_missing"),
    ({**TRAINED, "training_matches_field": False}, "unknown", "test_missing"),
    ({**NO_TEST, **TRAINED, "training_matches_field": False}, "not_met", "training_does_not_match"),
    ({**NO_TEST, **FAILED_WELL, "training_matches_field": True}, "not_met", "no_test"),
    ({"training": "none"}, "unknown", "test_missing"),
    (NO_TEST, "unknown", "training_missing"),
    ({**NO_TEST, "training_completed_well": True, "training_matches_field": True}, "unknown", "training_missing"),
    ({**NO_TEST, "training": "none"}, "not_met", "no_test"),
    ({"path": "extend"}, "met", "proved_before"),
    ({**NO_TEST, "path": "extend", "training": "none"}, "met", "proved_before"),
    ({**NO_TEST, "field": "care", "care_exemption": "care_school"}, "met", "exempt_care_school"),
    ({"field": "care", "care_exemption": "epa_candidate"}, "met", "exempt_epa_candidate"),
    ({**NO_TEST, "field": "care", "care_exemption": "none", "training": "none"}, "not_met", "no_test"),
    ({**NO_TEST, "field": "care", "training": "none"}, "not_met", "no_test"),
    ({**NO_TEST, "field": "wood", "care_exemption": "care_school", "training": "none"}, "not_met", "no_test"),
    ({**NO_TEST, "care_exemption": "care_school", "training": "none"}, "not_met", "no_test"),
]
SKILL_SSW2 = [
    ({**TRAINED, "training_matches_field": True}, "unknown", "ssw2_test_missing"),
    ({**NO_TEST, **TRAINED, "training_matches_field": True}, "not_met", "no_ssw2_test"),
    ({"skill_test_passed": True, "required_experience": True}, "met", "ssw2_passed"),
    ({"skill_test_passed": True, "required_experience": False}, "needs_staff", "no_experience"),
    ({"skill_test_passed": True}, "unknown", "experience_missing"),
    ({"skill_test_passed": True, "required_experience": True, "field": "manufacturing"}, "met", "ssw2_passed"),
    ({"skill_test_passed": True, "required_experience": True, "field": "care"}, "met", "ssw2_passed"),
    ({**NO_TEST, "path": "extend"}, "met", "proved_before"),
    ({"field": "care", "care_exemption": "care_school"}, "unknown", "ssw2_test_missing"),
]
SKILL_TRANSFER = [
    ({"status": "ssw1", "training": "no2", "will_transfer_skills": False}, "not_applicable", "ssw1"),
    ({"training": "none", "will_transfer_skills": False}, "not_applicable", "no_training"),
    ({"will_transfer_skills": False}, "unknown", "training_missing"),
    ({"training": "no1", "will_transfer_skills": True}, "met", "will_transfer"),
    ({"training": "pre_status", "will_transfer_skills": False}, "not_met", "will_not_transfer"),
    ({"training": "no2"}, "unknown", "will_missing"),
]

GENERAL = [
    *(({"japanese_test": test}, "met", "test_passed") for test in ("n4", "jft_basic", "n3", "n2", "n1")),
    ({"japanese_test": "n5", **TRAINED, "training_matches_field": False}, "met", "trained"),
    (TRAINED, "met", "trained"),
    ({"training": "pre_status", "training_months": 35}, "met", "trained"),
    ({"japanese_test": "none", **PERHAPS}, "needs_staff", "perhaps_trained"),
    ({"japanese_test": "n5", "training": "pre_status"}, "needs_staff", "perhaps_trained"),
    ({"training": "none"}, "unknown", "test_missing"),
    ({"japanese_test": "none"}, "unknown", "training_missing"),
    ({"japanese_test": "n5", "training": "none"}, "not_met", "no_test"),
    ({"japanese_test": "none", **FAILED_WELL}, "not_met", "no_test"),
    ({"japanese_test": "none", "training": "pre_status", "training_months": 34}, "not_met", "no_test"),
]
ORDINARY = (
    {"field": "wood"},
    {"field": "auto_transport", "transport_role": "truck"},
    {"field": "railway", "railway_role": "track"},
    {"field": "railway", "railway_role": "electrical"},
    {"field": "railway", "railway_role": "rolling_stock_maintenance"},
    {"field": "railway", "railway_role": "rolling_stock_manufacturing"},
)
STRICT = (
    {"field": "auto_transport", "transport_role": "taxi"},
    {"field": "auto_transport", "transport_role": "bus"},
    {"field": "railway", "railway_role": "crew"},
)
HIGHER = [
    *(({"japanese_test": test}, "met", "n3_passed") for test in ("n3", "n2", "n1")),
    *(({"japanese_test": test}, "needs_staff", "role_below_n3_needs_staff") for test in ("n4", "jft_basic")),
    ({"japanese_test": "none", **TRAINED}, "needs_staff", "role_below_n3_needs_staff"),
    ({"japanese_test": "n5", **PERHAPS}, "needs_staff", "role_below_n3_needs_staff"),
    ({"training": "none"}, "unknown", "test_missing"),
    ({"japanese_test": "n5"}, "unknown", "training_missing"),
    ({"japanese_test": "n5", "training": "none"}, "not_met", "role_no_test"),
]
CARE = [
    ({"japanese_test": "n4", "care_japanese_test": True}, "met", "own_test_passed"),
    ({**TRAINED, "training_matches_field": True}, "met", "own_test_trained"),
    ({**TRAINED}, "needs_staff", "own_test_match_missing"),
    ({**TRAINED, "care_japanese_test": False}, "needs_staff", "own_test_match_missing"),
    ({"japanese_test": "n4", **PERHAPS}, "needs_staff", "own_test_perhaps_trained"),
    ({"japanese_test": "n4", **PERHAPS, "training_matches_field": True}, "needs_staff", "own_test_perhaps_trained"),
    ({"japanese_test": "n4", **PERHAPS, "training_matches_field": False}, "unknown", "own_test_missing"),
    (
        {"japanese_test": "n4", **PERHAPS, "training_matches_field": False, "care_japanese_test": False},
        "not_met",
        "no_own_test",
    ),
    ({**TRAINED, "training_matches_field": False}, "unknown", "own_test_missing"),
    ({**TRAINED, "training_matches_field": False, "care_japanese_test": False}, "not_met", "no_own_test"),
    ({"japanese_test": "n4", "training": "none"}, "unknown", "own_test_missing"),
    ({"japanese_test": "n4", "care_japanese_test": False}, "unknown", "training_missing"),
    ({"japanese_test": "n4", "care_japanese_test": False, "training": "none"}, "not_met", "no_own_test"),
    # the general part is the worse one
    ({"japanese_test": "n5", "training": "none", "care_japanese_test": True}, "not_met", "no_test"),
    ({"training": "none", "care_japanese_test": True}, "unknown", "test_missing"),
    ({"japanese_test": "n5", **PERHAPS, "care_japanese_test": True}, "needs_staff", "perhaps_trained"),
    # worst first: a person must look before something is merely not known
    ({"japanese_test": "n5", **PERHAPS, "training_matches_field": False}, "needs_staff", "perhaps_trained"),
    ({"care_japanese_test": False, "training": "none"}, "not_met", "no_own_test"),
    # who is exempt needs none of the tests
    ({"japanese_test": "none", "care_exemption": "care_school"}, "met", "exempt_care_school"),
    ({"training": "none", "care_exemption": "epa_candidate"}, "met", "exempt_epa_candidate"),
    ({"japanese_test": "n4", "care_exemption": "none", "training": "none"}, "unknown", "own_test_missing"),
    ({"japanese_test": "none", "path": "extend"}, "met", "proved_before"),
]
SSW2 = [
    ({"field": "food_service", "japanese_test": "n3"}, "met", "n3_passed"),
    ({"field": "food_service"}, "unknown", "test_missing"),
    ({"field": "food_service", "japanese_test": "n4"}, "not_met", "below_n3_not_met"),
    ({"field": "food_service", "japanese_test": "none"}, "not_met", "below_n3_not_met"),
    ({"field": "fishery", "japanese_test": "n1"}, "met", "n3_passed"),
    ({"field": "fishery"}, "unknown", "test_missing"),
    ({"field": "fishery", "japanese_test": "jft_basic"}, "not_met", "below_n3_not_met"),
    ({"field": "fishery", "path": "extend", "japanese_test": "none"}, "met", "proved_before"),
    ({"field": "food_service", "path": "extend"}, "met", "proved_before"),
    ({"field": "construction", "path": "extend"}, "not_applicable", "ssw2_no_test"),
    ({"path": "extend"}, "unknown", "field_missing"),
    ({}, "unknown", "field_missing"),
    ({"field": "care"}, "not_applicable", "ssw2_no_test"),
    ({"field": "auto_transport", "transport_role": "bus"}, "not_applicable", "ssw2_no_test"),
    ({"field": "railway"}, "not_applicable", "ssw2_no_test"),
]


@pytest.mark.parametrize(("answers", "verdict", "reason"), SKILL_SSW1)
def test_skill_for_ssw1(judge: Any, answers: dict[str, object], verdict: str, reason: str) -> None:
    finding = judge("skill", {**CHANGE, **answers})
    assert (finding.verdict, finding.reason) == (verdict, reason)


@pytest.mark.parametrize(("answers", "verdict", "reason"), SKILL_SSW2)
def test_skill_for_ssw2(judge: Any, answers: dict[str, object], verdict: str, reason: str) -> None:
    finding = judge("skill", {**CHANGE, "status": "ssw2", **answers})
    assert (finding.verdict, finding.reason) == (verdict, reason)


@pytest.mark.parametrize(("answers", "verdict", "reason"), SKILL_TRANSFER)
def test_skill_transfer(judge: Any, answers: dict[str, object], verdict: str, reason: str) -> None:
    finding = judge("skill_transfer", {"status": "ssw2", **answers})
    assert (finding.verdict, finding.reason) == (verdict, reason)


@pytest.mark.parametrize("field", ORDINARY)
@pytest.mark.parametrize(("answers", "verdict", "reason"), GENERAL)
def test_general_japanese(
    judge: Any, field: dict[str, object], answers: dict[str, object], verdict: str, reason: str
) -> None:
    finding = judge("japanese", {**CHANGE, **field, **answers})
    assert (finding.verdict, finding.reason) == (verdict, reason)


@pytest.mark.parametrize("work", STRICT)
@pytest.mark.parametrize(("answers", "verdict", "reason"), HIGHER)
def test_japanese_for_taxi_bus_and_crew(
    judge: Any, work: dict[str, object], answers: dict[str, object], verdict: str, reason: str
) -> None:
    finding = judge("japanese", {**CHANGE, **work, **answers})
    assert (finding.verdict, finding.reason) == (verdict, reason)


@pytest.mark.parametrize(("answers", "verdict", "reason"), CARE)
def test_japanese_for_care(judge: Any, answers: dict[str, object], verdict: str, reason: str) -> None:
    finding = judge("japanese", {**CHANGE, "field": "care", **answers})
    assert (finding.verdict, finding.reason) == (verdict, reason)


@pytest.mark.parametrize(("answers", "verdict", "reason"), GENERAL)
def test_without_a_field_good_japanese_is_not_known_to_be_enough(
    judge: Any, answers: dict[str, object], verdict: str, reason: str
) -> None:
    finding = judge("japanese", {**CHANGE, **answers})
    expected = ("unknown", "field_missing") if verdict == "met" else (verdict, reason)
    assert (finding.verdict, finding.reason) == expected


@pytest.mark.parametrize("field", ["auto_transport", "railway"])
def test_without_a_role_the_level_is_not_known(judge: Any, field: str) -> None:
    finding = judge("japanese", {**CHANGE, "field": field, "japanese_test": "n1"})
    assert (finding.verdict, finding.reason) == ("unknown", "role_missing")


def test_a_role_counts_only_in_its_own_field(judge: Any) -> None:
    answers = {**CHANGE, "field": "railway", "transport_role": "bus", "railway_role": "track", "japanese_test": "n4"}
    assert judge("japanese", {**CHANGE, **answers}).verdict == "met"
    assert judge("japanese", {**answers, "field": "wood", "railway_role": "crew"}).verdict == "met"
    assert judge("japanese", {**answers, "railway_role": None}).reason == "role_missing"


@pytest.mark.parametrize(("answers", "verdict", "reason"), SSW2)
def test_japanese_for_ssw2(judge: Any, answers: dict[str, object], verdict: str, reason: str) -> None:
    finding = judge("japanese", {**CHANGE, "status": "ssw2", **answers})
    assert (finding.verdict, finding.reason) == (verdict, reason)
