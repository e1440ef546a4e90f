"""Answers of staff to workers: what was asked about, and what left meanwhile."""

from sqlalchemy import Column, Select, func, select

from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.message import Author, DraftStatus, Message
from bot.storage.table import Records
from bot.storage.tables import consultations, messages

_IS_SENT = messages.c.draft_status == DraftStatus.SENT


class Answers(Records[Message]):
    """Finds and changes the messages with which staff answer."""

    _table = messages
    _type = Message

    async def lock(self, consultation_id: int) -> None:
        """Let nobody else decide about an answer of that consultation before this transaction ends."""
        await self._value(select(consultations.c.id).where(consultations.c.id == consultation_id).with_for_update())

    async def newest_of_others(self, draft: Message, staff_id: int) -> Message | None:
        """Return the newest answer that another member of staff let go after this draft was written."""
        there = (messages.c.consultation_id == draft.consultation_id, _IS_SENT)
        meanwhile = func.coalesce(messages.c.released_at, messages.c.written_at) >= draft.written_at
        by_others = func.coalesce(messages.c.released_by, messages.c.staff_id) != staff_id
        return await self._newest(select(messages).where(*there, meanwhile, by_others))

    async def newest_words_since(self, draft: Message) -> Message | None:
        """Return the worker's newest words that came after this draft was written."""
        there = (messages.c.consultation_id == draft.consultation_id, messages.c.author == Author.WORKER)
        later = (messages.c.id > draft.id, messages.c.content != REMOVED)
        return await self._newest(select(messages).where(*there, *later))

    async def is_asked_about(self, consultation_id: int, staff_id: int, album: str) -> bool:
        """Return whether an earlier part of that album was offered."""
        there = (messages.c.consultation_id == consultation_id, messages.c.staff_id == staff_id)
        query = select(messages.c.id).where(*there, messages.c.album == album).limit(1)
        return await self._value(query) is not None

    async def _newest(self, query: Select[tuple[Column[object], ...]]) -> Message | None:
        return await self._one(query.order_by(messages.c.id.desc()).limit(1))
