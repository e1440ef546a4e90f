"""Destinations: the chat and topic of a message, found out at the moment it leaves."""

from dataclasses import dataclass, replace

from telegram import ReplyParameters

from bot.delivery.outcomes import UndeliverableError
from bot.delivery.topics.topics import StaffGroup, Topics
from bot.domain.outbox import CopyMessages, DeliveryResult, DeliveryStatus, OutboxMessage
from bot.storage.database import Database
from bot.texts import SOURCE_LOCALE, Texts


@dataclass(frozen=True, slots=True)
class Destination:
    """A chat, the language of who reads there, and the thread in a forum (None: its General topic).

    `card_id` is the card of a consultation that has no topic: its words stand in General, and answer the card.
    """

    chat_id: int
    locale: str
    thread_id: int | None = None
    card_id: int | None = None
    # What the group does not see, in a private chat of one of staff: nobody can send it on.
    is_protected: bool = False
    is_to_worker: bool = False
    consultation_id: int | None = None


class DestinationResolver:
    """Finds a worker's chat, a member of staff's, or the topic in the staff group."""

    def __init__(self, database: Database, topics: Topics, texts: Texts, group: StaffGroup) -> None:
        self._database = database
        self._topics = topics
        self._texts = texts
        self._group = group

    async def of(self, message: OutboxMessage) -> Destination:
        """Find where that message goes; raises UndeliverableError for somebody who has no chat."""
        return replace(await self._found(message), consultation_id=message.consultation_id)

    async def _found(self, message: OutboxMessage) -> Destination:
        if message.worker_id is not None:
            return await self._chat_of(message.worker_id)
        if message.staff_id is not None:
            return await self._member_of(message.staff_id)
        if isinstance(message, CopyMessages) and message.consultation_id is not None:
            await self._topics.open_for_words(message.consultation_id)
        place = await self._topics.place(message.consultation_id) if message.consultation_id else (None, None)
        return Destination(await self.group_id(), self._group.locale, *place)

    async def chat_id(self, message: OutboxMessage) -> int:
        """The chat of that message, for what needs no topic: none is opened."""
        if message.worker_id is not None:
            return (await self._chat_of(message.worker_id)).chat_id
        if message.staff_id is not None:
            return (await self._member_of(message.staff_id)).chat_id
        return await self.group_id()

    async def group_id(self) -> int:
        """The staff group's present id."""
        async with self._database.transaction() as store:
            return await store.staff.group_id(self._group.configured_id)

    async def _chat_of(self, worker_id: int) -> Destination:
        async with self._database.transaction() as store:
            worker = await store.workers.get(worker_id)
        if worker.chat_id is None:
            raise UndeliverableError(DeliveryResult(DeliveryStatus.UNREACHABLE, reason="no chat"))
        return Destination(worker.chat_id, worker.locale or SOURCE_LOCALE, is_to_worker=True)

    async def _member_of(self, staff_id: int) -> Destination:
        async with self._database.transaction() as store:
            member = await store.staff.find(staff_id)
            reader = None if member is None else await store.workers.by_chat(member.user_id)
        if member is None:
            raise UndeliverableError(DeliveryResult(DeliveryStatus.UNREACHABLE, reason="left the staff"))
        chosen = None if reader is None else reader.locale
        locale = self._group.locale if chosen is None else self._texts.staff_locale(chosen)
        return Destination(member.user_id, locale, is_protected=True)


def reply_to(message_id: int | None) -> ReplyParameters | None:
    """Answer that message, if there is one and it still stands."""
    return None if message_id is None else ReplyParameters(message_id, allow_sending_without_reply=True)
