"""The board of each staff group, and the numbers that it shows."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select

from bot.domain.days import tokyo_day
from bot.domain.reminders.obligation import Obligation
from bot.domain.staff import Access
from bot.domain.support.consultation import ConsultationState, Readers, Urgency
from bot.domain.support.sight import OF_GROUP
from bot.domain.tasks.board import BoardNumbers, ShownBoard
from bot.storage.interviews import Interviews
from bot.storage.reminders.obligations import Obligations
from bot.storage.staff import Staff
from bot.storage.table import Repository
from bot.storage.tables import alarms, boards, consultations, tasks
from bot.storage.tasks.tasks import is_read_by
from bot.storage.upsert import insert_unless_there


class Boards(Repository):
    """Counts what waits, and remembers what was shown of it."""

    async def count(self, now: datetime) -> BoardNumbers:
        """Count what waits at that instant."""
        numbers = {**await self._matters(now), **await self._tasks(tokyo_day(now))}
        managers = await Staff(self._connection).with_access(Access.MANAGER)
        return BoardNumbers(
            **numbers,
            interviews_today=await Interviews(self._connection).count_on(tokyo_day(now)),
            unstarted=sum(not each.is_reachable for each in managers),
        )

    async def newest(self) -> ShownBoard | None:
        """Return the board that was shown last; None before the first."""
        return await self._board(select(boards).order_by(boards.c.edited_at.desc()).limit(1))

    async def of_group(self, group_id: int) -> ShownBoard | None:
        """Return the board of the group that has this id."""
        return await self._board(select(boards).where(boards.c.group_id == group_id))

    async def keep(self, board: ShownBoard, at: datetime) -> None:
        """Remember what stands in a group by now."""
        shown = {"telegram_id": board.telegram_id, "shown": json.dumps(asdict(board.numbers)), "edited_at": at}
        statement = insert_unless_there(self._connection, boards).values(group_id=board.group_id, **shown)
        await self._connection.execute(statement.on_conflict_do_update(index_elements=[boards.c.group_id], set_=shown))

    async def _board(self, query: Select[Any]) -> ShownBoard | None:
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else ShownBoard(row.group_id, row.telegram_id, BoardNumbers(**json.loads(row.shown)))

    async def _matters(self, now: datetime) -> Mapping[str, int]:
        it = consultations.c
        is_open, waits = it.state != ConsultationState.CLOSED, it.waiting_since.is_not(None)
        is_awake = or_(it.snoozed_until.is_(None), it.snoozed_until <= now)
        is_late = and_(it.answer_by.is_not(None), it.answer_by <= now)  # a rest hides nobody who waits too long
        in_group = it.readers == Readers.GROUP
        is_alarmed = exists().where(alarms.c.consultation_id == it.id, alarms.c.ended_at.is_(None))
        return await self._counted(
            is_open,
            red=and_(or_(is_alarmed, and_(waits, it.urgency == Urgency.RED)), it.readers != Readers.ADMINS),
            overdue=and_(in_group, waits, is_late),
            ours=and_(in_group, waits, or_(is_late, is_awake)),
            theirs=and_(in_group, ~waits, is_awake),
        )

    async def _tasks(self, today: date) -> Mapping[str, int]:
        """Count what is to be done as the list of tasks does: with what the organisation owes by now."""
        # Those of the version before may have no deadline: they are to be done at once.
        due_on = func.coalesce(tasks.c.deadline_on, today - timedelta(days=1))
        numbers = await self._counted(
            and_(tasks.c.done_at.is_(None), is_read_by(OF_GROUP)),
            tasks_late=due_on < today,
            tasks_today=due_on == today,
            tasks_later=due_on > today,
        )
        owed = Counter(_when(each, today) for each in await Obligations(self._connection).list_begun_duties(today))
        return {name: count + owed[name] for name, count in numbers.items()}

    async def _counted(self, which: ColumnElement[bool], **numbers: ColumnElement[bool]) -> Mapping[str, int]:
        columns = (func.count().filter(condition).label(name) for name, condition in numbers.items())
        counted = (await self._connection.execute(select(*columns).where(which))).mappings().one()
        return {name: int(counted[name]) for name in numbers}


def _when(duty: Obligation, today: date) -> str:
    if duty.deadline_on is None or duty.deadline_on > today:
        return "tasks_later"
    return "tasks_today" if duty.deadline_on == today else "tasks_late"
