"""Whom Telegram does not let the bot write to is asked in vain: who asked reads that, and somebody else is asked."""

import pytest

from bot.domain.staff import Role
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID, JOINER_ID
from tests.conversations.people import private
from tests.conversations.support.alarming import reader, ticks
from tests.conversations.support.colleagues import KATO, SATO, name
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.support.test_matter_card import holder
from tests.conversations.support.test_reading import lose
from tests.conversations.support.test_unasked_words import CRY
from tests.conversations.world import World

MORI = "森 例子"
PLEASE = {"number": "1", "locale": "vi", "name": SATO}


def never_started(desk: Desk) -> None:
    """Telegram refuses what the bot writes to them, and nobody knows yet."""
    desk.person.started = False


def count(chat: Chat | Desk, key: str, **variables: str) -> int:
    """How often somebody was told that."""
    return sum(each.get("text") == chat.says(key, variables) for each in chat.messages())


async def test_what_was_handed_to_who_cannot_be_told_is_everybodys_again_and_that_is_said_once(
    world: World, worker: Chat, sato: Desk, kato: Desk
) -> None:
    await open_with(worker, WORDS)
    never_started(kato)
    await sato.taps("standing-hand")
    await sato.taps("standing-person", name=KATO)
    await ticks(world, 60 * 24)
    assert await holder(world) is None
    assert count(private(sato), "standing-not_told", number="1", name=KATO) == 1
    assert count(sato, "standing-given_back", name=KATO, why="unheard") == 1
    kato.person.started = True
    await private(kato).sends("/start")
    assert count(private(kato), "standing-handed_over", number="1", name=SATO) == 0


async def test_what_the_group_does_not_see_comes_back_to_who_handed_it_over(
    world: World, worker: Chat, head: Chat
) -> None:
    await name(world, ADMIN_ID, MORI)
    manager = await reader(world, JOINER_ID, Role.SUPPORT_MANAGER)
    await name(world, JOINER_ID, KATO)
    await worker.sends(CRY)
    await manager.taps("complaint-open")
    await manager.taps("standing-hand")
    head.person.started = False
    await manager.taps("standing-person", name=MORI)
    await ticks(world, 2)
    assert await holder(world) is None
    manager.has_seen("standing-not_told", number="1", name=MORI)
    assert world.staff_group.topics == []


async def test_where_who_reads_it_cannot_be_told_a_manager_is_asked_and_who_asked_hears_so_once(
    world: World, other_worker: Chat, sato: Desk, kato: Desk, head: Chat
) -> None:
    await open_with(other_worker, WORDS)
    never_started(kato)
    await sato.taps("reading-ask")
    await ticks(world, 60 * 24)
    assert count(head, "reading-please", **PLEASE, reads="no") == 1
    assert count(private(sato), "reading-not_told", number="1", name=KATO, instead="manager") == 1


async def test_where_nobody_can_be_told_who_asked_reads_that(
    world: World, other_worker: Chat, sato: Desk, kato: Desk
) -> None:
    await open_with(other_worker, WORDS)
    never_started(kato)
    await lose(world, ADMIN_ID)
    await sato.taps("reading-ask")
    await ticks(world, 2)
    private(sato).has_seen("reading-not_told", number="1", name=KATO, instead="nobody")


async def test_who_starts_the_bot_when_the_words_have_been_read_is_asked_nothing(
    other_worker: Chat, sato: Desk, kato: Desk, head: Chat
) -> None:
    await open_with(other_worker, WORDS)
    never_started(kato)
    await sato.taps("reading-ask")
    await head.taps("reading-write")
    await head.taps_label(head.labels()[0])
    await head.sends("給料の相談")
    kato.person.started = True
    await private(kato).sends("/start")
    assert count(private(kato), "reading-please", **PLEASE, reads="yes") == 0


@pytest.mark.usefixtures("head")
async def test_who_is_asked_beside_somebody_else_is_asked_once(
    world: World, other_worker: Chat, sato: Desk, kato: Desk
) -> None:
    manager = await reader(world, ADMIN_ID, None)
    await name(world, ADMIN_ID, MORI, "vi")
    await open_with(other_worker, WORDS)
    never_started(kato)
    await sato.taps("reading-ask")
    await ticks(world, 2)
    assert count(manager, "reading-please", **PLEASE, reads="yes") == 1
    private(sato).has_seen("reading-not_told", number="1", name=KATO, instead="reader")
