"""Hidden words: what was taken out of the chats, and is kept."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, func, null, select

from bot.domain.privacy.evidence import (
    DECIDABLE,
    READABLE,
    Evidence,
    EvidenceStatus,
    HiddenWords,
    destroyed,
)
from bot.domain.support.sight import Sight
from bot.storage.support.readable import is_readable
from bot.storage.table import Records, record_of
from bot.storage.tables import consultations, evidence


class HiddenEvidence(Records[Evidence]):
    """Keeps hidden words, and forgets them once they are destroyed or stand in their consultation again."""

    _table = evidence
    _type = Evidence

    def _record(self, row: Row[Any]) -> Evidence:
        return record_of(Evidence, row, words=tuple(_loaded(each) for each in row.words or ()))

    async def hide(self, hidden: Evidence) -> Evidence:
        """Keep words that stand nowhere else any more; returns them with their id."""
        values = {name: getattr(hidden, name) for name in ("consultation_id", "reason", "status", "decide_on")}
        words = _written(hidden.words)
        return await self._create(**values, words=words, removed_by=hidden.removed_by, removed_at=hidden.removed_at)

    async def of_consultation(self, consultation_id: int) -> Sequence[Evidence]:
        """Everything that was ever hidden in a consultation, oldest first."""
        return await self._oldest_first(evidence.c.consultation_id == consultation_id)

    async def undecided_in(self, consultation_id: int) -> Sequence[Evidence]:
        """List what is to be decided in a consultation, oldest first."""
        undecided = evidence.c.status == EvidenceStatus.UNDECIDED
        return await self._oldest_first(evidence.c.consultation_id == consultation_id, undecided)

    async def late(self, today: date) -> Sequence[Evidence]:
        """List what nobody has decided by its day, oldest first; without its words, of which nothing is said."""
        is_late = (evidence.c.status == EvidenceStatus.UNDECIDED, evidence.c.decide_on < today)
        told = [column for column in evidence.c if column is not evidence.c.words]
        return await self._list(select(*told, null().label("words")).where(*is_late).order_by(evidence.c.id))

    async def readable(self, sight: Sight, consultation_id: int | None = None) -> Sequence[Evidence]:
        """List what is kept of one consultation, or of all, in what the group reads, or somebody with that sight.

        What is to be decided first stands first.
        """
        query = self._select().join(consultations).where(is_readable(sight), evidence.c.status.in_(READABLE))
        if consultation_id is not None:
            query = query.where(evidence.c.consultation_id == consultation_id)
        return sorted(await self._list(query.order_by(evidence.c.id)), key=_pressing)

    async def held_of(self, worker_id: int) -> Sequence[Evidence]:
        """List what is kept of a worker only because the records are held."""
        theirs = (consultations.c.worker_id == worker_id, evidence.c.status == EvidenceStatus.HELD)
        return await self._list(self._select().join(consultations).where(*theirs).order_by(evidence.c.id))

    async def decide(self, shown: Evidence, status: EvidenceStatus, staff_id: int, at: datetime) -> bool:
        """Keep what was decided, and the words only where that is to keep them.

        False where it does not stand any more as it was shown, or is decided so.
        """
        as_shown = (evidence.c.id == shown.id, evidence.c.status == shown.status)
        open_ = (*as_shown, evidence.c.status.in_(DECIDABLE), evidence.c.status != status)
        kept = {} if status is EvidenceStatus.KEPT else {"words": None}
        is_first = await self._change_where(*open_, status=status, decided_by=staff_id, decided_at=at, **kept)
        return is_first and await self._recognise(shown, status)

    async def end_held(self, held: Evidence, status: EvidenceStatus, at: datetime) -> bool:
        """Keep the words no more that a legal hold kept hidden; False where that was so before."""
        as_held = (evidence.c.id == held.id, evidence.c.status == EvidenceStatus.HELD)
        is_first = await self._change_where(*as_held, status=status, words=None, decided_at=at)
        return is_first and await self._recognise(held, status)

    async def _recognise(self, ended: Evidence, status: EvidenceStatus) -> bool:
        """Keep of destroyed words by what they are recognised, where a chat still has them."""
        if status is EvidenceStatus.DESTROYED:
            await self._change(ended.id, words=_written([destroyed(each) for each in ended.words]))
        return True

    async def count(self) -> int:
        """Count hidden words that are there."""
        readable = select(func.count()).select_from(evidence).where(evidence.c.status.in_(READABLE))
        return await self._value(readable) or 0


def _written(words: Sequence[HiddenWords]) -> list[dict[str, Any]]:
    return [{**asdict(each), "written_at": each.written_at.isoformat()} for each in words]


def _loaded(kept: dict[str, Any]) -> HiddenWords:
    return HiddenWords(**{**kept, "written_at": datetime.fromisoformat(kept["written_at"])})


def _pressing(each: Evidence) -> tuple[bool, date, int]:
    is_open = each.status is EvidenceStatus.UNDECIDED
    return not is_open, each.decide_on or date.max, each.id
