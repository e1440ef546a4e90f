"""Interviews: the hours that staff type, the message to a supervisor, and whose an interview is."""

from dataclasses import replace
from datetime import time, timedelta

import pytest
from aiogram import Dispatcher

from bot.dialogs import states
from bot.dialogs.interviews.offer_times import read_times
from bot.dialogs.interviews.own import find_own_interview
from bot.dialogs.turn import MistakeError, Turn
from bot.domain.interviews import Interviewee, Method
from simulator.markup import parse_html
from tests.actions.vocabulary import a_member, a_worker, on_roster
from tests.dialogs.windows import here, shown, text_of


@pytest.mark.parametrize(
    ("typed", "times"),
    [
        ("10:00", [time(10)]),
        ("10:00 14時 9", [time(10), time(14), time(9)]),
        ("10:30、11:45, 8", [time(10, 30), time(11, 45), time(8)]),
        ("１０：３０", [time(10, 30)]),
        ("14時30分", [time(14, 30)]),
        ("\u202a10:30\u202c", [time(10, 30)]),
    ],
)
def test_hours_are_read_one_or_several(typed: str, times: list[time]) -> None:
    assert read_times(typed) == times


@pytest.mark.parametrize("typed", ["25:00", "soon", "10:61", "", "10:00 soon"])
def test_what_is_no_time_is_the_persons_mistake(typed: str) -> None:
    with pytest.raises(MistakeError) as refused:
        read_times(typed)
    assert refused.value.key == "interview-mistake-time"


async def test_the_letter_to_the_supervisor_is_japanese_and_can_be_copied(dispatcher: Dispatcher, turn: Turn) -> None:
    hired = await on_roster(turn.store, turn.require_worker(), employer="Aozora Foods")
    screen = await shown(dispatcher, turn, states.InterviewRecord.message, here(worker=hired.id))
    organisation = turn.facts.organisation
    filled = {"organisation": organisation.name, "phone": organisation.phone, "supervisor": "none"}
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
