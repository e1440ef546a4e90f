"""What staff type about a matter that the group does not see goes out of their chat like what they were shown."""

from datetime import timedelta

import pytest

from bot.domain.tasks import TaskKind
from tests.conversations.chat import Chat
from tests.conversations.people import open_card
from tests.conversations.support.alarming import alarm, ticks
from tests.conversations.support.test_complaints import CRY
from tests.conversations.support.test_contacts import rostered
from tests.conversations.world import World

__all__ = ["rostered"]  # a fixture
SECRET = "She is in the shelter in the north"


async def _is_gone(world: World, chat: Chat) -> None:
    assert SECRET in str(chat.messages())
    world.clock.move(timedelta(hours=47, minutes=30))
    await ticks(world, 1)
    await ticks(world, 1)
    assert SECRET not in str(chat.messages())


async def test_the_outcome_of_an_alarm(world: World, worker: Chat, manager: Chat) -> None:
    await alarm(worker)
    await manager.taps("alarm-take")
    await manager.taps("alarm-outcome-other")
    await manager.sends(SECRET)
    await _is_gone(world, manager)


async def test_why_and_whom_at_the_employer(world: World, worker: Chat, manager: Chat) -> None:
    await worker.sends(CRY)
    await manager.taps("complaint-open")
    await manager.taps("report-button")
    await manager.taps("interview-employer-button")
    await manager.taps("interview-employer-yes")
    await manager.sends(f"Why: {SECRET}")
    await manager.taps("button-today")
    await manager.taps("report-channel-telephone")
    await manager.sends(f"Whom: {SECRET}")
    await _is_gone(world, manager)


async def test_a_note_on_a_task(world: World, worker: Chat, manager: Chat) -> None:
    await worker.sends(CRY)
    async with world.shien.database.transaction() as store:
        await store.tasks.open_about(TaskKind.UNANSWERED, await store.consultations.get(1), world.clock.now(), None)
    await manager.sends("/tasks")
    await manager.taps_label(manager.labels()[0])
    await manager.taps("task-note")
    await manager.sends(SECRET)
    await _is_gone(world, manager)


@pytest.mark.usefixtures("rostered")
async def test_the_first_words_of_staff(world: World, manager: Chat) -> None:
    await open_card(manager)
    await manager.taps("people-write")
    await manager.taps("consultation-kind-harassment")
    await manager.sends(SECRET)
    await manager.taps("contact-write-send")
    manager.has_seen("contact-write-sent", number="1", readers="restricted")
    await _is_gone(world, manager)
