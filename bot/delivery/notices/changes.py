"""What stands of a notice in a chat is changed, or taken back."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from telegram import InlineKeyboardMarkup, InputMediaDocument, InputMediaPhoto
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError
from telegram.ext import ExtBot

from bot.clock import Clock
from bot.delivery.destinations import Destination, reply_to
from bot.delivery.notices.prepared_notice import PreparedNotice
from bot.delivery.outcomes import Delivered, UndeliverableError, is_edited, is_gone
from bot.domain.days import tokyo_day
from bot.domain.notices.notice import Media, MediaKind
from bot.domain.outbox import CorrectNotice, DeliveryResult, DeliveryStatus, TakeBackNotice
from bot.storage.database import Database
from bot.texts import Texts

# After that Telegram lets no bot delete a message in a private chat.
_DELETABLE = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class _Copy:
    """What stands in a chat: the message, since when, and what it came with.

    Where it `may_be_twice`, there is another one above it, of which nobody knows the id.
    """

    telegram_id: int
    sent_at: datetime
    media: Media | None
    may_be_twice: bool


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
        copy = await self._copy_of(message)
        if copy is not None and not copy.may_be_twice and await self._edit(copy, place.chat_id, leaving, markup):
            return Delivered(copy.telegram_id, leaving.body.locale, chat_id=place.chat_id)
        below = None if copy is None else copy.telegram_id
        said = await leaving.call(markup).send(self._bot, place.chat_id, reply_to(below))
        if copy is not None:
            # Too old, or whatever it is: it stays above, and the new one answers it, which must not come again.
            with suppress(TelegramError):
                await self._bot.delete_message(place.chat_id, copy.telegram_id)
        return Delivered(said, leaving.body.locale, chat_id=place.chat_id)

    async def take_back(self, message: TakeBackNotice, place: Destination) -> Delivered:
        """Let nothing stand there any more, or a sentence in its place."""
        copy = await self._copy_of(message)
        if copy is None:
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="not there"))
        is_deleted = self._clock.now() < copy.sent_at + _DELETABLE and await self._delete(copy, place.chat_id)
        if is_deleted and not copy.may_be_twice:
            return Delivered(copy.telegram_id, place.locale, chat_id=place.chat_id)
        text = self._texts.say(place.locale, "notice-taken_back", {"on": tokyo_day(copy.sent_at).isoformat()})
        chat_id, stands = place.chat_id, copy.telegram_id
        is_there = not is_deleted and await is_edited(
            self._bot.edit_message_text(text, chat_id, stands, parse_mode=ParseMode.HTML)
            if copy.media is None
            else self._bot.edit_message_caption(chat_id, stands, caption=text, parse_mode=ParseMode.HTML)
        )
        if is_there:
            return Delivered(stands, place.locale, chat_id=chat_id)
        said = await self._bot.send_message(chat_id, text, parse_mode=ParseMode.HTML)
        return Delivered(said.message_id, place.locale, chat_id=chat_id)

    async def _delete(self, copy: _Copy, chat_id: int) -> bool:
        """Delete what stands there; returns whether it is gone, which it may have been before."""
        try:
            await self._bot.delete_message(chat_id, copy.telegram_id)
        except BadRequest as error:
            return is_gone(error)
        return True

    async def _edit(
        self, copy: _Copy, chat_id: int, leaving: PreparedNotice, markup: InlineKeyboardMarkup | None
    ) -> bool:
        """Change what stands there; False where it cannot be changed any more, or not into that."""
        media, stands = leaving.notice.media, copy.telegram_id
        if (media is None) is not (copy.media is None):
            return False
        if media is None:
            return await is_edited(
                self._bot.edit_message_text(
                    leaving.text, chat_id, stands, entities=leaving.entities, reply_markup=markup
                )
            )
        if media != copy.media:
            kind = InputMediaPhoto if media.kind is MediaKind.PHOTO else InputMediaDocument
            new = kind(media.file_id, leaving.text, caption_entities=leaving.entities)
            return await is_edited(self._bot.edit_message_media(new, chat_id, stands, reply_markup=markup))
        return await is_edited(
            self._bot.edit_message_caption(
                chat_id, stands, caption=leaving.text, caption_entities=leaving.entities, reply_markup=markup
            )
        )

    async def _copy_of(self, message: CorrectNotice | TakeBackNotice) -> _Copy | None:
        """Find what stands there: a correction may have come as a message of its own."""
        async with self._database.transaction() as store:
            had = await store.notice_recipients.copies_of(message.about_id, message.worker_id or 0)
            notices = {each.id: each for each in await store.notices.of_many({each.notice_id for each in had})}
        if not had or had[-1].telegram_id is None:
            return None
        same = [each for each in had if each.telegram_id == had[-1].telegram_id]
        # Edited in its place, it is as old as when it first came; and it holds what the newest has put there.
        may_be_twice = any(each.outcome is DeliveryStatus.REPEATED for each in had)
        sent_at, media = same[0].sent_at or self._clock.now(), notices[had[-1].notice_id].media
        return _Copy(had[-1].telegram_id, sent_at, media, may_be_twice)
