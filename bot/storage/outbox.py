"""The outbox: messages wait here until a sender claims them, and stay as the record of what became of them."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Subquery, case, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.outbox import DeliveryResult, DeliveryStatus, OutboxMessage, OutboxRow, SayText
from bot.domain.privacy.my_data import SentMessage
from bot.storage.encrypted_columns import in_new_row
from bot.storage.outbox_message import ACTS, dump, load
from bot.storage.table import Records
from bot.storage.tables import obligations, outbox
from bot.storage.upsert import insert_unless_there

# Any number that no other advisory lock of Shien uses.
_CLAIM_LOCK = 1


class Outbox(Records[OutboxRow]):
    """Puts messages in, hands them to one sender, and records outcomes.

    `has_new_messages` tells whether this transaction put one in.
    """

    _table = outbox

    def __init__(self, connection: AsyncConnection) -> None:
        super().__init__(connection)
        self.has_new_messages = False

    async def put(self, message: OutboxMessage, now: datetime) -> int | None:
        """Queue a message; returns its id, or None when one with the same `idempotency_key` was there before."""
        values = {
            "ordering_key": message.ordering_key,
            "act": ACTS[type(message)],
            "worker_id": message.worker_id,
            "consultation_id": message.consultation_id,
            "staff_id": message.staff_id,
            "obligation_id": message.obligation_id,
            "cause": message.follows_from,
            "message": dump(message),
            "message_class": message.message_class.value,
            "outcome": DeliveryStatus.QUEUED.value,
            "attempts": 0,
            "due_at": message.due_at or now,
            "idempotency_key": message.idempotency_key,
            "created_at": now,
        }
        statement = insert_unless_there(self._connection, outbox).values(in_new_row(outbox, values))
        unless_there = statement.on_conflict_do_nothing(index_elements=[outbox.c.idempotency_key])
        new_id: int | None = await self._value(unless_there.returning(outbox.c.id))
        self.has_new_messages = self.has_new_messages or new_id is not None
        return new_id

    async def claim(self, now: datetime, lease: timedelta, limit: int) -> Sequence[OutboxRow]:
        """Claim the first waiting row of each ordering key, where it is due and no sender has a row of that key.

        A row found `sending` with its lease over belonged to a sender that died; it comes back as `repeated`, because
        Telegram may have got it. Commit before sending: other senders wait for this transaction.
        """
        await self._one_claim_at_a_time()
        ordering_keys = _ordering_keys()
        query = (
            select(outbox)
            .join(ordering_keys, ordering_keys.c.first_id == outbox.c.id)
            .where(outbox.c.ended_at.is_(None), _free_at(ordering_keys) <= now)
            .order_by(outbox.c.due_at, outbox.c.id)
            .limit(limit)
            # Skips a message that a turn is adding copies to.
            .with_for_update(of=outbox, skip_locked=True)
        )
        rows = (await self._connection.execute(query)).all()
        if rows:
            taken = outbox.c.id.in_([row.id for row in rows])
            sending = {"outcome": DeliveryStatus.SENDING.value, "leased_until": now + lease}
            await self._change_where(taken, **sending, attempts=outbox.c.attempts + 1)
        return [self._record(row) for row in rows]

    async def requeue(self, row_id: int, due_at: datetime) -> None:
        """Put a claimed row back, to be tried again; its ordering key waits with it."""
        await self._change(row_id, outcome=DeliveryStatus.QUEUED.value, due_at=due_at, leased_until=None)

    async def hold(self, row: OutboxRow, until: datetime) -> None:
        """Let a claimed row wait, before anybody tried to send it; what may have been sent before stays `sending`."""
        outcome = DeliveryStatus.QUEUED if row.status_if_sent is DeliveryStatus.SENT else DeliveryStatus.SENDING
        await self._change(row.id, outcome=outcome.value, leased_until=until, attempts=row.attempts - 1)

    async def complete(self, row_id: int, result: DeliveryResult, at: datetime) -> None:
        """Record what became of a row."""
        await self._change(
            row_id,
            outcome=result.outcome.value,
            reason=result.reason,
            telegram_id=result.telegram_id,
            locale=result.locale,
            ended_at=at,
            leased_until=None,
        )

    async def cancel(self, worker_id: int, at: datetime) -> None:
        """Say nothing of what still waits for a worker; what is being sent just now, is sent."""
        waits = (outbox.c.worker_id == worker_id, outbox.c.outcome == DeliveryStatus.QUEUED.value)
        await self._change_where(*waits, outcome=DeliveryStatus.CANCELLED.value, ended_at=at)

    async def skip(self, obligation_id: int, reason: str, at: datetime) -> None:
        """Skip what waits to be said about an obligation, and note the reason."""
        waiting = (outbox.c.obligation_id == obligation_id, outbox.c.outcome == DeliveryStatus.QUEUED.value)
        await self._change_where(*waiting, outcome=DeliveryStatus.SKIPPED.value, reason=reason, ended_at=at)

    async def add_copies(self, idempotency_key: str, message_ids: Sequence[int]) -> bool:
        """Let further parts of an album leave with its first ones; False when there is no such row or it has left."""
        query = select(outbox).where(
            outbox.c.idempotency_key == idempotency_key, outbox.c.outcome == DeliveryStatus.QUEUED.value
        )
        row = (await self._connection.execute(query.with_for_update())).one_or_none()
        if row is None:
            return False
        await self._change(row.id, message={**row.message, "copies": [*row.message["copies"], *message_ids]})
        return True

    async def has(self, idempotency_key: str) -> bool:
        """Tell whether a message with that `idempotency_key` was ever put in."""
        query = select(outbox.c.id).where(outbox.c.idempotency_key == idempotency_key)
        return await self._value(query) is not None

    async def said_to(self, worker_id: int) -> Sequence[SentMessage]:
        """The sentences for a worker that are in here, oldest first."""
        of_worker = (outbox.c.worker_id == worker_id, outbox.c.act == ACTS[SayText])
        rows = await self._connection.execute(select(outbox).where(*of_worker).order_by(outbox.c.id))
        return [
            SentMessage(row.message["key"], DeliveryStatus(row.outcome), row.ended_at or row.created_at) for row in rows
        ]

    async def missed(self, worker_id: int) -> Sequence[OutboxRow]:
        """Of each thing that is still due for a worker the newest reminder, where that could not reach the worker."""
        still_due = (outbox.c.worker_id == worker_id, obligations.c.done_at.is_(None))
        is_told = outbox.c.outcome != DeliveryStatus.SKIPPED.value
        query = select(outbox).join(obligations, obligations.c.id == outbox.c.obligation_id).where(*still_due, is_told)
        newest = {row.obligation_id: row for row in await self._connection.execute(query.order_by(outbox.c.id))}
        return [self._record(row) for row in newest.values() if row.outcome == DeliveryStatus.UNREACHABLE.value]

    async def next_due_at(self) -> datetime | None:
        """Return when the next row can be claimed: the first of an ordering key is due, or the lease on it is over."""
        ordering_keys = _ordering_keys()
        query = (
            select(func.min(_free_at(ordering_keys)))
            .select_from(outbox)
            .join(ordering_keys, ordering_keys.c.first_id == outbox.c.id)
        )
        return await self._value(query)

    async def _one_claim_at_a_time(self) -> None:
        # A row can become visible after a later one of its key: ids are given out before their transactions commit.
        # Two claims at once could then take one each. SQLite has one transaction at a time anyway.
        if self._connection.dialect.name == "postgresql":
            await self._connection.execute(select(func.pg_advisory_xact_lock(_CLAIM_LOCK)))

    def _record(self, row: Row[Any]) -> OutboxRow:
        died = row.outcome == DeliveryStatus.SENDING.value
        return OutboxRow(
            id=row.id,
            message=load(row),
            attempts=row.attempts + 1,
            status_if_sent=DeliveryStatus.REPEATED if died else DeliveryStatus.SENT,
        )


def _ordering_keys() -> Subquery:
    # `leased_until` is of any row with the key: usually the first, see _one_claim_at_a_time.
    return (
        select(func.min(outbox.c.id).label("first_id"), func.max(outbox.c.leased_until).label("leased_until"))
        .where(outbox.c.ended_at.is_(None))
        .group_by(outbox.c.ordering_key)
        .subquery("ordering_keys")
    )


def _free_at(ordering_keys: Subquery) -> ColumnElement[datetime]:
    leased_until: ColumnElement[datetime] = ordering_keys.c.leased_until
    return case((leased_until > outbox.c.due_at, leased_until), else_=outbox.c.due_at)
