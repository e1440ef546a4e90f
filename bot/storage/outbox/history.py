"""What became of the outbox's messages to a worker."""

from collections.abc import Sequence

from sqlalchemy import select

from bot.domain.outbox import DeliveryStatus, OutboxMessage, SayText
from bot.domain.privacy.my_data import SentMessage
from bot.storage.outbox.message_rows import ACTS, load
from bot.storage.table import Repository
from bot.storage.tables import obligations, outbox


class OutboxHistory(Repository):
    """Reads what was said to a worker, and what could not be."""

    async def said_to(self, worker_id: int) -> Sequence[SentMessage]:
        """The sentences for a worker that are in the outbox, oldest first."""
        of_worker = (outbox.c.worker_id == worker_id, outbox.c.act == ACTS[SayText])
        rows = await self._connection.execute(select(outbox).where(*of_worker).order_by(outbox.c.id))
        return [
            SentMessage(row.message["key"], DeliveryStatus(row.outcome), row.ended_at or row.created_at) for row in rows
        ]

    async def missed(self, worker_id: int) -> Sequence[tuple[int, OutboxMessage]]:
        """Of each thing that is still due for a worker the newest reminder, where that could not reach the worker.

        Each with the id of its row.
        """
        still_due = (outbox.c.worker_id == worker_id, obligations.c.done_at.is_(None))
        is_told = outbox.c.outcome != DeliveryStatus.SKIPPED.value
        query = select(outbox).join(obligations, obligations.c.id == outbox.c.obligation_id).where(*still_due, is_told)
        newest = {row.obligation_id: row for row in await self._connection.execute(query.order_by(outbox.c.id))}
        unreached = [row for row in newest.values() if row.outcome == DeliveryStatus.UNREACHABLE.value]
        return [(row.id, load(row)) for row in unreached]
