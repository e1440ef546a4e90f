"""An alarm runs until it is taken, answered or closed; a tap is never without effect, and words go to its matter."""

from datetime import timedelta

import pytest

from bot.domain.support.consultation import Readers
from bot.storage.tables import alarms, consultations, messages
from tests.conversations.chat import Chat, Desk
from tests.conversations.support.alarming import alarm, rings, ticks
from tests.conversations.support.test_complaints import complain
from tests.conversations.world import World

WORDS = "He is at the door"


async def test_a_second_tap_rings_at_once_and_counts_from_then(world: World, worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    await ticks(world, minutes=10)
    await alarm(worker)
    assert rings(manager) == 2
    manager.sees("alarm-raised", number="1", rung=1)
    await ticks(world, minutes=10)
    assert rings(manager) == 2
    await ticks(world, minutes=6)
    assert rings(manager) == 3
    assert len(await world.rows(alarms)) == 1


async def test_after_two_weeks_it_still_runs_and_the_first_ring_takes_it(
    world: World, worker: Chat, manager: Chat
) -> None:
    await alarm(worker)
    for minutes in (16, 46, 60 * 24 * 14):
        await ticks(world, minutes)
    assert rings(manager) == 4
    await worker.sends("/menu")
    await alarm(worker)
    worker.sees("danger-alarmed", number="1")
    assert rings(manager) == 5
    await _take_oldest(manager)
    worker.sees("danger-taken", number="1")
    assert (await world.row(alarms))["taken_by"] is not None


async def test_a_matter_that_is_closed_rings_no_more_and_the_next_tap_opens_another(
    world: World, worker: Chat, manager: Chat
) -> None:
    await alarm(worker)
    await manager.taps("complaint-open")
    await manager.taps("complaint-close")
    await ticks(world, minutes=16)
    assert rings(manager) == 0  # the screen has taken the place of the one that it read
    ended = await world.row(alarms)
    assert (ended["ended_at"] is not None, ended["taken_by"] is not None) == (True, True)
    await worker.sends("/menu")
    await alarm(worker)
    worker.sees("danger-alarmed", number="2")
    manager.sees("alarm-raised", number="2", rung=1)
    await worker.sends(WORDS)
    assert (await world.row(messages))["consultation_id"] == 2


async def test_words_that_are_taken_elsewhere_leave_the_alarm_running(
    world: World, worker: Chat, manager: Chat
) -> None:
    await worker.sends("About pay")
    await world.passes(hours=2)
    await worker.sends("/menu")
    await alarm(worker)
    await worker.sends(WORDS)
    await worker.taps("receipt-not_this")
    await worker.taps("consultation-continue", number="1", kind="other")
    await worker.taps("receipt-open-yes")
    await ticks(world, minutes=16)
    assert rings(manager) == 2
    await manager.taps("alarm-take")
    manager.is_told("alarm-taken")
    worker.has_seen("danger-taken", number="2")


async def test_who_takes_an_alarm_that_has_become_another_takes_that(world: World, worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    async with world.shien.database.transaction() as store:
        await store.consultations.set_readers(1, Readers.GROUP)
    await worker.sends("/menu")
    await alarm(worker)
    await _take_oldest(manager)
    manager.is_told("alarm-taken")
    worker.has_seen("danger-taken", number="2")
    assert [each["taken_by"] is not None for each in await world.rows(alarms)] == [False, True]


async def test_an_answer_of_a_manager_takes_it(world: World, worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    await _answer(manager)
    await ticks(world, minutes=16)
    assert rings(manager) == 0  # the screen has taken the place of the one that it read
    assert (await world.row(alarms))["taken_by"] is not None
    assert len(await world.happened("alarm_taken")) == 1


async def test_three_hours_without_the_bot_make_no_two_rings_at_once_and_no_silence(
    world: World, worker: Chat, manager: Chat
) -> None:
    await alarm(worker)
    await world.stops()
    world.clock.move(timedelta(hours=3))
    await world.starts()
    await world.settles()
    for _ in range(3):
        await ticks(world, minutes=1)
    assert rings(manager) == 2
    await ticks(world, minutes=45)
    assert rings(manager) == 3


async def test_words_go_to_it_while_it_runs_although_a_complaint_is_open(worker: Chat, manager: Chat) -> None:
    await complain(worker)
    await worker.taps("consultation-finish")
    await alarm(worker)
    await worker.sends(WORDS)
    await worker.sends("/menu")
    await worker.sends("I hide in the toilet")
    await manager.taps("complaint-open")
    assert WORDS in manager.screen()
    assert "I hide in the toilet" in manager.screen()


async def test_words_after_the_answer_go_to_whom_answered(world: World, worker: Chat, manager: Chat) -> None:
    await complain(worker)
    await worker.taps("consultation-finish")
    await alarm(worker)
    await _answer(manager)
    await worker.sends("/menu")
    await worker.sends("In the dormitory")
    assert (await world.row(messages))["consultation_id"] == 2


async def test_words_on_its_screen_stay_out_of_the_group_after_it_was_closed(
    worker: Chat, manager: Chat, admin: Desk
) -> None:
    await alarm(worker)
    await manager.taps("complaint-open")
    await manager.taps("complaint-close")
    await worker.sends(WORDS)
    manager.has_seen("restricted-more", number="1")
    assert WORDS not in str(admin.messages())


@pytest.mark.usefixtures("manager")
async def test_the_receipt_says_whom_to_call_and_that_managers_are_told(worker: Chat) -> None:
    await alarm(worker)
    await worker.sends(WORDS)
    worker.sees("receipt-restricted", number="1", organisation=worker.world.facts.organisation.name)
    worker.sees("danger-numbers")
    worker.sees("receipt-alarm-told", readers="restricted")
    assert "2026-11-24" not in worker.screen()
    worker.does_not_see("receipt-what")


async def test_the_receipt_says_when_a_manager_has_it(worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    await worker.sends(WORDS)
    worker.sees("danger-numbers")
    worker.sees("receipt-alarm-taken")


@pytest.mark.parametrize("is_taken", [False, True])
async def test_who_asks_to_be_forgotten_alarms_nobody_any_more_and_all_read_so_at_once(
    world: World, worker: Chat, manager: Chat, head: Chat, is_taken: bool
) -> None:
    world.clock.move(timedelta(hours=13))  # at night
    await alarm(worker)
    await world.passes(seconds=3)
    await worker.sends("/forget")
    worker.sees("forget-alarm")
    await worker.taps("forget-go-on")
    worker.sees("forget-alarm")
    if is_taken:
        await manager.taps("alarm-take")
        await world.passes(seconds=3)
    else:
        await ticks(world, minutes=16)
    above = worker.says("danger-taken", {"number": "1"}) if is_taken else "📣"
    assert above in worker.messages()[-1]["text"]
    await worker.taps("forget-yes")
    last = worker.messages()[-1]["text"]  # what promises help stands above what takes it back
    assert worker.says("forget-alarm_ended") in last
    assert worker.says("danger-numbers") in last
    await world.passes(seconds=3)
    for chat in (manager, head):
        chat.sees("alarm-forgotten", number="1")
    await ticks(world, minutes=16)
    assert (await world.row(consultations))["state"] == "closed"
    assert rings(manager) == (1 if is_taken else 2)


async def _answer(manager: Chat) -> None:
    await manager.taps("complaint-open")
    await manager.taps("complaint-answer-write")
    await manager.sends("I am coming. Where are you?")
    await manager.taps("complaint-answer-send")


async def _take_oldest(manager: Chat) -> None:
    oldest = next(message for message in manager.messages() if "🆘" in str(message.get("text")))
    await manager.then(manager._press(oldest["message_id"], (0, 0)))
