"""`shien db reseal`, and what `shien doctor` asks about encryption at rest. No stored value is ever printed."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager

from bot.clock import Clock
from bot.commands.progress import with_progress
from bot.settings import DatabaseSettings
from bot.storage.database import Database
from bot.storage.reencryption import Batch, EncryptedValues

Rewrite = Callable[[EncryptedValues, Batch], Awaitable[int]]


async def reencrypt_all(settings: DatabaseSettings, clock: Clock) -> int:
    """Seal every value with the newest key; returns how many were not so before. Raises SealError."""
    return await _rewrite_all(settings, clock, EncryptedValues.reencrypt)


async def decrypt_all(settings: DatabaseSettings, clock: Clock) -> int:
    """Write every value as plain text; returns how many were sealed. Raises SealError."""
    return await _rewrite_all(settings, clock, EncryptedValues.to_plain)


async def unreadable_columns(settings: DatabaseSettings) -> list[str]:
    """The columns, as `table.column`, in which a sealed value does not open with the keys of the settings."""
    async with _opened(settings) as database, database.transaction() as store:
        return await store.encrypted_values.unreadable()


async def _rewrite_all(settings: DatabaseSettings, clock: Clock, rewrite: Rewrite) -> int:
    written = 0
    async with _opened(settings) as database:
        async with database.transaction() as store:
            batches = await store.encrypted_values.batches()
        # A transaction for each: the bot works on in between, and whoever stops the command loses one batch.
        for batch in with_progress(batches, clock):
            async with database.transaction() as store:
                written += await rewrite(store.encrypted_values, batch)
    return written


@asynccontextmanager
async def _opened(settings: DatabaseSettings) -> AsyncGenerator[Database]:
    database = Database(settings.database_url, settings.parsed_encryption_keys)
    try:
        yield database
    finally:
        await database.close()
