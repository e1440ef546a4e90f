"""Which question comes next, and that each one asked can change something."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product

import pytest

from bot.domain.checks.answers import replay_answers
from bot.domain.checks.check import Answers, Case, Criterion, Question, QuestionKind, Value
from bot.domain.checks.eligibility import ELIGIBILITY
from bot.domain.checks.next_question import matters, next_question, progress
from bot.domain.facts import Facts
from bot.domain.total_stay import Period


@pytest.fixture(scope="module")
def questions(facts: Facts) -> dict[str, Question]:
    return {question.id: question for question in ELIGIBILITY.questions(facts)}


def asked(facts: Facts, today: date, given: Answers) -> Iterator[str]:
    """The ids of all questions to a person who answers with `given`, else typically."""
    answers: dict[str, Value] = {}
    while (question := next_question(ELIGIBILITY, Case(answers, facts, today))) is not None:
        yield question.id
        typical = question.samples(Case(answers, facts, today))[0]
        answers[question.id] = given.get(question.id, typical)


def test_status_and_path_come_first(facts: Facts, today: date) -> None:
    assert list(asked(facts, today, {}))[:3] == ["status", "path", "field"]


ARRIVAL = {"from_abroad": "enter_on", "change_status": "start_on"}


def test_someone_of_age_is_never_asked_when_the_work_starts(facts: Facts, today: date) -> None:
    for path in ("from_abroad", "change_status"):
        adult, young = ({"path": path, "birth_date": date(year, 1, 1)} for year in (2000, 2009))
        assert not {"enter_on", "start_on"} & set(asked(facts, today, adult))
        assert ({"enter_on", "start_on"} & set(asked(facts, today, young))) == {ARRIVAL[path]}


def test_a_role_is_asked_only_in_its_own_field(facts: Facts, today: date) -> None:
    assert not {"transport_role", "railway_role"} & set(asked(facts, today, {"field": "wood"}))
    assert "transport_role" in asked(facts, today, {"field": "auto_transport"})
    assert "railway_role" in asked(facts, today, {"field": "railway"})
    assert "railway_role" not in asked(facts, today, {"field": "railway", "status": "ssw2"})


def test_the_licence_is_asked_only_of_drivers(facts: Facts, today: date) -> None:
    assert "field_standards.driving_licence" in asked(facts, today, {"field": "auto_transport"})
    assert "field_standards.driving_licence" not in asked(facts, today, {"field": "railway"})
    assert "field_standards.driving_licence" not in asked(facts, today, {"field": "auto_transport", "status": "ssw2"})


def test_who_passed_the_tests_is_not_asked_about_training(facts: Facts, today: date) -> None:
    passed: Answers = {"field": "wood", "skill_test_passed": True, "japanese_test": "n4"}
    assert not [question for question in asked(facts, today, passed) if question.startswith("training")]


def test_who_passed_no_test_is_asked_about_training(facts: Facts, today: date) -> None:
    failed: Answers = {"field": "wood", "skill_test_passed": False, "training": "no2"}
    questions = set(asked(facts, today, failed))
    assert {"training", "training_completed_well", "training_matches_field"} <= questions
    assert "training_months" not in questions


def test_the_second_level_is_asked_about_leadership_and_about_no_period(facts: Facts, today: date) -> None:
    questions = set(asked(facts, today, {"status": "ssw2", "path": "change_status", "field": "food_manufacturing"}))
    assert "required_experience" in questions
    assert "ssw1_periods" not in questions
    assert "required_experience" not in asked(facts, today, {"status": "ssw1"})


@pytest.mark.parametrize(
    ("stored", "question_id"),
    [
        ({"status": "ssw9"}, "status"),
        ({"status": 3}, "status"),
        ({"status": "ssw1", "path": None}, "path"),
        ({"gone": 1}, "status"),
    ],
)
def test_a_stored_answer_that_no_longer_reads_is_asked_again(
    stored: dict[str, object], question_id: str, facts: Facts, today: date
) -> None:
    question = next_question(ELIGIBILITY, Case(replay_answers(stored, ELIGIBILITY, facts), facts, today))
    assert question is not None
    assert question.id == question_id


def test_costs_are_looked_into_only_when_something_was_paid(facts: Facts, today: date) -> None:
    assert "costs_agreed" not in asked(facts, today, {"costs_paid": False})
    assert "costs_agreed" in asked(facts, today, {"costs_paid": True})


@pytest.mark.parametrize(("field", "score"), [("wood", "ssw2_score_80"), ("care", "care_exam_score_80")])
def test_the_score_that_the_field_asks_for_is_asked_only_when_the_five_years_are_over(
    field: str, score: str, facts: Facts, today: date
) -> None:
    scores = {"ssw2_score_80", "care_exam_score_80"}
    over = (Period("ssw1", date(2021, 1, 1), None),)
    leave = Period("excluded_leave", date(2022, 1, 1), date(2022, 1, 31))
    assert scores & set(asked(facts, today, {"field": field, "ssw1_periods": over})) == {score}
    for periods in ((Period("ssw1", today, None),), (*over, leave)):
        assert not scores & set(asked(facts, today, {"field": field, "ssw1_periods": periods}))


def test_an_extension_asks_for_no_test_no_training_and_no_health_check(facts: Facts, today: date) -> None:
    questions = set(asked(facts, today, {"path": "extend", "field": "care"}))
    assert not [each for each in questions if each.startswith(("health", "skill", "japanese", "training", "care"))]
    assert "required_experience" not in asked(facts, today, {"path": "extend", "status": "ssw2", "field": "fishery"})


def test_an_exemption_is_asked_only_of_care_workers_and_ends_the_questions_about_tests(
    facts: Facts, today: date
) -> None:
    exempt: Answers = {"path": "change_status", "field": "care", "care_exemption": "care_school"}
    questions = set(asked(facts, today, exempt))
    assert "care_exemption" in questions
    assert not questions & {"skill_test_passed", "japanese_test", "care_japanese_test", "training"}
    assert "care_exemption" not in asked(facts, today, {"field": "wood"})
    assert "care_exemption" not in asked(facts, today, {"field": "care", "status": "ssw2"})


def test_no_deposit_question_follows_a_yes(facts: Facts, today: date) -> None:
    assert "penalty_contract" not in asked(facts, today, {"deposit_taken": True})


def test_every_question_is_asked_of_somebody(facts: Facts, today: date, questions: dict[str, Question]) -> None:
    people: list[Answers] = [
        {"field": "auto_transport", "skill_test_passed": False, "training": "pre_status", "costs_paid": True},
        {"field": "railway", "training": "no2", "skill_test_passed": False, "birth_date": date(2009, 6, 1)},
        {"status": "ssw2", "path": "change_status", "field": "wood", "birth_date": date(2009, 6, 1), "training": "no2"},
        {"status": "ssw2", "field": "manufacturing", "training": "no2"},
        *(
            {"field": field, "path": "change_employer", "ssw1_periods": (Period("ssw1", date(2020, 1, 1), None),)}
            for field in ("care", "wood")
        ),
    ]
    seen = {question_id for person in people for question_id in asked(facts, today, person)}
    assert seen == {question.id for question in questions.values() if not question.spares}


def test_health_questions_are_sensitive_and_only_those(questions: dict[str, Question]) -> None:
    sensitive = {question.id for question in questions.values() if question.sensitive}
    assert sensitive == {"health_check_done", "health_check_on", "health_can_work"}


def test_a_skipped_question_is_not_asked_again(facts: Facts, today: date) -> None:
    everything_skipped = {question.id: None for question in ELIGIBILITY.questions(facts) if not question.required}
    case = Case({"status": "ssw1", "path": "extend", **everything_skipped}, facts, today)
    assert next_question(ELIGIBILITY, case) is None


def test_progress_counts_up_to_its_own_estimate(facts: Facts, today: date) -> None:
    answers: dict[str, Value] = {}
    numbers = []
    while (question := next_question(ELIGIBILITY, Case(answers, facts, today))) is not None:
        numbers.append(progress(ELIGIBILITY, Case(answers, facts, today)))
        answers[question.id] = question.samples(Case(answers, facts, today))[0]
    assert [step.number for step in numbers] == list(range(1, len(numbers) + 1))
    assert {step.about for step in numbers} == {len(numbers)}
    assert progress(ELIGIBILITY, Case(answers, facts, today)).number == len(numbers)


def random_people(count: int) -> Iterator[random.Random]:
    for seed in range(count):
        yield random.Random(seed)  # noqa: S311  (a test's choice, no secret)


def test_asking_ends_whatever_a_person_answers(facts: Facts, today: date, questions: dict[str, Question]) -> None:
    for person in random_people(30):
        answers: dict[str, Value] = {}
        while (question := next_question(ELIGIBILITY, Case(answers, facts, today))) is not None:
            assert question.id not in answers
            samples = question.samples(Case(answers, facts, today))
            answers[question.id] = person.choice(samples if question.required else (*samples, None))
        assert len(answers) <= len(questions)


def can_change(criterion: Criterion, question: Question, case: Case, questions: dict[str, Question]) -> bool:
    """By trying every completion: does any two answers to the question differ in effect?"""
    inputs = {id_: other for id_, other in questions.items() if other.group in criterion.inputs}
    known = Case({id_: case.answers[id_] for id_ in inputs if id_ in case.answers}, case.facts, case.today)
    others = [id_ for id_ in inputs if id_ not in known.answers and id_ != question.id]
    for completion in product(*((*inputs[id_].samples(known), None) for id_ in others)):
        answers = {**known.answers, **dict(zip(others, completion, strict=True))}
        rulings = [
            criterion.rule(Case({**answers, question.id: value}, case.facts, case.today))
            for value in (*question.samples(known), None)
        ]
        if len({(ruling.verdict, ruling.escalate, ruling.last_day) for ruling in rulings}) > 1:
            return True
    return False


def test_a_question_matters_exactly_when_some_completion_shows_it(
    facts: Facts, today: date, questions: dict[str, Question]
) -> None:
    seen = set()
    for person in random_people(300):
        criterion = person.choice(ELIGIBILITY.criteria)
        inputs = [question for question in questions.values() if question.group in criterion.inputs]
        still_open = person.sample(inputs, k=min(len(inputs), person.randint(1, 3)))
        answers: dict[str, Value] = {}
        for question in inputs:
            if question not in still_open:
                answers[question.id] = person.choice((*question.samples(Case(answers, facts, today)), None))
        only = type(ELIGIBILITY)("one", "1", ELIGIBILITY.questions, (criterion,))
        case = Case(answers, facts, today)
        expected = can_change(criterion, still_open[0], case, questions)
        assert matters(only, still_open[0], case) is expected
        seen.add(expected)
    assert seen == {True, False}


def test_samples_are_plausible_answers(facts: Facts, today: date, questions: dict[str, Question]) -> None:
    case = Case({"birth_date": today - timedelta(6000), "health_check_on": today}, facts, today)
    for question in questions.values():
        samples = question.samples(case)
        assert samples
        if question.bounds is not None:
            first_on, last_on = question.bounds(case)
            assert all(isinstance(day, date) and first_on <= day <= last_on for day in samples)
        if question.kind in {QuestionKind.CHOICE, QuestionKind.FIELD, QuestionKind.COUNTRY}:
            assert set(samples) <= set(question.options)
