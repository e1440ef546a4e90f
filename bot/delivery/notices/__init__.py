"""Notices leave: their words to each of their people, changed or taken back later, and before that to their author."""

from collections.abc import Mapping

from telegram import InlineKeyboardMarkup
from telegram.ext import ExtBot

from bot.clock import Clock
from bot.delivery.destinations import Destination, DestinationResolver
from bot.delivery.keyboard import keyboard
from bot.delivery.notices.changes import NoticeChanges
from bot.delivery.notices.preflight import LeavingNotices
from bot.delivery.notices.prepared_call import PreparedCall
from bot.delivery.notices.prepared_notice import PreparedNotice
from bot.delivery.notices.progress import ProgressMessages
from bot.delivery.outcomes import Delivered, UndeliverableError
from bot.domain.notices.buttons import link_button, notice_buttons
from bot.domain.notices.notice import Notice, NoticeBody, body_for
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
from bot.domain.workers.languages import language_of
from bot.storage.database import Database
from bot.storage.store import Store
from bot.texts import SOURCE_LOCALE, Texts, Translator, Value


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
        self._changes = NoticeChanges(bot, database, texts, clock)
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
                leaving = await self._leaving(message, place, "notice-corrected")
                return await self._changes.correct(message, place, leaving, self._keyboard(leaving, place.locale))
            case TakeBackNotice():
                return await self._changes.take_back(message, place)
            case SendNotice():
                leaving = await self._leaving(message, place)
                return await self._say(place.chat_id, self._call(leaving, place.locale))

    async def _test(self, message: TestNotice, place: Destination) -> Delivered:
        async with self._database.transaction() as store:
            notice = await store.notices.get(message.notice_id)
            body = (await store.notice_bodies.of(notice.id)).get(message.locale)
        if body is None or not message.is_of(notice.revision):
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="superseded"))
        words = Translator(self._texts, body.locale)
        # Whoever has it as a test could do nothing with them: they are named as its readers will see them.
        below = " · ".join(words.label(each.key) for row in notice_buttons(notice) for each in row if each.url is None)
        told: dict[str, Value] = {"notice": notice.id, "locale": body.locale, "buttons": below}
        leaving = PreparedNotice(notice, body, self._texts.say(place.locale, "notice-test", told))
        return await self._say(place.chat_id, leaving.call(keyboard(words, link_button(notice))))

    async def _leaving(self, message: SendNotice, place: Destination, mark: str | None = None) -> PreparedNotice:
        """Find the words; raises UndeliverableError where there are none that may be said to this reader.

        Who reads another language by now has what is corrected in the one that stands in the chat.
        """
        async with self._database.transaction() as store:
            notice = await store.notices.get(message.notice_id)
            bodies = await store.notice_bodies.of(notice.id)
            recipient = await store.notice_recipients.of(notice.id, message.worker_id or 0)
        stands = recipient.locale if recipient is not None and isinstance(message, CorrectNotice) else None
        body = body_for(notice, bodies, stands if stands in bodies and place.locale not in bodies else place.locale)
        if body is None:
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason=Unsent.NO_TEXT))
        return self._marked(notice, body, place.locale, mark)

    def _marked(self, notice: Notice, body: NoticeBody, locale: str, mark: str | None = None) -> PreparedNotice:
        keys = (mark, "notice-other_language" if body.locale not in (locale, language_of(locale)) else None)
        marks = [self._texts.say(locale, key) for key in keys if key is not None]
        return PreparedNotice(notice, body, "\n".join(marks))

    def _call(self, leaving: PreparedNotice, locale: str) -> PreparedCall:
        return leaving.call(self._keyboard(leaving, locale))

    async def _say(self, chat_id: int, call: PreparedCall) -> Delivered:
        return Delivered(await call.send(self._bot, chat_id, None), call.locale, chat_id=chat_id)

    def _keyboard(self, leaving: PreparedNotice, locale: str) -> InlineKeyboardMarkup | None:
        return keyboard(Translator(self._texts, locale), notice_buttons(leaving.notice))
