"""Changing jobs: what the form begins with, and what its result says and offers."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from aiogram import Dispatcher
from aiogram_dialog.api.entities import NewMessage

from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.domain.workers.profile import Owner
from bot.texts import ClerkTranslator, Translator
from tests.actions.vocabulary import known
from tests.dialogs.forms import before, says
from tests.dialogs.windows import here, labels_of, shown, text_of

Answers = Mapping[str, Any]
JOB_CHANGE = "job_change"
OWED: Answers = {
    "contract_ended": True,
    "reason": "employer",
    "same_category": True,
    "new_field": "care",
    "permission_received": False,
}
AGREE, ASK_STAFF = "job_change-support-agree", "result-send"


async def result_of(dispatcher: Dispatcher, turn: Turn, answers: Answers) -> NewMessage:
    return await shown(dispatcher, turn, states.Screening.result, await before(turn, answers, JOB_CHANGE))


async def todo_of(dispatcher: Dispatcher, turn: Turn, answers: Answers) -> str:
    return text_of(await shown(dispatcher, turn, states.Screening.todo, await before(turn, answers, JOB_CHANGE)))


async def end_contract(turn: Turn, ended_on: date | None) -> None:
    """Staff have written down a contract and, where it has one, its end."""
    employer = await turn.store.employers.add("Example Foods")
    contract = await turn.store.contracts.begin(turn.require_worker().id, employer, None)
    await turn.store.contracts.end(contract, ended_on, None)


def offers(turn: Turn, screen: NewMessage) -> list[str]:
    """Which of the two ways on stand below a result."""
    return [key for key in (AGREE, ASK_STAFF) if turn.t.label(key) in labels_of(screen)]


async def test_the_form_begins_by_saying_what_it_is(dispatcher: Dispatcher, turn: Turn) -> None:
    screen = await shown(dispatcher, turn, states.Screening.start, here({"check": JOB_CHANGE}))
    assert says(turn, "job_change-start") in text_of(screen)


@pytest.mark.parametrize(
    ("ended_on", "key", "last_on"),
    [
        (date(2026, 11, 22), "until", "2026-12-06"),
        (date(2026, 11, 8), "until", "2026-11-22"),
        (date(2026, 11, 7), "late", "2026-11-21"),
    ],
)
async def test_where_staff_know_the_end_of_the_contract_the_last_day_is_told(
    ended_on: date, key: str, last_on: str, dispatcher: Dispatcher, turn: Turn
) -> None:
    await end_contract(turn, ended_on)
    told = says(turn, f"job_change-notice-{key}", last_on=last_on, ended_on=ended_on.isoformat())
    assert told in text_of(await result_of(dispatcher, turn, OWED))
    assert told in await todo_of(dispatcher, turn, OWED)


async def test_where_staff_know_no_end_the_day_that_the_worker_told_counts(dispatcher: Dispatcher, turn: Turn) -> None:
    await end_contract(turn, None)
    await known(turn.store, turn.require_worker(), Owner.WORKER, contract_ended_on="2026-11-20")
    told = says(turn, "job_change-notice-until", last_on="2026-12-04", ended_on="2026-11-20")
    assert told in text_of(await result_of(dispatcher, turn, OWED))


@pytest.mark.parametrize(
    ("ended_on", "answers"),
    [
        (None, OWED),
        (date(2026, 11, 23), OWED),
        (date(2026, 11, 8), {**OWED, "contract_ended": False}),
    ],
)
async def test_no_day_is_guessed(ended_on: date | None, answers: Answers, dispatcher: Dispatcher, turn: Turn) -> None:
    await end_contract(turn, ended_on)
    text = text_of(await result_of(dispatcher, turn, answers))
    assert "📅" not in text
    assert says(turn, "job_change-criterion-contract_end") in text


async def test_the_result_says_what_comes_first(dispatcher: Dispatcher, turn: Turn) -> None:
    text = text_of(await result_of(dispatcher, turn, OWED))
    for key in (
        *("result-outcome-possible", "job_change-reason-permission-not_received"),
        *("job_change-reason-contract_end-ended", "job_change-reason-support_duty-employer"),
    ):
        assert says(turn, key) in text


async def test_a_step_is_explained_with_the_japanese_sentence_folded(dispatcher: Dispatcher, turn: Turn) -> None:
    turn.t = Translator(turn.texts, "vi")
    standing = await before(turn, OWED, JOB_CHANGE, finding="contract_end")
    screen = await shown(dispatcher, turn, states.Screening.finding, standing)
    assert says(turn, "job_change-todo-contract_end-ended") in text_of(screen)
    _, folded = (screen.text or "").split("<blockquote expandable>")
    assert ClerkTranslator(turn.texts)("job_change-reason-contract_end-ended") in folded


async def test_who_does_not_know_the_category_is_offered_staff(dispatcher: Dispatcher, turn: Turn) -> None:
    screen = await result_of(dispatcher, turn, {})
    assert says(turn, "result-outcome-needs_staff") in text_of(screen)
    assert says(turn, "job_change-reason-job_category-category_missing") in text_of(screen)
    assert offers(turn, screen) == [ASK_STAFF]


async def test_support_that_is_owed_is_offered_with_what_agreeing_means(dispatcher: Dispatcher, turn: Turn) -> None:
    screen = await result_of(dispatcher, turn, OWED)
    assert says(turn, "job_change-support-offer") in text_of(screen)
    assert offers(turn, screen) == [AGREE, ASK_STAFF]


@pytest.mark.parametrize("change", [{"contract_ended": False}, {"reason": "other"}, {"reason": "own_wish"}])
async def test_no_support_is_offered_before_the_contract_ended_or_for_other_reasons(
    change: Answers, dispatcher: Dispatcher, turn: Turn
) -> None:
    assert offers(turn, await result_of(dispatcher, turn, {**OWED, **change})) == [ASK_STAFF]


async def test_nobody_owes_support_to_a_specified_skilled_worker_ii(dispatcher: Dispatcher, turn: Turn) -> None:
    await known(turn.store, turn.require_worker(), status="ssw2")
    assert offers(turn, await result_of(dispatcher, turn, OWED)) == [ASK_STAFF]


async def test_steps_come_first_in_what_to_do_and_staff_last(dispatcher: Dispatcher, turn: Turn) -> None:
    text = await todo_of(dispatcher, turn, {"contract_ended": True})
    steps = ("permission-not_received", "contract_end-ended", "job_category-category_missing")
    places = [text.index(says(turn, f"job_change-todo-{step}")) for step in steps]
    assert places == sorted(places)
