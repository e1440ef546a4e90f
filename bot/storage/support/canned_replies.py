"""Canned replies: what was proposed, what a manager has approved, and what was retired."""

from bot.domain.support.canned_reply import CannedReply
from bot.storage.table import Records
from bot.storage.tables import canned_replies


class CannedReplies(Records[CannedReply]):
    """Finds and changes canned replies."""

    _table = canned_replies
    _type = CannedReply

    async def propose(self, meaning_ja: str, locale: str, text: str, staff_id: int) -> CannedReply:
        """Keep a text that somebody has still to approve."""
        return await self._create(meaning_ja=meaning_ja, locale=locale, text=text, proposed_by=staff_id)
