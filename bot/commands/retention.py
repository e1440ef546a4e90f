"""`shien tidy`: delete what is over its time, or print what would go. It prints ids, never what is behind them."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import datetime

import typer
from sqlalchemy.exc import SQLAlchemyError

from bot.actions.privacy.retention import apply_retention, expired
from bot.domain.privacy.retention import Retention
from bot.domain.record_class import RecordClass
from bot.settings import DatabaseSettings
from bot.storage.database import Database


class UntidiedError(Exception):
    """The database cannot be used; one line that says what to do."""


async def tidy_now(settings: DatabaseSettings, retention: Retention, now: datetime) -> None:
    """Delete what is over its time; prints how much, by class, on one line. Raises UntidiedError."""
    async with _opened(settings) as database:
        counts = await apply_retention(database, retention, now)
    typer.echo(" ".join(f"{name}: {count}" for name, count in counts.items()))


async def show_overdue(settings: DatabaseSettings, retention: Retention, now: datetime) -> None:
    """Print a line for each thing that would go, and how many by class; deletes nothing. Raises UntidiedError."""
    counts = dict.fromkeys(RecordClass, 0)
    async with _opened(settings) as database:
        async for rule, each in expired(database, retention, now):
            typer.echo(f"{rule.record_class} {rule.noun} {each}")
            counts[rule.record_class] += 1
    typer.echo(" ".join(f"{name}: {count}" for name, count in counts.items()))


@asynccontextmanager
async def _opened(settings: DatabaseSettings) -> AsyncGenerator[Database]:
    database = Database(settings.database_url, settings.parsed_encryption_keys)
    try:
        yield database
    except (SQLAlchemyError, OSError) as error:  # its own words may hold the password
        problem = f"the database cannot be used ({type(error).__name__})"
        raise UntidiedError(f"{problem}; look at DATABASE_URL or run: shien db upgrade") from None
    finally:
        await database.close()
