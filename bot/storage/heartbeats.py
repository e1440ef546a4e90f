"""Signs of life: when a part of a running bot was last seen at work."""

from datetime import datetime

from sqlalchemy import select

from bot.storage.table import Repository
from bot.storage.tables import heartbeats
from bot.storage.upsert import insert_or_replace


class Heartbeats(Repository):
    """Keeps the newest sign of life of each part on each host."""

    async def beat(self, host: str, part: str, at: datetime) -> None:
        """Record that the part was at work."""
        newest = insert_or_replace(self._connection, heartbeats)
        await self._connection.execute(newest, {"host": host, "part": part, "at": at})

    async def last_at(self, part: str, host: str | None = None) -> datetime | None:
        """Return when the part was last at work, on that host or on any."""
        query = select(heartbeats.c.at).where(heartbeats.c.part == part).order_by(heartbeats.c.at.desc()).limit(1)
        return await self._value(query if host is None else query.where(heartbeats.c.host == host))
