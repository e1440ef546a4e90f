"""How a notice goes out: one message in the chat of each who watches it, edited where its numbers have changed."""

from telegram import InlineKeyboardMarkup
from telegram.constants import ParseMode
from telegram.ext import ExtBot

from bot.clock import Clock
from bot.delivery.destinations import Destination, DestinationResolver
from bot.delivery.keyboard import keyboard
from bot.delivery.outcomes import Delivered, UndeliverableError, is_edited
from bot.domain.notices.buttons import progress_buttons
from bot.domain.notices.progress import NoticeProgress
from bot.domain.outbox import DeliveryResult, DeliveryStatus, ShowNotice
from bot.storage.database import Database
from bot.storage.notices.watchers import Watcher
from bot.texts import Texts, Translator


class ProgressMessages:
    """Shows numbers as they stand when it is asked."""

    def __init__(
        self, bot: ExtBot[bool], database: Database, texts: Texts, places: DestinationResolver, clock: Clock
    ) -> None:
        self._bot = bot
        self._database = database
        self._texts = texts
        self._places = places
        self._clock = clock

    async def show(self, message: ShowNotice) -> Delivered:
        """Edit the message; one that was deleted is sent anew, and one whose numbers are the same left alone."""
        place, now = await self._places.of(message), self._clock.now()
        async with self._database.transaction() as store:
            watching = {each.staff_id: each for each in await store.notice_watchers.of(message.notice_id)}
            notice = await store.notices.get(message.notice_id)
            progress = await store.notice_recipients.progress(notice, now)
        watcher = watching.get(message.staff_id or 0)
        if watcher is None or watcher.shown == progress.mark:
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="unchanged"))
        telegram_id = await self._put(place, progress, watcher.telegram_id)
        async with self._database.transaction() as store:
            shown = Watcher(watcher.staff_id, telegram_id, progress.mark)
            await store.notice_watchers.keep(message.notice_id, shown)
        return Delivered(telegram_id, place.locale, chat_id=place.chat_id)

    async def _put(self, place: Destination, progress: NoticeProgress, stands: int | None) -> int:
        """Let the message say it; returns its id (Telegram's)."""
        t = Translator(self._texts, place.locale)
        text = "\n".join(t(key, told) for key, told in progress.lines())
        markup: InlineKeyboardMarkup | None = keyboard(t, progress_buttons(progress.notice))
        if stands is not None and await is_edited(
            self._bot.edit_message_text(text, place.chat_id, stands, parse_mode=ParseMode.HTML, reply_markup=markup)
        ):
            return stands
        said = await self._bot.send_message(
            place.chat_id, text, parse_mode=ParseMode.HTML, reply_markup=markup, disable_notification=True
        )
        return said.message_id
