"""Contracts that are missing: without one nobody knows until when a worker's records are kept, and staff are told."""

from bot.actions.tasks.tasks import drop_tasks_of, open_task
from bot.domain.days import tokyo_day
from bot.domain.privacy.retention import RetentionRun
from bot.domain.tasks import TaskKind
from bot.storage.database import Database


async def watch_contracts(database: Database, run: RetentionRun) -> None:
    """Open a task about each whose records are soon to go for want of a contract; close it once there is one.

    A page and a transaction at a time, as everything else of the run.
    """
    async with database.transaction() as store:
        await store.deletions.note_contracts(tokyo_day(run.now))
    after: int | None = 0
    while after is not None:
        after = await _warn(database, run, after)
    after = 0
    while after is not None:
        after = await _close(database, run, after)


async def _warn(database: Database, run: RetentionRun, after: int) -> int | None:
    async with database.transaction() as store:
        ids = await store.expired.untold_of_contract(run, after)
        for worker_id in ids:
            await open_task(store, TaskKind.NO_CONTRACT, worker_id, run.now)
    return ids[-1] if ids else None


async def _close(database: Database, run: RetentionRun, after: int) -> int | None:
    async with database.transaction() as store:
        ids = await store.expired.not_lacking_contract(run, after)
        await drop_tasks_of(store, TaskKind.NO_CONTRACT, ids, run.now)
    return ids[-1] if ids else None
