"""A worker's words on their way out of a consultation, and back."""

from collections.abc import Collection, Sequence

from sqlalchemy import select

from bot.domain.privacy.evidence import HiddenWords
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.message import Author, Message
from bot.storage.support.messages import SAID
from bot.storage.table import Records
from bot.storage.tables import consultations, messages


class RemovedWords(Records[Message]):
    """Finds all that words stand in, and lets what was removed stand again."""

    _table = messages
    _type = Message

    async def versions_of(self, worker_id: int, worker_message_ids: Collection[int]) -> Sequence[Message]:
        """Everything that these messages of a worker's chat have said since they were written, oldest first."""
        theirs = (consultations.c.worker_id == worker_id, messages.c.author == Author.WORKER)
        same = (messages.c.worker_message_id.in_(worker_message_ids), messages.c.content != REMOVED)
        return await self._list(select(messages).join(consultations).where(*theirs, *same).order_by(messages.c.id))

    async def quoting(self, worker_id: int) -> Sequence[Message]:
        """List what quotes something, in all consultations of a worker."""
        theirs = (consultations.c.worker_id == worker_id, messages.c.quote.is_not(None))
        return await self._list(select(messages).join(consultations).where(*theirs).order_by(messages.c.id))

    async def removable(self, consultation_id: int) -> Sequence[Message]:
        """List what the worker wrote in a consultation and nobody has removed, the newest first."""
        theirs = (messages.c.consultation_id == consultation_id, messages.c.author == Author.WORKER)
        kept = messages.c.content != REMOVED
        return await self._list(select(messages).where(*theirs, kept).order_by(messages.c.id.desc()))

    async def put_back(self, words: HiddenWords) -> Message:
        """Let a message say again what it said before it was removed; returns it."""
        await self._change(words.message_id, content=words.content, **{name: getattr(words, name) for name in SAID})
        return await self.get(words.message_id)
