"""The job-change check, line by line."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

from bot.domain.checks.answers import AnswerError, AnswerProblem, parse_answers
from bot.domain.checks.check import Answers, Case, Value, evaluate
from bot.domain.checks.job_change import JOB_CHANGE
from bot.domain.checks.next_question import next_question
from bot.domain.checks.result_json import result_as_json
from bot.domain.facts import Facts
from bot.domain.facts.sources import Confirmation

Json = dict[str, Any]
Judge = Callable[..., Json]
WAYS = ("same_category", "common_skill_confirmed", "new_field_test_passed")
BEFORE_THE_SUSPENSION = date(2026, 4, 1)
PERMISSION_STEPS = ["apply_for_permission", "do_not_start_before_permission", "check_five_years"]


@pytest.fixture
def check(facts: Facts, today: date) -> Judge:
    """The JSON result of raw answers."""

    def check(answers: Mapping[str, object], on: date = today, known: Facts = facts) -> Json:
        return result_as_json(evaluate(JOB_CHANGE, Case(parse_answers(answers, JOB_CHANGE, known), known, on)))

    return check


def test_the_result_has_exactly_the_members_of_the_contract(check: Judge) -> None:
    assert check({"check": "job_change"}) == {
        "outcome": "needs_staff",
        "as_of": "2026-11-22",
        "rules": "2",
        "steps": [*PERMISSION_STEPS, "ask_staff"],
        "support_duty": "needs_staff",
        "escalate": False,
        "sources": ["SEED-0", "P23", "P63", "P60", "BROKEN-TERMS"],
        "checked_on": None,
        "stale": True,
    }


@pytest.mark.parametrize("answers", list(product((True, False, None), repeat=3)))
def test_one_way_is_enough_three_noes_are_not_yet_and_the_rest_is_for_staff(
    answers: tuple[bool | None, ...], check: Judge
) -> None:
    expected = "possible" if True in answers else "needs_staff" if None in answers else "not_yet"
    result = check(dict(zip(WAYS, answers, strict=True)))
    assert result["outcome"] == expected
    assert ("ask_staff" in result["steps"]) is (expected != "possible")


@pytest.mark.parametrize("field", ["care", "food_service", None])
@pytest.mark.parametrize(
    ("apply_on", "outcome"),
    [("2026-04-12", "possible"), ("2026-04-13", "needs_staff"), ("2027-01-01", "needs_staff"), (None, "needs_staff")],
)
def test_food_service_is_for_staff_from_13_april_2026_from_another_field_and_inside_it(
    field: str | None, apply_on: str | None, outcome: str, check: Judge
) -> None:
    result = check({"same_category": True, "new_field": "food_service", "field": field, "apply_on": apply_on})
    assert result["outcome"] == outcome


def test_the_day_of_reading_counts_where_no_day_of_application_is_known(check: Judge) -> None:
    food = {"same_category": True, "new_field": "food_service"}
    assert check(food, on=date(2026, 4, 12))["outcome"] == "possible"
    assert check(food, on=date(2026, 4, 13))["outcome"] == "needs_staff"


def test_the_day_of_food_service_comes_from_the_data(check: Judge, facts: Facts) -> None:
    food = facts.fields["food_service"]
    known = replace(facts, fields={**facts.fields, "food_service": replace(food, suspensions=())})
    assert check({"same_category": True, "new_field": "food_service"}, known=known)["outcome"] == "possible"


def test_what_limits_food_service_is_cited(check: Judge) -> None:
    result = check({"same_category": True, "new_field": "food_service"})
    assert result["sources"] == ["SEED-0", "P23", "P63", "P60", "BROKEN-TERMS", "P01"]


def test_food_service_changes_nothing_where_the_change_is_not_possible(check: Judge) -> None:
    refused = dict.fromkeys(WAYS, False)
    assert check({**refused, "new_field": "food_service"})["outcome"] == "not_yet"
    assert check({"new_field": "food_service"})["sources"] == check({})["sources"]


def test_every_other_field_is_possible_but_those_that_are_not_open_or_ask_for_a_licence(
    check: Judge, facts: Facts
) -> None:
    outcomes = {field: check({"same_category": True, "new_field": field})["outcome"] for field in facts.fields}
    closed = {"linen_supply", "logistics_warehousing", "resource_circulation"}
    for_staff = {field for field, outcome in outcomes.items() if outcome == "needs_staff"}
    assert for_staff == {"food_service", "auto_transport", *closed}
    assert set(outcomes.values()) == {"possible", "needs_staff"}


def test_a_decided_field_is_possible_from_its_opening_day_on(check: Judge, facts: Facts, today: date) -> None:
    opened = replace(facts.fields["linen_supply"], opens_on=today + timedelta(10))
    known = replace(facts, fields={**facts.fields, "linen_supply": opened})
    linen = {"same_category": True, "new_field": "linen_supply"}
    assert check({**linen, "apply_on": "2026-12-01"}, known=known)["outcome"] == "needs_staff"
    assert check({**linen, "apply_on": "2026-12-02"}, known=known)["outcome"] == "possible"


@pytest.mark.parametrize(("licence", "outcome"), [(True, "possible"), (False, "needs_staff"), (None, "needs_staff")])
def test_a_driver_needs_the_licence(licence: bool | None, outcome: str, check: Judge) -> None:
    told = {"same_category": True, "driving_licence": licence}
    assert check({**told, "new_field": "auto_transport"})["outcome"] == outcome
    assert check({**told, "new_field": "care"})["outcome"] == "possible"
    refused = dict.fromkeys(WAYS, False)
    assert check({**refused, "new_field": "auto_transport", "driving_licence": licence})["outcome"] == "not_yet"


def test_the_questions_of_every_field_are_asked_here_too(facts: Facts) -> None:
    own = {question.id for field in facts.fields.values() for question in field.questions}
    assert own <= {question.id for question in JOB_CHANGE.questions(facts)}


@pytest.mark.parametrize("received", [True, False])
@pytest.mark.parametrize("way", [True, False])
def test_who_leaves_because_rules_were_broken_is_never_left_alone(way: bool, received: bool, check: Judge) -> None:
    answers = {"reason": "broken_rules", "permission_received": received, **dict.fromkeys(WAYS, way)}
    result = check(answers)
    assert result["escalate"] is True
    assert result["steps"] == [*([] if received else PERMISSION_STEPS), "hello_work", "ask_staff"]
    assert result["outcome"] == ("possible" if way else "not_yet")
    for reason in ("employer", "own_wish", "other", None):
        assert check({**answers, "reason": reason})["escalate"] is False


@pytest.mark.parametrize(
    ("answers", "steps"),
    [
        ({}, PERMISSION_STEPS),
        ({"permission_received": False}, PERMISSION_STEPS),
        ({"permission_received": True}, []),
        ({"contract_ended": False, "reason": "own_wish"}, PERMISSION_STEPS),
        ({"reason": "employer"}, [*PERMISSION_STEPS, "hello_work"]),
        (
            {"reason": "employer", "contract_ended": True},
            [*PERMISSION_STEPS, "notify_contract_end_14_days", "hello_work"],
        ),
        ({"permission_received": True, "contract_ended": True}, ["notify_contract_end_14_days"]),
    ],
)
def test_steps_stand_in_the_order_of_the_contract(answers: Json, steps: list[str], check: Judge) -> None:
    assert check({"same_category": True, **answers})["steps"] == steps
    assert check(answers)["steps"] == [*steps, "ask_staff"]


@pytest.mark.parametrize(
    ("reason", "duty"),
    [
        ("employer", "yes"),
        ("own_wish", "no"),
        ("broken_rules", "needs_staff"),
        ("other", "needs_staff"),
        (None, "needs_staff"),
    ],
)
def test_support_is_owed_to_whoever_did_not_cause_the_end(reason: str | None, duty: str, check: Judge) -> None:
    assert check({"reason": reason})["support_duty"] == duty


def test_a_check_day_needs_all_sources_and_is_the_oldest(check: Judge, facts: Facts, today: date) -> None:
    cited = check({})["sources"]
    days = {source: today - timedelta(place) for place, source in enumerate(cited)}
    sources = {id_: replace(facts.sources[id_], checked=Confirmation(on, "Ito Hanako")) for id_, on in days.items()}
    known = replace(facts, sources={**facts.sources, **sources})
    result = check({}, known=known)
    assert (result["checked_on"], result["stale"]) == (min(days.values()).isoformat(), False)
    assert check({}, on=today + timedelta(180), known=known)["stale"] is True
    del sources["P60"]
    result = check({}, known=replace(facts, sources={**facts.sources, **sources}))
    assert (result["checked_on"], result["stale"]) == (None, True)


@pytest.mark.parametrize(
    ("answers", "key", "problem"),
    [
        ({"status": "ssw1"}, "status", AnswerProblem.UNKNOWN_KEY),
        ({"same_category": "yes"}, "same_category", AnswerProblem.WRONG_TYPE),
        ({"reason": "boss"}, "reason", AnswerProblem.UNKNOWN_ID),
        ({"new_field": "space"}, "new_field", AnswerProblem.UNKNOWN_ID),
        ({"apply_on": "2026-02-30"}, "apply_on", AnswerProblem.IMPOSSIBLE_DATE),
        ({"check": "eligibility"}, "check", AnswerProblem.UNKNOWN_ID),
    ],
)
def test_bad_answers_are_refused(answers: Json, key: str, problem: AnswerProblem, facts: Facts) -> None:
    with pytest.raises(AnswerError) as refused:
        parse_answers(answers, JOB_CHANGE, facts)
    assert (refused.value.key, refused.value.problem) == (key, problem)


def asked(facts: Facts, on: date, given: Answers) -> Iterator[str]:
    """The ids of all questions to a person who answers with `given`, else typically."""
    answers: dict[str, Value] = {}
    while (question := next_question(JOB_CHANGE, Case(answers, facts, on))) is not None:
        yield question.id
        typical = question.samples(Case(answers, facts, on))[0]
        answers[question.id] = given.get(question.id, typical)


def test_one_yes_about_the_work_ends_the_questions_about_it(facts: Facts, today: date) -> None:
    questions = list(asked(facts, today, {}))
    assert questions == ["contract_ended", "reason", "same_category", "new_field", "permission_received"]


def test_whoever_does_not_know_the_category_is_asked_for_the_other_ways(facts: Facts, today: date) -> None:
    questions = set(asked(facts, today, {"same_category": None, "common_skill_confirmed": None}))
    assert set(WAYS) < questions
    refused = set(asked(facts, today, dict.fromkeys(WAYS, False)))
    assert "new_field" not in refused


def test_the_day_is_asked_only_where_a_limit_begins_or_ends_soon(facts: Facts, today: date) -> None:
    food: Answers = {"new_field": "food_service"}
    assert "apply_on" not in asked(facts, today, food)
    assert "apply_on" in asked(facts, BEFORE_THE_SUSPENSION, food)
    assert "apply_on" not in asked(facts, BEFORE_THE_SUSPENSION, {"new_field": "care"})


def test_the_licence_is_asked_only_of_who_becomes_a_driver(facts: Facts, today: date) -> None:
    assert "driving_licence" in asked(facts, today, {"new_field": "auto_transport"})
    assert "driving_licence" not in asked(facts, today, {"new_field": "care"})


def test_the_present_field_decides_nothing_and_is_not_asked(facts: Facts, today: date) -> None:
    assert "field" not in asked(facts, today, {"same_category": False})
