"""How many a second leave where Telegram takes everything: Shien's whole way beside libraries that keep nothing."""

import asyncio
import gc
import sys
import tempfile
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any

import structlog
from aiohttp import ClientSession
from httpx_aiohttp import AiohttpTransport
from sqlalchemy import insert
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from benchmarks.broadcaster import broadcast
from bot.actions.context import ActionContext
from bot.actions.notices.drafts import start_notice
from bot.actions.notices.feeding import feed
from bot.actions.notices.running import lose_file
from bot.clock import SystemClock
from bot.delivery.rate_limiter import PacedLimiter
from bot.delivery.relay import OutboxRelay
from bot.delivery.relay.hooks import NoticeHooks
from bot.delivery.sender import Sender
from bot.delivery.telegram_bot import close, connect, quiet_libraries
from bot.delivery.topics.topics import StaffGroup
from bot.domain.audit_event import SHIEN, Actor
from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import NoticeClass, NoticeState, Words
from bot.domain.outbox import OutboxMessage
from bot.domain.staff import Role
from bot.domain.workers.worker import CONSENT_VERSION
from bot.facts import load_facts
from bot.handlers.commands import commands_for
from bot.resources import data_folder, locales_folder
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS
from bot.storage.migration import upgrade
from bot.storage.store import Store
from bot.storage.tables import workers
from bot.texts import load_texts

TOKEN = "1000:demo"  # noqa: S105 - it opens nothing
TEXT = "The office is closed on Monday. " * 8
LINK = "https://example.org/news"
ENTITY = {"type": "bold", "offset": 0, "length": 10}
AT_ONCE = 16
# As bot/commands/run/run.py, and the same for all.
GARBAGE_THRESHOLDS = (10_000, 20, 50)
# Faster than anybody is here.
NO_LIMIT = 1_000_000
Send = Callable[[int], Awaitable[object]]


async def compare_unlimited(people: int, rounds: int) -> None:
    """Let all of them send to so many by turns, and print the medians."""
    quiet_libraries()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    ways: dict[str, Callable[[str, int], Awaitable[Any]]] = {
        "python-telegram-bot, httpx-aiohttp": by_ptb,
        "Shien: fed, claimed, sent, marked": by_shien,
        "raw aiohttp": by_aiohttp,
    }
    if find_spec("aiogram_broadcaster"):
        ways["aiogram_broadcaster"] = by_broadcaster
    rates: dict[str, list[float]] = {name: [] for name in ways}
    cpu: dict[str, list[float]] = {name: [] for name in ways}
    async with a_sink() as base:
        for _ in range(rounds):
            for name, send in ways.items():
                seconds, cpu_seconds = await send(base, people)
                rates[name].append(people / seconds)
                cpu[name].append(cpu_seconds / people * 1000)
    reference = median(rates["python-telegram-bot, httpx-aiohttp"])
    print(
        "| to a sink without limits | per second | CPU per message (ms) | of python-telegram-bot |\n|---|---|---|---|"
    )
    for name, each in rates.items():
        print(f"| {name} | {median(each):,.0f} | {median(cpu[name]):.2f} | {median(each) / reference:.2f} |")


@asynccontextmanager
async def a_sink() -> AsyncIterator[str]:
    """A Bot API in a process of its own; its address."""
    process = await asyncio.create_subprocess_exec(sys.executable, str(Path(__file__).parent / "sink.py"), stdout=PIPE)
    assert process.stdout is not None
    port = int(await process.stdout.readline())
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        process.kill()
        await process.wait()


async def timed(work: Callable[[], Awaitable[object]]) -> Any:
    """Return the seconds, and those of this process's CPU, that it takes."""
    # As if it were alone in the process: nobody looks through what all the others have loaded.
    gc.collect()
    gc.freeze()
    gc.set_threshold(*GARBAGE_THRESHOLDS)
    began_at, cpu = perf_counter(), process_time()
    await work()
    return perf_counter() - began_at, process_time() - cpu


async def send_all(send: Send, people: int) -> None:
    """Send to each, so many at once."""
    chats = iter(range(1, people + 1))

    async def go_on() -> None:
        for chat_id in chats:
            await send(chat_id)

    await asyncio.gather(*(go_on() for _ in range(AT_ONCE)))


async def by_ptb(base: str, people: int) -> Any:
    """python-telegram-bot alone, on the transport that Shien has chosen."""
    transport = {"transport": AiohttpTransport()}
    request = HTTPXRequest(connection_pool_size=AT_ONCE, pool_timeout=10, httpx_kwargs=transport)
    bot: ExtBot[None] = ExtBot(TOKEN, base_url=f"{base}/bot", request=request)
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("🔗 Open the page", url=LINK)]])
    entities = [MessageEntity("bold", 0, 10)]
    found = await timed(
        lambda: send_all(lambda each: bot.send_message(each, TEXT, entities=entities, reply_markup=markup), people)
    )
    await request.shutdown()
    return found


async def by_aiohttp(base: str, people: int) -> Any:
    """A raw client that reads the answer and keeps nothing."""
    markup = {"inline_keyboard": [[{"text": "🔗 Open the page", "url": LINK}]]}

    async with ClientSession() as session:

        async def send(chat_id: int) -> None:
            said = {"chat_id": chat_id, "text": TEXT, "entities": [ENTITY], "reply_markup": markup}
            async with session.post(f"{base}/bot{TOKEN}/sendMessage", json=said) as answer:
                await answer.json()

        return await timed(lambda: send_all(send, people))


async def by_broadcaster(base: str, people: int) -> Any:
    """aiogram_broadcaster, which sends one after the other and keeps its list in memory."""
    return await timed(lambda: broadcast(base, TOKEN, TEXT, LINK, people))


async def by_shien(base: str, people: int) -> Any:
    """The relay with its feeder, on a SQLite file; counted until the notice is done."""
    with tempfile.TemporaryDirectory(prefix="shien-notices-") as folder:
        url = f"sqlite+aiosqlite:///{folder}/shien.sqlite3"
        await upgrade(url)
        database, facts, clock = Database(url, NO_KEYS), load_facts(data_folder()), SystemClock()
        notice_id = await approve(database, facts, people)
        limiter = PacedLimiter(clock, NO_LIMIT)
        bot = connect(TOKEN, base, limiter)
        group = StaffGroup(-1001, "ja", commands_for, facts)
        sender = Sender(bot, database, load_texts(locales_folder()), group, clock)
        relay = OutboxRelay(
            *(database, sender, limiter, clock),
            when_lost=nothing,
            when_missed=nothing,
            when_returned=nothing,
            notices=NoticeHooks(
                lambda store, now, most: feed(ActionContext(store, facts, now, SHIEN), most), lose_file
            ),
        )
        found = await timed(relay.drain)
        async with database.transaction() as store:
            counts = await store.notice_recipients.counts(notice_id, clock.now())
            assert counts.has_it == people, counts
        await close(bot)
        await database.close()
    return found


async def nothing(_store: Store, _about: int | OutboxMessage | datetime, _now: datetime | None = None) -> None:
    """Do nothing about it."""


async def approve(database: Database, facts: Facts, people: int) -> int:
    """Write a notice for so many people, new ones, and have it approved."""
    return await write_and_approve(database, facts, await add_people(database, people))


async def add_people(database: Database, people: int) -> int:
    """Let so many be in the bot, and one admin, whose id it returns."""
    now = datetime.now(UTC)
    told = {"locale": "vi", "consent_version": CONSENT_VERSION, "consented_at": now}
    async with database.transaction() as store:
        new = [{"chat_id": 100_000 + each, **told} for each in range(people)]
        if new:
            await store.audit_log._connection.execute(insert(workers), new)  # noqa: SLF001 - faster than a turn for each
        staff_id = await store.staff.add(601, now)
        await store.staff.confirm(staff_id, Role.ADMIN, now)
        return staff_id


async def write_and_approve(database: Database, facts: Facts, staff_id: int) -> int:
    """Write a notice for all who read Vietnamese, urgent, so that it leaves at any hour, and have it approved."""
    now = datetime.now(UTC)
    async with database.transaction() as store:
        context = ActionContext(store, facts, now, Actor.staff(staff_id))
        notice_id = await start_notice(
            context, "休みます", audience=NoticeAudience(locales=("vi",), beyond_roster=True)
        )
        notice = await store.notices.get(notice_id)
        await store.notices.change(replace(notice, notice_class=NoticeClass.URGENT, send_at=now, link=LINK))
        await store.notice_bodies.put(notice_id, "vi", Words(TEXT, [ENTITY]), staff_id, now)
        notice = await store.notices.get(notice_id)
        counted = await store.notice_recipients.fix(notice, ["vi"], now, tokyo_day(now))
        approved = {"approver_id": staff_id, "approved_at": now, "counted": counted, "counted_at": now}
        await store.notices.move(notice_id, [NoticeState.DRAFT], NoticeState.APPROVED, **approved)
    return notice_id
