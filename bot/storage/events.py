"""What happened: append-only; nothing here changes or deletes a row."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.event import AuditEvent
from bot.storage.tables import events


class AuditLog:
    """Writes events, and finds the newest of a kind.

    `who` and `about` are a noun and an id such as `worker:7`, never a name or a text.
    """

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def record(
        self,
        what: str,
        *,
        who: str,
        at: datetime,
        about: str | None = None,
        details: Mapping[str, object] | None = None,
    ) -> None:
        """Append one event."""
        values = {"what": what, "who": who, "at": at, "about": about, "details": dict(details or {})}
        await self._connection.execute(insert(events).values(values))

    async def newest(self, what: str, *, who: str) -> str | None:
        """What the newest such event of somebody was about; None when there is none."""
        query = select(events.c.about).where(events.c.what == what, events.c.who == who)
        return (await self._connection.execute(query.order_by(events.c.id.desc()).limit(1))).scalar_one_or_none()

    async def last_at(self, what: str) -> datetime | None:
        """When that happened last."""
        query = select(func.max(events.c.at)).where(events.c.what == what)
        at: datetime | None = (await self._connection.execute(query)).scalar_one()
        return at

    async def page(self, after: int, limit: int) -> Sequence[AuditEvent]:
        """The first events after that one, oldest first."""
        query = select(events).where(events.c.id > after).order_by(events.c.id).limit(limit)
        return [_event(row) for row in await self._connection.execute(query)]


def _event(row: Row[Any]) -> AuditEvent:
    return AuditEvent(id=row.id, at=row.at, who=row.who, what=row.what, about=row.about, details=row.details)
