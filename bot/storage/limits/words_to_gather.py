"""Words of workers that wait until staff get them together."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select

from bot.storage.table import Repository
from bot.storage.tables import gathered_words
from bot.storage.utc_datetime import has_come


class WordsToGather(Repository):
    """Keeps them in order by consultation, and gives each out once."""

    async def due_at(self, consultation_id: int) -> datetime | None:
        """Return when what waits in a consultation is due; None where nothing does."""
        query = select(gathered_words.c.due_at).where(gathered_words.c.consultation_id == consultation_id).limit(1)
        return await self._value(query)

    async def add(self, message_id: int, consultation_id: int, due_at: datetime) -> None:
        """Let a message wait with the others of its consultation."""
        row = {"message_id": message_id, "consultation_id": consultation_id, "due_at": due_at}
        await self._connection.execute(insert(gathered_words).values(row))

    async def take(self, consultation_id: int) -> Sequence[int]:
        """Return the messages that wait in a consultation, which from now on wait no more."""
        theirs = gathered_words.c.consultation_id == consultation_id
        gone = delete(gathered_words).where(theirs).returning(gathered_words.c.message_id)
        return sorted((await self._connection.execute(gone)).scalars())

    async def due(self, now: datetime, longest: timedelta) -> Sequence[int]:
        """List the consultations in which something is due; nothing waits longer than `longest`."""
        is_due = has_come(gathered_words.c.due_at, now, longest)
        query = select(gathered_words.c.consultation_id).where(is_due).distinct()
        return list((await self._connection.execute(query.order_by(gathered_words.c.consultation_id))).scalars())
