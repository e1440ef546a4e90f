"""What waits for the next digest of the staff group: rows of the outbox that no sender claims."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update

from bot.domain.outbox import DeliveryResult, DeliveryStatus, Envelope, MessageClass, OutboxMessage
from bot.storage.outbox.message_rows import ended, read_messages
from bot.storage.table import Repository
from bot.storage.tables import outbox

_ORDERING_KEY = Envelope(message_class=MessageClass.DIGEST).ordering_key


class Digests(Repository):
    """Hands out what waits, and notes that it has been said in a digest."""

    async def waiting(self) -> Sequence[tuple[int, OutboxMessage]]:
        """List what waits, each with the id of its row, oldest first."""
        waits = (outbox.c.ordering_key == _ORDERING_KEY, outbox.c.ended_at.is_(None))
        query = select(outbox).where(*waits).order_by(outbox.c.ordering_key, outbox.c.id)
        return await read_messages(self._connection, query)

    async def skip(self, row_ids: Sequence[int], reason: str, at: datetime) -> None:
        """Note that no message of their own says these, and why."""
        outcome = ended(DeliveryResult(DeliveryStatus.SKIPPED, reason), at)
        await self._connection.execute(update(outbox).where(outbox.c.id.in_(row_ids)).values(outcome))
