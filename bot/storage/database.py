"""The database: one engine, one transaction at a time per turn or job."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

from sqlalchemy import event
from sqlalchemy.engine import ExceptionContext, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.storage.encryption import Keys, give_keys
from bot.storage.sqlite import in_loop
from bot.storage.store import Store

# The database failed, or the way to it; what was asked of it may well work later.
DATABASE_ERRORS = (DBAPIError, PoolTimeoutError)

# A turn waits this long for SQLite, which writes one transaction at a time, before it counts as failed.
_BUSY_SECONDS = 30
_AT_ONCE_ON_POSTGRESQL = 4


class Database:
    """Opens transactions; each gives a Store and is committed when its block ends without an error."""

    def __init__(self, url: str, keys: Keys) -> None:
        """`url` and `keys` as in Settings.database_url and .parsed_encryption_keys; opens nothing yet."""
        self.url = url
        # More at once would only wait for each other: SQLite writes one transaction at a time.
        self.transactions_at_once = 1 if _is_sqlite(url) else _AT_ONCE_ON_POSTGRESQL
        self._engine = open_engine(url, keys)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Store]:
        """One transaction; an exception rolls it back."""
        async with self.session() as store:
            yield store
            await store.commit()

    @asynccontextmanager
    async def session(self) -> AsyncIterator[Store]:
        """One connection, whose transactions the caller commits or undoes; what is neither is rolled back."""
        async with self._engine.connect() as connection:
            yield Store(connection)

    async def close(self) -> None:
        """Close every connection."""
        await self._engine.dispose()


def open_engine(url: str, keys: Keys) -> AsyncEngine:
    """An engine with the same rules for both databases; it connects when it is first used."""
    if _is_sqlite(url):
        engine = _sqlite_engine(url)
    else:
        engine = create_async_engine(url, pool_pre_ping=True, hide_parameters=True)
    event.listen(engine.sync_engine, "handle_error", _leave_values_out)
    give_keys(engine, keys)
    return engine


def _leave_values_out(context: ExceptionContext) -> None:
    """Keep the first line of what a driver says: PostgreSQL tells below it which value it refused."""
    for error in (context.original_exception, context.sqlalchemy_exception):
        if error is not None and error.args:
            error.args = (str(error.args[0]).partition("\n")[0], *error.args[1:])


def _is_sqlite(url: str) -> bool:
    return make_url(url).get_backend_name() == "sqlite"


def _sqlite_engine(url: str) -> AsyncEngine:
    # One connection: SQLite writes one transaction at a time. Turns queue for it here in order; with more connections
    # they would poll for SQLite's lock, and the unlucky ones for seconds.
    engine = create_async_engine(
        url,
        pool_size=1,
        max_overflow=0,
        pool_timeout=_BUSY_SECONDS,
        hide_parameters=True,
        connect_args={"async_creator_fn": in_loop.connect},
    )
    event.listen(engine.sync_engine, "connect", _prepare_sqlite)
    event.listen(engine.sync_engine, "begin", partial(in_loop.begin, within_seconds=_BUSY_SECONDS))
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: ConnectionPoolEntry) -> None:
    # A new file has another journal until its first connection is there: whoever comes second meanwhile waits inside
    # SQLite, and never again.
    waits, never_waits = f"busy_timeout = {_BUSY_SECONDS * 1000}", "busy_timeout = 0"
    for pragma in (waits, "journal_mode = WAL", never_waits, "synchronous = NORMAL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
