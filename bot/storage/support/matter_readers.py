"""The officers who read one restricted matter or ask to, and the staff whom a complaint concerns."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, select

from bot.domain.support.matter_reader import MatterReader
from bot.storage.support.consultations import IS_OPEN
from bot.storage.table import Records
from bot.storage.tables import consultations, matter_readers, named_staff, staff
from bot.storage.upsert import insert_unless_there

_IS_RUNNING = matter_readers.c.ended_at.is_(None)
_IS_WAITING = (_IS_RUNNING, matter_readers.c.added_at.is_(None))
_KEY = ("consultation_id", "staff_id")


class MatterReaders(Records[MatterReader]):
    """Finds and changes who reads one matter."""

    _table = matter_readers
    _type = MatterReader

    async def ask(self, consultation_id: int, staff_id: int, at: datetime, answer_by: datetime) -> int | None:
        """Keep that somebody asks to read it; returns the id, None where they have asked, or read it."""
        values = {"asked_at": at, "answer_by": answer_by}
        return await self._add(consultation_id, staff_id, values)

    async def add(self, consultation_id: int, staff_id: int, at: datetime, by: int) -> bool:
        """Let somebody read it, who may have asked; False where they read it already."""
        added = {"added_at": at, "answer_by": None, "decided_by": by}
        if await self._add(consultation_id, staff_id, added) is not None:
            return True
        which = (matter_readers.c.consultation_id == consultation_id, matter_readers.c.staff_id == staff_id)
        return await self._change_where(*which, *_IS_WAITING, **added)

    async def end(self, reader_id: int, at: datetime, by: int | None) -> bool:
        """Let somebody read it no more, or never; False where that is so already."""
        ended = {"ended_at": at, "answer_by": None, "decided_by": by}
        return await self._change_where(matter_readers.c.id == reader_id, _IS_RUNNING, **ended)

    async def ask_again(self, reader_id: int, answer_by: datetime) -> None:
        """Keep by when it is to be decided now."""
        await self._change_where(matter_readers.c.id == reader_id, *_IS_WAITING, answer_by=answer_by)

    async def of_matter(self, consultation_id: int) -> Sequence[MatterReader]:
        """List who reads a matter, or asks to, the oldest first."""
        return await self._oldest_first(matter_readers.c.consultation_id == consultation_id, _IS_RUNNING)

    async def of_member(self, staff_id: int) -> Sequence[MatterReader]:
        """List what a member of staff was added to, or asks to read."""
        return await self._oldest_first(matter_readers.c.staff_id == staff_id, _IS_RUNNING)

    async def waiting(self) -> Sequence[MatterReader]:
        """List what nobody has decided in matters that are open, the oldest first."""
        return await self._list(self._waiting().order_by(matter_readers.c.id))

    async def overdue(self, now: datetime) -> Sequence[MatterReader]:
        """List what nobody has decided in time, what has waited longest first."""
        query = self._waiting().where(matter_readers.c.answer_by <= now)
        return await self._list(query.order_by(matter_readers.c.answer_by))

    async def name(self, consultation_id: int, staff_id: int, at: datetime) -> bool:
        """Keep that a complaint concerns somebody; False where that is known."""
        values = {"consultation_id": consultation_id, "staff_id": staff_id, "named_at": at}
        insert = insert_unless_there(self._connection, named_staff).values(values).on_conflict_do_nothing()
        return (await self._connection.execute(insert)).rowcount > 0

    async def unname(self, consultation_id: int, user_id: int) -> bool:
        """Keep that a complaint does not concern who has that Telegram account; False where that is known."""
        theirs = named_staff.c.staff_id.in_(select(staff.c.id).where(staff.c.user_id == user_id))
        gone = delete(named_staff).where(named_staff.c.consultation_id == consultation_id, theirs)
        return (await self._connection.execute(gone)).rowcount > 0

    def _waiting(self) -> Select[Any]:
        return self._select().join(consultations).where(*_IS_WAITING, IS_OPEN)

    async def _add(self, consultation_id: int, staff_id: int, values: Mapping[str, object]) -> int | None:
        """Add a row where none runs; returns its id."""
        row = {"consultation_id": consultation_id, "staff_id": staff_id, **values}
        insert = insert_unless_there(self._connection, matter_readers).values(row)
        once = insert.on_conflict_do_nothing(index_elements=_KEY, index_where=_IS_RUNNING).returning(
            matter_readers.c.id
        )
        return await self._value(once)
