"""One dialect and one cache of statements for all engines on SQLite, as one running bot has them.

SQLAlchemy 2.1 compiles a statement once for each engine and dialect, and each test opens an engine of its own.
No test cuts the power (tests/process kills, and opens its databases itself): nothing waits for the disk.
"""

import sqlite3
from collections.abc import Callable
from functools import partial
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.storage import database
from bot.storage.encryption import Keys


def compile_once() -> None:
    """Let every Database on SQLite use what an earlier one with the same keys has compiled."""
    open_engine = database.open_engine
    first: dict[tuple[str, ...], Engine] = {}

    def opened(url: str, keys: Keys) -> AsyncEngine:
        engine = open_engine(url, keys)
        if engine.dialect.name == "sqlite":
            event.listen(engine.sync_engine, "connect", _wait_for_no_disk)
            _share(engine.sync_engine, first.get(tuple(keys)), partial(first.setdefault, tuple(keys)))
        return engine

    vars(database)["open_engine"] = opened


def _wait_for_no_disk(connection: sqlite3.Connection, _record: ConnectionPoolEntry) -> None:
    connection.execute("PRAGMA synchronous = OFF")


def _share(engine: Engine, earlier: Engine | None, keep: Callable[[Engine], Any]) -> None:
    if earlier is not None:
        engine.dialect, engine._compiled_cache = earlier.dialect, earlier._compiled_cache
        return

    # A dialect is ready once its engine has connected.
    @event.listens_for(engine, "engine_connect")
    def _connected(_: Connection) -> None:
        keep(engine)
