"""`shien db reencrypt`, and what `shien doctor` asks about encryption at rest. No stored value is ever printed."""

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from bot.clock import Clock, pause
from bot.commands.database import opened_database
from bot.commands.progress import with_progress
from bot.settings import DatabaseSettings
from bot.storage.database import Database
from bot.storage.reencryption import Batch, EncryptedValues, Rewritten

_UNUSABLE = "DATABASE_URL: the database cannot be used ({error})"

Rewrite: TypeAlias = Callable[[EncryptedValues, Batch], Awaitable[Rewritten]]

# Between two batches a bot on SQLite gets its turn, which looks every 20 ms whether the database is free; and a row
# that was being written is free again.
_PAUSE_SECONDS = 0.03


async def unreadable_columns(settings: DatabaseSettings) -> list[str]:
    """The columns, as `table.column`, in which a value does not open with the keys. Raises CommandError."""
    async with opened_database(settings, _UNUSABLE) as database, database.transaction() as store:
        return await store.encrypted_values.unreadable()


async def unreadable_names(settings: DatabaseSettings) -> list[str]:
    """The names, as `table.column of row <id>`, that count as unknown because they do not open. Raises CommandError."""
    async with opened_database(settings, _UNUSABLE) as database, database.transaction() as store:
        return await store.encrypted_values.unreadable_names()


async def plain_columns(settings: DatabaseSettings) -> list[str]:
    """The columns, as `table.column`, in which a value lies plain. Raises CommandError."""
    async with opened_database(settings, _UNUSABLE) as database, database.transaction() as store:
        return await store.encrypted_values.plain()


async def rewrite_all(settings: DatabaseSettings, clock: Clock, rewrite: Rewrite) -> int:
    """Write every value anew; returns how many of them changed. Raises CommandError."""
    written = 0
    async with opened_database(settings, _UNUSABLE) as database:
        async with database.transaction() as store:
            batches = await store.encrypted_values.batches()
        for batch in with_progress(batches, clock):
            written += await _rewrite(database, batch, rewrite)
    return written


async def _rewrite(database: Database, batch: Batch, rewrite: Rewrite) -> int:
    # Transactions of its own: the bot works on in between, and whoever stops the command loses one batch.
    written = 0
    while True:
        async with database.transaction() as store:
            done = await rewrite(store.encrypted_values, batch)
        written += done.values
        await pause(_PAUSE_SECONDS)
        if not done.in_use:
            return written
