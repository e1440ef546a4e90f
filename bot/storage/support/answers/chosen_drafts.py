"""Drafts that staff have chosen, and not written in the group: no message of theirs stands there."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.message import Author, DraftStatus, Message
from bot.storage.table import Records
from bot.storage.tables import messages


class ChosenDrafts(Records[Message]):
    """Adds and finds such drafts."""

    _table = messages
    _type = Message

    async def offer(self, consultation_id: int, text: str, staff_id: int, at: datetime) -> Message:
        """Keep a text that answers the worker's newest words; it is internal until somebody says so."""
        theirs = (messages.c.consultation_id == consultation_id, messages.c.author == Author.WORKER)
        newest = select(messages.c.id).where(*theirs, messages.c.content != REMOVED)
        return await self._create(
            consultation_id=consultation_id,
            author=Author.STAFF,
            staff_id=staff_id,
            content="text",
            text=text,
            answers=await self._value(newest.order_by(messages.c.id.desc()).limit(1)),
            draft_status=DraftStatus.OFFERED,
            written_at=at,
        )

    async def waiting(self, consultation_id: int) -> Sequence[Message]:
        """List all that staff have written or chosen in a consultation, and nobody has decided about."""
        offered = (messages.c.consultation_id == consultation_id, messages.c.draft_status == DraftStatus.OFFERED)
        return await self._oldest_first(*offered)

    async def keep_apart(self, message_id: int) -> None:
        """Keep a draft that was written in the group as one that was not, alone: no message there shows it as it is."""
        await self._change(message_id, staff_message_id=None, group_id=None, album=None)

    async def offered_since(self, consultation_id: int, since: datetime) -> Sequence[Message]:
        """List what was chosen in a consultation since then, and nobody has decided about."""
        chosen = (messages.c.consultation_id == consultation_id, messages.c.staff_message_id.is_(None))
        undecided = (messages.c.draft_status == DraftStatus.OFFERED, messages.c.written_at >= since)
        return await self._oldest_first(*chosen, *undecided)
