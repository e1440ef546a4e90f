"""Obligations: what is owed to workers, and since when it is done."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.obligation import Obligation, ObligationKind
from bot.storage.tables import obligations
from bot.storage.upsert import insert_unless_there


class Obligations:
    """Finds and changes obligations."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def open(self, worker_id: int, kind: ObligationKind, anchor_on: date, at: datetime) -> None:
        """Owe it without a deadline; what is owed for the same day already, or again, is one obligation."""
        values = {"worker_id": worker_id, "kind": kind.value, "anchor_on": anchor_on, "opened_at": at}
        statement = insert_unless_there(self._connection, obligations).values(values)
        same = [obligations.c.worker_id, obligations.c.kind, obligations.c.anchor_on]
        await self._connection.execute(statement.on_conflict_do_update(index_elements=same, set_={"done_at": None}))

    async def all_of(self, worker_id: int) -> Sequence[Obligation]:
        """What the worker is or was owed, oldest first."""
        query = select(obligations).where(obligations.c.worker_id == worker_id).order_by(obligations.c.id)
        return [_obligation(row) for row in await self._connection.execute(query)]

    async def open_ones(self, worker_id: int) -> Sequence[Obligation]:
        """What the worker is still owed, oldest first."""
        query = (
            select(obligations)
            .where(obligations.c.worker_id == worker_id, obligations.c.done_at.is_(None))
            .order_by(obligations.c.id)
        )
        return [_obligation(row) for row in await self._connection.execute(query)]

    async def finish(self, worker_id: int, kind: ObligationKind, at: datetime) -> None:
        """Nothing of that kind is owed to the worker any more."""
        statement = update(obligations).where(
            obligations.c.worker_id == worker_id,
            obligations.c.kind == kind.value,
            obligations.c.done_at.is_(None),
        )
        await self._connection.execute(statement.values(done_at=at))

    async def finish_all(self, worker_id: int, at: datetime) -> None:
        """Nothing is owed to the worker any more."""
        is_open = (obligations.c.worker_id == worker_id, obligations.c.done_at.is_(None))
        await self._connection.execute(update(obligations).where(*is_open).values(done_at=at))


def _obligation(row: Row[Any]) -> Obligation:
    return Obligation(
        id=row.id,
        worker_id=row.worker_id,
        kind=ObligationKind(row.kind),
        anchor_on=row.anchor_on,
        deadline_on=row.deadline_on,
        opened_at=row.opened_at,
        done_at=row.done_at,
    )
