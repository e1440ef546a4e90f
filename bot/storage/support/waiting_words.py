"""Words that were written where nobody asked for any, until it is clear where they belong."""

from collections.abc import Collection, Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, select

from bot.domain.support.consultation import IncomingMessage
from bot.storage.table import Records
from bot.storage.tables import waiting_words


class WaitingWords(Records[IncomingMessage]):
    """Keeps words in the order in which they were written, and gives them out once."""

    _table = waiting_words
    _type = IncomingMessage

    async def add(self, worker_id: int, words: IncomingMessage, at: datetime) -> None:
        """Keep words; they are due with what waits already, or when `set_due` says so."""
        due_at = await self._value(
            select(func.min(waiting_words.c.due_at)).where(waiting_words.c.worker_id == worker_id)
        )
        await self._insert(worker_id=worker_id, **asdict(words), written_at=at, due_at=due_at)

    async def of_worker(self, worker_id: int) -> Sequence[IncomingMessage]:
        """Return what waits of a worker, in order."""
        return await self._oldest_first(waiting_words.c.worker_id == worker_id)

    async def take(self, worker_id: int) -> Sequence[IncomingMessage]:
        """Return what waits of a worker, in order, which from now on waits no more."""
        return await self._take(waiting_words.c.worker_id == worker_id)

    async def take_due(self, worker_id: int, now: datetime) -> Sequence[IncomingMessage]:
        """Return what staff are to get by now of a worker's words, in order, which from now on wait no more."""
        return await self._take(waiting_words.c.worker_id == worker_id, waiting_words.c.due_at <= now)

    async def remove(self, worker_id: int, telegram_ids: Collection[int]) -> None:
        """Keep nothing of these messages."""
        those = (waiting_words.c.worker_id == worker_id, waiting_words.c.telegram_id.in_(telegram_ids))
        await self._connection.execute(delete(waiting_words).where(*those))

    async def forget(self, worker_id: int) -> None:
        """Keep nothing that waits of a worker."""
        await self._connection.execute(delete(waiting_words).where(waiting_words.c.worker_id == worker_id))

    async def set_due(self, worker_id: int, due_at: datetime | None) -> None:
        """Say when staff get all that waits of a worker; None: not before the worker has decided something."""
        await self._change_where(waiting_words.c.worker_id == worker_id, due_at=due_at)

    async def due(self, now: datetime, limit: int) -> Sequence[int]:
        """The first workers, by id, whose words staff are to get by now."""
        worker_id = waiting_words.c.worker_id
        query = select(worker_id).where(waiting_words.c.due_at <= now).distinct().order_by(worker_id).limit(limit)
        return await self._values(query)

    async def next_due_at(self) -> datetime | None:
        """When the next words are due."""
        return await self._value(select(func.min(waiting_words.c.due_at)))

    async def _take(self, *which: ColumnElement[bool]) -> Sequence[IncomingMessage]:
        taken = await self._connection.execute(delete(waiting_words).where(*which).returning(*waiting_words.c))
        return [self._record(row) for row in sorted(taken.all(), key=lambda row: row.id)]
