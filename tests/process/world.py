"""People who write while things go wrong, and what became of what they wrote."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from statistics import quantiles
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from bot.actions.context import ActionContext
from bot.actions.support.consultations import open_consultation
from bot.actions.workers.arrival import give_consent
from bot.clock import SystemClock, monotonic
from bot.domain.audit_event import SHIEN
from bot.domain.support.consultation import ConsultationKind
from bot.domain.unicode.escaped_text import escaped
from bot.facts import load_facts
from bot.resources import data_folder
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS
from simulator import Person, Telegram
from tests.pauses import wait_really
from tests.process.processes import ADMIN_ID, GROUP_ID, TOKEN, Processes, Shien
from tests.process.rigged import Death, QuickClock

FIRST_WRITER_ID = 10_001
LOOK_AGAIN_SECONDS = 0.1
_HURRY = 100
_A_MOMENT_SECONDS = 0.5
SHOWN_BY = frozenset({"sendMessage", "editMessageText", "setMessageReaction"})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of all that was written. Lost is what never came to the database or to the staff group."""

    written: int
    lost: int
    twice_in_database: int
    seconds: float
    others_p99: float | None = None
    note: str = ""
    grown_mib: float = 0.0

    @property
    def is_good(self) -> bool:
        return self.written > 0 and (self.lost, self.twice_in_database) == (0, 0)


class World:
    """A Telegram, a database, and writers who each have an open consultation."""

    def __init__(self, telegram: Telegram, processes: Processes, database_url: str, clock: QuickClock) -> None:
        self.telegram = telegram
        self.group = telegram.add_group(GROUP_ID, "Staff", [ADMIN_ID], forum=True)
        self.database_url = database_url
        self.writers: list[Person] = []
        self.written: list[str] = []
        self.waited: list[float] = []
        self._processes = processes
        self._clock = clock
        self._bot: Shien | None = None
        self._began_at = monotonic()
        self.random = Random(7)  # noqa: S311 - who writes when is no secret

    def now(self) -> datetime:
        """Return what the clock of this world shows."""
        return self._clock.now()

    def settle_on(self, **settings: str) -> None:
        """Let processes that start from now on be told these settings."""
        self._processes.settings.update(settings)

    async def start(self, death: Death | None = None) -> Shien:
        """Start a process."""
        self._bot = await self._processes.start_rigged(death, self._clock.pace)
        return self._bot

    async def hurry(self) -> None:
        """Let another process go on in quick time: Telegram takes twenty calls a minute for a group."""
        if self._clock.pace.speed >= _HURRY:
            return
        assert self._bot is not None
        await self._bot.ends()
        self._clock.run(_HURRY)
        await self.start()

    async def admit(self, writers: int) -> None:
        """Let so many people be known, each with an open consultation."""
        database, facts = Database(self.database_url, NO_KEYS), load_facts(data_folder())
        async with database.transaction() as store:
            context = ActionContext(store, facts, SystemClock().now(), SHIEN)
            for number in range(writers):
                person = self.telegram.add_person(FIRST_WRITER_ID + number, f"Writer {number}", language_code="en")
                worker = await give_consent(context, await store.workers.upsert_by_chat(person.id, "en"))
                await open_consultation(context, worker, ConsultationKind.PAY, [])
                self.writers.append(person)
        await database.close()

    def note(self, words: str) -> str:
        """Return a text that nobody wrote before, and count it as written."""
        text_ = f"{words}{len(self.written)}"
        self.written.append(escaped(text_))
        return text_

    def writes(self, person: Person, words: str = "") -> None:
        """Let somebody write something that nobody wrote before."""
        person.sends(self.note(words))

    async def everybody_writes(self) -> None:
        """Let each write once and be answered, before anything goes wrong; it is not timed."""
        await self.ask_in_turn(self.writers, 1, _A_MOMENT_SECONDS)
        self.waited.clear()

    async def write_all_the_time(self, until: Callable[[], bool], seconds_between: float = 0.06) -> None:
        """Let one or another of them write, in no regular order, as long as that does not hold."""
        while not until():
            self.writes(self.random.choice(self.writers))
            await wait_really(self.random.random() * 2 * seconds_between)

    async def write_for(self, seconds: float) -> None:
        """Let them write for so many seconds of the clock."""
        end_at = self._clock.now() + timedelta(seconds=seconds)
        await self.write_all_the_time(lambda: self._clock.now() > end_at, seconds_between=0.1)

    async def asks(self, person: Person, within_seconds: float = 60) -> None:
        """Let somebody write, and note how long the answer takes."""
        since, began_at = len(self.telegram.calls), monotonic()
        self.writes(person)
        await self.telegram.until(lambda: self.is_answered(person, since), within_seconds)
        self.waited.append(monotonic() - began_at)

    async def ask_in_turn(self, people: list[Person], times: int, seconds_between: float = 0) -> None:
        """Let each of them write so often, waiting for each answer; one does not wait for another."""

        async def ask(person: Person) -> None:
            await wait_really(self.random.random() * seconds_between)  # not all at once
            for _ in range(times):
                await self.asks(person)
                await wait_really((0.5 + self.random.random()) * seconds_between)

        await asyncio.gather(*map(ask, people))

    def is_answered(self, person: Person, since: int) -> bool:
        """Tell whether the bot has shown somebody anything since that call."""
        calls = self.telegram.calls[since:]
        return any(call.method in SHOWN_BY and call.params.get("chat_id") == person.id for call in calls)

    async def stored(self) -> Counter[str]:
        """Count what workers wrote in the database."""
        return Counter(await self._column("SELECT text FROM messages WHERE author = 'worker'"))

    def told(self) -> set[str]:
        """Return all that stands in the staff group, as a database can hold it."""
        return {escaped(_words(message)) for message in self.group.messages()}

    async def set_aside(self) -> int:
        """Count the updates that nobody could handle."""
        return len(await self._column("SELECT update_id FROM inbox WHERE set_aside_at IS NOT NULL"))

    async def until_stored(self, within_seconds: float = 60) -> None:
        """Wait until all that was written is in the database; what is not then is lost."""
        for _ in range(int(within_seconds / LOOK_AGAIN_SECONDS)):
            if set(self.written) <= set(await self.stored()):
                return
            await wait_really(LOOK_AGAIN_SECONDS)

    async def until_told(self, within_seconds: float = 60) -> None:
        """Wait until all that was written stands in the staff group, or for so long without any news there."""
        missing, news_at = set(self.written) - self.told(), monotonic()
        while missing and monotonic() - news_at < within_seconds:
            await self._look_again()
            before, missing = missing, set(self.written) - self.told()
            news_at = news_at if missing == before else monotonic()

    async def outcome(self, note: str = "") -> Outcome:
        """Count what became of all that was written, once staff have it."""
        seconds = monotonic() - self._began_at
        await self.hurry()
        await self.until_told()
        stored = await self.stored()
        lost = set(self.written) - (self.told() & set(stored))
        twice = sum(stored[each] > 1 for each in self.written)
        p99 = quantiles(self.waited, n=100)[-1] if len(self.waited) > 1 else None
        return Outcome(len(self.written), len(lost), twice, seconds, p99, note)

    async def _column(self, query: str) -> list[Any]:
        engine = create_async_engine(self.database_url, poolclass=NullPool)
        try:
            async with engine.connect() as connection:
                return list((await connection.execute(text(query))).scalars())
        finally:
            await engine.dispose()

    async def _look_again(self) -> None:
        await wait_really(LOOK_AGAIN_SECONDS)


@asynccontextmanager
async def open_world(database_url: str, folder: Path, writers: int, speed: float = 1.0) -> AsyncIterator[World]:
    """Open a world on an empty database; at the end every process in it is killed."""
    clock = QuickClock(speed)
    telegram = Telegram(clock, TOKEN)
    await telegram.start()
    processes = Processes(telegram.base, database_url, folder)
    try:
        world = World(telegram, processes, database_url, clock)
        await world.admit(writers)
        yield world
    finally:
        await processes.end()
        await telegram.stop()
    assert telegram.violations == []


def _words(message: dict[str, Any]) -> str:
    part = message.get("text", "") or message.get("rich_message", "")
    while not isinstance(part, str):  # down to the one text inside of all styles and quotations
        part = part[0] if isinstance(part, list) else part.get("text") or part.get("blocks")
    return part
