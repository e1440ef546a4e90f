"""Words that the version before kept until their writer said what they are about."""

from collections.abc import Collection, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, select

from bot.domain.support.message import IncomingMessage
from bot.storage.table import Records
from bot.storage.tables import waiting_words

Waiting = tuple[IncomingMessage, datetime]


class WaitingWords(Records[IncomingMessage]):
    """Keeps them until they are given out, once."""

    _table = waiting_words
    _type = IncomingMessage

    async def add(self, worker_id: int, words: IncomingMessage, at: datetime) -> None:
        """Keep words that a dialog of the version before remembers."""
        kept = {name: value for name, value in asdict(words).items() if name in waiting_words.c}
        await self._insert(worker_id=worker_id, **kept, written_at=at)

    async def workers(self, limit: int) -> Sequence[int]:
        """The first workers, by id, of whom something waits."""
        worker_id = waiting_words.c.worker_id
        return await self._values(select(worker_id).distinct().order_by(worker_id).limit(limit))

    async def take(self, worker_id: int) -> Sequence[Waiting]:
        """Return what waits of a worker, in order and with its time; from now on it waits no more."""
        theirs = waiting_words.c.worker_id == worker_id
        taken = await self._connection.execute(delete(waiting_words).where(theirs).returning(*waiting_words.c))
        return [(self._record(row), row.written_at) for row in sorted(taken.all(), key=lambda row: row.id)]

    def _record(self, row: Row[Any]) -> IncomingMessage:
        return IncomingMessage(row.telegram_id, row.content, row.text, row.album, row.file_unique_id)

    async def forget_some(self, worker_id: int, telegram_ids: Collection[int]) -> None:
        """Keep nothing of these messages of a worker's chat that waits."""
        theirs = (waiting_words.c.worker_id == worker_id, waiting_words.c.telegram_id.in_(telegram_ids))
        await self._connection.execute(delete(waiting_words).where(*theirs))

    async def forget(self, worker_id: int) -> None:
        """Keep nothing that waits of a worker."""
        await self._connection.execute(delete(waiting_words).where(waiting_words.c.worker_id == worker_id))
