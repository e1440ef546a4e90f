"""Refusals of the staff group: while there is one, what is for the group waits."""

from datetime import datetime

from sqlalchemy import delete, select, update

from bot.storage.table import Repository
from bot.storage.tables import group_refusals
from bot.storage.upsert import insert_unless_there


class GroupRefusals(Repository):
    """Remembers that the group takes nothing, and when to look again."""

    async def begin(self, chat_id: int, reason: str, now: datetime, retry_at: datetime) -> bool:
        """The group refused the bot, in Telegram's words; False when that is known, and only put off once more."""
        is_new = await self.retry_at() is None
        values = {"chat_id": chat_id, "reason": reason, "refused_at": now, "retry_at": retry_at}
        statement = insert_unless_there(self._connection, group_refusals).values(values)
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=[group_refusals.c.chat_id], set_={"retry_at": retry_at})
        )
        return is_new

    async def hasten(self, now: datetime) -> None:
        """Let the group be tried again now."""
        await self._connection.execute(
            update(group_refusals).where(group_refusals.c.retry_at > now).values(retry_at=now)
        )

    async def end(self) -> tuple[datetime, datetime] | None:
        """The group takes messages again; returns since and until when they were to wait, None when it took all."""
        ended = delete(group_refusals).returning(group_refusals.c.refused_at, group_refusals.c.retry_at)
        rows = (await self._connection.execute(ended)).all()
        return (min(row.refused_at for row in rows), max(row.retry_at for row in rows)) if rows else None

    async def retry_at(self) -> datetime | None:
        """Return when to try the group again; None while it takes messages."""
        newest = select(group_refusals.c.retry_at).order_by(group_refusals.c.retry_at.desc()).limit(1)
        return await self._value(newest)
