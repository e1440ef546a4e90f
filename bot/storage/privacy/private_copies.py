"""Which messages in the private chats of staff show words of what the group does not see."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select

from bot.domain.support.matter_reader import PrivateCopy
from bot.storage.table import Records
from bot.storage.tables import private_copies, staff
from bot.storage.upsert import insert_missing

_STANDS = (private_copies.c.leaving_at.is_(None), private_copies.c.left_at.is_(None))


class PrivateCopies(Records[PrivateCopy]):
    """Keeps them for as long as they stand there."""

    _table = private_copies
    _type = PrivateCopy

    async def add(self, consultation_id: int, chat_id: int, telegram_ids: Iterable[int], at: datetime) -> None:
        """Keep that these messages show words in that chat of one of staff, also of one who has just left."""
        ids = [*telegram_ids]
        await self._keep(consultation_id, chat_id, ids, shown_at=at)
        asked = (*_there(chat_id, ids), private_copies.c.is_question)
        await self._change_where(*asked, is_question=False, shown_at=at)

    async def add_question(self, consultation_id: int, chat_id: int, telegram_ids: Iterable[int], at: datetime) -> None:
        """Keep that these messages ask about a matter there, and show no words of it, or none any more."""
        ids = [*telegram_ids]
        await self._keep(consultation_id, chat_id, ids, shown_at=at, is_question=True)
        await self._change_where(*_there(chat_id, ids), is_question=True)

    async def _keep(self, consultation_id: int, chat_id: int, telegram_ids: Sequence[int], **told: object) -> None:
        whose = select(staff.c.id).where(staff.c.user_id == chat_id).order_by(staff.c.id.desc()).limit(1)
        staff_id = await self._value(whose)
        place = {"consultation_id": consultation_id, "staff_id": staff_id, "chat_id": chat_id, **told}
        rows = [{**place, "telegram_id": each} for each in telegram_ids]
        if staff_id is not None and rows:
            await self._connection.execute(insert_missing(self._connection, private_copies), rows)

    async def shown_until(self, at: datetime) -> Sequence[PrivateCopy]:
        """List what has shown words there since then or longer, and is not about to go, the oldest first."""
        return await self._oldest_first(private_copies.c.shown_at <= at, ~private_copies.c.is_question, *_STANDS)

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
        shows_words = (private_copies.c.consultation_id == consultation_id, ~private_copies.c.is_question)
        return await self._oldest_first(*shows_words, *_STANDS)

    async def leave(self, copy_id: int, at: datetime) -> None:
        """Note that one is about to go."""
        await self._change(copy_id, leaving_at=at)

    async def gone(self, chat_id: int, telegram_ids: Iterable[int]) -> None:
        """Keep nothing of what stands there no more."""
        await self._connection.execute(delete(private_copies).where(*_there(chat_id, [*telegram_ids])))

    async def left(self, chat_id: int, telegram_id: int, at: datetime) -> bool:
        """Note that Telegram does not let the bot delete one; False where none is known there."""
        return await self._change_where(*_there(chat_id, [telegram_id]), left_at=at)

    async def _places(self, *which: ColumnElement[bool]) -> Sequence[tuple[int, int]]:
        query = select(private_copies.c.staff_id, private_copies.c.consultation_id).where(*_STANDS, *which).distinct()
        found = await self._connection.execute(query.order_by(*query.selected_columns))
        return [(row.staff_id, row.consultation_id) for row in found]


def _there(chat_id: int, telegram_ids: Sequence[int]) -> tuple[ColumnElement[bool], ...]:
    return private_copies.c.chat_id == chat_id, private_copies.c.telegram_id.in_(telegram_ids)
