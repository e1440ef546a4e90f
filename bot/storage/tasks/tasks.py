"""Tasks: what a person on the staff has to do."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import select

from bot.domain.support.consultation import Consultation
from bot.domain.tasks import StaffTask, TaskKind, TaskOutcome
from bot.storage.table import Records
from bot.storage.tables import tasks

_OPEN = tasks.c.done_at.is_(None)


class Tasks(Records[StaffTask]):
    """Finds and changes tasks."""

    _table = tasks
    _type = StaffTask

    async def open(
        self, kind: TaskKind, worker_id: int | None, at: datetime, obligation_id: int | None = None
    ) -> StaffTask | None:
        """A new task; None where the same one is open already."""
        same = select(tasks.c.id).where(
            tasks.c.kind == kind,
            tasks.c.worker_id.is_not_distinct_from(worker_id),
            tasks.c.obligation_id.is_not_distinct_from(obligation_id),
            _OPEN,
        )
        if await self._value(same.limit(1)) is not None:
            return None
        return await self._create(kind=kind, worker_id=worker_id, obligation_id=obligation_id, opened_at=at)

    async def open_about(
        self, kind: TaskKind, consultation: Consultation, at: datetime, deadline_on: date | None
    ) -> StaffTask | None:
        """A new task about a consultation; None where the same one is open already."""
        same = select(tasks.c.id).where(tasks.c.kind == kind, tasks.c.consultation_id == consultation.id, _OPEN)
        if await self._value(same.limit(1)) is not None:
            return None
        whose = {"worker_id": consultation.worker_id, "consultation_id": consultation.id}
        return await self._create(kind=kind, opened_at=at, deadline_on=deadline_on, **whose)

    async def end_about(self, consultation_id: int, at: datetime) -> None:
        """What was to be done because nobody had answered has been done."""
        unanswered = (tasks.c.consultation_id == consultation_id, tasks.c.kind == TaskKind.UNANSWERED, _OPEN)
        await self._change_where(*unanswered, done_at=at, outcome=TaskOutcome.DONE)

    async def list_open(self) -> Sequence[StaffTask]:
        """List what is still to be done, oldest first."""
        return await self._oldest_first(_OPEN)

    async def list_open_of(self, worker_id: int) -> Sequence[StaffTask]:
        """List what is still to be done about a worker, oldest first."""
        return await self._oldest_first(_OPEN, tasks.c.worker_id == worker_id)

    async def list_about(self, obligation_id: int) -> Sequence[StaffTask]:
        """List what is or was to be done about an obligation, oldest first."""
        return await self._oldest_first(tasks.c.obligation_id == obligation_id)

    async def finish(self, task_id: int, staff_id: int | None, at: datetime) -> bool:
        """It is done, by that member of staff or by itself; False when it was before."""
        return await self._change_where(tasks.c.id == task_id, _OPEN, done_at=at, staff_id=staff_id)
