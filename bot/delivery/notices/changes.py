"""What stands of a notice in a chat is changed, or taken back."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from telegram import InlineKeyboardMarkup, InputMediaDocument, InputMediaPhoto
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError
from telegram.ext import ExtBot

from bot.clock import Clock
from bot.delivery.destinations import Destination, reply_to
from bot.delivery.notices.prepared_notice import PreparedNotice
from bot.delivery.outcomes import Delivered, UndeliverableError, is_edited, is_gone, is_not_there, is_unchanged
from bot.domain.days import tokyo_day
from bot.domain.notices.notice import Media, MediaKind
from bot.domain.notices.recipient import Unsent
from bot.domain.notices.standing import StandingCopy, StandingNotice
from bot.domain.outbox import CorrectNotice, DeliveryResult, DeliveryStatus, MessageClass, TakeBackNotice
from bot.storage.database import Database
from bot.texts import Texts

# After that Telegram lets no bot delete a message in a private chat.
_DELETABLE = timedelta(hours=48)


class NoticeChanges:
    """Corrects and takes back, in each chat what stands there by then."""

    def __init__(self, bot: ExtBot[bool], database: Database, texts: Texts, clock: Clock) -> None:
        self._bot = bot
        self._database = database
        self._texts = texts
        self._clock = clock

    async def correct(
        self, message: CorrectNotice, place: Destination, leaving: PreparedNotice, markup: InlineKeyboardMarkup | None
    ) -> Delivered:
        """Let the words stand in the place of those before; where not all of these can be changed, it comes anew."""
        standing, media = await self._standing(message)
        newest = None if standing.may_be_there else standing.newest
        chat_id, reason = place.chat_id, _reason(standing)
        if newest is not None and await self._edit(newest, media[newest.says], place, leaving, markup):
            await self._clear(standing.copies[:-1], chat_id)
            return Delivered(newest.telegram_id, leaving.body.locale, reason=reason, chat_id=chat_id)
        below = None if standing.newest is None else standing.newest.telegram_id
        said = await leaving.call(markup).send(self._bot, chat_id, reply_to(below))
        await self._clear(standing.copies, chat_id)
        return Delivered(said, leaving.body.locale, reason=reason, chat_id=chat_id)

    async def take_back(self, message: TakeBackNotice, place: Destination) -> Delivered:
        """Let nothing stand there any more, or a sentence in its place; where that cannot be, below it."""
        standing, media = await self._standing(message)
        if standing.is_nothing:
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="not there"))
        chat_id, reason = place.chat_id, _reason(standing)
        is_out = [await self._take_out(each, media[each.says], place) for each in standing.copies]
        if standing.newest is not None and all(is_out) and not standing.may_be_there:
            return Delivered(standing.newest.telegram_id, place.locale, reason=reason, chat_id=chat_id)
        text = self._taken_back(standing.said_at, place)
        # What goes out of a chat makes no sound either.
        is_silent = message.message_class is MessageClass.NOTICE
        said = await self._bot.send_message(chat_id, text, parse_mode=ParseMode.HTML, disable_notification=is_silent)
        return Delivered(said.message_id, place.locale, reason=reason, chat_id=chat_id)

    async def _take_out(self, copy: StandingCopy, media: Media | None, place: Destination) -> bool:
        """Delete a message, or let the sentence stand in its place; False where its words still stand there."""
        chat_id, stands = place.chat_id, copy.telegram_id
        if self._may_delete(copy) and await self._delete(copy, chat_id):
            return True
        text = self._taken_back(copy.since, place)
        editing = (
            self._bot.edit_message_text(text, chat_id, stands, parse_mode=ParseMode.HTML)
            if media is None
            else self._bot.edit_message_caption(chat_id, stands, caption=text, parse_mode=ParseMode.HTML)
        )
        try:
            await editing
        except BadRequest as error:
            return is_unchanged(error) or is_not_there(error)
        return True

    async def _clear(self, copies: Sequence[StandingCopy], chat_id: int) -> None:
        """Delete what other words took the place of; what has to stay is above these, and must hold up nothing."""
        for each in filter(self._may_delete, copies):
            with suppress(TelegramError):
                await self._bot.delete_message(chat_id, each.telegram_id)

    def _may_delete(self, copy: StandingCopy) -> bool:
        return self._clock.now() < copy.since + _DELETABLE

    async def _delete(self, copy: StandingCopy, chat_id: int) -> bool:
        """Delete a message; returns whether it is gone, which it may have been before."""
        try:
            await self._bot.delete_message(chat_id, copy.telegram_id)
        except BadRequest as error:
            return is_gone(error)
        return True

    def _taken_back(self, said_at: datetime | None, place: Destination) -> str:
        on = tokyo_day(said_at or self._clock.now()).isoformat()
        return self._texts.say(place.locale, "notice-taken_back", {"on": on})

    async def _edit(
        self,
        copy: StandingCopy,
        before: Media | None,
        place: Destination,
        leaving: PreparedNotice,
        markup: InlineKeyboardMarkup | None,
    ) -> bool:
        """Change what stands there; False where it cannot be changed any more, or not into that."""
        media, stands, chat_id = leaving.notice.media, copy.telegram_id, place.chat_id
        if (media is None) is not (before is None):
            return False
        if media is None:
            return await is_edited(
                self._bot.edit_message_text(
                    leaving.text, chat_id, stands, entities=leaving.entities, reply_markup=markup
                )
            )
        if media != before:
            kind = InputMediaPhoto if media.kind is MediaKind.PHOTO else InputMediaDocument
            new = kind(media.file_id, leaving.text, caption_entities=leaving.entities)
            return await is_edited(self._bot.edit_message_media(new, chat_id, stands, reply_markup=markup))
        return await is_edited(
            self._bot.edit_message_caption(
                chat_id, stands, caption=leaving.text, caption_entities=leaving.entities, reply_markup=markup
            )
        )

    async def _standing(
        self, message: CorrectNotice | TakeBackNotice
    ) -> tuple[StandingNotice, Mapping[int, Media | None]]:
        """Find what stands there, and which picture each notice of it has: a correction may have come anew."""
        async with self._database.transaction() as store:
            standing = await store.notice_recipients.standing(message.about_id, message.worker_id or 0)
            notices = await store.notices.of_many({each.says for each in standing.copies})
        return standing, {each.id: each.media for each in notices}


def _reason(standing: StandingNotice) -> str | None:
    """Return what the proof says where something of it stands in a chat that the worker has no more."""
    return Unsent.OTHER_CHAT if standing.is_elsewhere else None
