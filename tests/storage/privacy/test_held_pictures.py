"""Pictures that wait: a turn of their worker, and the end of their half an hour, may come at the same moment."""

import asyncio
from datetime import UTC, datetime

from bot.domain.privacy.held_picture import HeldPicture
from bot.domain.support.message import IncomingMessage
from bot.storage.database import Database
from tests.pauses import wait_really

CHAT = 77
NOW = datetime(2026, 11, 22, 1, tzinfo=UTC)


def picture(telegram_id: int) -> HeldPicture:
    return HeldPicture(IncomingMessage(telegram_id, "photo", "my card"), NOW)


async def test_what_two_do_at_once_to_a_list_stands_in_it_from_both(database: Database) -> None:
    async with database.transaction() as store:
        await store.held_pictures.keep(CHAT, [picture(1)])
    has_read = asyncio.Event()
    took: list[int] = []

    async def turn() -> None:
        async with database.transaction() as store:
            held = await store.held_pictures.of_chat(CHAT)
            has_read.set()
            await wait_really(0.3)
            await store.held_pictures.keep(CHAT, [*held, picture(2)])

    async def tick() -> None:
        await has_read.wait()
        async with database.transaction() as store:
            await store.dialog_states.read(CHAT, CHAT, "stack")  # as it stood before
            held = await store.held_pictures.of_chat(CHAT)
            took.extend(each.words.telegram_id for each in held)
            await store.held_pictures.keep(CHAT, [each.withheld() for each in held])

    await asyncio.gather(turn(), tick())
    async with database.transaction() as store:
        held = await store.held_pictures.of_chat(CHAT)
    assert took == [1, 2]
    assert [(each.words.telegram_id, each.is_withheld) for each in held] == [(1, True), (2, True)]


async def test_what_one_has_taken_the_other_does_not_find(database: Database) -> None:
    async with database.transaction() as store:
        await store.held_pictures.keep(CHAT, [picture(1)])
    took: list[HeldPicture] = []

    async def take() -> None:
        async with database.transaction() as store:
            took.extend(await store.held_pictures.of_chat(CHAT))
            await wait_really(0.1)
            await store.held_pictures.keep(CHAT, [])

    await asyncio.gather(take(), take())
    assert len(took) == 1
