"""The first waiting row of each ordering key: the one that leaves next."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select

from bot.storage.claims import FirstWaiting
from bot.storage.outbox.message_rows import PRIORITIES
from bot.storage.table import Repository
from bot.storage.tables import ordering_keys, outbox


class FirstRows(Repository):
    """Finds them."""

    async def due(self, keys: Collection[str], now: datetime) -> Sequence[Row[Any]]:
        """Find those of these keys that are due, and that no turn is changing just now."""
        return (await self._connection.execute(_FIRSTS_DUE, {"keys": list(keys), "now": now})).all()

    async def waiting(self, key: str, held_until: datetime | None = None) -> FirstWaiting | None:
        """Find that of an ordering key, which may be held longer; None where nothing waits."""
        row = (await self._connection.execute(_FIRST_WAITING, {"key": key})).one_or_none()
        return None if row is None else FirstWaiting(held_until or row.due_at, PRIORITIES[row.act])


# Ordered by both, as the index is: else SQLite may walk through all rows by id.
_BY_INDEX = (outbox.c.ordering_key, outbox.c.id)
_FIRST_WAITING = (
    select(outbox.c.due_at, outbox.c.act)
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
