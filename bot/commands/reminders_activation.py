"""`shien reminders kinds` and `activate`: which kinds are planned. It prints roster numbers and counts, no name."""

from collections import Counter
from math import ceil

import typer

from bot.actions.reminders.activation import AT_A_TIME, activate_kind, plan_batch, preview_activation
from bot.clock import Clock
from bot.commands.database import opened_database
from bot.commands.progress import with_progress
from bot.domain.facts import Facts
from bot.domain.reminders.activation_preview import ActivationPreview
from bot.domain.reminders.obligation import DueStep
from bot.domain.reminders.rules import ReminderKind
from bot.settings import DatabaseSettings
from bot.storage.database import Database


async def show_kinds(settings: DatabaseSettings, facts: Facts) -> None:
    """Print a line for each kind: active, or waiting. Raises CommandError."""
    async with opened_database(settings) as database, database.transaction() as store:
        active = await store.reminder_kinds.active()
    for kind in sorted(facts.reminders):
        typer.echo(f"{'active ' if kind in active else 'waiting'} {kind}")


async def show_preview(settings: DatabaseSettings, facts: Facts, kind: ReminderKind, clock: Clock) -> None:
    """Print whom its activation would message today, how many at each step, and whom it passes by.

    Raises CommandError.
    """
    steps: Counter[str] = Counter()
    past = 0
    async with opened_database(settings) as database:
        async for one in preview_activation(database, kind, facts, clock.now()):
            past += one.is_past
            steps.update(map(_step, one.heard))
            if one.heard:
                typer.echo(await _line(database, one))
    for step, count in sorted(steps.items()):
        typer.echo(f"today: {count} {step}")
    typer.echo(f"messages today: {steps.total()}; passed by because the date is past: {past}")


async def activate_and_plan(settings: DatabaseSettings, facts: Facts, kind: ReminderKind, clock: Clock) -> None:
    """Activate a kind and plan everybody; stopped and started again, it goes on. Raises CommandError."""
    now = clock.now()
    async with opened_database(settings) as database:
        async with database.transaction() as store:
            await activate_kind(store, kind, now)
            everybody = await store.workers.count()
        after = 0
        # A transaction for each batch: the bot works on in between, and whoever stops the command loses one batch.
        for _ in with_progress(range(ceil(everybody / AT_A_TIME)), clock):
            async with database.transaction() as store:
                after = await plan_batch(store, after, facts, now)
    typer.echo(f"{kind.id} is active")


async def _line(database: Database, one: ActivationPreview) -> str:
    async with database.transaction() as store:
        worker = await store.workers.get(one.worker_id)
    who = worker.number or f"worker {worker.id}"
    return f"{who}: {', '.join(map(_step, one.heard))}"


def _step(due: DueStep) -> str:
    days = (due.occasion.deadline_on - due.occasion.on).days
    return f"{days} days before the deadline, for the {due.audience}"
