"""A process is killed at a named point: again and again while people write, or while a chat is cleared."""

import signal
from typing import Any

from bot.domain.callbacks import CLEAR_CHAT
from bot.domain.privacy.chat_clearing import MOST_AT_ONCE
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS
from simulator import Person
from tests.process.rigged import POINTS, Death
from tests.process.world import Outcome, World

# Higher than those of any message in a test.
_FIRST_OLD_ID = 100_000
_CLEAR = f"{CLEAR_CHAT.prefix}:"


async def kill_at_each_point(world: World, rounds: int, latest_call: int) -> Outcome:
    """Kill a process in each round, at the points by turns, when it comes there for one of so many times."""
    for number in range(rounds):
        death = Death(list(POINTS)[number % len(POINTS)], world.random.randint(1, latest_call))
        bot = await world.start(death)
        await world.write_all_the_time(bot.has_ended)
        assert await bot.ended() == -signal.SIGKILL, bot.printed
    await world.start()
    return await world.outcome()


async def kill_while_clearing(world: World, kills: int) -> Outcome:
    """Kill a process whenever messages are deleted and not noted yet; in the end one line stands in each chat."""
    bot = await world.start()
    await world.everybody_writes()
    await world.until_told()
    for person in world.writers:
        await _note_old_messages(world, person, kills * MOST_AT_ONCE)
        person.sends("/clear")
    await world.telegram.until(lambda: all(_yes(person) for person in world.writers), 30)
    await bot.ends()
    for person in world.writers:
        (asked,) = _yes(person)
        person.taps(asked["message_id"], (0, 0))
    for _ in range(kills):
        bot = await world.start(Death("deleted, not noted"))
        assert await bot.ended() == -signal.SIGKILL, bot.printed
    await world.start()
    await world.telegram.until(lambda: all(_is_told(person) for person in world.writers), 60)
    return await world.outcome()


async def _note_old_messages(world: World, person: Person, count: int) -> None:
    """Let the bot know more of a chat than one call deletes; Telegram skips what is not there."""
    database = Database(world.database_url, NO_KEYS)
    async with database.transaction() as store:
        store.chat_messages.add(person.id, range(_FIRST_OLD_ID, _FIRST_OLD_ID + count), world.now())
    await database.close()


def _yes(person: Person) -> list[dict[str, Any]]:
    """Return the screen that asks whether the chat is to be cleared."""
    return [each for each in person.messages if _CLEAR in str(each.get("reply_markup"))]


def _is_told(person: Person) -> bool:
    """Return whether one line of the bot's is all that stands in the chat."""
    return [each["from"]["is_bot"] for each in person.messages] == [True]
