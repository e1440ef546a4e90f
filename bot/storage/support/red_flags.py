"""Red flags of consultations: who has set one and when, and who is still to hear of it."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import and_, exists, or_, select, true

from bot.domain.support.consultation import Consultation, ConsultationKind, Readers, Urgency
from bot.domain.support.red_flag import RedFlag
from bot.storage.support.consultations import IS_OPEN, Consultations
from bot.storage.tables import alarms, consultations


class RedFlags(Consultations):
    """Sets red flags, and finds consultations by them."""

    async def set(self, consultation_id: int, flag: RedFlag, staff_id: int | None, at: datetime) -> None:
        """Keep that it has this flag, and who has set it (None: the worker); who reads it is to hear of that."""
        await self._change(consultation_id, red_flag=flag, flagged_by=staff_id, flagged_at=at, flag_told_at=None)

    async def clear(self, consultation_id: int) -> None:
        """Keep that it has none."""
        await self._change(consultation_id, red_flag=None, flagged_by=None, flagged_at=None, flag_told_at=None)

    async def untold(self) -> Sequence[Consultation]:
        """List the open consultations, flagged or about health, of which their readers are still to hear."""
        is_meant = or_(consultations.c.flagged_at.is_not(None), consultations.c.urgency != Urgency.NORMAL)
        found = await self._oldest_first(IS_OPEN, is_meant, consultations.c.flag_told_at.is_(None))
        # What it is about is encrypted, and is asked once it is read.
        return [each for each in found if each.flagged_at is not None or each.kind is ConsultationKind.HEALTH]

    async def note_told(self, consultation_ids: Collection[int], at: datetime) -> None:
        """Note that their readers have heard of them."""
        await self._change_where(consultations.c.id.in_(consultation_ids), flag_told_at=at)

    async def unalarmed(self, *consultation_ids: int) -> Sequence[Consultation]:
        """List the open flagged consultations, of these or of all, without an alarm since.

        None of those is listed whose readers hear another alarm of its worker. An alarm of a complaint, which admins
        alone hear, holds back none of what managers read.
        What staff have raised counts only where somebody took it: the worker's own alarm may have come in between.
        """
        since = alarms.c.ended_at >= consultations.c.flagged_at
        was_heard = or_(alarms.c.taken_by.is_not(None), alarms.c.raised_by.is_(None))
        counts = or_(alarms.c.ended_at.is_(None), and_(since, was_heard))
        is_alarmed = exists().where(alarms.c.consultation_id == consultations.c.id, counts)
        other = consultations.alias("other")
        is_heard = or_(other.c.readers != Readers.ADMINS, consultations.c.readers == Readers.ADMINS)
        runs = (
            select(alarms.c.id)
            .join(other, other.c.id == alarms.c.consultation_id)
            .where(other.c.worker_id == consultations.c.worker_id, alarms.c.ended_at.is_(None), is_heard)
            .exists()
        )
        which = consultations.c.id.in_(consultation_ids) if consultation_ids else true()
        return await self._oldest_first(which, IS_OPEN, consultations.c.flagged_at.is_not(None), ~is_alarmed, ~runs)
