"""What became of the outbox's messages to a worker."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from itertools import count
from typing import Any

from sqlalchemy import Row, or_, select

from bot.domain.notices.notice import Notice
from bot.domain.notices.testing import SentTest, key_of_test
from bot.domain.outbox import (
    CopyMessages,
    CorrectAnswer,
    DeliveryStatus,
    GatheredWords,
    OutboxMessage,
    SayText,
    SayWritten,
)
from bot.domain.outbox.claimed import OutboxRow
from bot.domain.outbox.delivery_status import ARRIVED, UNDER_WAY
from bot.domain.outbox.envelope import id_in
from bot.domain.privacy.my_data import SentMessage
from bot.domain.support.consultation import HELD
from bot.storage.outbox.message_rows import ACTS, load, read_messages
from bot.storage.table import Repository
from bot.storage.tables import obligations, outbox

# What a worker has certainly not read; what may have arrived, has.
_NOT_READ = (*UNDER_WAY, DeliveryStatus.UNREACHABLE, DeliveryStatus.REFUSED)
# What carries a worker's words into the staff group.
_CARRIES = (ACTS[CopyMessages], ACTS[GatheredWords])
_WORDS = (ACTS[SayText], ACTS[SayWritten], ACTS[CopyMessages], ACTS[CorrectAnswer])


class OutboxHistory(Repository):
    """Reads what was said to a worker, and what could not be."""

    async def said_to(self, worker_id: int) -> Sequence[SentMessage]:
        """The sentences for a worker that are in the outbox, oldest first."""
        of_worker = (outbox.c.worker_id == worker_id, outbox.c.act == ACTS[SayText])
        rows = await self._connection.execute(select(outbox).where(*of_worker).order_by(outbox.c.id))
        return [
            SentMessage(row.message["key"], DeliveryStatus(row.outcome), row.ended_at or row.created_at) for row in rows
        ]

    async def reminds_of(self, worker_id: int, telegram_id: int) -> int | None:
        """Return the id of the obligation of which that message in a worker's chat reminds; None for any other."""
        there = (outbox.c.worker_id == worker_id, outbox.c.telegram_id == telegram_id)
        query = select(outbox.c.obligation_id).where(*there, outbox.c.obligation_id.is_not(None))
        return await self._value(query.order_by(outbox.c.id.desc()).limit(1))

    async def is_about(self, worker_id: int, telegram_id: int) -> str | None:
        """Return the cause of that message in a worker's chat, such as `consultation:5`; None for any other."""
        there = (outbox.c.worker_id == worker_id, outbox.c.telegram_id == telegram_id)
        query = select(outbox.c.cause).where(*there).order_by(outbox.c.id.desc()).limit(1)
        return await self._value(query)

    async def skipped(self, obligation_id: int, at: datetime | None) -> Sequence[tuple[int, OutboxMessage]]:
        """What waited to be said about an obligation when it ended at that instant, each with the id of its row."""
        is_skipped = (outbox.c.outcome == DeliveryStatus.SKIPPED.value, outbox.c.ended_at == at)
        query = select(outbox).where(outbox.c.obligation_id == obligation_id, *is_skipped).order_by(outbox.c.id)
        return await read_messages(self._connection, query)

    async def missed(self, worker_id: int, since: datetime | None) -> Sequence[tuple[int, OutboxMessage]]:
        """What could not reach a worker and still matters, each with the id of its row, oldest first.

        Of each thing that is still due the newest reminder, and of everything else what could not be said `since`.
        """
        unreached = [*await self._unreached_reminders(worker_id), *await self._unreached_words(worker_id, since)]
        return [(row.id, load(row)) for row in sorted(unreached, key=lambda row: row.id)]

    async def told_last(
        self, worker_id: int, cause: str, keys: Collection[str], since: datetime
    ) -> tuple[int, OutboxMessage] | None:
        """Return the newest of these sentences that has reached a worker since then, with the id of its row."""
        is_it = (outbox.c.worker_id == worker_id, outbox.c.cause == cause, outbox.c.act == ACTS[SayText])
        arrived = (outbox.c.outcome.in_(ARRIVED), outbox.c.ended_at >= since)
        rows = await self._connection.execute(select(outbox).where(*is_it, *arrived).order_by(outbox.c.id.desc()))
        return next(((row.id, load(row)) for row in rows if row.message["key"] in keys), None)

    async def tells_since(self, cause: str, keys: Collection[str], since: datetime) -> bool:
        """Return whether one of these sentences was put in since then and can be read, or waits to be said still."""
        is_it = (outbox.c.cause == cause, outbox.c.act == ACTS[SayText], outbox.c.outcome.in_((*ARRIVED, *UNDER_WAY)))
        is_new = or_(outbox.c.created_at > since, outbox.c.ended_at.is_(None))
        rows = await self._connection.execute(select(outbox.c.message).where(*is_it, is_new))
        return any(row.message["key"] in keys for row in rows)

    async def waits_for_group(self) -> Sequence[int]:
        """Return the ids of the consultations of which words have not arrived in the staff group yet."""
        to_group = (outbox.c.act.in_(_CARRIES), outbox.c.worker_id.is_(None), outbox.c.staff_id.is_(None))
        waiting = (outbox.c.ended_at.is_(None), outbox.c.consultation_id.is_not(None))
        return await self._values(select(outbox.c.consultation_id).where(*to_group, *waiting).distinct())

    async def told_of_refusal(self, since: datetime) -> Sequence[int]:
        """Return the ids of the consultations whose workers read that the group, which refuses since then, has no word.

        They wrote since then, and their receipts say so, or were told.
        """
        to_group = (outbox.c.act.in_(_CARRIES), outbox.c.worker_id.is_(None), outbox.c.staff_id.is_(None))
        written = (outbox.c.created_at >= since, outbox.c.outcome.in_((*ARRIVED, *UNDER_WAY)))
        wrote = await self._values(select(outbox.c.consultation_id).where(*to_group, *written))
        told = (outbox.c.act == ACTS[SayText], outbox.c.outcome.in_(ARRIVED), outbox.c.ended_at >= since)
        rows = await self._connection.execute(select(outbox).where(outbox.c.worker_id.is_not(None), *told))
        read = [id_in(row.cause, "consultation") for row in rows if row.message["key"] == HELD]
        return sorted({each for each in (*wrote, *read) if each is not None})

    async def arrived_at(self, worker_id: int, telegram_id: int | None) -> datetime | None:
        """Return when that message came into a worker's chat; None where the outbox does not know it any more."""
        there = (outbox.c.worker_id == worker_id, outbox.c.telegram_id == telegram_id, outbox.c.outcome.in_(ARRIVED))
        return await self._value(select(outbox.c.ended_at).where(*there).order_by(outbox.c.id.desc()).limit(1))

    async def is_copying(self, worker_id: int, message_id: int) -> bool:
        """Tell whether that message of staff is on its way to the worker just now, or nobody knows."""
        theirs = (outbox.c.worker_id == worker_id, outbox.c.act == ACTS[CopyMessages])
        sending = outbox.c.outcome == DeliveryStatus.SENDING.value
        rows = await self._connection.execute(select(outbox.c.message).where(*theirs, sending))
        return any(message_id in row.message["copies"] for row in rows)

    async def tests_of(
        self, notice: Notice, locales: Collection[str], staff_id: int | None = None
    ) -> Mapping[str, SentTest]:
        """Return the last test of a notice as it stands now, in each of these languages that had one.

        For its author, or another one of staff.
        """
        found: dict[str, SentTest] = {}
        for attempt in count(1):
            keys = {key_of_test(notice, each, attempt, staff_id): each for each in locales}
            query = select(outbox.c.idempotency_key, outbox.c.outcome).where(outbox.c.idempotency_key.in_(keys))
            rows = (await self._connection.execute(query)).all()
            if not rows:
                break
            found.update({keys[row.idempotency_key]: SentTest(attempt, DeliveryStatus(row.outcome)) for row in rows})
        return found

    async def is_waiting(self, idempotency_key: str) -> bool:
        """Tell whether the message with that key has been put in, and nobody knows yet what became of it."""
        waiting = (outbox.c.idempotency_key == idempotency_key, outbox.c.ended_at.is_(None))
        return await self._value(select(outbox.c.id).where(*waiting)) is not None

    async def is_superseded(self, row: OutboxRow) -> bool:
        """Return whether a later message shows the same anyway."""
        same = (outbox.c.ordering_key == row.ordering_key, outbox.c.act == ACTS[type(row.message)])
        later = select(outbox.c.id).where(*same, outbox.c.id > row.id, outbox.c.ended_at.is_(None)).limit(1)
        return await self._value(later) is not None

    async def owes_answer(self, worker_id: int, since: datetime) -> bool:
        """Return whether an answer of a turn since then had to be said later, and has not arrived."""
        of_worker = (outbox.c.worker_id == worker_id, outbox.c.act == ACTS[SayWritten], outbox.c.created_at > since)
        query = select(outbox.c.id).where(*of_worker, outbox.c.outcome.in_(_NOT_READ)).limit(1)
        return await self._value(query) is not None

    async def _unreached_reminders(self, worker_id: int) -> Sequence[Row[Any]]:
        still_due = (outbox.c.worker_id == worker_id, obligations.c.done_at.is_(None))
        is_told = outbox.c.outcome != DeliveryStatus.SKIPPED.value
        query = select(outbox).join(obligations, obligations.c.id == outbox.c.obligation_id).where(*still_due, is_told)
        newest = {row.obligation_id: row for row in await self._connection.execute(query.order_by(outbox.c.id))}
        return [row for row in newest.values() if row.outcome == DeliveryStatus.UNREACHABLE.value]

    async def _unreached_words(self, worker_id: int, since: datetime | None) -> Sequence[Row[Any]]:
        if since is None:
            return []
        of_worker = (outbox.c.worker_id == worker_id, outbox.c.obligation_id.is_(None), outbox.c.act.in_(_WORDS))
        unreached = (outbox.c.outcome == DeliveryStatus.UNREACHABLE.value, outbox.c.ended_at >= since)
        return (await self._connection.execute(select(outbox).where(*of_worker, *unreached))).all()
