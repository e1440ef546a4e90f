"""What a claim of the outbox costs: a million messages that wait beside ten thousand; as many are claimed in both."""

import asyncio
import os
import sys
import tempfile
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

from sqlalchemy import ColumnElement, Integer, String, case, cast, false, literal, text, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from benchmarks.reminders import (
    FEW,
    MANY,
    NOW,
    at,
    copy,
    count_anew,
    filled,
    numbers,
    postgresql_urls,
    print_line,
    sqlite_urls,
)
from bot.domain.outbox import DeliveryResult, DeliveryStatus
from bot.domain.outbox.claimed import OutboxRow
from bot.storage.claims import Places
from bot.storage.database import Database, open_engine
from bot.storage.encryption import NO_KEYS
from bot.storage.tables import ordering_keys, outbox, workers

CLAIMS = 200
# So many of people, and of notices: half of their places at 25 calls a second (bot/delivery/relay/places.py).
AT_ONCE = 8
KINDS = {"": Places(AT_ONCE, 2, 2), " in bulk": Places(0, 0, 0, AT_ONCE)}
DUE = CLAIMS * AT_ONCE * 2 * len(KINDS)
MESSAGE = '{"key": "menu-text", "args": {}, "buttons": [], "telegram_id": null}'


async def main() -> None:
    """Fill the databases, let them take turns, print the medians."""
    print(f"{CLAIMS} claims of {AT_ONCE} messages; {os.cpu_count()} cores, Python {sys.version.split()[0]}\n")
    print(f"|  |  | {FEW:,} | {MANY:,} | ratio |\n|---|---|---|---|---|")
    for name, places in (("SQLite", sqlite_urls), ("PostgreSQL", postgresql_urls)):
        with tempfile.TemporaryDirectory(prefix="shien-claims-") as folder, places(Path(folder)) as (few, many):
            async with filled(few, FEW, fill) as some, filled(many, MANY, fill) as very_many:
                await compare(name, "all due", (some, very_many))
                for url in (few, many):
                    await put_off(url)
                await compare(name, "few due", (some, very_many))


async def compare(name: str, title: str, databases: tuple[Database, Database]) -> None:
    """Print a line per measure; both databases take turns, so that a busy machine is busy for both."""
    for kind, free in KINDS.items():
        claimed_ms: tuple[list[float], list[float]] = ([], [])
        ended_ms: tuple[list[float], list[float]] = ([], [])
        for _ in range(CLAIMS):
            for place, database in enumerate(databases):
                started_at = perf_counter()
                rows = await claim(database, free)
                claimed_at = perf_counter()
                await end(database, rows)
                claimed_ms[place].append((claimed_at - started_at) * 1000)
                ended_ms[place].append((perf_counter() - claimed_at) * 1000 / AT_ONCE)
        of = f"{title}: claim of {AT_ONCE}{kind}"
        print_line(name, f"{of}, median (ms)", [median(each) for each in claimed_ms])
        print_line(name, f"{of}, 19 of 20 (ms)", [quantiles(each, n=20)[-1] for each in claimed_ms])
        if not free.in_bulk:  # their ends are written together, and into notices, which are not here
            print_line(name, f"{title}: end of one, median (ms)", [median(each) for each in ended_ms])


async def claim(database: Database, free: Places) -> Sequence[OutboxRow]:
    """One claim, with its commit."""
    async with database.transaction() as store:
        rows = await store.outbox.claim(NOW, free)
    assert len(rows) == AT_ONCE, f"{len(rows)} claimed"
    return rows


async def end(database: Database, rows: Sequence[OutboxRow]) -> None:
    """Record that these were sent, each in a transaction of its own."""
    for row in rows:
        async with database.transaction() as store:
            await store.outbox.complete(row, DeliveryResult(DeliveryStatus.SENT), NOW)


async def put_off(url: str) -> None:
    """Let all but the first ones wait for another day."""
    engine = open_engine(url, NO_KEYS)
    async with engine.begin() as connection:
        later = NOW + timedelta(days=30)
        await connection.execute(update(outbox).where(outbox.c.id > DUE).values(due_at=later))
        last_ones = ordering_keys.c.key.not_in([f"worker:{n}{':notice' * is_bulk(n)}" for n in range(1, DUE + 1)])
        await connection.execute(update(ordering_keys).where(last_ones).values(due_at=later))
    await _rebuild(engine)
    await count_anew(url)
    await engine.dispose()


async def _rebuild(engine: AsyncEngine) -> None:
    """Let rows of PostgreSQL lie as if put in like that: a million changes leave holes to walk through."""
    if engine.dialect.name != "postgresql":
        return
    async with engine.connect() as connection:
        committing = await connection.execution_options(isolation_level="AUTOCOMMIT")
        for table in (outbox, ordering_keys):
            await committing.execute(text(f"VACUUM FULL {table.name}"))


async def fill(connection: AsyncConnection, count: int) -> None:
    """Worker n's message is row n, under the ordering key of worker n; every second one is in bulk."""
    every = numbers(1, count)
    n = every.c.n
    key = literal("worker:").concat(cast(n, String)).concat(case((is_bulk(n), ":notice"), else_=""))
    await copy(connection, workers, {"id": n, "chat_id": n, "locale": literal("en")}, every)
    message = {
        "id": n,
        "ordering_key": key,
        "act": case((is_bulk(n), "send_notice"), else_="say"),
        "worker_id": n,
        "message": literal(MESSAGE),
        "notice_id": case((is_bulk(n), 1)),
        "message_class": case((is_bulk(n), "notice"), else_="answer"),
        "outcome": literal(DeliveryStatus.QUEUED.value),
        "attempts": literal(0, Integer),
        "due_at": at(outbox.c.due_at),
        "created_at": at(outbox.c.created_at),
        "row_key": literal("0").concat(cast(n, String)),
    }
    await copy(connection, outbox, message, every)
    head: dict[str, ColumnElement[Any]] = {
        "key": key,
        "to_group": false(),
        "is_urgent": false(),
        "is_bulk": is_bulk(n),
        "due_at": at(ordering_keys.c.due_at),
        "epoch": literal(0, Integer),
    }
    await copy(connection, ordering_keys, head, every)


def is_bulk(number: Any) -> Any:
    """Return whether the row with that number, or with what a query counts, is one of a notice."""
    return number % 2 == 0


if __name__ == "__main__":
    asyncio.run(main())
