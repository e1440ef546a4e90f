"""Canned replies: what was proposed, what a manager has approved, and what was retired."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select

from bot.domain.support.canned_reply import CannedReply
from bot.storage.table import Records
from bot.storage.tables import canned_replies

_STANDS = canned_replies.c.retired_at.is_(None)
_WAITS = canned_replies.c.approved_by.is_(None)


class CannedReplies(Records[CannedReply]):
    """Finds and changes canned replies."""

    _table = canned_replies
    _type = CannedReply

    async def propose(self, meaning_ja: str, locale: str, text: str, staff_id: int) -> CannedReply:
        """Keep a text that somebody has still to approve."""
        return await self._create(meaning_ja=meaning_ja, locale=locale, text=text, proposed_by=staff_id)

    async def standing(self) -> Sequence[CannedReply]:
        """List all that are not retired, oldest first."""
        return await self._oldest_first(_STANDS)

    async def stands_for(self, meaning_ja: str, locale: str) -> CannedReply | None:
        """Return the text that stands for a meaning in that language."""
        same = (canned_replies.c.meaning_ja == meaning_ja, canned_replies.c.locale == locale)
        return await self._one(select(canned_replies).where(*same, _STANDS))

    async def approve(self, reply_id: int, staff_id: int) -> bool:
        """Let it be offered; False where somebody was quicker, or it is retired."""
        return await self._change_where(canned_replies.c.id == reply_id, _STANDS, _WAITS, approved_by=staff_id)

    async def retire(self, reply_id: int, at: datetime) -> bool:
        """Let it be offered no more; False where it was retired before."""
        return await self._change_where(canned_replies.c.id == reply_id, _STANDS, retired_at=at)

    async def count_waiting(self) -> int:
        """Count those that wait for an approval."""
        return await self._value(select(func.count()).select_from(canned_replies).where(_STANDS, _WAITS)) or 0
