"""Contracts that are missing: without one nobody knows until when a worker's records are kept, and staff are told."""

from bot.actions.tasks.tasks import drop_tasks_of, open_task
from bot.domain.days import tokyo_day
from bot.domain.privacy.retention import RetentionRun
from bot.domain.tasks import TaskKind
from bot.storage.store import Store


async def watch_contracts(store: Store, run: RetentionRun) -> None:
    """Open a task about each whose records are soon to go for want of a contract; close it once there is one."""
    await store.deletions.note_contracts(tokyo_day(run.now))
    after = 0
    while ids := await store.expired.untold_of_contract(run, after):
        for worker_id in ids:
            await open_task(store, TaskKind.NO_CONTRACT, worker_id, run.now)
        after = ids[-1]
    await drop_tasks_of(store, TaskKind.NO_CONTRACT, await _lacking(store, run), run.now)


async def _lacking(store: Store, run: RetentionRun) -> set[int]:
    lacking: set[int] = set()
    while ids := await store.expired.lacking_contract(run, max(lacking, default=0)):
        lacking |= {*ids}
    return lacking
