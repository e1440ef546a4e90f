"""Consents: given, withdrawn, never overwritten."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, select

from bot.domain.privacy.consent import Consent, Purpose
from bot.domain.workers.worker import Worker
from bot.storage.table import Records
from bot.storage.tables import consents


class Consents(Records[Consent]):
    """Finds and changes consents."""

    _table = consents
    _type = Consent

    async def give(
        self, worker: Worker, purpose: Purpose, version: str, at: datetime, consultation_id: int | None = None
    ) -> None:
        """Record a consent, in the language that the worker reads."""
        await self._insert(
            worker_id=worker.id,
            purpose=purpose,
            consultation_id=consultation_id,
            version=version,
            locale=worker.locale,
            given_at=at,
        )

    async def withdraw(
        self, worker_id: int, purpose: Purpose, at: datetime, consultation_id: int | None = None
    ) -> bool:
        """End a consent; False when none is in force."""
        return await self._change_where(_in_force(worker_id, purpose, consultation_id), withdrawn_at=at)

    async def withdraw_all(self, worker_id: int, at: datetime) -> None:
        """End every consent of a worker."""
        await self._change_where(consents.c.worker_id == worker_id, consents.c.withdrawn_at.is_(None), withdrawn_at=at)

    async def is_given(self, worker_id: int, purpose: Purpose, consultation_id: int | None = None) -> bool:
        """Return whether the worker agrees to that now."""
        query = select(consents.c.id).where(_in_force(worker_id, purpose, consultation_id)).limit(1)
        return await self._value(query) is not None

    async def given_among(self, worker_ids: Sequence[int], purpose: Purpose) -> frozenset[int]:
        """Return which of those workers agree in general to that now."""
        given = (consents.c.purpose == purpose, consents.c.consultation_id.is_(None))
        in_force = (consents.c.worker_id.in_(worker_ids), consents.c.withdrawn_at.is_(None))
        query = select(consents.c.worker_id).where(*given, *in_force)
        return frozenset(await self._values(query))

    async def all_of(self, worker_id: int) -> Sequence[Consent]:
        """Every consent a worker ever gave, oldest first."""
        return await self._oldest_first(consents.c.worker_id == worker_id)


def _in_force(worker_id: int, purpose: Purpose, consultation_id: int | None) -> ColumnElement[bool]:
    case = consents.c.consultation_id
    return and_(
        consents.c.worker_id == worker_id,
        consents.c.purpose == purpose,
        case.is_(None) if consultation_id is None else case == consultation_id,
        consents.c.withdrawn_at.is_(None),
    )
