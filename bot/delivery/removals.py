"""What is taken out of Telegram again: messages, topics, and all that stands of a consultation in the staff group."""

from collections.abc import Iterable, Sequence
from contextlib import suppress

from telegram.error import BadRequest, Forbidden
from telegram.ext import ExtBot

from bot.delivery.destinations import DestinationResolver
from bot.delivery.outcomes import (
    Delivered,
    UndeliverableError,
    group_has_moved,
    group_refuses,
    is_gone,
    topic_is_gone,
)
from bot.domain.outbox import (
    DeleteMessage,
    DeletePrivateCopy,
    DeleteTopic,
    DeliveryResult,
    DeliveryStatus,
    GatheredWords,
    LeaveGroup,
    OutboxMessage,
)
from bot.domain.outbox.carried import carried, noted
from bot.domain.outbox.taken_back import may_be_left
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.consultation import Consultation
from bot.domain.support.group_post import GroupPost
from bot.domain.support.message import Author, Message
from bot.storage.database import Database
from bot.storage.store import Store
from bot.texts import Translator


class Removals:
    """Deletes, and remembers what is gone."""

    def __init__(
        self, bot: ExtBot[bool], database: Database, places: DestinationResolver, group_words: Translator
    ) -> None:
        """`group_words` are in the language of the staff group."""
        self._bot = bot
        self._database = database
        self._places = places
        self._words = group_words

    async def remove(self, message: DeleteMessage | DeleteTopic | DeletePrivateCopy | LeaveGroup) -> Delivered:
        """Delete what the message names."""
        match message:
            case DeleteMessage():
                return await self._delete_message(message)
            case DeleteTopic():
                return await self._delete_whole_topic(message)
            case DeletePrivateCopy():
                return await self._delete_private_copy(message)
            case LeaveGroup():
                return await self._leave_group(message)

    async def _delete_message(self, message: DeleteMessage) -> Delivered:
        """Delete a message; of what shows a stored one in the group, each copy that is known."""
        chat_id = await self._places.chat_id(message)
        ids = await self._copies_of(message, chat_id)
        if message.telegram_id is not None and message.stands_in(chat_id):
            ids = list(dict.fromkeys((*ids, message.telegram_id)))
        if not ids:
            if message.telegram_id is not None:
                raise group_has_moved()
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="superseded"))
        refusals = [each for each in [await self._refusal(chat_id, each) for each in ids] if each is not None]
        if refusals:
            raise refusals[0]
        return Delivered(ids[-1], chat_id=chat_id)

    async def _delete_private_copy(self, message: DeletePrivateCopy) -> Delivered:
        """Delete it; what is too old for that loses its words, as far as they are the bot's own."""
        try:
            await self._delete_or_cover(message)
        except Forbidden as error:  # nobody opens that chat for the bot again in time
            raise UndeliverableError(DeliveryResult(DeliveryStatus.REFUSED, reason=error.message)) from error
        return Delivered(message.telegram_id, chat_id=message.chat_id)

    async def _delete_or_cover(self, message: DeletePrivateCopy) -> None:
        try:
            await self._bot.delete_message(message.chat_id, message.telegram_id)
        except BadRequest as error:
            if is_gone(error):
                return
            covered = self._words("restricted-copy_gone")
            await self._bot.edit_message_text(covered, chat_id=message.chat_id, message_id=message.telegram_id)

    async def _delete_whole_topic(self, message: DeleteTopic) -> Delivered:
        """Delete a topic with all that stands in it."""
        group_id = await self._places.group_id()
        if not message.stands_in(group_id):
            raise group_has_moved()
        await self._delete_topic(group_id, message.topic_id)
        return Delivered(message.topic_id)

    async def _leave_group(self, message: LeaveGroup) -> Delivered:
        """Delete the consultation's topics; else message by message. What stays is what is still remembered.

        A topic takes along what its bot never got an id of, and knows no 48 hours.
        """
        group_id = await self._places.group_id()
        here = [each for each in await self._posts(message) if each.group_id == group_id]
        for topic in (each for each in here if each.is_topic):
            await self._take_topic(message, topic)
        for post in await self._posts(message):
            if post.group_id == group_id and post.telegram_id is not None and not post.is_topic:
                await self._refusal(group_id, post.telegram_id)
        if not message.message_ids:
            async with self._database.transaction() as store:
                await store.consultations.forget_topic(message.consultation_id)
        return Delivered(None)

    async def _take_topic(self, message: LeaveGroup, topic: GroupPost) -> None:
        topic_id = topic.topic_id or 0
        try:
            await self._delete_topic(topic.group_id, topic_id)
        except BadRequest as error:
            if group_refuses(error, message):
                raise
            # Nobody shall read in its name what it is about, nor write into it.
            name = self._words.label("staff-topic-restricted", {"number": str(message.consultation_id)})
            with suppress(BadRequest):
                await self._bot.edit_forum_topic(topic.group_id, topic_id, name=name)
            with suppress(BadRequest):
                await self._bot.close_forum_topic(topic.group_id, topic_id)

    async def _delete_topic(self, group_id: int, topic_id: int) -> None:
        try:
            await self._bot.delete_forum_topic(group_id, topic_id)
        except BadRequest as error:
            if not topic_is_gone(error):
                raise
        async with self._database.transaction() as store:
            await store.group_posts.topic_gone(group_id, topic_id)

    async def _refusal(self, chat_id: int, message_id: int) -> BadRequest | None:
        """Delete a message; returns why Telegram does not."""
        try:
            await self._bot.delete_message(chat_id, message_id)
        except BadRequest as error:
            if not is_gone(error):
                return error
        async with self._database.transaction() as store:
            await store.group_posts.gone(chat_id, message_id)
        return None

    async def _copies_of(self, message: DeleteMessage, chat_id: int) -> list[int]:
        if message.copy_of is None or not message.is_to_group:
            return []
        async with self._database.transaction() as store:
            stored = await store.messages.find(message.copy_of)
            posts = await store.group_posts.of_message(message.copy_of)
        ids = list(_known(posts, chat_id))
        if stored is not None and stored.staff_message_id is not None and stored.group_id == chat_id:
            ids.append(stored.staff_message_id)
        return list(dict.fromkeys(ids))

    async def _posts(self, message: LeaveGroup) -> Sequence[GroupPost]:
        async with self._database.transaction() as store:
            return await store.group_posts.leaving(message)


def _known(posts: Sequence[GroupPost], group_id: int) -> Iterable[int]:
    return (each.telegram_id for each in posts if each.telegram_id is not None and each.group_id == group_id)


async def said_again(store: Store, message: LeaveGroup, left: Sequence[GroupPost]) -> tuple[OutboxMessage, ...]:
    """Let a worker's words that left only because of what they quoted stand in the group again, where they are gone."""
    again: list[OutboxMessage] = []
    for message_id in message.message_ids:
        words = await store.messages.find(message_id)
        if words is None or words.author is not Author.WORKER or words.content == REMOVED:
            continue
        stands = any(post.message_id == words.id and post.telegram_id == words.staff_message_id for post in left)
        if not stands and (await store.consultations.get(words.consultation_id)).is_in_group:
            name = None if words.note_by is None else await store.staff.name_of(words.note_by)
            again += [*carried([words]), *noted(words, name)]
    return tuple(again)


async def gathered_again(store: Store, gone: Sequence[int]) -> tuple[OutboxMessage, ...]:
    """Let words that left only because they stood in one message with others stand in the group again, once."""
    again: list[OutboxMessage] = []
    for message_id in gone:
        words = await store.messages.find(message_id)
        if words is None or words.staff_message_id is None or words.author is not Author.WORKER:
            continue
        beside = [each.id for each in await store.message_history.shown_with(words) if each.id not in gone]
        posts = await store.group_posts.of_message(words.id)
        still_stands = any(each.telegram_id == words.staff_message_id for each in posts)
        if beside and not still_stands and (await store.consultations.get(words.consultation_id)).is_in_group:
            once = f"gathered:{words.group_id}:{words.staff_message_id}"
            again.append(GatheredWords(tuple(beside), consultation_id=words.consultation_id, idempotency_key=once))
    return tuple(again)


async def what_left(store: Store, message: LeaveGroup) -> Consultation:
    """Return the matter that left the group: where the worker moved words out of it, the one in which they stand."""
    consultation = await store.consultations.get(message.consultation_id)
    if not consultation.is_in_group:
        return consultation
    said = await store.messages.of_consultation(consultation.id)
    moved = [each for each in said if not message.message_ids or each.id in message.message_ids]
    ids = {(await store.message_history.as_it_stands(each)).consultation_id for each in moved}
    matters = [await store.consultations.get(each) for each in sorted(ids)]
    return next((each for each in matters if not each.is_in_group), consultation)


async def unknown_copies(store: Store, answer: Message) -> tuple[OutboxMessage, ...]:
    """Tell staff of what may be left of an answer in the worker's chat: its id was lost with Telegram's answer."""
    stands = await store.message_history.as_it_stands(answer)
    matter = await store.consultations.get(stands.consultation_id)
    readers = [] if matter.is_in_group else [each.id for each in await store.staff.readers_of(matter)]
    return may_be_left(answer, matter, readers)
