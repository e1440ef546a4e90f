"""What happened: append-only; nothing here changes or deletes a row."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import events


class Events:
    """Writes events. `who` and `about` are a noun and an id such as `worker:7`, never a name or a text."""

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
