"""Ticked documents: which of a screening's documents the worker has, marked one by one over days."""

from datetime import datetime

from sqlalchemy import delete, insert, select

from bot.storage.encrypted_columns import in_new_row
from bot.storage.table import Repository
from bot.storage.tables import ticked_documents


class TickedDocuments(Repository):
    """Marks and unmarks documents, by their id in `data/`, which is encrypted: it is compared here."""

    async def of(self, screening_id: int) -> frozenset[str]:
        """The documents that the worker has."""
        query = select(ticked_documents.c.document).where(ticked_documents.c.screening_id == screening_id)
        return frozenset(await self._values(query))

    async def tick(self, screening_id: int, document: str, at: datetime) -> None:
        """The worker has it; a second tick keeps the first day."""
        if document in await self.of(screening_id):
            return
        values = {"screening_id": screening_id, "document": document, "ticked_at": at}
        await self._connection.execute(insert(ticked_documents).values(in_new_row(ticked_documents, values)))

    async def untick(self, screening_id: int, document: str) -> None:
        """The worker does not have it after all."""
        query = select(ticked_documents.c.id, ticked_documents.c.document)
        rows = await self._connection.execute(query.where(ticked_documents.c.screening_id == screening_id))
        ticked = [row.id for row in rows if row.document == document]
        await self._connection.execute(delete(ticked_documents).where(ticked_documents.c.id.in_(ticked)))
