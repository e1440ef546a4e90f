from typing import Any

import pytest

from bot.domain.checks import CHECKS
from bot.domain.checks.answers import parse_answers
from bot.domain.checks.check import Case, evaluate
from bot.domain.checks.papers import papers_needed
from bot.domain.facts import Facts
from tests.conversations.form import CLEAR
from tests.domain.conftest import TODAY

TRAINED: dict[str, Any] = {
    "training": "no2",
    "training_completed_well": True,
    "training_matches_field": True,
    "skill_test_passed": False,
    "japanese_test": "none",
}
CERTIFICATES = {"skill_test_certificate", "japanese_test_certificate"}
OF_TRAINING = {"training_completion", "training_evaluation"}
CARE = {"field": "care", "care_exemption": "none"}


def papers(facts: Facts, **change: Any) -> set[str]:
    """What somebody needs who has everything but what is changed."""
    check = CHECKS["eligibility"]
    case = Case(parse_answers({**CLEAR, **change}, check, facts), facts, TODAY)
    return set(papers_needed(evaluate(check, case), case))


@pytest.mark.parametrize(
    ("change", "needed"),
    [
        ({}, CERTIFICATES),
        ({"training": "no2", "training_completed_well": True}, CERTIFICATES),
        (TRAINED, OF_TRAINING),
        ({**TRAINED, "training_completed_well": None}, OF_TRAINING),
        ({**TRAINED, "japanese_test": "n4"}, {*OF_TRAINING, "japanese_test_certificate"}),
        ({"skill_test_passed": False, "japanese_test": "none"}, CERTIFICATES),
        ({**CARE, **TRAINED, "care_japanese_test": False}, OF_TRAINING),
        ({**CARE, **TRAINED, "care_japanese_test": True}, {*OF_TRAINING, *CERTIFICATES} - {"skill_test_certificate"}),
        ({**CARE, "care_japanese_test": True}, CERTIFICATES),
    ],
)
def test_skill_and_japanese_are_proved_by_the_way_that_the_person_goes(
    change: dict[str, Any], needed: set[str], facts: Facts
) -> None:
    assert papers(facts, **change) & (CERTIFICATES | OF_TRAINING) == needed


@pytest.mark.parametrize(
    ("change", "needed"),
    [
        ({"path": "from_abroad", "ssw1_periods": []}, set()),
        ({"path": "change_status", "ssw1_periods": []}, {"residence_card"}),
        (
            {"path": "change_employer", "ssw1_periods": [{"kind": "ssw1", "from": "2025-04-01", "to": None}]},
            {"residence_card", "entry_exit_record"},
        ),
    ],
)
def test_who_is_in_japan_shows_the_residence_card_also_for_the_first_application(
    change: dict[str, Any], needed: set[str], facts: Facts
) -> None:
    assert papers(facts, **change) & {"residence_card", "entry_exit_record"} == needed


@pytest.mark.parametrize(
    ("change", "is_needed"),
    [
        ({"field": "food_service"}, False),
        ({"field": "food_service", "path": "change_status"}, False),
        ({"field": "auto_transport", "transport_role": "truck", "field_standards": {"driving_licence": True}}, True),
    ],
)
def test_no_paper_helps_against_a_suspension(change: dict[str, Any], is_needed: bool, facts: Facts) -> None:
    assert ("field_standard_proof" in papers(facts, **change)) is is_needed
