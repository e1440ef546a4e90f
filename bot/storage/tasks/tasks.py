"""Tasks: what a person on the staff has to do."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, select

from bot.domain.support.consultation import Consultation, Readers
from bot.domain.support.report import Report
from bot.domain.support.sight import Sight
from bot.domain.tasks import StaffTask, TaskKind, TaskOutcome, same_subject
from bot.storage.support.readable import is_readable
from bot.storage.table import Records
from bot.storage.tables import consultations, tasks

_OPEN = tasks.c.done_at.is_(None)
_TOLD_ELSEWHERE = (TaskKind.UNANSWERED, TaskKind.EVIDENCE)


def is_read_by(sight: Sight) -> ColumnElement[bool]:
    """Return whether a task is about no consultation, or one that the group reads, or somebody with that sight."""
    theirs = is_readable(sight)
    return tasks.c.consultation_id.is_(None) | tasks.c.consultation_id.in_(select(consultations.c.id).where(theirs))


class Tasks(Records[StaffTask]):
    """Finds and changes tasks."""

    _table = tasks
    _type = StaffTask

    async def open(
        self,
        kind: TaskKind,
        worker_id: int | None,
        at: datetime,
        obligation_id: int | None = None,
        deadline_on: date | None = None,
    ) -> StaffTask | None:
        """A new task, or the open one of the same subject, made more pressing; None where it says nothing new."""
        subject = same_subject(kind)
        about = (tasks.c.worker_id.is_not_distinct_from(worker_id), tasks.c.kind.in_(subject), _OPEN)
        same = await self._oldest_first(*about, tasks.c.obligation_id.is_not_distinct_from(obligation_id))
        if not same:
            whose = {"worker_id": worker_id, "obligation_id": obligation_id, "deadline_on": deadline_on}
            return await self._create(kind=kind, opened_at=at, **whose)
        if any(subject.index(each.kind) >= subject.index(kind) for each in same):
            return None
        await self._change(same[0].id, kind=kind, deadline_on=deadline_on)
        return await self.get(same[0].id)

    async def open_about(
        self, kind: TaskKind, consultation: Consultation, at: datetime, deadline_on: date | None
    ) -> StaffTask | None:
        """A new task about a consultation; None where the same one is open already."""
        # One after another: of two who open it at once, the later must see what the earlier has opened.
        await self._value(select(consultations.c.id).where(consultations.c.id == consultation.id).with_for_update())
        same = select(tasks.c.id).where(tasks.c.kind == kind, tasks.c.consultation_id == consultation.id, _OPEN)
        if await self._value(same.limit(1)) is not None:
            return None
        whose = {"worker_id": consultation.worker_id, "consultation_id": consultation.id}
        return await self._create(kind=kind, opened_at=at, deadline_on=deadline_on, **whose)

    async def open_about_report(self, report: Report, at: datetime, deadline_on: date) -> StaffTask:
        """A new task to ask what became of a report; hidden from whom the report's consultation is hidden."""
        whose = {"worker_id": report.subject.worker_id, "consultation_id": report.subject.consultation_id}
        about = {"report_id": report.id, "deadline_on": deadline_on}
        return await self._create(kind=TaskKind.REPORT, opened_at=at, **about, **whose)

    async def list_about_report(self, report_id: int) -> Sequence[StaffTask]:
        """List what is still to be done about a report."""
        return await self._oldest_first(tasks.c.report_id == report_id, _OPEN)

    async def list_undecided(self, consultation_ids: Sequence[int]) -> Sequence[StaffTask]:
        """List the open requests to decide whether something told in these consultations is reported."""
        is_it = (tasks.c.consultation_id.in_(consultation_ids), tasks.c.kind == TaskKind.REPORT)
        return await self._oldest_first(*is_it, tasks.c.report_id.is_(None), _OPEN)

    async def set_deadline(self, task_id: int, deadline_on: date) -> None:
        """Keep by when it is to be done."""
        await self._change(task_id, deadline_on=deadline_on)

    async def list_open_about(self, kind: TaskKind, consultation_id: int) -> Sequence[StaffTask]:
        """List what is still to be done of that kind about a consultation."""
        return await self._oldest_first(tasks.c.consultation_id == consultation_id, tasks.c.kind == kind, _OPEN)

    async def list_open(self) -> Sequence[StaffTask]:
        """List what is still to be done, what is due first standing first."""
        return sorted(await self._oldest_first(_OPEN), key=lambda task: (task.due_on, task.id))

    async def list_due_unseen_by_group(self, on: date) -> Sequence[StaffTask]:
        """List what is due on that day or was before, of consultations that the group does not see.

        Without what is told of elsewhere: an answer that is late, and hidden words to be decided about.
        """
        of_group = select(consultations.c.id).where(consultations.c.readers == Readers.GROUP)
        is_kept = (tasks.c.consultation_id.is_not(None), tasks.c.consultation_id.not_in(of_group))
        is_told_here = tasks.c.kind.not_in(_TOLD_ELSEWHERE)
        return await self._oldest_first(_OPEN, tasks.c.deadline_on <= on, *is_kept, is_told_here)

    async def count_open_for(self, sight: Sight) -> int:
        """Count what is still to be done, as far as somebody may read it with that sight."""
        return await self._value(select(func.count()).select_from(tasks).where(_OPEN, is_read_by(sight))) or 0

    async def list_open_of(self, worker_id: int) -> Sequence[StaffTask]:
        """List what is still to be done about a worker, oldest first."""
        return await self._oldest_first(_OPEN, tasks.c.worker_id == worker_id)

    async def list_about(self, obligation_id: int) -> Sequence[StaffTask]:
        """List what is or was to be done about an obligation, oldest first."""
        return await self._oldest_first(tasks.c.obligation_id == obligation_id)

    async def list_noted(self, worker_id: int) -> Sequence[StaffTask]:
        """List what staff had to do about a worker and noted something of, oldest first."""
        return await self._oldest_first(tasks.c.worker_id == worker_id, tasks.c.note.is_not(None))

    async def finish(
        self, task_id: int, staff_id: int | None, at: datetime, outcome: TaskOutcome = TaskOutcome.DONE
    ) -> bool:
        """It ends so, by that member of staff or by itself; False when it had ended before."""
        ended = {"done_at": at, "staff_id": staff_id, "outcome": outcome}
        return await self._change_where(tasks.c.id == task_id, _OPEN, **ended)

    async def reopen(self, task_id: int) -> None:
        """Let it be to be done again."""
        await self._change(task_id, done_at=None, staff_id=None, outcome=None)

    async def claim(self, task_id: int, staff_id: int | None) -> None:
        """Keep who does it; None: whoever wants to."""
        await self._change(task_id, assignee_id=staff_id)

    async def move(self, obligation_id: int, deadline_on: date | None) -> None:
        """What is still to be done about that obligation is to be done by another day."""
        await self._change_where(tasks.c.obligation_id == obligation_id, _OPEN, deadline_on=deadline_on)

    async def set_note(self, task_id: int, note: str) -> None:
        """Keep what a member of staff wrote about it, in place of what stood there."""
        await self._change(task_id, note=note)
