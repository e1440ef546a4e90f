"""Which messages in the private chats of staff show words of what the group does not see."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, delete, select

from bot.domain.support.matter_reader import PrivateCopy
from bot.storage.table import Records
from bot.storage.tables import private_copies, staff
from bot.storage.upsert import insert_missing

_STANDS = (private_copies.c.leaving_at.is_(None), private_copies.c.left_at.is_(None))


# When what only asks about a matter has shown words of it.
_NO_WORDS = datetime(9999, 1, 1, tzinfo=UTC)


class PrivateCopies(Records[PrivateCopy]):
    """Keeps them for as long as they stand there."""

    _table = private_copies
    _type = PrivateCopy

    async def add(self, consultation_id: int, chat_id: int, telegram_ids: Iterable[int], at: datetime) -> None:
        """Keep that these messages show words in that chat of one of staff, also of one who has just left."""
        await self._keep(consultation_id, chat_id, telegram_ids, at)
        asked = (private_copies.c.chat_id == chat_id, private_copies.c.telegram_id.in_([*telegram_ids]))
        await self._change_where(*asked, private_copies.c.shown_at == _NO_WORDS, shown_at=at)

    async def add_question(self, consultation_id: int, chat_id: int, telegram_ids: Iterable[int]) -> None:
        """Keep that these messages ask about a matter there, and show no words of it, or none any more."""
        await self._keep(consultation_id, chat_id, telegram_ids, _NO_WORDS)
        there = (private_copies.c.chat_id == chat_id, private_copies.c.telegram_id.in_([*telegram_ids]))
        await self._change_where(*there, shown_at=_NO_WORDS)

    async def _keep(self, consultation_id: int, chat_id: int, telegram_ids: Iterable[int], at: datetime) -> None:
        whose = select(staff.c.id).where(staff.c.user_id == chat_id).order_by(staff.c.id.desc()).limit(1)
        staff_id = await self._value(whose)
        place = {"consultation_id": consultation_id, "staff_id": staff_id, "chat_id": chat_id, "shown_at": at}
        rows = [{**place, "telegram_id": each} for each in telegram_ids]
        if staff_id is not None and rows:
            await self._connection.execute(insert_missing(self._connection, private_copies), rows)

    async def shown_until(self, at: datetime) -> Sequence[PrivateCopy]:
        """List what stands there since then or longer, and is not about to go, the oldest first."""
        return await self._oldest_first(private_copies.c.shown_at <= at, *_STANDS)

    async def places(self) -> Sequence[tuple[int, int]]:
        """List who has something standing of which matter: ids of staff and of matters, each pair once."""
        return await self._places()

    async def places_of(self, staff_id: int) -> Sequence[tuple[int, int]]:
        """List the same of one member of staff."""
        return await self._places(private_copies.c.staff_id == staff_id)

    async def shown_to(self, staff_id: int, consultation_id: int) -> Sequence[PrivateCopy]:
        """List what stands with one of staff of one matter, and is not about to go."""
        theirs = (private_copies.c.staff_id == staff_id, private_copies.c.consultation_id == consultation_id)
        return await self._oldest_first(*theirs, *_STANDS)

    async def of_matter(self, consultation_id: int) -> Sequence[PrivateCopy]:
        """List what shows words of a matter, and is not about to go."""
        shows_words = private_copies.c.shown_at < _NO_WORDS
        return await self._oldest_first(private_copies.c.consultation_id == consultation_id, shows_words, *_STANDS)

    async def leave(self, copy_id: int, at: datetime) -> None:
        """Note that one is about to go."""
        await self._change(copy_id, leaving_at=at)

    async def gone(self, chat_id: int, telegram_ids: Iterable[int]) -> None:
        """Keep nothing of what stands there no more."""
        there = (private_copies.c.chat_id == chat_id, private_copies.c.telegram_id.in_([*telegram_ids]))
        await self._connection.execute(delete(private_copies).where(*there))

    async def left(self, chat_id: int, telegram_id: int, at: datetime) -> bool:
        """Note that Telegram does not let the bot delete one; False where none is known there."""
        there = (private_copies.c.chat_id == chat_id, private_copies.c.telegram_id == telegram_id)
        return await self._change_where(*there, left_at=at)

    async def _places(self, *which: ColumnElement[bool]) -> Sequence[tuple[int, int]]:
        query = select(private_copies.c.staff_id, private_copies.c.consultation_id).where(*_STANDS, *which).distinct()
        found = await self._connection.execute(query.order_by(*query.selected_columns))
        return [(row.staff_id, row.consultation_id) for row in found]
