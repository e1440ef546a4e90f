"""Ticked documents: which of a screening's documents the worker has, marked one by one over days."""

from datetime import datetime

from sqlalchemy import delete, select

from bot.storage.table import Repository
from bot.storage.tables import ticked_documents
from bot.storage.upsert import insert_unless_there


class TickedDocuments(Repository):
    """Marks and unmarks documents, by their id in `data/`."""

    async def of(self, screening_id: int) -> frozenset[str]:
        """The documents that the worker has."""
        query = select(ticked_documents.c.document).where(ticked_documents.c.screening_id == screening_id)
        return frozenset(await self._values(query))

    async def tick(self, screening_id: int, document: str, at: datetime) -> None:
        """The worker has it; a second tick keeps the first day."""
        values = {"screening_id": screening_id, "document": document, "ticked_at": at}
        insert = insert_unless_there(self._connection, ticked_documents).values(values)
        await self._connection.execute(insert.on_conflict_do_nothing())

    async def untick(self, screening_id: int, document: str) -> None:
        """The worker does not have it after all."""
        is_it = (ticked_documents.c.screening_id == screening_id, ticked_documents.c.document == document)
        await self._connection.execute(delete(ticked_documents).where(*is_it))
