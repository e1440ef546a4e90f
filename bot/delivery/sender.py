"""One function per act: a letter of the outbox becomes calls to Telegram."""

from typing import TypeVar

from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated
from telegram.ext import ExtBot

from bot.delivery.destinations import DestinationResolver, reply_to
from bot.delivery.keyboard import keyboard, with_links
from bot.delivery.message_copies import Copies
from bot.delivery.outcomes import Delivered, UndeliverableError, is_gone, topic_is_gone
from bot.delivery.topics import StaffGroup, Topics
from bot.domain.outbox import Act, DeliveryResult, DeliveryStatus, OutboxMessage
from bot.storage.database import Database
from bot.texts import Texts, Translator

Thing = TypeVar("Thing")

_COUNTER_LOCALE = "ja"


class Sender:
    """Sends letters; reader, language and place are looked up at that moment."""

    def __init__(self, bot: ExtBot[None], database: Database, texts: Texts, group: StaffGroup) -> None:
        self._bot = bot
        self._database = database
        self._texts = texts
        self._group = group
        self._topics = Topics(bot, database, texts, group)
        self._places = DestinationResolver(database, self._topics, group)
        self._copies = Copies(bot, database, texts, self._places)
        self._acts = {
            Act.SAY: self._say,
            Act.COPY: self._copy,
            Act.OPEN_TOPIC: self._open_topic,
            Act.EDIT_CARD: self._edit_card,
            Act.REACT: self._react,
            Act.DELETE: self._delete,
            Act.DELETE_TOPIC: self._delete_topic,
        }

    async def send(self, message: OutboxMessage) -> Delivered:
        """Do what the letter says; raises TelegramError or UndeliverableError.

        Where the group has a new id, or staff deleted the topic, this is noted and the letter sent once more.
        """
        try:
            return await self._acts[message.act](message)
        except ChatMigrated as error:
            await self._follow_group(error.new_chat_id)
        except BadRequest as error:
            if message.consultation_id is None or not topic_is_gone(error):
                raise
            await self._forget_topic(message.consultation_id)
        return await self._acts[message.act](message)

    async def _say(self, message: OutboxMessage) -> Delivered:
        place = await self._places.of(message)
        t = Translator(self._texts, place.locale)
        said = await self._bot.send_message(
            place.chat_id,
            _spoken(t, message),
            message_thread_id=place.thread_id,
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(t, await with_links(self._bot, message.buttons)),
            reply_parameters=reply_to(message.telegram_id),
        )
        return Delivered(said.message_id, place.locale)

    async def _copy(self, message: OutboxMessage) -> Delivered:
        if message.worker_id is None:
            return await self._copies.to_staff(message)
        return await self._copies.to_worker(message)

    async def _open_topic(self, message: OutboxMessage) -> Delivered:
        return Delivered(await self._topics.open(_given(message.consultation_id)), self._group.locale)

    async def _edit_card(self, message: OutboxMessage) -> Delivered:
        return Delivered(await self._topics.edit_card(_given(message.consultation_id)), self._group.locale)

    async def _react(self, message: OutboxMessage) -> Delivered:
        message_id = _given(message.telegram_id)
        await self._bot.set_message_reaction(await self._places.group_id(), message_id, message.emoji)
        return Delivered(message_id)

    async def _delete(self, message: OutboxMessage) -> Delivered:
        message_id = message.telegram_id or await self._copies.staff_message_id(message)
        if message_id is None:
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="superseded"))
        try:
            await self._bot.delete_message(await self._places.chat_id(message), message_id)
        except BadRequest as error:
            if not is_gone(error):
                raise
        return Delivered(message_id)

    async def _delete_topic(self, message: OutboxMessage) -> Delivered:
        topic_id = _given(message.telegram_id)
        try:
            await self._bot.delete_forum_topic(await self._places.group_id(), topic_id)
        except BadRequest as error:
            if not topic_is_gone(error):
                raise
        return Delivered(topic_id)

    async def _follow_group(self, new_id: int) -> None:
        async with self._database.transaction() as store:
            await store.staff.move_group(self._group.configured_id, new_id)

    async def _forget_topic(self, consultation_id: int) -> None:
        async with self._database.transaction() as store:
            await store.consultations.set_topic(consultation_id, None)


def _spoken(t: Translator, message: OutboxMessage) -> str:
    """What is said; under a worker's reminder stands, folded, what an office in Japan reads."""
    text = t(_given(message.key), message.args)
    if message.obligation_id is None or message.worker_id is None or t.locale == _COUNTER_LOCALE:
        return text
    at_counter = t.texts.say(_COUNTER_LOCALE, _given(message.key), message.args)
    return f"{text}\n\n<blockquote expandable>{at_counter}</blockquote>"


def _given(value: Thing | None) -> Thing:
    """What an act cannot do without; a letter that lacks it is a bug of who wrote it."""
    if value is None:
        raise ValueError("the letter lacks what its act needs")
    return value
