"""`shien reminders kinds` and `activate`: which kinds are planned. It prints roster numbers and counts, no name."""

from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from math import ceil

import typer
from sqlalchemy.exc import SQLAlchemyError

from bot.actions.reminders.activation import AT_A_TIME, activate_kind, plan_batch, preview_activation
from bot.clock import Clock
from bot.commands.progress import with_progress
from bot.domain.facts import Facts
from bot.domain.reminders.activation_preview import ActivationPreview
from bot.domain.reminders.obligation import DueStep
from bot.domain.reminders.rules import ReminderKind
from bot.settings import DatabaseSettings
from bot.storage.database import Database


class UnplannedError(Exception):
    """The database cannot be used; one line that says what to do."""


class KindKeeping:
    """The kinds of the facts, on the database of the settings; each method raises UnplannedError."""

    def __init__(self, settings: DatabaseSettings, facts: Facts, clock: Clock) -> None:
        self._settings = settings
        self._facts = facts
        self._clock = clock

    async def show_kinds(self) -> None:
        """Print a line for each kind: active, or waiting."""
        async with self._opened() as database, database.transaction() as store:
            active = await store.reminder_kinds.active()
        for kind in sorted(self._facts.reminders):
            typer.echo(f"{'active ' if kind in active else 'waiting'} {kind}")

    async def show_foreseen(self, kind: ReminderKind) -> None:
        """Print whom its activation would message today, how many at each step, and whom it passes by."""
        steps: Counter[str] = Counter()
        past = 0
        async with self._opened() as database:
            async for one in preview_activation(database, kind, self._facts, self._clock.now()):
                past += one.is_past
                steps.update(_step(release) for release in one.heard)
                if one.heard:
                    typer.echo(await _line(database, one))
        for step, count in sorted(steps.items()):
            typer.echo(f"today: {count} {step}")
        typer.echo(f"messages today: {steps.total()}; passed by because the date is past: {past}")

    async def activate(self, kind: ReminderKind) -> None:
        """Activate it and plan everybody; stopped and started again, it goes on."""
        now = self._clock.now()
        async with self._opened() as database:
            async with database.transaction() as store:
                await activate_kind(store, kind, now)
                everybody = await store.workers.count()
            after = 0
            # A transaction for each batch: the bot works on in between, and whoever stops the command loses one batch.
            for _ in with_progress(range(ceil(everybody / AT_A_TIME)), self._clock):
                async with database.transaction() as store:
                    after = await plan_batch(store, after, self._facts, now)
        typer.echo(f"{kind.id} is active")

    @asynccontextmanager
    async def _opened(self) -> AsyncGenerator[Database]:
        database = Database(self._settings.database_url, self._settings.parsed_encryption_keys)
        try:
            yield database
        except (SQLAlchemyError, OSError) as error:  # its own words may hold the password
            problem = f"the database cannot be used ({type(error).__name__})"
            raise UnplannedError(f"{problem}; look at DATABASE_URL or run: shien db upgrade") from None
        finally:
            await database.close()


async def _line(database: Database, one: ActivationPreview) -> str:
    async with database.transaction() as store:
        worker = await store.workers.get(one.worker_id)
    who = worker.number or f"worker {worker.id}"
    return f"{who}: {', '.join(_step(release) for release in one.heard)}"


def _step(release: DueStep) -> str:
    days = (release.occasion.deadline_on - release.occasion.on).days
    return f"{days} days before the deadline, for the {release.audience}"
