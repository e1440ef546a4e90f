"""An answer that has not arrived is none: it stays the turn of staff until the worker has it."""

import pytest

from bot.storage.tables import consultations
from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import WORKER_ID
from tests.conversations.support.test_consultation import WORDS
from tests.conversations.support.test_late_taps import be_away
from tests.conversations.support.test_staff_group import ANSWER, LOCALE
from tests.conversations.support.test_watched_words import CRY
from tests.conversations.world import World

OURS, THEIRS = "waiting_for_staff", "waiting_for_worker"


@pytest.fixture
async def waiting(asked: Chat) -> Chat:
    """A worker who has written twice, and waits."""
    await asked.sends("Can you help me?")
    return asked


async def answer(officer: Desk) -> None:
    await officer.replies(ANSWER, to=WORDS)
    await officer.taps("staff-offer-send", **LOCALE)


async def state(world: World) -> str:
    return str((await world.row(consultations))["state"])


async def test_an_answer_to_who_has_blocked_the_bot_waits_with_staff_until_they_are_back(
    world: World, waiting: Chat, officer: Desk
) -> None:
    before = await state(world)
    world.telegram.faults.add(Fault(kind="403", chat_id=WORKER_ID, method="copyMessage", times=1))
    await answer(officer)
    assert await state(world) == before
    officer.has_seen("staff-delivery-blocked")
    await waiting.sends("/menu")
    await world.settles()
    assert waiting.message(ANSWER)
    officer.has_seen("staff-delivery-arrived")
    assert await state(world) == THEIRS
    assert officer.says(f"consultation-state-{THEIRS}") in officer.in_topic()[1]["text"]


async def test_who_comes_back_with_words_gets_the_answer_and_waits_for_another(
    world: World, waiting: Chat, officer: Desk
) -> None:
    world.telegram.faults.add(Fault(kind="403", chat_id=WORKER_ID, method="copyMessage", times=1))
    await answer(officer)
    await world.passes(hours=1)
    await waiting.sends("Nobody answers me")
    await world.settles()
    assert waiting.message(ANSWER)
    assert await state(world) != THEIRS


async def test_what_the_worker_wrote_after_an_answer_that_comes_late_still_waits(
    world: World, waiting: Chat, officer: Desk
) -> None:
    be_away(world)
    await answer(officer)
    await world.passes(seconds=5)
    await waiting.sends("I wait since Monday")
    await world.passes(minutes=5)
    assert waiting.message(ANSWER)
    assert await state(world) != THEIRS


async def test_what_staff_close_before_their_answer_arrives_stays_closed(
    world: World, waiting: Chat, officer: Desk
) -> None:
    be_away(world)
    await answer(officer)
    await officer.taps("staff-card-close")
    await world.passes(minutes=5)
    assert waiting.message(ANSWER)
    assert await state(world) == "closed"


@pytest.mark.usefixtures("waiting")
async def test_an_answer_to_a_closed_matter_opens_it_and_ends_the_wait_when_it_arrives(
    world: World, officer: Desk
) -> None:
    await officer.taps("staff-card-close")
    be_away(world)
    await answer(officer)
    officer.is_told("answer-caution-closed")
    assert await state(world) == "closed"
    await world.passes(seconds=2)
    await officer.taps("staff-offer-send", **LOCALE)
    assert await state(world) == OURS
    await world.passes(minutes=5)
    assert await state(world) == THEIRS


async def test_a_manager_s_answer_that_did_not_arrive_is_told_of_and_comes_later(
    world: World, worker: Chat, manager: Chat
) -> None:
    await worker.sends(CRY)
    before = await state(world)
    world.telegram.faults.add(Fault(kind="403", chat_id=WORKER_ID, method="sendMessage", times=1))
    await manager.taps("complaint-open")
    await manager.taps("complaint-answer-write")
    await manager.sends("I come now")
    await manager.taps("complaint-answer-send")
    manager.has_seen("complaint-not-delivered", number="1")
    assert await state(world) == before
    await worker.sends("/menu")
    await world.settles()
    worker.has_seen("restricted-answer", number="1")
    assert await state(world) == THEIRS


async def test_all_who_read_a_matter_hear_of_an_answer_that_did_not_arrive_and_its_card_says_so(
    world: World, worker: Chat, manager: Chat, head: Chat
) -> None:
    await worker.sends(CRY)
    world.telegram.faults.add(Fault(kind="403", chat_id=WORKER_ID, method="sendMessage", times=None))
    await manager.taps("complaint-open")
    await manager.taps("complaint-answer-write")
    await manager.sends("I come now")
    await manager.taps("complaint-answer-send")
    for chat in (manager, head):
        chat.has_seen("complaint-not-delivered", number="1")
    await head.taps("complaint-open")
    assert head.says("complaint-fate-failed") in head.screen()
    world.telegram.faults.clear()
    await worker.sends("/menu")
    await world.settles()
    await head.taps("complaint-answer-write")
    await head.taps("button-back")
    assert head.says("complaint-fate-arrived") in head.screen()


async def test_who_reads_a_matter_by_now_hears_of_an_answer_that_left_the_group_with_it(
    world: World, worker: Chat, officer: Desk, manager: Chat
) -> None:
    await worker.sends(WORDS)
    above = officer.message(WORDS)["message_id"]
    place = {"chat": world.staff_group, "thread_id": officer.topic, "reply_to": above}
    await officer.then(officer.person.sends_photo("See the map", **place))
    world.telegram.faults.add(Fault(kind="429", chat_id=WORKER_ID, lasts_seconds=40))
    await officer.taps("staff-offer-send", **LOCALE)
    await worker.taps("receipt-restrict")
    for _ in range(2):
        await world.passes(minutes=5)
    manager.has_seen("complaint-not-delivered", number="1")
