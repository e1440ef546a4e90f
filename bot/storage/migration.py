"""Migrations: Alembic, driven from here, so that no alembic.ini is needed and a wheel carries everything."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.database import open_engine
from bot.storage.encryption import NO_KEYS, Keys
from bot.storage.revision import read_revision, refuse_newer

# Any number that is no bot's id: those are positive, and locks of the same database.
_UPGRADE_LOCK = -1


async def upgrade(url: str) -> None:
    """Bring the database to the newest migration, all of it or nothing; on SQLite this makes the file.

    Of several processes one does it, the others wait and find it done. Raises NewerDatabaseError.
    """
    async with connect(url) as connection:
        await connection.run_sync(_upgrade)


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":  # SQLite has one transaction at a time anyway
        connection.execute(select(func.pg_advisory_xact_lock(_UPGRADE_LOCK)))
    refuse_newer(read_revision(connection))
    command.upgrade(alembic_config(connection), "head")


def alembic_config(connection: Connection | None = None) -> Config:
    """Return what Alembic's commands need: where the migrations are, and the connection they run on."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", "bot.storage:migrations")
    return config


@asynccontextmanager
async def connect(url: str, keys: Keys = NO_KEYS) -> AsyncIterator[AsyncConnection]:
    """Open one connection in one transaction, outside any Database; migrations decrypt nothing."""
    engine = open_engine(url, keys)
    try:
        async with engine.begin() as connection:
            yield connection
    finally:
        await engine.dispose()
