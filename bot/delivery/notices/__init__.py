"""Notices leave: their words to each of their people, changed or taken back later, and before that to their author."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

from telegram import InlineKeyboardMarkup, MessageEntity
from telegram.constants import ParseMode
from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.clock import Clock
from bot.delivery.destinations import Destination, DestinationResolver, reply_to
from bot.delivery.keyboard import keyboard
from bot.delivery.notices.preflight import LeavingNotices
from bot.delivery.notices.prepared_call import PreparedCall
from bot.delivery.notices.progress import ProgressMessages
from bot.delivery.outcomes import Delivered, UndeliverableError, is_edited
from bot.domain.days import tokyo_day
from bot.domain.notices.buttons import link_button, notice_buttons
from bot.domain.notices.notice import MediaKind, Notice, NoticeBody, body_for
from bot.domain.notices.recipient import Unsent
from bot.domain.outbox import (
    CorrectNotice,
    DeliveryResult,
    DeliveryStatus,
    NoticeMessage,
    SendNotice,
    ShowNotice,
    TakeBackNotice,
    TestNotice,
)
from bot.storage.database import Database
from bot.storage.store import Store
from bot.texts import SOURCE_LOCALE, Texts, Translator

# After that Telegram lets no bot delete a message in a private chat.
_DELETABLE = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class _Leaving:
    """What leaves to one reader: the notice, its words in a language of theirs, and a line below these ("": none)."""

    notice: Notice
    body: NoticeBody
    mark: str = ""

    @property
    def text(self) -> str:
        """The words, and below them the line."""
        return f"{self.body.text}\n\n{self.mark}" if self.mark else self.body.text

    @property
    def entities(self) -> list[MessageEntity]:
        """The parts of the words that look otherwise; the line is below all of them."""
        return [MessageEntity.de_json(dict(each)) for each in self.body.entities]

    def call(self, markup: InlineKeyboardMarkup | None) -> PreparedCall:
        """Say it as Telegram hears it."""
        media, said = self.notice.media, {"reply_markup": None if markup is None else markup.to_dict()}
        if media is None:
            words = {"text": self.text, "entities": self.body.entities}
            return PreparedCall("sendMessage", {**said, **words}, self.body.locale)
        method = "sendPhoto" if media.kind is MediaKind.PHOTO else "sendDocument"
        words = {"caption": self.text, "caption_entities": self.body.entities}
        return PreparedCall(method, {**said, **words, media.kind.value: media.file_id}, self.body.locale)


class NoticeMessages:
    """Says, changes and takes back notices."""

    def __init__(
        self, bot: ExtBot[bool], database: Database, texts: Texts, places: DestinationResolver, clock: Clock
    ) -> None:
        self._bot = bot
        self._database = database
        self._texts = texts
        self._places = places
        self._clock = clock
        self._progress = ProgressMessages(bot, database, texts, places, clock)
        # What leaves next to whom, as it was read together with others.
        self._prepared: dict[SendNotice, tuple[int, PreparedCall]] = {}

    async def prepare(self, store: Store, leaving: LeavingNotices) -> None:
        """Read the words of rows that leave now, each once for all who read that language."""
        bodies = await store.notice_bodies.of_many(leaving.notices) if leaving.rows else {}
        read: dict[tuple[int, str], PreparedCall | None] = {}
        for row in leaving.rows:
            message = row.message
            if type(message) is not SendNotice:
                continue
            reader, notice = leaving.readers[message.worker_id or 0], leaving.notices[message.notice_id]
            locale = reader.locale or SOURCE_LOCALE
            if (notice.id, locale) not in read:
                read[notice.id, locale] = self._read(notice, bodies[notice.id], locale)
            call = read[notice.id, locale]
            if call is not None and reader.chat_id is not None:
                self._prepared[message] = reader.chat_id, call

    def _read(self, notice: Notice, bodies: Mapping[str, NoticeBody], locale: str) -> PreparedCall | None:
        body = body_for(notice, bodies, locale)
        return None if body is None else self._call(self._marked(notice, body, locale), locale)

    async def send(self, message: NoticeMessage) -> Delivered:
        """Let somebody have the words of a notice, or have them no more, or show how that goes."""
        if isinstance(message, ShowNotice):
            return await self._progress.show(message)
        if isinstance(message, SendNotice) and (prepared := self._prepared.pop(message, None)) is not None:
            return await self._say(*prepared)
        place = await self._places.of(message)
        match message:
            case TestNotice():
                return await self._test(message, place)
            case CorrectNotice():
                return await self._correct(message, place)
            case TakeBackNotice():
                return await self._take_back(message, place)
            case SendNotice():
                leaving = await self._leaving(message.notice_id, place)
                return await self._say(place.chat_id, self._call(leaving, place.locale))

    async def _test(self, message: TestNotice, place: Destination) -> Delivered:
        async with self._database.transaction() as store:
            notice = await store.notices.get(message.notice_id)
            body = (await store.notice_bodies.of(notice.id)).get(message.locale)
        if body is None:
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="superseded"))
        mark = self._texts.say(place.locale, "notice-test", {"notice": notice.id, "locale": body.locale})
        leaving, words = _Leaving(notice, body, mark), Translator(self._texts, place.locale)
        markup = keyboard(words, link_button(notice))
        return await self._say(place.chat_id, leaving.call(markup))

    async def _correct(self, message: CorrectNotice, place: Destination) -> Delivered:
        leaving = await self._leaving(message.notice_id, place, "notice-corrected")
        stands = await self._stands(message, message.about_id)
        if stands is not None and await self._edit(leaving, place, stands):
            return Delivered(stands, leaving.body.locale, chat_id=place.chat_id)
        return await self._say(place.chat_id, self._call(leaving, place.locale), below=stands)

    async def _take_back(self, message: TakeBackNotice, place: Destination) -> Delivered:
        async with self._database.transaction() as store:
            had = await store.notice_recipients.of(message.about_id, message.worker_id or 0)
            about = await store.notices.get(message.about_id)
        if had is None or had.telegram_id is None or had.sent_at is None:
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="not there"))
        if self._clock.now() < had.sent_at + _DELETABLE:
            with suppress(BadRequest):
                await self._bot.delete_message(place.chat_id, had.telegram_id)
                return Delivered(had.telegram_id, place.locale, chat_id=place.chat_id)
        text = self._texts.say(place.locale, "notice-taken_back", {"on": tokyo_day(had.sent_at).isoformat()})
        is_there = await is_edited(
            self._bot.edit_message_text(text, place.chat_id, had.telegram_id, parse_mode=ParseMode.HTML)
            if about.media is None
            else self._bot.edit_message_caption(place.chat_id, had.telegram_id, caption=text, parse_mode=ParseMode.HTML)
        )
        if is_there:
            return Delivered(had.telegram_id, place.locale, chat_id=place.chat_id)
        said = await self._bot.send_message(place.chat_id, text, parse_mode=ParseMode.HTML)
        return Delivered(said.message_id, place.locale, chat_id=place.chat_id)

    async def _stands(self, message: SendNotice, notice_id: int) -> int | None:
        async with self._database.transaction() as store:
            had = await store.notice_recipients.of(notice_id, message.worker_id or 0)
        return None if had is None else had.telegram_id

    async def _leaving(self, notice_id: int, place: Destination, mark: str | None = None) -> _Leaving:
        """Find the words; raises UndeliverableError where there are none that may be said to this reader."""
        async with self._database.transaction() as store:
            notice = await store.notices.get(notice_id)
            bodies = await store.notice_bodies.of(notice_id)
        body = body_for(notice, bodies, place.locale)
        if body is None:
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason=Unsent.NO_TEXT))
        return self._marked(notice, body, place.locale, mark)

    def _marked(self, notice: Notice, body: NoticeBody, locale: str, mark: str | None = None) -> _Leaving:
        keys = (mark, "notice-other_language" if body.locale != locale else None)
        marks = [self._texts.say(locale, key) for key in keys if key is not None]
        return _Leaving(notice, body, "\n".join(marks))

    def _call(self, leaving: _Leaving, locale: str) -> PreparedCall:
        return leaving.call(self._keyboard(leaving, locale))

    async def _say(self, chat_id: int, call: PreparedCall, below: int | None = None) -> Delivered:
        return Delivered(await call.send(self._bot, chat_id, reply_to(below)), call.locale, chat_id=chat_id)

    async def _edit(self, leaving: _Leaving, place: Destination, telegram_id: int) -> bool:
        """Change what stands in a chat; False where it cannot be changed any more."""
        markup = self._keyboard(leaving, place.locale)
        if leaving.notice.media is None:
            return await is_edited(
                self._bot.edit_message_text(
                    leaving.text, place.chat_id, telegram_id, entities=leaving.entities, reply_markup=markup
                )
            )
        return await is_edited(
            self._bot.edit_message_caption(
                place.chat_id,
                telegram_id,
                caption=leaving.text,
                caption_entities=leaving.entities,
                reply_markup=markup,
            )
        )

    def _keyboard(self, leaving: _Leaving, locale: str) -> InlineKeyboardMarkup | None:
        return keyboard(Translator(self._texts, locale), notice_buttons(leaving.notice))
