"""`shien retention apply`: delete what is over its time, or print what would go; ids, never what is behind them."""

from datetime import datetime

import typer

from bot.actions.privacy.retention import apply_retention, expired
from bot.commands.database import opened_database
from bot.domain.privacy.retention import Retention
from bot.domain.record_class import RecordClass
from bot.settings import DatabaseSettings


async def apply_now(settings: DatabaseSettings, retention: Retention, now: datetime) -> None:
    """Delete what is over its time; prints how much, by class, on one line. Raises CommandError."""
    async with opened_database(settings) as database:
        counts = await apply_retention(database, retention, now)
    typer.echo(" ".join(f"{name}: {count}" for name, count in counts.items()))


async def show_expired(settings: DatabaseSettings, retention: Retention, now: datetime) -> None:
    """Print a line for each thing that would go, and how many by class; deletes nothing. Raises CommandError."""
    counts = dict.fromkeys(RecordClass, 0)
    async with opened_database(settings) as database:
        async for rule, each in expired(database, retention, now):
            typer.echo(f"{rule.record_class} {rule.noun} {each}")
            counts[rule.record_class] += 1
    typer.echo(" ".join(f"{name}: {count}" for name, count in counts.items()))
