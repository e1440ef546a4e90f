"""Who watches how a notice goes out, and what they were shown of it."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import delete, select, update

from bot.storage.table import Repository
from bot.storage.tables import notice_watchers, staff
from bot.storage.upsert import insert_missing


class Watcher(NamedTuple):
    """One of staff, the message in their chat that tells of it (None: not yet), and the numbers that stand there."""

    staff_id: int
    telegram_id: int | None
    shown: str | None


class NoticeWatchers(Repository):
    """Finds and adds watchers."""

    async def add(self, notice_id: int, staff_ids: Sequence[int]) -> None:
        """Let these watch a notice; who does already, goes on."""
        rows = [{"notice_id": notice_id, "staff_id": each} for each in staff_ids]
        await self._connection.execute(insert_missing(self._connection, notice_watchers), rows)

    async def begin(self, notice_id: int, staff_ids: Sequence[int]) -> None:
        """Let these and nobody else watch a notice, each in a new message: what told of it before has ended."""
        await self._connection.execute(delete(notice_watchers).where(notice_watchers.c.notice_id == notice_id))
        await self.add(notice_id, staff_ids)

    async def of(self, notice_id: int) -> Sequence[Watcher]:
        """List who watches a notice; nobody whose time on the staff has ended."""
        columns = (notice_watchers.c.staff_id, notice_watchers.c.telegram_id, notice_watchers.c.shown)
        query = select(*columns).join(staff, staff.c.id == notice_watchers.c.staff_id)
        query = query.where(notice_watchers.c.notice_id == notice_id, staff.c.ended_at.is_(None))
        return [Watcher(*row) for row in await self._connection.execute(query)]

    async def keep(self, notice_id: int, shown: Watcher) -> None:
        """Remember what somebody was shown."""
        which = (notice_watchers.c.notice_id == notice_id, notice_watchers.c.staff_id == shown.staff_id)
        values = {"telegram_id": shown.telegram_id, "shown": shown.shown}
        await self._connection.execute(update(notice_watchers).where(*which).values(values))
