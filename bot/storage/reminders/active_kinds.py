"""Active kinds of reminders: one that comes with a new version waits until a person activates it."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import func, select, update

from bot.domain.reminders.rules import EDITION
from bot.storage.table import Repository
from bot.storage.tables import reminder_kinds
from bot.storage.upsert import insert_unless_there


class ReminderKinds(Repository):
    """Remembers the active kinds."""

    async def active(self) -> frozenset[str]:
        """The ids of the active kinds."""
        return frozenset(await self._values(select(reminder_kinds.c.kind)))

    async def activate(self, kinds: Iterable[str], at: datetime) -> None:
        """From now on obligations of these kinds are opened; activating twice changes nothing."""
        rows = [{"kind": kind, "activated_at": at, "edition": EDITION} for kind in kinds]
        if rows:
            statement = insert_unless_there(self._connection, reminder_kinds).on_conflict_do_nothing()
            await self._connection.execute(statement, rows)

    async def are_behind(self) -> bool:
        """Tell whether somebody may still be planned by an earlier edition of the rules."""
        oldest = await self._value(select(func.min(reminder_kinds.c.edition)))
        return oldest is not None and oldest < EDITION

    async def note_edition(self) -> None:
        """Everybody is planned by the rules as they are."""
        await self._connection.execute(update(reminder_kinds).values(edition=EDITION))
