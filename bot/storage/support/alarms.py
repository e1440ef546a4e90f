"""Alarms: what was raised, how often it was told, and who took it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, or_, select, true

from bot.domain.support.alarm import LATEST_POST, RUNG_EVERY, Alarm, AlarmOutcome, next_ring
from bot.domain.support.consultation import Consultation, Readers
from bot.storage.table import Records
from bot.storage.tables import alarms, consultations
from bot.storage.utc_datetime import has_come


class Alarms(Records[Alarm]):
    """Finds and changes alarms."""

    _table = alarms
    _type = Alarm

    async def raise_for(self, consultation_id: int, at: datetime, raised_by: int | None = None) -> Alarm:
        """Raise an alarm, which is told at once; None: the worker does."""
        whose = {"consultation_id": consultation_id, "raised_by": raised_by}
        return await self.get(await self._insert(raised_at=at, rung=0, next_at=at, **whose))

    async def raise_again(self, alarm_id: int, at: datetime, raised_by: int | None) -> Alarm:
        """Let an alarm that runs be told at once, and count anew."""
        anew = {"called_rung": 0, "call_at": None}
        await self._change(alarm_id, raised_at=at, rung=0, next_at=at, raised_by=raised_by, **anew)
        return await self.get(alarm_id)

    async def held_back_by(self, matter: Consultation) -> Alarm | None:
        """Return the alarm that runs for the matter's worker, and is heard by everybody who would hear the matter's.

        An alarm of a complaint, which admins alone hear, holds back none of what managers read.
        """
        is_heard = true() if matter.is_for_admins_only else consultations.c.readers != Readers.ADMINS
        return await self._newest(and_(consultations.c.worker_id == matter.worker_id, _RUNS, is_heard))

    async def newest_of_worker(self, worker_id: int) -> Alarm | None:
        """Return the worker's newest alarm of those that managers hear; no older one of them runs."""
        is_heard = consultations.c.readers != Readers.ADMINS
        return await self._newest(and_(consultations.c.worker_id == worker_id, is_heard))

    async def newest_cry_of(self, worker_id: int) -> Alarm | None:
        """Return the newest alarm that the worker has raised, and not staff."""
        return await self._newest(and_(consultations.c.worker_id == worker_id, alarms.c.raised_by.is_(None)))

    async def newest_of(self, consultation_id: int) -> Alarm | None:
        """Return a consultation's newest alarm; no older one runs."""
        return await self._newest(alarms.c.consultation_id == consultation_id)

    async def has_cry(self, consultation_id: int) -> bool:
        """Return whether the worker has ever raised an alarm of a consultation."""
        is_cry = and_(alarms.c.consultation_id == consultation_id, alarms.c.raised_by.is_(None))
        return await self._newest(is_cry) is not None

    async def newest_taken_of(self, consultation_id: int) -> Alarm | None:
        """Return a consultation's newest alarm that somebody took; a newer one may run."""
        return await self._newest(and_(alarms.c.consultation_id == consultation_id, alarms.c.taken_by.is_not(None)))

    async def running(self) -> Sequence[Alarm]:
        """List the alarms that nobody has taken, oldest first."""
        return await self._oldest_first(_RUNS)

    async def due(self, now: datetime) -> Sequence[Alarm]:
        """List the alarms that are to be told by now, oldest first.

        An earlier version told three times and no more: what runs without a time is due too.
        """
        return await self._oldest_first(
            or_(has_come(alarms.c.next_at, now, RUNG_EVERY), alarms.c.next_at.is_(None)), _RUNS
        )

    async def rang(self, alarm: Alarm, at: datetime) -> bool:
        """Note that it is told once more; False where it has ended, or was told, meanwhile."""
        rung = alarm.rung + 1
        still = (alarms.c.id == alarm.id, alarms.c.rung == alarm.rung, _RUNS)
        return await self._change_where(*still, rung=rung, rang_at=at, next_at=next_ring(at, rung))

    async def end(self, alarm_id: int, at: datetime, staff_id: int | None) -> bool:
        """Note that it is told no more, and who took care of it; False where it had ended before."""
        taken = {} if staff_id is None else {"taken_by": staff_id, "taken_at": at}
        return await self._change_where(alarms.c.id == alarm_id, _RUNS, ended_at=at, next_at=None, **taken)

    async def set_outcome(self, alarm: Alarm, outcome: AlarmOutcome, staff_id: int, at: datetime) -> bool:
        """Keep what who took it has done, also of those before it; False where nobody took it, or that is known."""
        until = (alarms.c.consultation_id == alarm.consultation_id, alarms.c.id <= alarm.id)
        lacks = (*until, alarms.c.taken_by.is_not(None), alarms.c.outcome.is_(None))
        return await self._change_where(*lacks, outcome=outcome, outcome_by=staff_id, outcome_at=at)

    async def change_outcome(self, alarm: Alarm, outcome: AlarmOutcome, staff_id: int) -> bool:
        """Correct what was said of it, and with it of those before it; False where somebody else said it, or the same.

        When it was said stays: what the worker wrote since then waits.
        """
        said_then = (alarms.c.consultation_id == alarm.consultation_id, alarms.c.outcome_at == alarm.outcome_at)
        return await self._change_where(
            *said_then, alarms.c.outcome_by == staff_id, alarms.c.outcome != outcome, outcome=outcome
        )

    async def to_post(self, now: datetime) -> Sequence[Alarm]:
        """List the running alarms whose newest ring is to be posted outside Telegram by now."""
        return await self._oldest_first(_RUNS, alarms.c.rung > alarms.c.called_rung, _may_be_posted(now))

    async def claim_post(self, alarm: Alarm, now: datetime, until: datetime) -> bool:
        """Let nobody else post that ring until then; False where somebody does, or it runs no more."""
        is_it = (alarms.c.id == alarm.id, alarms.c.rung == alarm.rung, alarms.c.called_rung < alarm.rung, _RUNS)
        return await self._change_where(*is_it, _may_be_posted(now), call_at=until)

    async def posted(self, alarm: Alarm) -> None:
        """Note that this ring has been posted; one that came meanwhile is still to be."""
        is_it = (alarms.c.id == alarm.id, alarms.c.raised_at == alarm.raised_at)
        await self._change_where(*is_it, called_rung=alarm.rung, call_at=None, call_failure=None)

    async def not_posted(self, alarm: Alarm, failure: str, again_at: datetime) -> None:
        """Note why this ring could not be posted, and when that is tried again; one that came meanwhile waits not."""
        is_it = (alarms.c.id == alarm.id, alarms.c.raised_at == alarm.raised_at, alarms.c.rung == alarm.rung)
        await self._change_where(*is_it, call_at=again_at, call_failure=failure)

    async def failed_posts(self, since: datetime) -> Sequence[tuple[int, str]]:
        """List the consultations since then whose alarm could not be posted when that was tried last, and why."""
        failed = (alarms.c.call_failure.is_not(None), alarms.c.raised_at >= since)
        query = select(alarms.c.consultation_id, alarms.c.call_failure).where(*failed).order_by(alarms.c.id)
        return [(row.consultation_id, row.call_failure) for row in await self._connection.execute(query)]

    async def _newest(self, whose: ColumnElement[bool]) -> Alarm | None:
        return await self._one(self._select().where(whose).order_by(alarms.c.id.desc()).limit(1))

    @classmethod
    def _select(cls) -> Select[Any]:
        return select(alarms, consultations.c.worker_id).join(consultations)


def _may_be_posted(now: datetime) -> ColumnElement[bool]:
    return or_(alarms.c.call_at.is_(None), has_come(alarms.c.call_at, now, LATEST_POST))


_RUNS = alarms.c.ended_at.is_(None)
