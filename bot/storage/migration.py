"""Migrations: Alembic, driven from here, so that no alembic.ini is needed and a wheel carries everything."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.database import open_engine
from bot.storage.encryption import NO_KEYS, Keys


async def upgrade(url: str) -> None:
    """Bring the database to the newest migration, all of it or nothing; on SQLite this makes the file."""
    async with connect(url) as connection:
        await connection.run_sync(lambda present: command.upgrade(alembic_config(present), "head"))


async def current_revision(url: str) -> str | None:
    """The migration that the database is at; None when it has none, or when there is no such SQLite file."""
    if _is_missing_file(url):
        return None
    async with connect(url) as connection:
        return await connection.run_sync(lambda present: MigrationContext.configure(present).get_current_revision())


def newest_revision() -> str:
    """The newest migration that this version of Shien knows."""
    newest = ScriptDirectory.from_config(alembic_config()).get_current_head()
    if newest is None:
        raise FileNotFoundError("the migrations are missing from this installation")
    return newest


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


def _is_missing_file(url: str) -> bool:
    # Connecting would make the file, and `shien doctor` only looks.
    parts = make_url(url)
    return parts.get_backend_name() == "sqlite" and not Path(parts.database or "").exists()
