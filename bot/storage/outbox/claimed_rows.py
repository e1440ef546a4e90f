"""Rows in a sender's hands: taken, their calls begun, ended."""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from sqlalchemy import bindparam, select, update

from bot.domain.outbox import DeliveryResult, DeliveryStatus
from bot.domain.outbox.claimed import OutboxRow
from bot.storage.outbox.message_rows import ended
from bot.storage.table import Repository
from bot.storage.tables import ordering_keys, outbox


class ClaimedRows(Repository):
    """Notes how far they have come: what a dead sender has left `sending`, Telegram may have got."""

    async def take(self, rows: Sequence[OutboxRow]) -> None:
        """Note that these were claimed. What is in bulk waits in memory for its turn, and is not begun before."""
        in_bulk = [row.id for row in rows if row.message.is_bulk]
        await self._take(in_bulk)
        begun = [row.id for row in rows if not row.message.is_bulk]
        await self._take(begun, outcome=DeliveryStatus.SENDING.value)

    async def _take(self, ids: Sequence[int], **values: object) -> None:
        if ids:
            once_more = {"attempts": outbox.c.attempts + 1, **values}
            await self._connection.execute(update(outbox).where(outbox.c.id.in_(ids)).values(once_more))

    async def begin(self, rows: Sequence[OutboxRow]) -> Collection[int]:
        """Note, right before, that these are called; returns the ids of those that may be.

        The others were withdrawn, have ended or moved since the claim, or somebody else has claimed them.
        """
        mine = {(row.id, row.ordering_key, row.epoch) for row in rows}
        found = await self._connection.execute(_STILL_THERE, {"ids": [row.id for row in rows]})
        ids = [row.id for row in found if tuple(row) in mine]
        if ids:
            await self._connection.execute(_BEGIN, {"ids": ids})
        return ids

    async def end(self, endings: Sequence[tuple[OutboxRow, DeliveryResult]], at: datetime) -> None:
        """Note what became of several."""
        rows = [{"of_id": row.id, **ended(result, at)} for row, result in sorted(endings, key=lambda each: each[0].id)]
        if rows:
            await self._connection.execute(_END, rows)


_STILL_THERE = (
    select(outbox.c.id, outbox.c.ordering_key, ordering_keys.c.epoch)
    .join(ordering_keys, ordering_keys.c.key == outbox.c.ordering_key)
    .where(outbox.c.id.in_(bindparam("ids", expanding=True)), outbox.c.ended_at.is_(None))
    .order_by(outbox.c.id)
    .with_for_update(of=outbox)
)
_BEGIN = (
    update(outbox).where(outbox.c.id.in_(bindparam("ids", expanding=True))).values(outcome=DeliveryStatus.SENDING.value)
)
_NO_END = ended(DeliveryResult(DeliveryStatus.SKIPPED), datetime.min.replace(tzinfo=UTC))
_END = update(outbox).where(outbox.c.id == bindparam("of_id")).values({name: bindparam(name) for name in _NO_END})
