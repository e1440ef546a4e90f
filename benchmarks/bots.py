"""Bots in processes of their own, each with a local Telegram, and workers who tap through their forms."""

import asyncio
import os
import sys
import tempfile
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from bot.clock import SystemClock
from bot.storage.migration import upgrade
from simulator import Person, Telegram

TOKEN = "1000:demo"  # noqa: S105 - it opens nothing but this process
GROUP_ID, ADMIN_ID, FIRST_WORKER_ID = -1001, 99, 101
START_WITHIN_SECONDS = 60
HERE = Path(__file__).parent
COMMANDS = {
    "shien": ["-m", "bot", "run"],
    "bare": [str(HERE / "bare_bot.py")],
    "echo": [str(HERE / "echo_bot.py")],
}
# The callback data of the buttons that a worker taps, best first: one of them is on every screen.
WAY = ("to:en", "yes", "check", "new", "full", "a:", "skip", "res", "menu")


@dataclass(slots=True)
class Worker:
    """Somebody who taps through the form again and again."""

    telegram: Telegram
    person: Person

    async def arrive(self) -> None:
        """Send /start, and wait for the first screen."""
        self.person.sends("/start")
        await self.telegram.until(lambda: len(self.person.posts) > 1, START_WITHIN_SECONDS)

    async def tap(self) -> float:
        """Tap the next button of the way, and wait until it is answered; returns milliseconds until the new screen."""
        return await self.tap_one_of(WAY)

    async def tap_one_of(self, way: Sequence[str]) -> float:
        """Tap the first of these buttons that is there."""
        message_id = max(self.person.posts)
        screen = self.person.posts[message_id].message
        buttons = [button["callback_data"] for row in screen["reply_markup"]["inline_keyboard"] for button in row]
        tapped_at = perf_counter()
        query_id = self.person.taps(message_id, next_on(way, buttons))
        await self.telegram.until(lambda: self.person.posts[message_id].message is not screen)
        until_screen_ms = (perf_counter() - tapped_at) * 1000
        await self.telegram.until(lambda: self._is_answered(query_id))
        return until_screen_ms

    def _is_answered(self, query_id: str | None) -> bool:
        # Newest first: it is one of the last few.
        return any(answer.callback_query_id == query_id for answer in reversed(self.telegram.answers[-200:]))


@dataclass(frozen=True, slots=True)
class RunningBot:
    """A bot in its process, and the workers who write to it."""

    telegram: Telegram
    workers: list[Worker]
    process_id: int
    until_answer_s: float
    manager: Person

    @property
    def cpu_seconds(self) -> float:
        """User and system time of the process with all its threads so far."""
        fields = Path(f"/proc/{self.process_id}/stat").read_text("ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def memory_mib(self) -> float:
        """Resident memory of the process."""
        pages = int(Path(f"/proc/{self.process_id}/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


@asynccontextmanager
async def running(
    name: str,
    workers: int,
    latency_seconds: float,
    prepare: Callable[[str], Awaitable[object]] = upgrade,
    *,
    limits_enforced: bool = False,
) -> AsyncIterator[RunningBot]:
    """A bot as a block; Shien finds the database that `prepare` made, by default an empty one.

    The first worker has written before the bot started.
    """
    telegram = Telegram(SystemClock(), TOKEN, limits_enforced=limits_enforced, latency=latency_seconds)
    manager = telegram.add_person(ADMIN_ID, "Sato", language_code="ja")
    telegram.add_group(GROUP_ID, "Staff", [ADMIN_ID], forum=True)
    people = [telegram.add_person(FIRST_WORKER_ID + each, "Linh", language_code="en") for each in range(workers)]
    crowd = [Worker(telegram, person) for person in people]
    await telegram.start()
    with tempfile.TemporaryDirectory(prefix="shien-taps-") as folder:
        database_url = f"sqlite+aiosqlite:///{folder}/shien.sqlite3"
        await prepare(database_url)
        started_at = perf_counter()
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, *COMMANDS[name]),
            cwd=folder,
            env=environment(telegram.base, database_url),
            stdout=DEVNULL,
            stderr=DEVNULL,
        )
        try:
            await crowd[0].arrive()
            yield RunningBot(telegram, crowd, process.pid, perf_counter() - started_at, manager)
        finally:
            with suppress(ProcessLookupError):
                process.terminate()
            await process.wait()
            await telegram.stop()


def environment(base: str, database_url: str) -> Mapping[str, str]:
    """What the bots are told."""
    return {
        **os.environ,
        "BOT_TOKEN": TOKEN,
        "BOT_API_BASE": base,
        "DATABASE_URL": database_url,
        "STAFF_GROUP_ID": str(GROUP_ID),
        "ADMIN_IDS": str(ADMIN_ID),
    }


def next_on(way: Sequence[str], buttons: list[str]) -> str:
    """The callback data to tap; aiogram-dialog writes the screen's id before it."""
    return next(data for wanted in way for data in buttons if data.rpartition("\x1d")[2].startswith(wanted))
