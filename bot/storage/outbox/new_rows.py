"""New rows of the outbox, several with one statement."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import select

from bot.domain.outbox import DeliveryStatus, OutboxMessage
from bot.storage.encrypted_columns import in_new_row
from bot.storage.outbox.message_rows import ACTS, columns_of
from bot.storage.outbox.new_messages import Put
from bot.storage.table import Repository
from bot.storage.tables import outbox
from bot.storage.upsert import insert_unless_there


class NewRows(Repository):
    """Writes messages; one whose `idempotency_key` was there before stays as it is."""

    async def known(self, idempotency_keys: Collection[str]) -> Collection[str]:
        """Return those of the keys with which something was ever put in."""
        if not idempotency_keys:
            return ()
        column = outbox.c.idempotency_key
        return set(await self._values(select(column).where(column.in_(idempotency_keys))))

    async def add(self, message: OutboxMessage, now: datetime, **state: object) -> None:
        """Write one, in another state than a message that waits."""
        await self._insert([in_new_row(outbox, {**columns_of(message, now), **state})])

    async def add_all(self, puts: Sequence[Put]) -> None:
        """Write all that wait, in order, but for what will be shown anyway; their keys must be locked."""
        shown: set[str] = set()
        rows = []
        for message, now in puts:
            if message.shows is not None:
                if message.ordering_key in shown or await self._waits_already(message):
                    continue
                shown.add(message.ordering_key)
            rows.append(in_new_row(outbox, columns_of(message, now)))
        if rows:
            await self._insert(rows)

    async def _insert(self, rows: Sequence[Mapping[str, object]]) -> None:
        # One after another: so their ids rise.
        statement = insert_unless_there(self._connection, outbox)
        there = [outbox.c.idempotency_key]
        await self._connection.execute(statement.on_conflict_do_nothing(index_elements=there), rows)

    async def _waits_already(self, message: OutboxMessage) -> bool:
        """Tell whether the same will be shown anyway; nobody can claim it before this transaction ends."""
        same = (outbox.c.ordering_key == message.ordering_key, outbox.c.act == ACTS[type(message)])
        is_queued = outbox.c.outcome == DeliveryStatus.QUEUED.value
        waiting = select(outbox.c.id).where(*same, outbox.c.ended_at.is_(None), is_queued).limit(1)
        return await self._value(waiting) is not None
