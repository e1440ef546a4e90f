"""What became of a message: whether it was moved or changed."""

from collections.abc import Sequence

from sqlalchemy import Text, or_, select, type_coerce

from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.consultation import Consultation
from bot.domain.support.message import CAPTION, Author, Message
from bot.storage.table import Records
from bot.storage.tables import consultations, messages


class MessageHistory(Records[Message]):
    """Finds what a message was, and what it is by now."""

    _table = messages
    _type = Message

    async def was_moved(self, worker_id: int, message: Message) -> bool:
        """Return whether the worker's words stood in another consultation before."""
        before = (messages.c.worker_message_id == message.worker_message_id, messages.c.id < message.id)
        elsewhere = (consultations.c.worker_id == worker_id, messages.c.consultation_id != message.consultation_id)
        query = select(messages.c.id).join(consultations).where(*before, *elsewhere).limit(1)
        return await self._value(query) is not None

    async def before(self, message: Message) -> Message | None:
        """Return what the worker has changed into that message, there; None where it was not changed."""
        same = (messages.c.worker_message_id == message.worker_message_id, messages.c.author == Author.WORKER)
        earlier = (messages.c.consultation_id == message.consultation_id, messages.c.id < message.id)
        query = select(messages).where(*same, *earlier).order_by(messages.c.id.desc()).limit(1)
        return await self._one(query)

    async def fill_in_captions(self) -> None:
        """Give pictures whose words an older version kept in a row of their own these words; migration 0038 marks them.

        The words are encrypted, bound to their row, and migrations have no keys.
        """
        for picture in await self._oldest_first(
            type_coerce(messages.c.text, Text) == "", messages.c.content != CAPTION
        ):
            caption = await self.before(picture)
            if caption is not None and caption.content == CAPTION:
                await self._change(picture.id, text=caption.text)

    async def shown_with(self, message: Message) -> Sequence[Message]:
        """List the other words that stand in the staff group in one message with these, as far as is known."""
        there = (messages.c.group_id == message.group_id, messages.c.staff_message_id == message.staff_message_id)
        theirs = (messages.c.consultation_id == message.consultation_id, messages.c.author == Author.WORKER)
        return await self._oldest_first(*there, *theirs, messages.c.id != message.id, messages.c.content != REMOVED)

    async def have_stood_in_group(self, consultation: Consultation) -> bool:
        """Return whether the worker's newest words stood in the staff group, there or before they were moved."""
        theirs = (messages.c.consultation_id == consultation.id, messages.c.author == Author.WORKER)
        newest = await self._one(select(messages).where(*theirs).order_by(messages.c.id.desc()).limit(1))
        if newest is None or newest.worker_message_id is None:
            return False
        whose = (consultations.c.worker_id == consultation.worker_id, messages.c.author == Author.WORKER)
        same = (messages.c.worker_message_id == newest.worker_message_id, messages.c.staff_message_id.is_not(None))
        is_it = or_(messages.c.id == newest.id, messages.c.content == REMOVED)
        return (
            await self._value(select(messages.c.id).join(consultations).where(*whose, *same, is_it).limit(1))
            is not None
        )

    async def as_it_stands(self, message: Message) -> Message:
        """Return the words that it is, or that staff answered with it, as they stand now, where the worker moved them.

        Otherwise it is the message itself.
        """
        is_answer = message.author is Author.STAFF and message.answers is not None
        words = await self.find(message.answers or 0) if is_answer else message
        if words is None or words.content != REMOVED or words.worker_message_id is None:
            return message
        theirs = select(consultations.c.worker_id).where(consultations.c.id == words.consultation_id).scalar_subquery()
        same = (consultations.c.worker_id == theirs, messages.c.worker_message_id == words.worker_message_id)
        query = select(messages).join(consultations).where(*same).order_by(messages.c.id.desc()).limit(1)
        return await self._one(query) or message

    async def is_changed_since(self, message: Message) -> bool:
        """Return whether the worker has changed that message, so that its original says something else now.

        What it says now may stand in another consultation, which fewer staff read.
        """
        whose = select(consultations.c.worker_id).where(consultations.c.id == message.consultation_id).scalar_subquery()
        again = (consultations.c.worker_id == whose, messages.c.author == Author.WORKER)
        later = (messages.c.worker_message_id == message.worker_message_id, messages.c.id > message.id)
        return await self._value(select(messages.c.id).join(consultations).where(*again, *later).limit(1)) is not None
