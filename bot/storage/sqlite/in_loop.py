"""SQLite in the event loop's own thread.

aiosqlite hands each step of each statement (cursor, execute, fetch, close) to a thread and back: four hops, each dearer
than our statements, which take microseconds. Only two things may take long: another process's transaction, for which
`begin` waits without blocking the loop, and a checkpoint of the log (a few milliseconds every thousand pages).
"""

import sqlite3
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError
from sqlalchemy.util import await_only

from bot.clock import monotonic, pause
from bot.storage.sqlite.file import close_to_others, opened_file

_TRY_AGAIN_SECONDS = 0.02
_PRIMARY_CODE = 0xFF  # the low byte of SQLite's extended error codes


class LoopConnection:
    """What SQLAlchemy 2.0's aiosqlite dialect asks of a connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection: sqlite3.Connection | None = connection

    def cursor(self) -> "LoopCursor":
        """Return a new cursor."""
        return LoopCursor(self._open.cursor())

    async def execute(self, sql: str, parameters: Sequence[Any] = ()) -> "LoopCursor":
        """Run one statement on a cursor of its own."""
        return await self.cursor().execute(sql, parameters)

    async def create_function(self, *args: Any, **options: Any) -> None:
        """Give SQLite a function of Python's."""
        self._open.create_function(*args, **options)

    async def commit(self) -> None:
        """End the transaction."""
        self._open.commit()

    async def rollback(self) -> None:
        """Undo the transaction."""
        self._open.rollback()

    async def close(self) -> None:
        """Close the connection; closing twice is no error."""
        self.stop()

    def stop(self) -> None:
        """Close the connection without awaiting."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    @property
    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            raise ValueError("no active connection")  # the words by which SQLAlchemy knows a closed one
        return self._connection


class LoopCursor:
    """What SQLAlchemy 2.0's aiosqlite dialect asks of a cursor."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self._cursor = cursor

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._cursor.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._cursor, name)  # description, rowcount, lastrowid, arraysize

    async def execute(self, sql: str, parameters: Sequence[Any] = ()) -> Self:
        """Run one statement."""
        self._cursor.execute(sql, parameters)
        return self

    async def executemany(self, sql: str, parameters: Sequence[Sequence[Any]]) -> Self:
        """Run one statement with several sets of parameters."""
        self._cursor.executemany(sql, parameters)
        return self

    async def fetchall(self) -> Sequence[Any]:
        """Return the rows that are left."""
        return self._cursor.fetchall()

    async def fetchone(self) -> Any:
        """Return the next row, or None."""
        return self._cursor.fetchone()

    async def fetchmany(self, size: int) -> Sequence[Any]:
        """Return the next rows."""
        return self._cursor.fetchmany(size)

    async def close(self) -> None:
        """Close the cursor."""
        self._cursor.close()


async def connect(path: str, **options: Any) -> LoopConnection:
    """Open a connection for SQLAlchemy's `async_creator_fn`; it never waits inside SQLite nor begins by itself.

    The file is its owner's alone.
    """
    file = opened_file(path, options)
    if file is not None:
        close_to_others(file)
    return LoopConnection(sqlite3.connect(path, **{**options, "timeout": 0}, isolation_level=None))


def begin(connection: Connection, within_seconds: float) -> None:
    """Take SQLite's write lock; while another process holds it, the loop goes on.

    A transaction that reads first and writes later fails at once with "database is locked" when another one wrote in
    between; taking the write lock at the start makes it wait instead. Raises OperationalError when time is up.
    """
    give_up_at = monotonic() + within_seconds
    while True:
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        except OperationalError as error:
            if not _is_busy(error) or monotonic() > give_up_at:
                raise
            await_only(pause(_TRY_AGAIN_SECONDS))
        else:
            return


def _is_busy(error: OperationalError) -> bool:
    code: int = getattr(error.orig, "sqlite_errorcode", 0)
    return code & _PRIMARY_CODE == sqlite3.SQLITE_BUSY
