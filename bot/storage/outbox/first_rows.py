"""The first waiting row of each ordering key: the one that leaves next."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select
from sqlalchemy.exc import SQLAlchemyError

from bot.domain.outbox import DeliveryStatus
from bot.domain.outbox.claimed import OutboxRow, UnreadableRow
from bot.storage.claims import Claim, FirstWaiting
from bot.storage.outbox.message_rows import PRIORITIES, load
from bot.storage.table import Repository
from bot.storage.tables import ordering_keys, outbox


class FirstRows(Repository):
    """Finds them."""

    async def due(self, claims: Sequence[Claim], now: datetime) -> tuple[Sequence[OutboxRow], Sequence[UnreadableRow]]:
        """Read those of claimed keys that are due, and that no turn is changing just now; and name the unreadable."""
        by_key = {claim.key: claim for claim in claims}
        try:
            found = await self._connection.execute(_FIRSTS_DUE, {"keys": list(by_key), "now": now})
            return [_claimed(row, by_key[row.ordering_key]) for row in found.all()], []
        except SQLAlchemyError:
            raise  # the database itself: nothing is known of any row
        except Exception:  # noqa: BLE001 - whatever it is that stands there, the others leave
            if len(claims) == 1:
                return [], await self._envelopes(claims[0].key)
        apart = [await self.due([claim], now) for claim in claims]
        return [row for rows, _ in apart for row in rows], [each for _, unreadable in apart for each in unreadable]

    async def _envelopes(self, key: str) -> Sequence[UnreadableRow]:
        found = await self._connection.execute(_FIRST_ENVELOPE, {"key": key})
        return [UnreadableRow(row.id, row.worker_id, row.consultation_id) for row in found]

    async def waiting(self, keys: Mapping[str, datetime | None]) -> Mapping[str, FirstWaiting]:
        """Find those of ordering keys, each of which may be held longer; a key for which nothing waits has none."""
        found = await self._connection.execute(_FIRSTS_WAITING, {"keys": list(keys)})
        return {
            row.ordering_key: FirstWaiting(keys[row.ordering_key] or row.due_at, PRIORITIES[row.act]) for row in found
        }


def _claimed(row: Row[Any], claim: Claim) -> OutboxRow:
    died = row.outcome == DeliveryStatus.SENDING.value
    return OutboxRow(
        id=row.id,
        message=load(row),
        attempts=row.attempts + 1,
        status_if_sent=DeliveryStatus.REPEATED if died else DeliveryStatus.SENT,
        ordering_key=row.ordering_key,
        epoch=claim.epoch,
        is_urgent=claim.is_urgent,
    )


# Ordered by both, as the index is: else SQLite may walk through all rows by id.
_BY_INDEX = (outbox.c.ordering_key, outbox.c.id)
_FIRST_ENVELOPE = (
    select(outbox.c.id, outbox.c.worker_id, outbox.c.consultation_id)
    .where(outbox.c.ordering_key == bindparam("key"), outbox.c.ended_at.is_(None))
    .order_by(*_BY_INDEX)
    .limit(1)
)
_first_id = (
    select(outbox.c.id)
    .where(outbox.c.ordering_key == ordering_keys.c.key, outbox.c.ended_at.is_(None))
    .order_by(*_BY_INDEX)
    .limit(1)
    .scalar_subquery()
)
_FIRSTS_WAITING = select(outbox.c.ordering_key, outbox.c.due_at, outbox.c.act).where(
    outbox.c.id.in_(select(_first_id).where(ordering_keys.c.key.in_(bindparam("keys", expanding=True))))
)
_FIRSTS_DUE = (
    select(outbox)
    .where(
        outbox.c.id.in_(select(_first_id).where(ordering_keys.c.key.in_(bindparam("keys", expanding=True)))),
        outbox.c.ended_at.is_(None),
        outbox.c.due_at <= bindparam("now"),
    )
    .order_by(outbox.c.id)
    # Skips a message that a turn is adding copies to, or cancels.
    .with_for_update(of=outbox, skip_locked=True)
)
