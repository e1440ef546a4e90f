"""Words of workers that wait until staff get them together."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, insert, select

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
        taken = await self._take(gathered_words.c.consultation_id == consultation_id)
        return taken.get(consultation_id, [])

    async def take_due(self, now: datetime, longest: timedelta) -> Mapping[int, Sequence[int]]:
        """Return the messages that are due, by consultation; from now on they wait no more. None waits longer."""
        return await self._take(has_come(gathered_words.c.due_at, now, longest))

    async def _take(self, *which: ColumnElement[bool]) -> Mapping[int, Sequence[int]]:
        gone = (
            delete(gathered_words)
            .where(*which)
            .returning(gathered_words.c.consultation_id, gathered_words.c.message_id)
        )
        taken: dict[int, list[int]] = defaultdict(list)
        for row in sorted((await self._connection.execute(gone)).all(), key=lambda row: row.message_id):
            taken[row.consultation_id].append(row.message_id)
        return taken
