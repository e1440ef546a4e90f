from datetime import date

import pytest

from bot.domain.checks import CHECKS
from bot.domain.checks.answers import (
    AnswerError,
    AnswerProblem,
    change_answer,
    parse_answers,
    put_answer,
    replay_answers,
)
from bot.domain.checks.check import Answers
from bot.domain.checks.eligibility import ELIGIBILITY
from bot.domain.facts import Facts
from bot.domain.total_stay import PERIOD_KINDS, Period

START = {"status": "ssw1", "path": "from_abroad"}


def parse(facts: Facts, **answers: object) -> Answers:
    return parse_answers({**START, **answers}, ELIGIBILITY, facts)


def refusal(facts: Facts, raw: dict[str, object]) -> AnswerError:
    with pytest.raises(AnswerError) as caught:
        parse_answers(raw, ELIGIBILITY, facts)
    return caught.value


def test_json_values_become_typed_ones(facts: Facts) -> None:
    answers = parse(
        facts,
        check="eligibility",
        birth_date="1999-05-05",
        training_months=35,
        nationality="stateless",
        health_check_done=True,
        ssw1_periods=[{"kind": "ssw1", "from": "2024-04-01"}, {"kind": "preparing", "from": "2024-01-01", "to": None}],
        field="auto_transport",
        field_standards={"driving_licence": True},
    )
    assert answers == {
        **START,
        "birth_date": date(1999, 5, 5),
        "training_months": 35,
        "nationality": "stateless",
        "health_check_done": True,
        "ssw1_periods": (Period("ssw1", date(2024, 4, 1), None), Period("preparing", date(2024, 1, 1), None)),
        "field": "auto_transport",
        "field_standards.driving_licence": True,
    }


def test_a_null_is_not_known_and_never_an_error(facts: Facts) -> None:
    asked = (question for question in ELIGIBILITY.questions(facts) if not question.spares)
    every_other = {question.id for question in asked} - {"status", "path"}
    flat = {question_id: None for question_id in every_other if "." not in question_id}
    answers = parse(facts, **flat, field_standards=None, check=None)
    assert answers == {**START, **flat}


def test_an_own_answer_of_null_is_not_known(facts: Facts) -> None:
    assert parse(facts, field_standards={"driving_licence": None})["field_standards.driving_licence"] is None


REFUSED = [
    ({"visa": "x"}, "visa", AnswerProblem.UNKNOWN_KEY),
    ({"is_adult": True}, "is_adult", AnswerProblem.UNKNOWN_KEY),
    ({"same_category": True}, "same_category", AnswerProblem.UNKNOWN_KEY),
    ({"check": "job_change"}, "check", AnswerProblem.UNKNOWN_ID),
    ({"check": 1}, "check", AnswerProblem.UNKNOWN_ID),
    ({"status": None}, "status", AnswerProblem.MISSING),
    ({"path": None}, "path", AnswerProblem.MISSING),
    ({"status": "ssw3"}, "status", AnswerProblem.UNKNOWN_ID),
    ({"status": 1}, "status", AnswerProblem.WRONG_TYPE),
    ({"field": "space_travel"}, "field", AnswerProblem.UNKNOWN_ID),
    ({"nationality": "vn"}, "nationality", AnswerProblem.UNKNOWN_ID),
    ({"nationality": "XX"}, "nationality", AnswerProblem.UNKNOWN_ID),
    ({"nationality": ["VN"]}, "nationality", AnswerProblem.WRONG_TYPE),
    ({"skill_test_passed": "yes"}, "skill_test_passed", AnswerProblem.WRONG_TYPE),
    ({"skill_test_passed": 1}, "skill_test_passed", AnswerProblem.WRONG_TYPE),
    ({"birth_date": "1999-02-30"}, "birth_date", AnswerProblem.IMPOSSIBLE_DATE),
    ({"birth_date": "5 May 1999"}, "birth_date", AnswerProblem.IMPOSSIBLE_DATE),
    ({"birth_date": 19990505}, "birth_date", AnswerProblem.WRONG_TYPE),
    ({"training_months": -1}, "training_months", AnswerProblem.NEGATIVE),
    ({"training_months": 34.0}, "training_months", AnswerProblem.WRONG_TYPE),
    ({"training_months": True}, "training_months", AnswerProblem.WRONG_TYPE),
    ({"training_months": "35"}, "training_months", AnswerProblem.WRONG_TYPE),
    ({"ssw1_periods": {"kind": "ssw1"}}, "ssw1_periods", AnswerProblem.WRONG_TYPE),
    ({"ssw1_periods": ["ssw1"]}, "ssw1_periods[0]", AnswerProblem.WRONG_TYPE),
    ({"ssw1_periods": [{"from": "2024-01-01"}]}, "ssw1_periods[0].kind", AnswerProblem.MISSING),
    ({"ssw1_periods": [{"kind": "ssw1"}]}, "ssw1_periods[0].from", AnswerProblem.MISSING),
    ({"ssw1_periods": [{"kind": "ssw1", "from": None}]}, "ssw1_periods[0].from", AnswerProblem.MISSING),
    ({"ssw1_periods": [{"kind": 1, "from": "2024-01-01"}]}, "ssw1_periods[0].kind", AnswerProblem.WRONG_TYPE),
    ({"ssw1_periods": [{"kind": "no2", "from": "2024-01-01"}]}, "ssw1_periods[0].kind", AnswerProblem.UNKNOWN_ID),
    ({"ssw1_periods": [{"kind": "ssw1", "from": "2024-02-30"}]}, "ssw1_periods[0].from", AnswerProblem.IMPOSSIBLE_DATE),
    (
        {"ssw1_periods": [{"kind": "ssw1", "from": "2024-01-01", "to": 5}]},
        "ssw1_periods[0].to",
        AnswerProblem.WRONG_TYPE,
    ),
    ({"ssw1_periods": [{"kind": "ssw1", "from": "2024-01-01", "till": None}]}, "ssw1_periods[0].till", "unknown_key"),
    ({"field_standards": True}, "field_standards", AnswerProblem.WRONG_TYPE),
    ({"field_standards": {"driving_licence": 1}}, "field_standards.driving_licence", AnswerProblem.WRONG_TYPE),
    ({"field_standards": {"pilot": True}}, "field_standards.pilot", AnswerProblem.NOT_OF_FIELD),
]


@pytest.mark.parametrize(("answers", "key", "problem"), REFUSED)
def test_a_mistake_is_named_by_its_key(answers: dict[str, object], key: str, problem: str, facts: Facts) -> None:
    error = refusal(facts, {**START, **answers})
    assert (error.key, error.problem) == (key, problem)
    assert error.allowed


def test_the_dotted_id_of_an_own_question_is_no_key_of_the_contract(facts: Facts) -> None:
    error = refusal(facts, {**START, "field_standards.driving_licence": True})
    assert (error.key, error.problem) == ("field_standards.driving_licence", AnswerProblem.UNKNOWN_KEY)


def test_from_after_to_is_a_mistake_and_one_day_is_not(facts: Facts) -> None:
    one_day = {"kind": "ssw1", "from": "2024-01-01", "to": "2024-01-01"}
    assert parse(facts, ssw1_periods=[one_day])
    error = refusal(facts, {**START, "ssw1_periods": [one_day, {**one_day, "from": "2024-01-02"}]})
    assert (error.key, error.problem) == ("ssw1_periods[1].from", AnswerProblem.FROM_AFTER_TO)


def test_a_question_that_the_field_does_not_have_is_a_mistake(facts: Facts) -> None:
    error = refusal(facts, {**START, "field": "wood", "field_standards": {"driving_licence": True}})
    assert (error.key, error.problem) == ("field_standards.driving_licence", AnswerProblem.NOT_OF_FIELD)


def test_the_allowed_ids_are_told(facts: Facts) -> None:
    assert refusal(facts, {**START, "status": "ssw3"}).allowed == ("ssw1", "ssw2")
    assert refusal(facts, {"path": "extend"}).allowed == ("ssw1", "ssw2")
    assert refusal(facts, {**START, "ssw1_periods": [{"kind": "x", "from": "2024-01-01"}]}).allowed == PERIOD_KINDS
    assert "field_standards" in refusal(facts, {**START, "visa": 1}).allowed


def test_a_stored_form_is_replayed_without_what_no_longer_parses(facts: Facts) -> None:
    stored = {
        **START,
        "field": "closed_field",
        "old_question": True,
        "birth_date": "1999-05-05",
        "training_months": -3,
        "ssw1_periods": [{"kind": "ssw1"}],
        "field_standards": "gone",
        "costs_paid": None,
    }
    answers = replay_answers(stored, ELIGIBILITY, facts)
    assert answers == {**START, "birth_date": date(1999, 5, 5), "costs_paid": None}


def test_replay_keeps_answers_of_a_field_that_was_left(facts: Facts) -> None:
    stored = {**START, "field": "wood", "field_standards": {"driving_licence": True}}
    assert replay_answers(stored, ELIGIBILITY, facts)["field_standards.driving_licence"] is True


def test_a_told_birthday_counts_and_not_what_was_said_of_the_age_before(facts: Facts) -> None:
    young = {**START, "is_adult": False}
    assert replay_answers(young, ELIGIBILITY, facts)["is_adult"] is False
    assert replay_answers({**young, "birth_date": None}, ELIGIBILITY, facts)["is_adult"] is False
    assert "is_adult" not in replay_answers({**young, "birth_date": "2000-01-01"}, ELIGIBILITY, facts)


def test_replay_asks_again_for_a_required_answer_that_is_null(facts: Facts) -> None:
    assert replay_answers({"status": None, "path": "extend"}, ELIGIBILITY, facts) == {"path": "extend"}


def test_answers_are_put_in_the_shape_of_the_contract() -> None:
    stored = put_answer({"status": "ssw1"}, "field_standards.driving_licence", True)
    assert stored == {"status": "ssw1", "field_standards": {"driving_licence": True}}
    assert put_answer(stored, "status", "ssw2") == {"status": "ssw2", "field_standards": {"driving_licence": True}}


def test_putting_an_answer_changes_no_earlier_copy() -> None:
    before: dict[str, object] = {"field_standards": {"driving_licence": True}}
    put_answer(before, "field_standards.driving_licence", None)
    assert before == {"field_standards": {"driving_licence": True}}


def test_answers_of_an_older_form_are_carried_over(facts: Facts) -> None:
    """Edition 2 asked for the experience by another name."""
    assert replay_answers({**START, "supervisor_experience": True}, ELIGIBILITY, facts)["required_experience"] is True
    both = {**START, "supervisor_experience": True, "required_experience": False}
    assert replay_answers(both, ELIGIBILITY, facts)["required_experience"] is False
    assert refusal(facts, {**START, "supervisor_experience": True}).problem == AnswerProblem.UNKNOWN_KEY


def changed(stored: dict[str, object], key: str, raw: object, facts: Facts) -> dict[str, object]:
    questions = ELIGIBILITY.questions(facts)
    return change_answer(stored, next(each for each in questions if each.id == key), raw, questions)


ABOUT_THE_FIELD: dict[str, object] = {
    "transport_role": "bus",
    "railway_role": "crew",
    "care_exemption": "care_school",
    "skill_test_passed": True,
    "required_experience": True,
    "care_japanese_test": True,
    "training_matches_field": True,
    "ssw2_score_80": True,
    "care_exam_score_80": True,
}


def test_another_field_takes_away_what_was_answered_about_the_one_before(facts: Facts) -> None:
    kept = {**START, "japanese_test": "n3", "training": "no2", "training_completed_well": True}
    stored = {**kept, **ABOUT_THE_FIELD, "field": "auto_transport", "field_standards": {"driving_licence": True}}
    assert changed(stored, "field", "wood", facts) == {**kept, "field": "wood", "field_standards": {}}
    assert changed(stored, "field", None, facts) == {**kept, "field": None, "field_standards": {}}
    assert changed(stored, "field", "auto_transport", facts) == stored
    unanswered = {key: value for key, value in stored.items() if key != "field"}
    assert changed(unanswered, "field", "wood", facts) == {**unanswered, "field": "wood"}
    older = {**kept, "field": "wood", "supervisor_experience": True}
    assert changed(older, "field", "forestry", facts) == {**kept, "field": "forestry"}


@pytest.mark.parametrize(
    ("key", "raw", "gone"),
    [
        ("status", "ssw2", {"skill_test_passed"}),
        ("path", "extend", {"home_procedure_done"}),
        ("nationality", "TH", {"travel_document", "costs_legal_at_home", "home_procedure_done"}),
        ("training", "no3", {"training_months", "training_completed_well", "training_matches_field"}),
        ("apply_on", "2027-01-01", set()),
    ],
)
def test_what_another_answer_gave_its_meaning_is_asked_again(
    key: str, raw: object, gone: set[str], facts: Facts
) -> None:
    answered: dict[str, object] = {
        **START, **ABOUT_THE_FIELD, "field": "wood", "nationality": "VN", "travel_document": "passport",
        "costs_legal_at_home": True, "home_procedure_done": True, "training": "no2", "training_months": 36,
        "training_completed_well": True, "apply_on": "2026-12-01",
    }  # fmt: skip
    left = changed(answered, key, raw, facts)
    assert answered.keys() - left.keys() == gone
    assert left[key] == raw


def test_every_question_belongs_to_questions_of_its_own_form(facts: Facts) -> None:
    for check in CHECKS.values():
        order = [question.id for question in check.questions(facts)]
        for question in check.questions(facts):
            assert set(question.belongs_to) <= {*order} - {question.id}
