"""Alarms: what was raised, how often it was told, and who took it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select

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

    async def running(self, worker_id: int) -> Alarm | None:
        """Return the worker's alarm that nobody has taken; there is one at most."""
        nobody_s = (consultations.c.worker_id == worker_id, alarms.c.taken_at.is_(None))
        return await self._one(self._select().where(*nobody_s).order_by(alarms.c.id.desc()).limit(1))

    async def due(self, now: datetime) -> Sequence[Alarm]:
        """List the alarms that are to be told by now, oldest first."""
        return await self._oldest_first(alarms.c.next_at <= now, alarms.c.taken_at.is_(None))

    async def rang(self, alarm: Alarm) -> None:
        """Note that it was told once more."""
        rung = alarm.rung + 1
        await self._change(alarm.id, rung=rung, next_at=next_ring(alarm.raised_at, rung))

    async def take(self, alarm_id: int, staff_id: int, at: datetime) -> bool:
        """Note who takes care of it; False where somebody did before."""
        free = (alarms.c.id == alarm_id, alarms.c.taken_at.is_(None))
        return await self._change_where(*free, taken_by=staff_id, taken_at=at, next_at=None)

    @classmethod
    def _select(cls) -> Select[Any]:
        return select(alarms, consultations.c.worker_id).join(consultations)
