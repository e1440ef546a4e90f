"""One process per token works on a database; a second one stands by until the first has ended, however it ended."""

import fcntl
from contextlib import suppress
from pathlib import Path
from typing import IO

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import NullPool

from bot.storage.database import DATABASE_ERRORS
from bot.storage.sqlite.file import sqlite_file


class FileLock:
    """A lock on a file beside SQLite's; the system lets go of it when the process dies."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    async def acquire(self) -> bool:
        """Take the lock; False where another process has it."""
        file = self._path.open("ab")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.close()
            return False
        self._file = file
        return True

    async def is_held(self) -> bool:
        """Return whether this process still has the lock."""
        return self._file is not None

    async def release(self) -> None:
        """Let go of the lock."""
        if self._file is not None:
            self._file.close()
            self._file = None


class AdvisoryLock:
    """PostgreSQL's advisory lock, on a connection of its own; the server lets go of it when that breaks."""

    def __init__(self, url: str, bot_id: int) -> None:
        self._engine = create_async_engine(url, poolclass=NullPool, hide_parameters=True)
        self._bot_id = bot_id
        self._connection: AsyncConnection | None = None

    async def acquire(self) -> bool:
        """Take the lock; False where another process has it. Raises one of DATABASE_ERRORS."""
        connection = await self._engine.connect()
        try:
            is_taken = (await connection.execute(select(func.pg_try_advisory_lock(self._bot_id)))).scalar_one()
            await connection.commit()
        except DATABASE_ERRORS:
            await connection.close()
            raise
        if not is_taken:
            await connection.close()
            return False
        self._connection = connection
        return True

    async def is_held(self) -> bool:
        """Return whether the connection with the lock still works."""
        if self._connection is None:
            return False
        try:
            await self._connection.execute(select(1))
            await self._connection.commit()
        except DATABASE_ERRORS:
            return False
        return True

    async def release(self) -> None:
        """Let go of the lock."""
        if self._connection is not None:
            with suppress(*DATABASE_ERRORS):
                await self._connection.close()
            self._connection = None
        await self._engine.dispose()


def process_lock(url: str, bot_id: int) -> FileLock | AdvisoryLock:
    """Return the lock of that bot on that database."""
    file = sqlite_file(url)
    return AdvisoryLock(url, bot_id) if file is None else FileLock(Path(f"{file.path}.{bot_id}.lock"))
