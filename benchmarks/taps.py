"""What a tap costs: Shien beside a bare aiogram-dialog bot and beside no bot library at all, in one run.

Each bot is a process of its own and speaks HTTP to a local Telegram in this one; a worker walks through a form.
"""

import asyncio
import os
import sys
import tempfile
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from bot.clock import SystemClock
from bot.storage.migration import upgrade
from simulator import Person, Telegram

ROUNDS = 5
TAPS = 80
WARM_UP_TAPS = 40  # more than a walk through the form
TOKEN = "1000:demo"  # noqa: S105 - it opens nothing but this process
GROUP_ID, WORKER_ID = -1001, 101
START_WITHIN_SECONDS = 60
HERE = Path(__file__).parent

# The callback data of the buttons that a worker taps, best first: one of them is on every screen.
WAY = ("to:en", "yes", "check", "new", "a:", "skip", "res", "menu")


@dataclass(frozen=True, slots=True)
class Running:
    """A bot in its process, and the worker who taps."""

    telegram: Telegram
    worker: Person
    process_id: int
    start_up_s: float


@dataclass(frozen=True, slots=True)
class Measures:
    """One bot in one round; `tap_ms` holds a time for each tap."""

    start_up_s: float
    tap_ms: list[float]
    cpu_ms: float
    memory_mib: float


LINES: tuple[tuple[str, str, Callable[[Measures], float]], ...] = (
    ("tap to answer, median (ms)", "", lambda measures: median(measures.tap_ms)),
    ("tap to answer, 19 of 20 (ms)", "", lambda measures: quantiles(measures.tap_ms, n=20)[-1]),
    ("CPU per tap (ms)", "2.5", lambda measures: measures.cpu_ms),
    ("memory after the taps (MiB)", "1.5", lambda measures: measures.memory_mib),
    ("start to first getUpdates (s)", "1.5", lambda measures: measures.start_up_s),
)


async def main() -> None:
    """Print the medians of a few rounds."""
    commands = {
        "shien": ["-m", "bot", "run"],
        "bare": [str(HERE / "bare_bot.py")],
        "echo": [str(HERE / "echo_bot.py")],
    }
    print_table([await measure(commands) for _ in range(ROUNDS)])


async def measure(commands: Mapping[str, list[str]]) -> dict[str, Measures]:
    """One round: the bots start one after another; then they take turns, so that a busy machine is busy for all."""
    async with AsyncExitStack() as stack:
        bots = {name: await stack.enter_async_context(running(command)) for name, command in commands.items()}
        for bot in bots.values():
            await begin(bot)
        cpu_before = {name: cpu_seconds(bot.process_id) for name, bot in bots.items()}
        tap_ms: dict[str, list[float]] = {name: [] for name in bots}
        for _ in range(TAPS):
            for name, bot in bots.items():
                tap_ms[name].append(await tap(bot))
        return {
            name: Measures(
                start_up_s=bot.start_up_s,
                tap_ms=tap_ms[name],
                cpu_ms=(cpu_seconds(bot.process_id) - cpu_before[name]) * 1000 / TAPS,
                memory_mib=memory_mib(bot.process_id),
            )
            for name, bot in bots.items()
        }


@asynccontextmanager
async def running(command: list[str]) -> AsyncIterator[Running]:
    """A bot as a block, with a local Telegram of its own; Shien finds an empty database."""
    telegram = Telegram(SystemClock(), TOKEN, limits_enforced=False)
    telegram.add_group(GROUP_ID, "Staff", [WORKER_ID], forum=True)
    worker = telegram.add_person(WORKER_ID, "Linh", language_code="en")
    await telegram.start()
    with tempfile.TemporaryDirectory(prefix="shien-taps-") as folder:
        database_url = f"sqlite+aiosqlite:///{folder}/shien.sqlite3"
        await upgrade(database_url)
        started_at = perf_counter()
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, *command),
            cwd=folder,
            env=environment(telegram.base, database_url),
            stdout=DEVNULL,
            stderr=DEVNULL,
        )
        try:
            await telegram.polled(START_WITHIN_SECONDS)
            yield Running(telegram, worker, process.pid, perf_counter() - started_at)
        finally:
            with suppress(ProcessLookupError):
                process.terminate()
            await process.wait()
            await telegram.stop()


async def begin(bot: Running) -> None:
    """Arrive, and walk through the form once: what a bot does only once is not measured."""
    bot.worker.sends("/start")
    await bot.telegram.until(lambda: len(bot.worker.messages) > 1)
    for _ in range(WARM_UP_TAPS):
        await tap(bot)


def environment(base: str, database_url: str) -> Mapping[str, str]:
    """What the bots are told."""
    return {
        **os.environ,
        "BOT_TOKEN": TOKEN,
        "BOT_API_BASE": base,
        "DATABASE_URL": database_url,
        "STAFF_GROUP_ID": str(GROUP_ID),
        "ADMIN_IDS": str(WORKER_ID),
    }


async def tap(bot: Running) -> float:
    """Tap the next button of the way; milliseconds until the new screen.

    One person's updates wait for each other, but only the screen is waited for here, not the commit after it.
    """
    telegram, screen = bot.telegram, bot.worker.messages[-1]
    buttons = [button["callback_data"] for row in screen["reply_markup"]["inline_keyboard"] for button in row]
    calls, answers = len(telegram.calls), len(telegram.answers)
    tapped_at = perf_counter()
    bot.worker.taps(screen["message_id"], next_on_way(buttons))
    await telegram.until(lambda: any(call.method == "editMessageText" for call in telegram.calls[calls:]))
    answered_after = perf_counter() - tapped_at
    await telegram.until(lambda: len(telegram.answers) > answers)
    return answered_after * 1000


def next_on_way(buttons: list[str]) -> str:
    """The callback data to tap; aiogram-dialog writes the screen's id before it."""
    return next(data for wanted in WAY for data in buttons if data.rpartition("\x1d")[2].startswith(wanted))


def cpu_seconds(process_id: int) -> float:
    """User and system time of a process with all its threads so far."""
    fields = Path(f"/proc/{process_id}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_mib(process_id: int) -> float:
    """Resident memory of a process."""
    pages = int(Path(f"/proc/{process_id}/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def print_table(rounds: list[dict[str, Measures]]) -> None:
    """A line per measure: medians of the rounds; the multiple is that of the rounds' medians."""
    print(f"{ROUNDS} rounds of {TAPS} taps, medians; {os.cpu_count()} cores, Python {sys.version.split()[0]}\n")
    print("|  | Shien | bare bot | echo | Shien / bare | aim |\n|---|---|---|---|---|---|")
    for title, aim, number in LINES:
        shien, bare, echo = (median(number(each[name]) for each in rounds) for name in ("shien", "bare", "echo"))
        print(f"| {title} | {shien:.2f} | {bare:.2f} | {echo:.2f} | {shien / bare:.2f} | {aim} |")


if __name__ == "__main__":
    asyncio.run(main())
