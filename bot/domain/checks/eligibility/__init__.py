"""May this person apply for Specified Skilled Worker (i) or (ii)? The criteria, in their order."""

from collections.abc import Hashable

from bot.domain.checks.check import Check, Criterion, Ruling, Verdict
from bot.domain.checks.eligibility.conditions import (
    COST_QUESTIONS,
    DEPOSIT_QUESTIONS,
    cost_agreement,
    deposit_penalty,
    field_standard,
)
from bot.domain.checks.eligibility.japanese import japanese
from bot.domain.checks.eligibility.person import age, health, home_country_procedure, return_cooperation
from bot.domain.checks.eligibility.questions import questions
from bot.domain.checks.eligibility.skill import skill, skill_transfer
from bot.domain.checks.eligibility.stay import total_stay
from bot.domain.checks.shortcuts import Situation, Together

_TRAINING = ("training", "training_months", "training_completed_well")
# By what a first application mostly proves skill and Japanese: from abroad tests, in Japan the training there.
_TESTS = ("field", "skill_test_passed", "japanese_test", "care_japanese_test")


def blocks(ruling: Ruling) -> Hashable:
    """Return whether it stands in the way, and whether a person must hear of it at once."""
    return ruling.verdict is Verdict.NOT_MET, ruling.escalate


def _ssw1(situation_id: str, path: str, first: tuple[str, ...] = (), **answers: object) -> Situation:
    return Situation(situation_id, {"status": "ssw1", "path": path, **answers}, first)


ELIGIBILITY = Check(
    id="eligibility",
    version="6",
    questions=questions,
    criteria=(
        Criterion("age", ("path", "is_adult", "birth_date", "apply_on", "enter_on", "start_on"), age),
        Criterion("health", ("path", "health_check_done", "health_check_on", "health_can_work", "apply_on"), health),
        Criterion(
            "skill",
            (
                *("status", "path", "field", "care_exemption", "skill_test_passed", "required_experience"),
                *(*_TRAINING, "training_matches_field"),
            ),
            skill,
        ),
        Criterion(
            "japanese",
            (
                *("status", "path", "field", "care_exemption", "transport_role", "railway_role"),
                *("japanese_test", "care_japanese_test", *_TRAINING, "training_matches_field"),
            ),
            japanese,
        ),
        Criterion("return_cooperation", ("nationality", "travel_document"), return_cooperation),
        Criterion(
            "total_stay",
            ("status", "path", "field", "ssw1_periods", "ssw2_score_80", "care_exam_score_80", "apply_on"),
            total_stay,
        ),
        Criterion("deposit_penalty", DEPOSIT_QUESTIONS, deposit_penalty),
        Criterion("cost_agreement", COST_QUESTIONS, cost_agreement),
        Criterion("home_country_procedure", ("path", "nationality", "home_procedure_done"), home_country_procedure),
        Criterion("skill_transfer", ("status", "training", "will_transfer_skills"), skill_transfer),
        Criterion("field_standard", ("status", "path", "field", "field_standards", "apply_on"), field_standard),
    ),
    decisive=blocks,
    situations=(
        _ssw1("abroad_first", "from_abroad", _TESTS, ssw1_periods=[]),
        _ssw1("japan_first", "change_status", ("field", *_TRAINING, "training_matches_field"), ssw1_periods=[]),
        _ssw1("extend", "extend"),
        _ssw1("change_employer", "change_employer"),
        Situation("other", {}),
    ),
    together=(
        Together("care_tests", ("skill_test_passed", "care_japanese_test"), answer=True),
        Together("training", ("training_completed_well", "training_matches_field"), answer=True),
        Together("money", (*DEPOSIT_QUESTIONS, "costs_paid"), answer=False),
    ),
)
