"""The outbox: messages wait here until a sender claims them, and stay as the record of what became of them."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.outbox import (
    DeliveryResult,
    DeliveryStatus,
    Envelope,
    MessageClass,
    OutboxMessage,
    SendNotice,
    one_of_each_key,
)
from bot.domain.outbox.claimed import UNREADABLE, OutboxRow, UnreadableRow
from bot.storage.claims import Claim, OrderingKeys, Places
from bot.storage.encrypted_columns import in_overwritten_row
from bot.storage.notices.queue import NoticeQueue
from bot.storage.outbox.claimed_rows import ClaimedRows
from bot.storage.outbox.first_rows import FirstRows
from bot.storage.outbox.group_refusals import GroupRefusals
from bot.storage.outbox.message_rows import ended, read_messages
from bot.storage.outbox.new_messages import NewMessages
from bot.storage.outbox.new_rows import NewRows
from bot.storage.outbox.releases import Releases
from bot.storage.table import Repository
from bot.storage.tables import outbox


class Outbox(Repository):
    """Puts messages in, hands them to one sender, and records outcomes.

    What is put in is written by `flush`, the last thing in a transaction, and claimed ordering keys are given back
    there: only then are keys locked, in sorted order, so that ids rise in the order of commits and nobody waits in a
    circle.
    """

    def __init__(self, connection: AsyncConnection) -> None:
        super().__init__(connection)
        self._keys = OrderingKeys(connection)
        self._rows = NewRows(connection)
        self._firsts = FirstRows(connection)
        self._claimed = ClaimedRows(connection)
        self._notice_queue = NoticeQueue(connection)
        self._new = NewMessages()
        self._releases = Releases(connection)
        self._held: tuple[datetime, datetime] | None = None
        self.has_new_messages = False
        # What a claim could not read, and ended: nobody has got it.
        self.unreadable: list[UnreadableRow] = []

    async def put(self, message: OutboxMessage, now: datetime) -> bool:
        """Queue a message; False when one with the same `idempotency_key` was there before."""
        if message.idempotency_key is not None and await self.has(message.idempotency_key):
            return False
        self._new.add(message, now)
        self.has_new_messages = True
        return True

    def put_unless_there(self, message: OutboxMessage, now: datetime) -> None:
        """Queue a message; one with the same `idempotency_key` that was there before stays as it is.

        Who puts in many is not kept waiting for each: whether they were there is asked at the end, for all at once.
        """
        if message.idempotency_key is None or not self._new.has(message.idempotency_key):
            self._new.add_unchecked(message, now)
            self.has_new_messages = True

    async def record(self, message: OutboxMessage, result: DeliveryResult, at: datetime) -> None:
        """Keep a message that does not wait, with what became of it; one that was put in before stays as it is."""
        await self._rows.add(message, at, **ended(result, at))

    async def flush(self) -> None:
        """Write what was put in and released; raises LeaseLostError where a released key is somebody else's by now."""
        self._new.drop(await self._rows.known(self._new.take_unchecked()))
        released = await self._releases.lock(self._new.first_due())
        await self._rows.add_all(self._new.take_all())
        await self._releases.let_be_claimed(released)
        if self._held is not None:  # last, for these keys are in no order
            await self._keys.hasten_free(*self._held)
            self._held = None

    async def claim(self, now: datetime, free: Places, but: Collection[str] = ()) -> Sequence[OutboxRow]:
        """Claim the first waiting row of ordering keys, where it is due and no sender has a row of that key.

        So many keys at most, none of `but`. A row found `sending` belonged to a sender that died; it comes back as
        `repeated`, because Telegram may have got it. Commit before sending.
        """
        await self.flush()
        while claims := await self._keys.claim(now, free, but):
            if rows := await self._firsts_due(claims, now):
                return rows
            but = {*but, *(claim.key for claim in claims)}
        return []

    def give_back(self, row: OutboxRow) -> None:
        """Give back the ordering key of a claimed row that does not wait any more, or not there."""
        self._releases.add(row)

    async def requeue(self, row: OutboxRow, due_at: datetime) -> None:
        """Put a claimed row back, to be tried again; its ordering key waits with it."""
        await self._change(outbox.c.id == row.id, _IS_OPEN, outcome=DeliveryStatus.QUEUED.value, due_at=due_at)
        self._releases.add(row)

    async def hold(self, row: OutboxRow, until: datetime) -> None:
        """Let a claimed row wait, before anybody tried to send it; what may have been sent before stays `sending`."""
        outcome = DeliveryStatus.QUEUED if row.status_if_sent is DeliveryStatus.SENT else DeliveryStatus.SENDING
        await self._change(outbox.c.id == row.id, _IS_OPEN, outcome=outcome.value, attempts=row.attempts - 1)
        self._releases.add(row, until)

    def release_held(self, until: datetime, now: datetime) -> None:
        """Let rows that were held, at the longest until then, be looked at now; what is not due yet goes on waiting."""
        self._held = until, now
        self.has_new_messages = True

    async def release(self, envelope: Envelope, now: datetime) -> None:
        """Let what is due under that envelope's ordering key be looked at now, however long it is held."""
        due = (outbox.c.ordering_key == envelope.ordering_key, outbox.c.ended_at.is_(None), outbox.c.due_at <= now)
        if await self._value(select(outbox.c.id).where(*due).limit(1)) is not None:
            self._new.wait_also(envelope, now)
            self.has_new_messages = True

    async def wake(self, staff_id: int, now: datetime) -> None:
        """Let what waits for the morning to be said to one of staff, who is awake, be said now."""
        later, soon = (
            Envelope(staff_id=staff_id, message_class=each) for each in (MessageClass.LEGAL, MessageClass.ANSWER)
        )
        waits = (outbox.c.ordering_key == later.ordering_key, _IS_QUEUED)
        anew = {"ordering_key": soon.ordering_key, "message_class": soon.message_class.value, "due_at": now}
        if await self._value(select(outbox.c.id).where(*waits).limit(1)) and await self._change(*waits, **anew):
            self._new.wait_also(soon, now)
            self.has_new_messages = True

    async def complete(self, row: OutboxRow, result: DeliveryResult, at: datetime) -> None:
        """Record what became of a claimed row."""
        await self._change(outbox.c.id == row.id, **ended(result, at))
        if isinstance(row.message, SendNotice):
            await self._notice_queue.end([(row.message, result)], at)
        self._releases.add(row)

    async def complete_many(self, endings: Sequence[tuple[OutboxRow, DeliveryResult]], at: datetime) -> None:
        """Record what became of several claimed rows of notices."""
        await self._claimed.end(endings, at)
        told = [(row.message, result) for row, result in endings if isinstance(row.message, SendNotice)]
        await self._notice_queue.end(told, at)
        for row, _result in endings:
            self._releases.add(row)

    async def put_back(self, rows: Sequence[OutboxRow], until: datetime | None) -> None:
        """Take claimed rows of notices out again, before anybody tried to send them: their people wait until then."""
        await self._connection.execute(delete(outbox).where(outbox.c.id.in_([row.id for row in rows]), _IS_OPEN))
        await self._notice_queue.put_back([row.message for row in rows if isinstance(row.message, SendNotice)], until)
        for row in rows:
            self._releases.add(row)

    async def cancel(self, worker_id: int, at: datetime) -> None:
        """Say nothing of what still waits for a worker; what is being sent just now, is sent."""
        outcome = ended(DeliveryResult(DeliveryStatus.CANCELLED), at)
        await self._change(outbox.c.worker_id == worker_id, _IS_QUEUED, **outcome)
        for message, now in self._new.take(lambda message: message.worker_id == worker_id):
            await self._rows.add(message, now, **outcome)

    async def cancel_one(self, idempotency_key: str, at: datetime) -> bool:
        """Say nothing of the message with that key; False where it is being sent, has been, or never was to be."""
        outcome = ended(DeliveryResult(DeliveryStatus.CANCELLED), at)
        return await self._change(outbox.c.idempotency_key == idempotency_key, _IS_QUEUED, **outcome)

    async def overtake(self, worker_id: int | None, is_past: Callable[[OutboxMessage], bool], at: datetime) -> None:
        """Skip what waits for a worker (None: staff) and is not so any more; what is being sent is not tried again."""
        waits = select(outbox).where(outbox.c.worker_id == worker_id, _IS_OPEN)
        ids = [row_id for row_id, message in await read_messages(self._connection, waits) if is_past(message)]
        await self._change(outbox.c.id.in_(ids), **ended(DeliveryResult(DeliveryStatus.SKIPPED, "superseded"), at))

    async def skip(self, obligation_id: int, reason: str, at: datetime) -> None:
        """Skip what waits to be said about an obligation, and note the reason."""
        outcome = ended(DeliveryResult(DeliveryStatus.SKIPPED, reason), at)
        await self._change(outbox.c.obligation_id == obligation_id, _IS_QUEUED, **outcome)
        for message, now in self._new.take(lambda message: message.obligation_id == obligation_id):
            await self._rows.add(message, now, **outcome)

    async def withdraw(self, notice_id: int) -> None:
        """Take out what waits of a notice and nobody has tried to send, as if it had never been put in."""
        its = (outbox.c.notice_id == notice_id, outbox.c.worker_id.is_not(None), _IS_QUEUED)
        await self._connection.execute(delete(outbox).where(*its))

    async def move(self, from_worker_id: int, to_worker_id: int, now: datetime) -> None:
        """Let what waits for one worker leave among what waits for another; what is being sent is sent as it is."""
        for old, new in zip(one_of_each_key(from_worker_id), one_of_each_key(to_worker_id), strict=True):
            if await self._change(outbox.c.ordering_key == old.ordering_key, _IS_QUEUED, ordering_key=new.ordering_key):
                self._new.wait_also(new, now)
        self._new.move(from_worker_id, to_worker_id)

    async def add_copies(self, idempotency_key: str, message_ids: Sequence[int]) -> bool:
        """Let further parts of an album leave with its first ones; False when there is no such row or it has left."""
        if self._new.add_copies(idempotency_key, message_ids):
            return True
        query = select(outbox).where(outbox.c.idempotency_key == idempotency_key, _IS_QUEUED)
        row = (await self._connection.execute(query.with_for_update())).one_or_none()
        if row is None:
            return False
        longer = {**row.message, "copies": [*row.message["copies"], *message_ids]}
        await self._change(outbox.c.id == row.id, **in_overwritten_row(outbox, {"message": longer}))
        return True

    async def has(self, idempotency_key: str) -> bool:
        """Tell whether a message with that `idempotency_key` was ever put in."""
        return self._new.has(idempotency_key) or bool(await self._rows.known([idempotency_key]))

    async def hasten(self, due_until: datetime, now: datetime) -> None:
        """Let everything that waits and is due until then be due now."""
        await self._change(_IS_OPEN, outbox.c.due_at > now, outbox.c.due_at <= due_until, due_at=now)
        await self._keys.hasten(due_until, now)
        await GroupRefusals(self._connection).hasten(now)

    async def next_due_at(self) -> datetime | None:
        """Return when a row can be claimed next, as far as nobody has its ordering key and the group takes messages."""
        to_people = await self._keys.next_due_at(to_group=False)
        to_group = await self._keys.next_due_at(to_group=True)
        retry_at = await GroupRefusals(self._connection).retry_at()
        if to_group is not None and retry_at is not None:
            to_group = max(to_group, retry_at)
        return min((each for each in (to_people, to_group) if each is not None), default=None)

    async def _change(self, *which: ColumnElement[bool], **values: object) -> bool:
        """Change all such rows; False when there is none."""
        return (await self._connection.execute(update(outbox).where(*which).values(values))).rowcount > 0

    async def _firsts_due(self, claims: Sequence[Claim], now: datetime) -> Sequence[OutboxRow]:
        """Take the first row of each claimed key; a key whose row is not due, or just being changed, is given back."""
        rows, unreadable = await self._firsts.due(claims, now)
        for each in unreadable:
            await self._change(outbox.c.id == each.id, **ended(_UNREADABLE, now))
            self.unreadable.append(each)
        await self._claimed.take(rows)
        taken = {row.ordering_key for row in rows}
        for claim in claims:
            if claim.key not in taken:
                await self._keys.release([claim])
                await self._releases.let_be_claimed({claim.key: None})
        return rows


_UNREADABLE = DeliveryResult(DeliveryStatus.REFUSED, reason=UNREADABLE)
_IS_OPEN = outbox.c.ended_at.is_(None)
_IS_QUEUED = outbox.c.outcome == DeliveryStatus.QUEUED.value
