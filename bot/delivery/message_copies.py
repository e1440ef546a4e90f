"""Copies of a person's own words, photo, voice or album in the chat of the other side; each is its original's twin."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from telegram import ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden
from telegram.ext import ExtBot

from bot.delivery.destinations import Destination, DestinationResolver, reply_to
from bot.delivery.outcomes import (
    Delivered,
    UndeliverableError,
    caption_is_too_long,
    group_has_moved,
    group_refuses,
    topic_is_closed,
    topic_is_gone,
)
from bot.delivery.topics.parts import Parts
from bot.delivery.topics.words_again import WordsAgain, is_caption, key_above, key_above_first
from bot.domain.long_numbers import may_lack_numbers
from bot.domain.outbox import CopyMessages, DeliveryResult, DeliveryStatus
from bot.domain.privacy.evidence import may_be_cut
from bot.domain.privacy.prohibited_data import REMOVED, may_show_card
from bot.domain.support.consultation import Readers
from bot.domain.support.message import Author, Message
from bot.storage.database import Database
from bot.texts import Texts, own_words

# What stands above words that staff wrote in a dialog of the bot, by who of them reads the matter.
_HEADINGS = {
    Readers.GROUP: "consultation-from_staff",
    Readers.RESTRICTED: "restricted-answer",
    Readers.ADMINS: "complaint-answer",
}


@dataclass(frozen=True, slots=True)
class _Source:
    """Which stored messages are copied, out of which chat, and under which message they come."""

    chat_id: int
    messages: Sequence[Message]
    reply: ReplyParameters | None
    has_captions: bool = True


@dataclass(frozen=True, slots=True)
class _Copied:
    """The copies that Telegram made, and the words that had to be said below them."""

    ids: Sequence[int]
    below: tuple[int, ...] = ()


class Copies:
    """Copies messages of consultations between a worker's chat and the consultation's topic."""

    def __init__(
        self, bot: ExtBot[bool], database: Database, texts: Texts, places: DestinationResolver, parts: Parts
    ) -> None:
        self._bot = bot
        self._database = database
        self._texts = texts
        self._places = places
        self._parts = parts
        self._again = WordsAgain(bot, texts, parts)

    async def to_staff(self, message: CopyMessages) -> Delivered:
        """A worker's messages to the topic; words whose original cannot be copied are said again."""
        messages = await self._messages(message)
        place = await self._places.of(message)
        if await self._is_changed_since(messages):
            return await self._again.say(place, messages, "changed", key_above_first(message))
        chat_id = await self._chat_id(messages[0].consultation_id)
        if chat_id is None or await self._is_cut(messages):  # the original may still show what was cut
            why = "no chat" if chat_id is None else "cut"
            return await self._again.say(place, messages, why, key_above(message, messages))
        try:
            copies = await self._copy(place, chat_id, messages, await self._answered_here(messages[0], place))
        except (BadRequest, Forbidden) as error:
            if topic_is_gone(error) or topic_is_closed(error) or group_refuses(error, message):
                raise
            return await self._again.say(place, messages, error.message, key_above(message, messages))
        stands = (*copies.ids, *copies.below)
        if len(copies.ids) < len(messages):
            await self._parts.note(place, stands, [messages[0].id])
            said = await self._again.say(place, messages, f"{len(copies.ids)} of {len(messages)} copied")
            return replace(said, also=(*said.also, *stands))
        if await self._is_changed_since(messages):  # while it was copied; the copy may show either
            await self._parts.note(place, stands, [messages[0].id])
            said = await self._again.say(place, messages, "changed", key_above_first(message))
            return replace(said, also=(*said.also, *stands))
        return _delivered(place, messages, copies)

    async def to_worker(self, message: CopyMessages) -> Delivered:
        """A staff member's messages to the worker, under the message they answer."""
        messages = await self._messages(message)
        place = await self._places.of(message)
        if messages[0].staff_message_id is None:
            return await self._say_written(place, messages[0])
        answered, group_id = await self._answered(messages[0]), await self._places.group_id()
        if messages[0].group_id != group_id:
            return await self._say_out_of_old_group(place, messages, answered)
        try:
            copies = await self._copy(place, group_id, messages, answered)
        except BadRequest:
            if await self._is_in_group(messages[0]):
                raise
            return await self._say_out_of_old_group(place, messages, answered)  # it has left the group
        return _delivered(place, messages, copies)

    async def _copy(
        self, place: Destination, from_chat_id: int, messages: Sequence[Message], answered: int | None
    ) -> _Copied:
        source = _Source(from_chat_id, messages, reply_to(answered))
        # Below the original of what lacks its long numbers they still stand.
        if not any(may_show_card(each.content) and may_lack_numbers(each.text) for each in messages):
            try:
                return _Copied(await self._call(place, source))
            except BadRequest as error:
                if not caption_is_too_long(error):
                    raise
        copies = await self._call(place, replace(source, has_captions=False))
        await self._parts.note(place, copies, [each.id for each in messages])
        long = [each for each in messages if each.text is not None and not each.is_text]
        below = [await self._again.say_below(place, each, copies[0]) for each in long]
        return _Copied(copies, tuple(below))

    async def _call(self, place: Destination, source: _Source) -> Sequence[int]:
        # Telegram keeps an album together only in a call that knows no reply, and that skips what it cannot copy
        # without saying which. In General it is better known whose it is than kept together.
        if len(source.messages) == 1:
            return [await self._copy_one(place, source, source.messages[0])]
        if place.card_id is not None:
            return [await self._copy_part(place, source, each) for each in source.messages]
        copies = await self._bot.copy_messages(
            place.chat_id,
            source.chat_id,
            [_original(each) for each in source.messages],
            message_thread_id=place.thread_id,
            remove_caption=None if source.has_captions else True,
            protect_content=place.is_protected,
        )
        return [copy.message_id for copy in copies]

    async def _copy_part(self, place: Destination, source: _Source, message: Message) -> int:
        copy_id = await self._copy_one(place, source, message)
        await self._parts.note(place, [copy_id], [message.id])
        return copy_id

    async def _copy_one(self, place: Destination, source: _Source, message: Message) -> int:
        copy = await self._bot.copy_message(
            place.chat_id,
            source.chat_id,
            _original(message),
            caption=None if source.has_captions else "",
            message_thread_id=place.thread_id,
            reply_parameters=source.reply,
            protect_content=place.is_protected,
        )
        return copy.message_id

    async def _say_written(self, place: Destination, message: Message) -> Delivered:
        """Say an answer that was written in a dialog of the bot: there is nothing in the group to copy."""
        async with self._database.transaction() as store:
            consultation = await store.consultations.get(message.consultation_id)
        heading = self._texts.say(place.locale, _HEADINGS[consultation.readers], {"number": str(consultation.id)})
        words = own_words(message.text or "")
        said = await self._bot.send_message(place.chat_id, f"{heading}\n\n{words}", parse_mode=ParseMode.HTML)
        return Delivered(said.message_id, place.locale, {message.id: said.message_id}, chat_id=place.chat_id)

    async def _say_out_of_old_group(
        self, place: Destination, messages: Sequence[Message], answered: int | None
    ) -> Delivered:
        """Say an answer that stands where it can be copied no more: its words are kept, its pictures are not."""
        if any(not message.is_text or message.text is None for message in messages):
            raise group_has_moved()
        said = []
        for message in messages:
            post = await self._bot.send_message(place.chat_id, message.text or "", reply_parameters=reply_to(answered))
            said.append(post.message_id)
            await self._parts.note(place, said[-1:], [message.id])
        return _delivered(place, messages, _Copied(said))

    async def _messages(self, outbox_message: CopyMessages) -> Sequence[Message]:
        async with self._database.transaction() as store:
            found = [await store.messages.find(message_id) for message_id in outbox_message.message_ids]
        kept = [message for message in found if message is not None and message.content != REMOVED]
        if not kept:
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="superseded"))
        # Telegram wants the ids of an album in rising order; its parts may have been stored in another.
        return sorted(kept, key=_original)

    async def _is_changed_since(self, messages: Sequence[Message]) -> bool:
        """Return whether the worker has changed one of them meanwhile: a copy would show what it says now."""
        async with self._database.transaction() as store:
            return any([await store.message_history.is_changed_since(message) for message in messages])

    async def _is_cut(self, messages: Sequence[Message]) -> bool:
        if is_caption(messages):
            return True
        async with self._database.transaction() as store:
            hidden = await store.evidence.of_consultation(messages[0].consultation_id)
        return any(may_be_cut(message, hidden) for message in messages)

    async def _is_in_group(self, message: Message) -> bool:
        async with self._database.transaction() as store:
            stands = await store.message_history.as_it_stands(message)
            return (await store.consultations.get(stands.consultation_id)).is_in_group

    async def _chat_id(self, consultation_id: int) -> int | None:
        async with self._database.transaction() as store:
            consultation = await store.consultations.get(consultation_id)
            return (await store.workers.get(consultation.worker_id)).chat_id

    async def _answered_here(self, message: Message, place: Destination) -> int | None:
        """Find what a worker's message answers, where that stands in the group; the card of its consultation else."""
        if message.answers is None:
            return place.card_id
        async with self._database.transaction() as store:
            answered = await store.messages.find(message.answers)
        is_here = answered is not None and answered.group_id == place.chat_id
        return answered.staff_message_id if answered is not None and is_here else place.card_id

    async def _answered(self, message: Message) -> int | None:
        if message.answers is None:
            return None
        async with self._database.transaction() as store:
            answered = await store.messages.find(message.answers)
        return None if answered is None else answered.worker_message_id


def _original(message: Message) -> int:
    """The message's id where its author wrote it; nobody's words are stored without it."""
    return (message.worker_message_id if message.author is Author.WORKER else message.staff_message_id) or 0


def _delivered(place: Destination, messages: Sequence[Message], copies: _Copied) -> Delivered:
    there = partial(Delivered, copies.ids[0], chat_id=place.chat_id, topic_id=place.thread_id)
    if len(copies.ids) < len(messages):  # which of them is not known, so none gets a counterpart
        return there(reason=f"{len(copies.ids)} of {len(messages)} copied", also=(*copies.ids, *copies.below))
    counterparts = dict(zip((message.id for message in messages), copies.ids, strict=True))
    return there(counterparts=counterparts, also=copies.below)
