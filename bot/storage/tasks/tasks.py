"""Tasks: what a person on the staff has to do."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.tasks import StaffTask, TaskKind
from bot.storage.tables import tasks

_OPEN = tasks.c.done_at.is_(None)


class Tasks:
    """Finds and changes tasks."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def open(
        self, kind: TaskKind, worker_id: int | None, at: datetime, obligation_id: int | None = None
    ) -> StaffTask | None:
        """A new task; None where the same one is open already."""
        same = select(tasks.c.id).where(
            tasks.c.kind == kind.value,
            tasks.c.worker_id.is_not_distinct_from(worker_id),
            tasks.c.obligation_id.is_not_distinct_from(obligation_id),
            _OPEN,
        )
        if (await self._connection.execute(same.limit(1))).one_or_none() is not None:
            return None
        values = {"kind": kind.value, "worker_id": worker_id, "obligation_id": obligation_id, "opened_at": at}
        return _task((await self._connection.execute(insert(tasks).values(values).returning(*tasks.c))).one())

    async def get(self, task_id: int) -> StaffTask | None:
        """The task with that id, if there is one."""
        row = (await self._connection.execute(select(tasks).where(tasks.c.id == task_id))).one_or_none()
        return None if row is None else _task(row)

    async def list_open(self) -> Sequence[StaffTask]:
        """List what is still to be done, oldest first."""
        rows = await self._connection.execute(select(tasks).where(_OPEN).order_by(tasks.c.id))
        return [_task(row) for row in rows]

    async def list_open_of(self, worker_id: int) -> Sequence[StaffTask]:
        """List what is still to be done about a worker, oldest first."""
        query = select(tasks).where(_OPEN, tasks.c.worker_id == worker_id).order_by(tasks.c.id)
        return [_task(row) for row in await self._connection.execute(query)]

    async def finish(self, task_id: int, staff_id: int | None, at: datetime) -> bool:
        """It is done, by that member of staff or by itself; False when it was before."""
        statement = update(tasks).where(tasks.c.id == task_id, _OPEN).values(done_at=at, staff_id=staff_id)
        return (await self._connection.execute(statement)).rowcount > 0


def _task(row: Row[Any]) -> StaffTask:
    return StaffTask(
        id=row.id,
        kind=TaskKind(row.kind),
        worker_id=row.worker_id,
        obligation_id=row.obligation_id,
        opened_at=row.opened_at,
        done_at=row.done_at,
    )
