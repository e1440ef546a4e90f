"""What a tap costs: Shien beside a bare aiogram-dialog bot and beside no bot library at all, in one run.

Each bot is a process of its own and speaks HTTP to a local Telegram in this one; a worker walks through a form.
"""

import asyncio
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
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
HERE = Path(__file__).parent

# The callback data of the buttons that a worker taps, best first: one of them is on every screen.
WAY = ("to:en", "yes", "check", "new", "a:", "skip", "res", "menu")


@dataclass(frozen=True, slots=True)
class Measures:
    """One bot in one round; `tap_ms` holds a time for each tap."""

    start_up_s: float
    tap_ms: tuple[float, ...]
    cpu_ms: float
    memory_mib: float


async def main() -> None:
    """Let the bots take turns, so that a busy machine is busy for all of them; print medians of the rounds."""
    commands = {
        "shien": ["-m", "bot", "run"],
        "bare": [str(HERE / "bare_bot.py")],
        "echo": [str(HERE / "echo_bot.py")],
    }
    rounds: dict[str, list[Measures]] = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            rounds[name].append(await measure(command))
    print_table(rounds)


async def measure(command: list[str]) -> Measures:
    """Start a bot from nothing, let a worker tap through the form again and again, and stop it."""
    telegram = Telegram(SystemClock(), TOKEN, limits_enforced=False)
    telegram.add_group(GROUP_ID, "Staff", [WORKER_ID], forum=True)
    worker = telegram.add_person(WORKER_ID, "Linh", language_code="en")
    await telegram.start()
    try:
        async with running(command, telegram.base) as (process_id, started_at):
            await telegram.polled(within_seconds=60)
            start_up_s = perf_counter() - started_at
            worker.sends("/start")
            await telegram.until(lambda: len(worker.messages) > 1)
            for _ in range(WARM_UP_TAPS):
                await tap(telegram, worker)
            cpu_before = cpu_seconds(process_id)
            tap_ms = tuple([await tap(telegram, worker) for _ in range(TAPS)])
            cpu_ms = (cpu_seconds(process_id) - cpu_before) * 1000 / TAPS
            return Measures(start_up_s, tap_ms, cpu_ms, memory_mib(process_id))
    finally:
        await telegram.stop()


@asynccontextmanager
async def running(command: list[str], base: str) -> AsyncIterator[tuple[int, float]]:
    """A bot's process id, and when it was started; Shien finds an empty database."""
    with tempfile.TemporaryDirectory(prefix="shien-taps-") as folder, tempfile.TemporaryFile() as log:
        database_url = f"sqlite+aiosqlite:///{folder}/shien.sqlite3"
        await upgrade(database_url)
        started_at = perf_counter()
        process = await asyncio.create_subprocess_exec(
            sys.executable, *command, cwd=folder, env=environment(base, database_url), stdout=log, stderr=log
        )
        try:
            yield process.pid, started_at
        except TimeoutError:
            log.seek(0)
            sys.stderr.write(log.read().decode()[-2000:])
            raise
        finally:
            with suppress(ProcessLookupError):
                process.terminate()
            await process.wait()


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


async def tap(telegram: Telegram, worker: Person) -> float:
    """Tap the next button of the way; milliseconds until the new screen.

    The next tap follows at once, and one person's updates wait for each other: each time holds the commit before it.
    """
    screen = worker.messages[-1]
    buttons = [button["callback_data"] for row in screen["reply_markup"]["inline_keyboard"] for button in row]
    calls, answers = len(telegram.calls), len(telegram.answers)
    tapped_at = perf_counter()
    worker.taps(screen["message_id"], next_on_way(buttons))
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


def print_table(rounds: Mapping[str, list[Measures]]) -> None:
    """A line per measure: medians of the rounds, and Shien's in multiples of the bare bot's."""
    print(f"{ROUNDS} rounds of {TAPS} taps, medians; {os.cpu_count()} cores, Python {sys.version.split()[0]}\n")
    print("|  | Shien | bare bot | echo | Shien / bare | aim |\n|---|---|---|---|---|---|")
    for title, aim, number in (
        ("tap to answer, median (ms)", "", lambda measures: median(measures.tap_ms)),
        ("tap to answer, 19 of 20 (ms)", "", lambda measures: quantiles(measures.tap_ms, n=20)[-1]),
        ("CPU per tap (ms)", "2.5", lambda measures: measures.cpu_ms),
        ("memory after the taps (MiB)", "1.5", lambda measures: measures.memory_mib),
        ("start to first getUpdates (s)", "1.5", lambda measures: measures.start_up_s),
    ):
        shien, bare, echo = (median(map(number, rounds[name])) for name in ("shien", "bare", "echo"))
        print(f"| {title} | {shien:.2f} | {bare:.2f} | {echo:.2f} | {shien / bare:.2f} | {aim} |")


if __name__ == "__main__":
    asyncio.run(main())
