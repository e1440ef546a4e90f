"""What workers' words mean: a note in Japanese by somebody on the staff who reads them."""

from collections.abc import Sequence

from sqlalchemy import select

from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.message import BY_BUTTON, Author, Message
from bot.storage.table import Records
from bot.storage.tables import messages


class Readings(Records[Message]):
    """Finds what can be read, and keeps what it means."""

    _table = messages
    _type = Message

    async def readable(self, consultation_id: int) -> Sequence[Message]:
        """List what the worker wrote or showed in a consultation, the oldest first.

        What was sent with a button is not among it: that is a sentence which staff read in their own language.
        """
        theirs = (messages.c.consultation_id == consultation_id, messages.c.author == Author.WORKER)
        return await self._oldest_first(*theirs, messages.c.content.not_in([REMOVED, BY_BUTTON]))

    async def last_words(self, consultation_id: int, limit: int) -> Sequence[str]:
        """Return the texts of a worker's last messages in a consultation, the newest first."""
        query = select(messages.c.text).where(
            messages.c.consultation_id == consultation_id,
            messages.c.author == Author.WORKER,
            messages.c.text.is_not(None),
        )
        return await self._values(query.order_by(messages.c.id.desc()).limit(limit))

    async def note(self, message: Message, note_ja: str, staff_id: int) -> bool:
        """Keep what a message means, in place of the note that it had; False where that has changed meanwhile."""
        is_as_read = messages.c.note_by.is_not_distinct_from(message.note_by)
        if not await self._change_where(messages.c.id == message.id, is_as_read, note_by=staff_id):
            return False
        await self._change(message.id, note_ja=note_ja)
        return True
