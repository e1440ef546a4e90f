"""The quick check: what it asks, and that it says what the full check would say."""

from collections.abc import Iterator, Mapping
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.checks import CHECKS
from bot.domain.checks.answers import replay_answers
from bot.domain.checks.check import Answers, Case, Check, CheckOutcome, Value, Verdict, evaluate
from bot.domain.checks.next_question import next_question
from bot.domain.checks.quick_check import asked_together, deciding_question, is_blocked, screens_left, standing
from bot.facts import load_facts
from bot.resources import data_folder

TODAY = date(2026, 11, 22)
FACTS = load_facts(data_folder())
ELIGIBILITY = CHECKS["eligibility"]
SITUATIONS = {situation.id: situation for situation in ELIGIBILITY.situations}
CHOICES = st.randoms(use_true_random=False)
# From bad to good: what stands in the way, what staff look at, what is not known, and nothing.
OUTCOMES = (CheckOutcome.BLOCKED, CheckOutcome.NEEDS_STAFF, CheckOutcome.INCOMPLETE, CheckOutcome.CLEAR)
TRAINED: Answers = {"training": "no2", "nationality": "VN", "field": "wood"}
PASSED: Answers = {"field": "care", "nationality": "VN"}


def begun(situation: str, **known: object) -> Case:
    """Somebody who chose that situation, and of whom that much was known."""
    told = {**SITUATIONS[situation].answers, **known}
    return Case(replay_answers(told, ELIGIBILITY, FACTS), FACTS, TODAY)


def also(case: Case, answers: Answers) -> Case:
    """The same person with more answers."""
    return Case({**case.answers, **answers}, case.facts, case.today)


def asked(case: Case, given_answers: Answers) -> Iterator[str]:
    """The screens of somebody who answers with `given_answers`, else typically, until the result."""
    while not is_blocked(ELIGIBILITY, case) and (question := deciding_question(ELIGIBILITY, case)):
        group = asked_together(ELIGIBILITY, case, question)
        if group is not None and all(given_answers.get(each, group.answer) is group.answer for each in group.questions):
            yield group.id
            case = also(case, dict.fromkeys(group.questions, group.answer))
        else:
            yield question.id
            case = also(case, {question.id: given_answers.get(question.id, question.samples(case)[0])})


@pytest.mark.parametrize(
    ("situation", "answers", "screens"),
    [
        (
            "japan_first",
            TRAINED,
            ["training", "training", "field", "is_adult", "nationality", "health_check_done", "money"],
        ),
        (
            "abroad_first",
            PASSED,
            ["field", "care_tests", "japanese_test", "is_adult", "nationality", "health_check_done", "money"],
        ),
        ("extend", PASSED, ["field", "is_adult", "ssw1_periods", "money"]),
    ],
)
def test_only_what_can_still_decide_is_asked(situation: str, answers: Answers, screens: list[str]) -> None:
    screens = screens if situation == "extend" else [*screens, "home_procedure_done"]
    told = list(asked(begun(situation), answers))
    assert sorted(told) == sorted(screens)
    assert len(told) <= 8


def test_what_is_known_is_not_asked_again() -> None:
    known = begun("extend", nationality="VN", field="wood", ssw1_periods=[{"kind": "ssw1", "from": "2024-04-01"}])
    assert list(asked(known, {})) == ["is_adult", "money"]


def test_the_birthday_is_asked_of_who_is_not_of_age_yet_beginning_where_it_lies() -> None:
    case = begun("extend", nationality="VN", field="wood", ssw1_periods=[], is_adult=False)
    question = deciding_question(ELIGIBILITY, case)
    assert question is not None
    assert (question.id, question.samples(case)[0]) == ("birth_date", date(2008, 11, 23))
    young = also(case, {"birth_date": date(2009, 3, 1)})
    assert "start_on" in list(asked(young, {}))


def test_whose_birthday_is_known_is_not_asked_whether_of_age() -> None:
    for birth_date in ("1999-05-05", "2009-03-01"):
        case = begun("extend", nationality="VN", field="wood", ssw1_periods=[], birth_date=birth_date)
        assert "is_adult" not in list(asked(case, {}))


def test_the_full_check_asks_for_the_birthday_at_once_and_not_at_all_of_who_said_to_be_of_age() -> None:
    case = begun("extend", nationality="VN", field="wood", ssw1_periods=[])
    assert asked_in_full(case)[:1] == ["birth_date"]
    assert {"is_adult", "birth_date"}.isdisjoint(asked_in_full(also(case, {"is_adult": True})))


def asked_in_full(case: Case) -> list[str]:
    """The questions of the full check, typically answered."""
    asked_for: list[str] = []
    while (question := next_question(ELIGIBILITY, case)) is not None:
        asked_for.append(question.id)
        case = also(case, {question.id: question.samples(case)[0]})
    return asked_for


def test_nothing_is_asked_after_what_stands_in_the_way() -> None:
    assert list(asked(begun("abroad_first", field="food_service"), {})) == []


def test_the_screens_that_are_left_count_down_to_the_last_one() -> None:
    case, left = begun("japan_first", nationality="VN", field="wood"), []
    while (question := deciding_question(ELIGIBILITY, case)) is not None:
        left.append(screens_left(ELIGIBILITY, case))
        group = asked_together(ELIGIBILITY, case, question)
        typical: Mapping[str, Value] = {question.id: question.samples(case)[0]}
        case = also(case, typical if group is None else dict.fromkeys(group.questions, group.answer))
    assert left == list(range(left[0], 0, -1))


def test_who_may_have_something_on_a_shared_screen_is_asked_one_by_one() -> None:
    case = begun("extend", nationality="VN", field="wood", birth_date="1999-05-05", ssw1_periods=[])
    question = deciding_question(ELIGIBILITY, case)
    assert question is not None
    group = asked_together(ELIGIBILITY, case, question)
    assert (question.id, group and group.id) == ("deposit_taken", "money")
    assert asked_together(ELIGIBILITY, also(case, {"penalty_contract": None}), question) is None


def test_the_members_of_a_shared_screen_are_yes_no_questions_of_the_check() -> None:
    for check in CHECKS.values():
        kinds = {question.id: question.kind for question in check.questions(FACTS)}
        assert {kinds[each] for group in check.together for each in group.questions} <= {"yes_no"}
        assert {each for situation in check.situations for each in situation.answers} <= set(kinds)


def walked(check: Check, case: Case, choices: Random) -> Case:
    """Somebody who answers each question of the quick check anyhow, until its result."""
    while not is_blocked(check, case) and (question := deciding_question(check, case)) is not None:
        samples = question.samples(case)
        values = samples if question.required else (*samples, None)
        case = also(case, {question.id: choices.choice(values)})
    return case


def completed(check: Check, case: Case, choices: Random) -> Case:
    """The same answers, and whatever the full check asks beyond them answered anyhow; the day stays today's."""
    case = also(case, {each.id: case.answers.get(each.id) for each in check.questions(FACTS) if each.is_assumed})
    while (question := next_question(check, case)) is not None:
        samples = question.samples(case)
        values = samples if question.required else (*samples, None)
        case = also(case, {question.id: choices.choice(values)})
    return case


@given(st.sampled_from(sorted(SITUATIONS)), CHOICES)
def test_the_full_check_says_blocked_exactly_where_the_quick_one_does(situation: str, choices: Random) -> None:
    quick = walked(ELIGIBILITY, begun(situation), choices)
    told = standing(ELIGIBILITY, quick).outcome
    whole = evaluate(ELIGIBILITY, completed(ELIGIBILITY, quick, choices)).outcome
    assert (told is CheckOutcome.BLOCKED) == (whole is CheckOutcome.BLOCKED)
    assert (evaluate(ELIGIBILITY, quick).outcome is CheckOutcome.BLOCKED) == (told is CheckOutcome.BLOCKED)


@given(st.sampled_from(sorted(SITUATIONS)), CHOICES)
def test_more_answers_settle_what_is_open_and_change_nothing_else(situation: str, choices: Random) -> None:
    quick = walked(ELIGIBILITY, begun(situation), choices)
    told = standing(ELIGIBILITY, quick)
    whole = evaluate(ELIGIBILITY, completed(ELIGIBILITY, quick, choices))
    after = {each.id: each.verdict for each in whole.findings}
    assert {each.id: each.verdict for each in told.findings} == {each.id: after[each.id] for each in told.findings}
    if told.outcome is not CheckOutcome.BLOCKED:
        assert OUTCOMES.index(whole.outcome) <= OUTCOMES.index(told.outcome)
        assert Verdict.NOT_MET not in after.values()


@given(CHOICES)
def test_a_complete_form_leaves_nothing_open(choices: Random) -> None:
    for check in CHECKS.values():
        case = completed(check, Case({}, FACTS, TODAY), choices)
        told = standing(check, case)
        assert (told.open, told.outcome) == (frozenset(), evaluate(check, case).outcome)


@given(CHOICES)
def test_the_quick_job_change_says_what_the_full_one_says(choices: Random) -> None:
    check = CHECKS["job_change"]
    quick = walked(check, Case({}, FACTS, TODAY), choices)
    assert standing(check, quick).outcome == evaluate(check, completed(check, quick, choices)).outcome
