"""One function for each class of message: a message of the outbox becomes calls to Telegram."""

from contextlib import suppress
from typing import assert_never

from telegram import InlineKeyboardMarkup
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated
from telegram.ext import ExtBot

from bot.clock import Clock
from bot.delivery.answer_lines import AnswerLines
from bot.delivery.board import Board
from bot.delivery.chat_clearing import ChatClearing
from bot.delivery.corrections import Corrections
from bot.delivery.destinations import DestinationResolver, reply_to
from bot.delivery.digest_text import digest_text
from bot.delivery.keyboard import keyboard, with_links, written_keyboard
from bot.delivery.members.command_lists import CommandLists
from bot.delivery.members.hidden_files import HiddenFiles
from bot.delivery.message_copies import Copies
from bot.delivery.notices import NoticeMessages
from bot.delivery.notices.preflight import LeavingNotices
from bot.delivery.outcomes import Delivered, UndeliverableError, group_has_moved, topic_is_closed, topic_is_gone
from bot.delivery.removals import Removals
from bot.delivery.spoken import say_instead, spoken
from bot.delivery.topics.gathered_words import GatheredMessages
from bot.delivery.topics.icons import IconSet
from bot.delivery.topics.looks import TopicLooks
from bot.delivery.topics.lost_topics import forget_deleted
from bot.delivery.topics.parts import Parts
from bot.delivery.topics.restricted_card import RestrictedCards
from bot.delivery.topics.topics import StaffGroup, Topics
from bot.domain.outbox import (
    CloseTopic,
    CopyMessages,
    CorrectAnswer,
    DeleteMessage,
    DeleteMessages,
    DeletePrivateCopy,
    DeleteTopic,
    DeliveryResult,
    DeliveryStatus,
    EditBoard,
    EditCard,
    GatheredWords,
    LeaveGroup,
    ListCommands,
    OpenTopic,
    OutboxMessage,
    PostDigest,
    React,
    Removal,
    SayText,
    SayWritten,
    SendNotice,
    SetTopicIcon,
    ShowAnswer,
    ShowHidden,
    ShowNotice,
    ShowRestricted,
    TestNotice,
    TopicView,
)
from bot.domain.outbox.written_forms import forms_of
from bot.domain.staff import is_in_group
from bot.storage.database import Database
from bot.storage.store import Store
from bot.texts import Texts, Translator


class Sender:
    """Sends messages; reader, language and place are looked up at that moment."""

    def __init__(self, bot: ExtBot[bool], database: Database, texts: Texts, group: StaffGroup, clock: Clock) -> None:
        self._bot = bot
        self._database = database
        self._texts = texts
        self._group = group
        self._clock = clock
        icons = IconSet(bot)
        self._topics = Topics(bot, database, texts, group, icons, clock)
        self._looks = TopicLooks(bot, database, icons, group.configured_id, clock)
        self._places = DestinationResolver(database, self._topics, texts, group)
        self._copies = Copies(bot, database, texts, self._places, Parts(database, clock))
        self._gathered = GatheredMessages(bot, database, texts, self._places)
        self._corrections = Corrections(bot, database, texts, self._places)
        words = Translator(texts, group.locale)
        self._lines = AnswerLines(bot, database, words, self._places)
        self._restricted = RestrictedCards(bot, database, words, group.configured_id)
        self._notices = NoticeMessages(bot, database, texts, self._places, clock)
        self._board = Board(bot, database, words, self._places, clock)
        self._clearing = ChatClearing(bot, database, self._places, clock)
        self._removals = Removals(bot, database, self._places, words)
        self._hidden = HiddenFiles(bot, database, texts, self._places)
        self._commands = CommandLists(bot, database, words, group.commands_for)

    async def prepare(self, store: Store, leaving: LeavingNotices) -> None:
        """Read what leaves in bulk, all at once."""
        await self._notices.prepare(store, leaving)

    async def send(self, message: OutboxMessage) -> Delivered:
        """Do what the message says; raises TelegramError or UndeliverableError.

        Where the group has a new id, or staff deleted or closed the topic, the message is sent once more.
        """
        made = self._topics.made[message.consultation_id]
        try:
            return await self._send(message)
        except ChatMigrated as error:
            await self._follow_group(error.new_chat_id)
        except BadRequest as error:
            is_replaced = topic_is_gone(error) and made != self._topics.made[message.consultation_id]
            if not is_replaced and not await self._find_other_topic(message.consultation_id, error):
                raise
        return await self._send(message)

    async def group_id(self) -> int:
        """The staff group's present id."""
        return await self._places.group_id()

    async def _find_other_topic(self, consultation_id: int | None, error: BadRequest) -> bool:
        """Open a closed topic again, or else let the message have a new one, or General; False for other errors."""
        if topic_is_closed(error):
            if not await self._topics.reopen(consultation_id) and consultation_id is not None:
                await self._forget_topic(consultation_id)
            return True
        if consultation_id is None or not topic_is_gone(error):
            return False
        async with self._database.transaction() as store:
            await forget_deleted(store, consultation_id, self._clock.now())
        return True

    async def _send(self, message: OutboxMessage) -> Delivered:
        match message:
            case SayText() | SayWritten():
                sending = self._say(message)
            case CopyMessages() | CorrectAnswer():
                sending = self._copy(message)
            case ShowHidden() | ListCommands():
                sending = self._show_in_private(message)
            case EditBoard():
                sending = self._board.edit()
            case PostDigest():
                sending = self._post_digest(message)
            case OpenTopic() | EditCard() | ShowRestricted() | SetTopicIcon() | CloseTopic() | ShowAnswer():
                sending = self._show(message)
            case React():
                sending = self._react(message)
            case DeleteMessage() | DeleteTopic() | DeletePrivateCopy() | LeaveGroup() | DeleteMessages():
                sending = self._remove(message)
            case SendNotice() | TestNotice() | ShowNotice():
                sending = self._notices.send(message)
            case _:
                assert_never(message)
        return await sending

    async def _say(self, message: SayText | SayWritten) -> Delivered:
        """Say it; what a turn has written, in the first form that Telegram takes."""
        *forms, last = forms_of(message) if isinstance(message, SayWritten) else [message]
        for form in forms:
            with suppress(BadRequest):
                return await self._say_once(form)
        return await self._say_once(last)

    async def _say_once(self, message: SayText | SayWritten) -> Delivered:
        place = await self._places.of(message)
        if delivered := await say_instead(self._bot, message, place):
            return delivered
        t = Translator(self._texts, place.locale)
        said = await self._bot.send_message(
            place.chat_id,
            spoken(t, message),
            message_thread_id=place.thread_id,
            parse_mode=ParseMode.HTML,
            reply_markup=await self._keyboard(t, message),
            reply_parameters=reply_to((message.stands_in(place.chat_id) and message.reply_to) or place.card_id),
        )
        return Delivered(said.message_id, place.locale, chat_id=place.chat_id, topic_id=place.thread_id)

    async def _keyboard(self, t: Translator, message: SayText | SayWritten) -> InlineKeyboardMarkup | None:
        if isinstance(message, SayWritten):
            return written_keyboard(message.keyboard)
        return keyboard(t, await with_links(self._bot, message.buttons))

    async def _copy(self, message: CopyMessages | CorrectAnswer) -> Delivered:
        if isinstance(message, CorrectAnswer):
            return await self._corrections.correct(message)
        if isinstance(message, GatheredWords):
            return await self._gathered.say(message)
        if message.worker_id is None:
            await self._confirm_presence(message)
            return await self._copies.to_staff(message)
        return await self._copies.to_worker(message)

    async def _confirm_presence(self, message: CopyMessages | ShowHidden) -> None:
        """Raise UndeliverableError where words are for one of staff alone, who is not in the group at this moment."""
        if message.staff_id is None:
            return
        place = await self._places.of(message)
        member = await self._bot.get_chat_member(await self._places.group_id(), place.chat_id)
        if not is_in_group(member.status, getattr(member, "is_member", None)):
            raise UndeliverableError(DeliveryResult(DeliveryStatus.REFUSED, reason="not in the staff group"))

    async def _remove(self, message: Removal) -> Delivered:
        if isinstance(message, DeleteMessages):
            return await self._clearing.clear(message)
        return await self._removals.remove(message)

    async def _show(self, message: TopicView) -> Delivered:
        match message:
            case OpenTopic():
                return Delivered(await self._topics.open(message.consultation_id), self._group.locale)
            case EditCard():
                return Delivered(await self._topics.edit_card(message.consultation_id), self._group.locale)
            case ShowRestricted():
                return await self._restricted.show(message)
            case SetTopicIcon():
                return await self._looks.set_icon(message.consultation_id)
            case CloseTopic():
                return await self._looks.close_or_reopen(message.consultation_id)
            case ShowAnswer():
                return await self._lines.show(message)

    async def _show_in_private(self, message: ShowHidden | ListCommands) -> Delivered:
        if isinstance(message, ShowHidden):
            await self._confirm_presence(message)
            return await self._hidden.show(message)
        return await self._commands.show(message)

    async def _post_digest(self, message: PostDigest) -> Delivered:
        place = await self._places.of(message)
        t = Translator(self._texts, place.locale)
        said = await self._bot.send_message(place.chat_id, digest_text(t, message), parse_mode=ParseMode.HTML)
        return Delivered(said.message_id, place.locale, chat_id=place.chat_id)

    async def _react(self, message: React) -> Delivered:
        group_id = await self._places.group_id()
        if not message.stands_in(group_id):
            raise group_has_moved()
        await self._bot.set_message_reaction(group_id, message.telegram_id, message.reaction.value)
        return Delivered(message.telegram_id)

    async def _follow_group(self, new_id: int) -> None:
        async with self._database.transaction() as store:
            await store.staff.move_group(self._group.configured_id, new_id)

    async def _forget_topic(self, consultation_id: int) -> None:
        async with self._database.transaction() as store:
            await store.consultations.forget_topic(consultation_id)
