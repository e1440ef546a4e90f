from collections.abc import Mapping
from datetime import date

import pytest

from bot.domain.checks import CHECKS
from bot.domain.checks.answers import parse_answers
from bot.domain.checks.check import Case, evaluate
from bot.domain.checks.next_steps import ACTIONABLE, NextStep, tasks
from bot.domain.facts import Facts

TODAY = date(2026, 11, 22)
APPLY_ON = date(2026, 12, 1)
STAY = {"ssw1_periods": [{"kind": "ssw1", "from": "2022-06-01", "to": None}]}


def to_do(facts: Facts, answers: Mapping[str, object], check: str = "eligibility") -> dict[str, NextStep]:
    """The tasks by criterion, in their order; SSW (i) from abroad unless the answers say otherwise."""
    required = {"status": "ssw1", "path": "from_abroad"} if check == "eligibility" else {}
    case = Case(parse_answers({**required, **answers, "check": check}, CHECKS[check], facts), facts, TODAY)
    return {task.finding.id: task for task in tasks(evaluate(CHECKS[check], case).findings, case)}


def test_the_worst_comes_first(facts: Facts) -> None:
    answers = {"health_check_done": False, "nationality": "FR", "deposit_taken": True}
    verdicts = [task.finding.verdict for task in to_do(facts, answers).values()]
    assert verdicts == sorted(verdicts, key=ACTIONABLE.index)
    assert len(set(verdicts)) == 3


def test_what_escalates_comes_before_everything_and_waits_for_no_application(facts: Facts) -> None:
    answers = {"health_check_done": False, "deposit_taken": True, "apply_on": APPLY_ON.isoformat()}
    first = next(iter(to_do(facts, answers).values()))
    assert (first.finding.id, first.first_on, first.before_on) == ("deposit_penalty", None, None)


@pytest.mark.parametrize(
    ("path", "first_on"),
    [("from_abroad", date(2026, 9, 1)), ("change_status", date(2025, 12, 1))],
    ids=["abroad", "in Japan"],
)
def test_a_health_check_must_lie_in_the_window_before_the_application(facts: Facts, path: str, first_on: date) -> None:
    answers = {"path": path, "health_check_done": False, "apply_on": APPLY_ON.isoformat()}
    task = to_do(facts, answers)["health"]
    assert (task.first_on, task.before_on) == (first_on, APPLY_ON)


def test_without_a_day_of_the_application_no_day_is_named(facts: Facts) -> None:
    days = [(task.first_on, task.before_on) for task in to_do(facts, {"health_check_done": False}).values()]
    assert set(days) == {(None, None)}


def test_a_young_worker_waits_for_the_18th_birthday(facts: Facts) -> None:
    task = to_do(facts, {"birth_date": "2009-01-16", "start_on": "2027-01-15"})["age"]
    assert (task.first_on, task.before_on) == (date(2027, 1, 16), None)


def test_little_time_left_ends_on_the_last_day(facts: Facts) -> None:
    task = to_do(facts, {**STAY, "apply_on": APPLY_ON.isoformat()})["total_stay"]
    assert (task.first_on, task.before_on) == (None, date(2027, 5, 31))


def test_everything_else_is_needed_before_the_application(facts: Facts) -> None:
    task = to_do(facts, {"skill_test_passed": False, "training": "none", "apply_on": APPLY_ON.isoformat()})["skill"]
    assert (task.first_on, task.before_on) == (None, APPLY_ON)


def test_where_the_stay_ends_the_application_is_made_before(facts: Facts) -> None:
    answers = {"status": "ssw1", "path": "extend", "costs_paid": True, "costs_agreed": False}
    case = Case(parse_answers(answers, CHECKS["eligibility"], facts), facts, TODAY)
    findings = evaluate(CHECKS["eligibility"], case).findings
    assert tasks(findings, case, apply_before=date(2027, 4, 1))[0].before_on == date(2027, 4, 1)
    assert tasks(findings, case, apply_before=TODAY)[0].before_on is None


@pytest.mark.parametrize("apply_on", ["2026-11-22", "2026-11-21", "2026-01-01"])
def test_a_day_that_has_come_or_passed_is_not_named(facts: Facts, apply_on: str) -> None:
    assert {task.before_on for task in to_do(facts, {"apply_on": apply_on}).values()} == {None}


def test_a_job_change_has_steps_without_a_day(facts: Facts) -> None:
    steps = to_do(facts, {"contract_ended": True, "reason": "employer", "apply_on": "2026-12-01"}, "job_change")
    assert {"permission", "contract_end", "support_duty"} <= set(steps)
    assert {(task.first_on, task.before_on) for task in steps.values()} == {(None, None)}
