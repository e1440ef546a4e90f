"""Screenings: what is kept of a form that has a result, and what everybody hears of it."""

from collections.abc import Mapping
from typing import Any

from bot.actions.checks import finish_screening
from bot.domain.checks import CHECKS
from bot.domain.checks.answers import replay_answers
from bot.domain.checks.check import Case, evaluate
from bot.domain.checks.screening import edition
from bot.domain.facts import Facts
from bot.storage.store import Store
from bot.storage.tables import consultations, job_changes, outbox, screenings
from tests.actions.vocabulary import NOW, TODAY, Row, a_worker, acting, happened, rows
from tests.conversations.form import CHECK, CLEAR

SUPERVISOR = {
    **CLEAR,
    "status": "ssw2",
    "path": "change_status",
    "field": "food_manufacturing",
    "required_experience": True,
    "will_transfer_skills": True,
}
OWED = {
    "contract_ended": True,
    "reason": "employer",
    "same_category": True,
    "new_field": "care",
    "permission_received": False,
}


async def finished(store: Store, facts: Facts, answers: Mapping[str, Any], check_id: str = CHECK) -> Row:
    """A worker has seen the result of these answers; the screening as the table has it."""
    worker, check = await a_worker(store), CHECKS[check_id]
    begun = await store.screenings.begin(worker.id, check_id, check.version, NOW)
    await store.screenings.keep_answers(begun.id, answers)
    result = evaluate(check, Case(replay_answers(answers, check, facts), facts, TODAY))
    await finish_screening(acting(store, facts=facts), await store.screenings.get(begun.id), result)
    (kept,) = await rows(store, screenings)
    return kept


def verdicts(screening: Row) -> dict[str, str]:
    return {finding["id"]: finding["verdict"] for finding in screening["result"]["criteria"]}


async def test_a_result_is_kept_with_its_rules_and_the_event_names_no_answer(store: Store, facts: Facts) -> None:
    kept = await finished(store, facts, CLEAR)
    assert kept["answers"] == CLEAR
    assert kept["result"]["outcome"] == "clear"
    rules = edition(CHECKS[CHECK].version, facts.digest)
    assert kept["rules"] == rules
    (event,) = await happened(store, "screening_finished")
    assert event["details"] == {"check": CHECK, "rules": rules, "outcome": "clear"}


async def test_a_skipped_question_counts_as_not_known_and_the_result_says_so(store: Store, facts: Facts) -> None:
    kept = await finished(store, facts, {**CLEAR, "japanese_test": None})
    assert kept["answers"]["japanese_test"] is None
    assert verdicts(kept)["japanese"] == "unknown"
    assert kept["result"]["outcome"] == "incomplete"


async def test_health_that_was_not_asked_about_is_not_known(store: Store, facts: Facts) -> None:
    refused = {key: None for key in CLEAR if key.startswith("health")}
    assert verdicts(await finished(store, facts, {**CLEAR, **refused}))["health"] == "unknown"


async def test_the_second_level_knows_no_limit_of_stay(store: Store, facts: Facts) -> None:
    assert verdicts(await finished(store, facts, SUPERVISOR))["total_stay"] == "not_applicable"


async def test_a_deposit_opens_no_case(store: Store, facts: Facts) -> None:
    kept = await finished(store, facts, {**CLEAR, "deposit_taken": True})
    assert kept["result"]["escalate"] is True
    assert await rows(store, consultations) == []
    assert await rows(store, outbox) == []


async def test_the_result_of_a_job_change_is_kept_with_what_comes_first(store: Store, facts: Facts) -> None:
    kept = await finished(store, facts, OWED, "job_change")
    assert kept["result"]["support_duty"] == "yes"
    assert kept["result"]["steps"][0] == "apply_for_permission"
    (event,) = await happened(store, "screening_finished")
    assert event["details"] == {"check": "job_change", "rules": kept["rules"], "outcome": "possible"}


async def test_a_job_change_that_nobody_can_judge_opens_nothing(store: Store, facts: Facts) -> None:
    kept = await finished(store, facts, {}, "job_change")
    assert kept["result"]["outcome"] == "needs_staff"
    assert await rows(store, consultations) == []
    assert await rows(store, job_changes) == []
