"""A notice goes out while a process is killed at a named point, again and again, or the database is away."""

import asyncio
import signal
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import insert, text

from bot.clock import monotonic
from bot.domain.notices.notice import NoticeClass
from bot.domain.workers.worker import CONSENT_VERSION
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS
from bot.storage.tables import workers
from simulator import Person
from tests.actions.notices.vocabulary import an_approved_notice
from tests.pauses import wait_really
from tests.process.rigged import POINTS_OF_NOTICES, Death
from tests.process.world import World

WORDS = "We are closed."
_FIRST_READER_ID = 20_001
# Few enough a second that one is in the air at a time, as it is at the usual rate.
RATE = {"MESSAGES_PER_SECOND": "5"}
_LATEST_CALL = 6


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of a notice: how often each of its people got it, and what stands of them in the database."""

    copies: Counter[int]
    outcomes: dict[int, str | None]
    kills: int = 0

    @property
    def repeated(self) -> list[int]:
        """The chats that have it more than once."""
        return [chat_id for chat_id, copies in self.copies.items() if copies > 1]

    @property
    def is_good(self) -> bool:
        """Nobody is missed, nobody hears it twice but once for a kill, and then that is written down."""
        again = sum(copies - 1 for copies in self.copies.values() if copies > 1)
        is_written = all(self.outcomes[chat_id] == "repeated" for chat_id in self.repeated)
        return (
            min(self.copies.values()) > 0 and again <= self.kills and is_written and None not in self.outcomes.values()
        )


async def kill_at_each_point(world: World, people: int, kills: int) -> Sent:
    """Kill a process so often, at the points by turns, while a notice goes out."""
    readers = await begin(world, people)
    points = list(POINTS_OF_NOTICES)
    for number in range(kills):
        point = points[number % len(points)]
        latest = 1 if point == points[0] else _LATEST_CALL
        bot = await world.start(Death(point, world.random.randint(1, latest)))
        assert await bot.ended() == -signal.SIGKILL, bot.printed
    await world.start()
    return await outcome(world, readers, kills)


async def restart_postgresql(world: World, people: int, stop: Callable[[], None], start: Callable[[], None]) -> Sent:
    """PostgreSQL ends every connection in the middle, and comes back after a while."""
    readers = await begin(world, people)
    await world.start()
    await world.telegram.until(lambda: sum(copies_of(readers).values()) > people // 4, 30)
    await asyncio.to_thread(stop)
    await wait_really(2)
    await asyncio.to_thread(start)
    return await outcome(world, readers, kills=1)


async def begin(world: World, people: int) -> list[Person]:
    """Let so many be in the bot, and a notice for them be approved."""
    world.settle_on(**RATE)
    readers = [world.telegram.add_person(_FIRST_READER_ID + each, f"Reader {each}") for each in range(people)]
    database, told = Database(world.database_url, NO_KEYS), {"locale": "en", "consent_version": CONSENT_VERSION}
    async with database.transaction() as store:
        new = [{"chat_id": each.id, "consented_at": world.now(), **told} for each in readers]
        await store.audit_log._connection.execute(insert(workers), new)
        await an_approved_notice(store, now=world.now(), texts={"en": WORDS}, notice_class=NoticeClass.URGENT)
    await database.close()
    for each in readers:
        each.started = True
    return readers


async def outcome(world: World, readers: list[Person], kills: int, within_seconds: float = 90) -> Sent:
    """Wait until the notice is done, and look what everybody has."""
    ends_at = monotonic() + within_seconds
    database = Database(world.database_url, NO_KEYS)
    query = (
        "SELECT workers.chat_id, notice_recipients.outcome FROM notice_recipients "
        "JOIN workers ON workers.id = notice_recipients.worker_id"
    )
    outcomes: dict[int, str | None] = {0: None}
    while None in outcomes.values() and monotonic() < ends_at:
        await wait_really(0.5)
        async with database.transaction() as store:
            found = await store.audit_log._connection.execute(text(query))
            outcomes = {row.chat_id: row.outcome for row in found}
    await database.close()
    return Sent(copies_of(readers), outcomes, kills)


def copies_of(readers: list[Person]) -> Counter[int]:
    """Count how often each has the words."""
    return Counter({each.id: sum(said.get("text") == WORDS for said in each.messages) for each in readers})
