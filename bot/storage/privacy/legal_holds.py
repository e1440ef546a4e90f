"""Legal holds: what must not be deleted, however old it is."""

from datetime import datetime

from sqlalchemy import insert, select, update

from bot.storage.encrypted_columns import in_new_row
from bot.storage.table import Repository
from bot.storage.tables import legal_holds


class LegalHolds(Repository):
    """Holds of workers' records; while one stands, nothing of the worker is deleted."""

    async def stands(self, worker_id: int) -> bool:
        """Return whether the worker's records are held."""
        return await self.reason(worker_id) is not None

    async def reason(self, worker_id: int) -> str | None:
        """Return why they are held; None when they are not."""
        query = select(legal_holds.c.reason).where(
            legal_holds.c.worker_id == worker_id, legal_holds.c.lifted_at.is_(None)
        )
        return await self._value(query.limit(1))

    async def set(self, worker_id: int, reason: str, staff_id: int, at: datetime) -> None:
        """Hold a worker's records."""
        values = {"worker_id": worker_id, "reason": reason, "set_by": staff_id, "set_at": at}
        await self._connection.execute(insert(legal_holds).values(in_new_row(legal_holds, values)))

    async def lift(self, worker_id: int, at: datetime) -> None:
        """End every hold of a worker."""
        await self._connection.execute(
            update(legal_holds)
            .where(legal_holds.c.worker_id == worker_id, legal_holds.c.lifted_at.is_(None))
            .values(lifted_at=at)
        )
