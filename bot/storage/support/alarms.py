"""Alarms: what was raised, how often it was told, and who took it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select

from bot.domain.support.alarm import Alarm, next_ring
from bot.storage.table import Records
from bot.storage.tables import alarms, consultations


class Alarms(Records[Alarm]):
    """Finds and changes alarms."""

    _table = alarms
    _type = Alarm

    async def raise_for(self, consultation_id: int, at: datetime) -> Alarm:
        """Raise an alarm, which is told at once."""
        return await self.get(await self._insert(consultation_id=consultation_id, raised_at=at, rung=0, next_at=at))

    async def raise_again(self, alarm_id: int, at: datetime) -> Alarm:
        """Let an alarm that runs be told at once, and count anew."""
        await self._change(alarm_id, raised_at=at, rung=0, next_at=at)
        return await self.get(alarm_id)

    async def newest_of_worker(self, worker_id: int) -> Alarm | None:
        """Return the worker's newest alarm; no older one runs."""
        return await self._newest(consultations.c.worker_id == worker_id)

    async def newest_of(self, consultation_id: int) -> Alarm | None:
        """Return a consultation's newest alarm; no older one runs."""
        return await self._newest(alarms.c.consultation_id == consultation_id)

    async def running(self) -> Sequence[Alarm]:
        """List the alarms that nobody has taken, oldest first."""
        return await self._oldest_first(_RUNS)

    async def due(self, now: datetime) -> Sequence[Alarm]:
        """List the alarms that are to be told by now, oldest first.

        An earlier version told three times and no more: what runs without a time is due too.
        """
        return await self._oldest_first(or_(alarms.c.next_at <= now, alarms.c.next_at.is_(None)), _RUNS)

    async def rang(self, alarm: Alarm, at: datetime) -> bool:
        """Note that it is told once more; False where it has ended, or was told, meanwhile."""
        rung = alarm.rung + 1
        still = (alarms.c.id == alarm.id, alarms.c.rung == alarm.rung, _RUNS)
        return await self._change_where(*still, rung=rung, next_at=next_ring(at, rung))

    async def end(self, alarm_id: int, at: datetime, staff_id: int | None) -> bool:
        """Note that it is told no more, and who took care of it; False where it had ended before."""
        taken = {} if staff_id is None else {"taken_by": staff_id, "taken_at": at}
        return await self._change_where(alarms.c.id == alarm_id, _RUNS, ended_at=at, next_at=None, **taken)

    async def _newest(self, whose: ColumnElement[bool]) -> Alarm | None:
        return await self._one(self._select().where(whose).order_by(alarms.c.id.desc()).limit(1))

    @classmethod
    def _select(cls) -> Select[Any]:
        return select(alarms, consultations.c.worker_id).join(consultations)


_RUNS = alarms.c.ended_at.is_(None)
