"""Interviews: the hours that staff type, the message to a supervisor, and whose an interview is."""

from dataclasses import replace
from datetime import timedelta

import pytest
from aiogram import Dispatcher

from bot.dialogs import states
from bot.dialogs.interviews.own_times import find_own_interview
from bot.dialogs.turn import MistakeError, Turn
from bot.dialogs.typed_input import read_typed_times
from bot.domain.interviews import Interviewee, Method
from simulator.markup import parse_html
from tests.actions.vocabulary import a_member, a_worker, on_roster
from tests.dialogs.windows import here, shown, text_of


@pytest.mark.parametrize("typed", ["25:00", "soon", "", "10:00 soon"])
def test_what_is_no_time_is_the_persons_mistake(typed: str) -> None:
    with pytest.raises(MistakeError) as refused:
        read_typed_times(typed)
    assert refused.value.key == "interview-mistake-time"


async def test_the_letter_to_the_supervisor_is_japanese_and_can_be_copied(dispatcher: Dispatcher, turn: Turn) -> None:
    hired = await on_roster(turn.store, turn.require_worker(), employer="Aozora Foods")
    screen = await shown(dispatcher, turn, states.InterviewRecord.message, here(worker=hired.id))
    organisation = turn.facts.organisation
    filled = {"organisation": organisation.name, "phone": turn.texts.say("ja", "help-no_phone"), "supervisor": "none"}
    message = turn.texts.say("ja", "interview-letter-supervisor", {"employer": "Aozora Foods", **filled})
    assert parse_html(message).text.strip() in text_of(screen)
    assert "pre" in {entity["type"] for entity in parse_html(screen.text or "").entities}


async def test_a_worker_finds_only_an_own_interview_that_is_still_to_be_held(turn: Turn) -> None:
    store, worker = turn.store, turn.require_worker()
    staff_id = (await a_member(store)).id
    offer = await store.interviews.offer(staff_id, [turn.now + timedelta(days=1)], turn.now)
    interview = await store.interviews.invite(worker.id, offer, Method.ONLINE, None, turn.now)
    about = (worker.id, Interviewee.SUPERVISOR, Method.ONLINE)
    with_supervisor = await store.interviews.begin(*about, staff_id, turn.now)
    other = replace(turn, worker=await a_worker(store, 102))
    assert await find_own_interview(turn, interview.id) == interview
    assert await find_own_interview(other, interview.id) is None
    assert await find_own_interview(turn, with_supervisor.id) is None
    await store.interviews.cancel(interview.id)
    assert await find_own_interview(turn, interview.id) is None
