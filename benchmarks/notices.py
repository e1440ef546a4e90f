"""What a notice costs: how fast it leaves, what it costs the others, and what an approval costs."""

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from resource import RUSAGE_SELF, getrusage
from statistics import median, quantiles
from time import perf_counter
from typing import Any

from sqlalchemy import text

from benchmarks.bots import RunningBot, Worker, running
from benchmarks.notices_unlimited import add_people, approve, compare_unlimited, write_and_approve
from benchmarks.reminders import postgresql_urls
from bot.actions.context import ActionContext
from bot.actions.notices.feeding import feed
from bot.domain.audit_event import SHIEN
from bot.domain.workers.worker import CONSENT_VERSION
from bot.facts import load_facts
from bot.resources import data_folder
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS
from bot.storage.migration import upgrade
from simulator import limiter
from simulator.call import Call

RATE = 25
TALKERS = 5
QUIET_TAPS = 12
FIRST_READER_ID = 100_000
_MOOD = Random(7)  # noqa: S311 - who taps when is no secret


async def main() -> None:
    """Measure each part and print a table."""
    parts = {"unlimited": unlimited, "limited": limited, "approval": approval, "million": million}
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=3000, help="of the notice at 25 a second")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--million", type=int, default=1_000_000, help="people on PostgreSQL")
    parser.add_argument("parts", nargs="*", default=list(parts))
    told = parser.parse_args()
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}\n")
    for name in told.parts:
        await parts[name](told)
        print()


async def unlimited(told: argparse.Namespace) -> None:
    """To a sink."""
    await compare_unlimited(told.people, told.rounds)


async def limited(told: argparse.Namespace) -> None:
    """At 25 a second, against the local Telegram's limiter: first alone, then while people tap and one cries."""
    refusals = _count_refusals()
    print(f"| {told.people:,} people at {RATE} a second | | aim |\n|---|---|---|")
    async with _bot_with(told.people) as (bot, approve_now):
        await approve_now()
        await _until_done(bot, told.people)
        print(f"| alone: of the rate | {_rate(bot) / RATE:.3f} | ≥ 0.99 |")
    async with _bot_with(told.people) as (bot, approve_now):
        await asyncio.gather(*(_arrive(each) for each in bot.workers[1:]))
        is_over = asyncio.Event()
        quiet = await _tap(bot.workers[1:], until=lambda taps: taps >= QUIET_TAPS)
        await approve_now()
        tapping = asyncio.create_task(_tap(bot.workers[1:], until=lambda _taps: is_over.is_set()))
        await bot.telegram.until(lambda: _sent(bot) > told.people // 4, 60 + told.people)
        alarm = await _alarm(bot)
        await _until_done(bot, told.people)
        is_over.set()
        loud = await tapping
        began, ended = _span(bot)
        answers = [each for each in bot.telegram.calls if began <= each.at <= ended and "chat_id" in each.params]
        everything = len(answers) / (ended - began).total_seconds()
        print(f"| while {TALKERS} people tap: of the rate, answers counted | {everything / RATE:.3f} | ≥ 0.99 |")
    with_, without = _p95(loud), _p95(quiet)
    print(f"| p95 of a tap, with and without (ms) | {with_:.0f} and {without:.0f}: {with_ / without:.2f} | ≤ 1.5 |")
    print(f"| taps with and without | {len(loud)} and {len(quiet)} | |")
    print(f"| a tap on 🆘 to the first manager (s) | {alarm:.2f} | ≤ 2 |")
    print(f"| 429 | {len(refusals)} | 0 |")


def _count_refusals() -> list[str]:
    """Note every 429 from now on."""
    found: list[str] = []
    module: Any = limiter
    refuse = module.too_many_requests

    def noted(*told: Any) -> Any:
        found.append("429")
        return refuse(*told)

    module.too_many_requests = noted
    return found


@asynccontextmanager
async def _bot_with(people: int) -> AsyncIterator[tuple[RunningBot, Callable[[], Awaitable[object]]]]:
    """A bot in its process and so many people; what approves a notice for them."""
    facts, opened = load_facts(data_folder()), []

    async def prepare(url: str) -> None:
        await upgrade(url)
        opened.append(Database(url, NO_KEYS))
        await add_people(opened[0], people)

    async with running("shien", 1 + TALKERS, 0, prepare, limits_enforced=True) as bot:
        for number in range(people):
            bot.telegram.add_person(FIRST_READER_ID + number, f"Reader {number}").started = True
        bot.manager.sends("/start")
        yield bot, lambda: write_and_approve(opened[0], facts, 1)
        await opened[0].close()


async def _until_done(bot: RunningBot, people: int) -> None:
    await bot.telegram.until(lambda: _sent(bot) >= people, 60 + people / 5)


def _sent(bot: RunningBot) -> int:
    return sum(map(_is_notice, bot.telegram.calls))


def _is_notice(call: Call) -> bool:
    return call.method == "sendMessage" and int(call.params["chat_id"]) >= FIRST_READER_ID


def _span(bot: RunningBot) -> tuple[datetime, datetime]:
    sent_at = [call.at for call in bot.telegram.calls if _is_notice(call)]
    return min(sent_at), max(sent_at)


def _rate(bot: RunningBot) -> float:
    began, ended = _span(bot)
    return (_sent(bot) - 1) / (ended - began).total_seconds()


async def _arrive(worker: Worker) -> None:
    await worker.arrive()
    for _ in range(4):
        await asyncio.sleep(1.5)
        await worker.tap()


async def _tap(talkers: Sequence[Worker], until: Callable[[int], bool]) -> list[float]:
    """Let each tap every one and a half seconds until that holds of the taps; returns milliseconds to the answers."""
    found: list[float] = []

    async def tap(worker: Worker) -> None:
        taps = 0
        while not until(taps):
            await asyncio.sleep(1.2 + _MOOD.random() * 0.6)
            found.append(await worker.tap())
            taps += 1

    await asyncio.gather(*map(tap, talkers))
    return found


async def _alarm(bot: RunningBot) -> float:
    """Let one worker say that it is urgent; returns seconds until the first manager has it."""
    worker = bot.workers[0]
    for way in (("to:en",), ("yes",), ("danger",)):
        await worker.tap_one_of(way)
        await asyncio.sleep(1.5)
    tapped_at = perf_counter()
    tapping = asyncio.create_task(worker.tap_one_of(("urgent",)))
    await bot.telegram.until(lambda: any("🆘" in str(post.message.get("text")) for post in bot.manager.posts.values()))
    seconds = perf_counter() - tapped_at
    await tapping
    return seconds


def _p95(milliseconds: Sequence[float]) -> float:
    return quantiles(milliseconds, n=20)[-1]


async def approval(told: argparse.Namespace) -> None:
    """10,000 people fixed at once on SQLite, while others write their small transactions."""
    print("| 10,000 people approved at once on SQLite | | aim |\n|---|---|---|")
    facts = load_facts(data_folder())
    with tempfile.TemporaryDirectory(prefix="shien-notices-") as folder:
        url = f"sqlite+aiosqlite:///{folder}/shien.sqlite3"
        await upgrade(url)
        database = Database(url, NO_KEYS)
        await approve(database, facts, 10_000)
        quiet, loud, seconds = [], [], []
        for _ in range(told.rounds):
            quiet += await _small_turns(database, 100)
            others = asyncio.create_task(_small_turns(database, 100))
            await asyncio.sleep(0)
            began_at = perf_counter()
            await write_and_approve(database, facts, 1)
            seconds.append(perf_counter() - began_at)
            loud += await others
        await database.close()
    print(f"| the approval (s) | {median(seconds):.2f} | |")
    with_, without = _p95(loud), _p95(quiet)
    print(f"| p95 of a turn, with and without (ms) | {with_:.1f} and {without:.1f}: {with_ / without:.2f} | ≤ 1.5 |")
    print(f"| the longest of these (ms) | {max(loud):.0f} | |")


async def _small_turns(database: Database, times: int) -> list[float]:
    """Write as a tap does, every 20 ms; returns milliseconds for each."""
    found = []
    for number in range(times):
        await asyncio.sleep(0.02)
        began_at = perf_counter()
        async with database.transaction() as store:
            await store.workers.find(1 + number)
            await store.dialog_states.write(1, 1, "form", {"step": number}, datetime.now(UTC))
        found.append((perf_counter() - began_at) * 1000)
    return found


async def million(told: argparse.Namespace) -> None:
    """As many as there are, on PostgreSQL, in one statement; and what the feeder costs then."""
    print(f"| {told.million:,} people on PostgreSQL | | aim |\n|---|---|---|")
    facts = load_facts(data_folder())
    with tempfile.TemporaryDirectory(prefix="shien-notices-") as folder, postgresql_urls(Path(folder)) as (url, _other):
        database = Database(url, NO_KEYS)
        await upgrade(url)
        await approve(database, facts, 0)
        async with database.transaction() as store:
            fill = (
                "INSERT INTO workers (chat_id, locale, consent_version) "
                "SELECT 100000 + n, 'vi', :version FROM generate_series(1, :people) n"
            )
            given = {"version": CONSENT_VERSION, "people": told.million}
            await store.audit_log._connection.execute(text(fill), given)  # noqa: SLF001 - faster than a turn for each
        before, began_at = _memory_mib(), perf_counter()
        notice_id = await write_and_approve(database, facts, 1)
        seconds = perf_counter() - began_at
        print(f"| the approval (s) | {seconds:.1f} | |\n| memory it took (MiB) | {_memory_mib() - before:.1f} | flat |")
        fed = []
        for _ in range(4):
            async with database.transaction() as store:
                began_at = perf_counter()
                await feed(ActionContext(store, facts, datetime.now(UTC), SHIEN), 2 * RATE)
            fed.append((perf_counter() - began_at) * 1000)
        print(f"| fed {2 * RATE} people, median (ms) | {median(fed):.1f} | |")
        async with database.transaction() as store:
            began_at = perf_counter()
            counts = await store.notice_recipients.counts(notice_id, datetime.now(UTC))
            print(f"| counting all {counts.total:,} (ms) | {(perf_counter() - began_at) * 1000:.0f} | |")
        await database.close()


def _memory_mib() -> float:
    """The most that this process has ever held."""
    return getrusage(RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    asyncio.run(main())
