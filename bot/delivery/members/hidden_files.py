"""Files of hidden words in the private chat of one manager: protected, as far as Telegram still has them."""

from telegram import Message as TelegramMessage
from telegram.ext import ExtBot

from bot.delivery.destinations import DestinationResolver
from bot.delivery.members.telegram_files import send_file
from bot.delivery.outcomes import Delivered, UndeliverableError
from bot.domain.outbox import DeliveryResult, DeliveryStatus, ShowHidden
from bot.domain.privacy.evidence import HiddenWords
from bot.domain.staff import Access, is_allowed
from bot.domain.support.sight import may_read
from bot.storage.database import Database


class HiddenFiles:
    """Shows them to who may read the matter at that moment."""

    def __init__(self, bot: ExtBot[bool], database: Database, places: DestinationResolver) -> None:
        self._bot = bot
        self._database = database
        self._places = places

    async def show(self, message: ShowHidden) -> Delivered:
        """Show each file; nothing where the words are gone by now, or are not this person's to read any more."""
        files = await self._files(message)
        chat_id = await self._places.chat_id(message)
        if not files:
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="superseded"))
        shown = [await self._show_one(chat_id, each) for each in files]
        return Delivered(shown[0].message_id, chat_id=chat_id, also=tuple(each.message_id for each in shown[1:]))

    async def _files(self, message: ShowHidden) -> list[HiddenWords]:
        async with self._database.transaction() as store:
            hidden = await store.evidence.find(message.evidence_id)
            if hidden is None or not hidden.is_readable:
                return []
            matter = await store.consultations.get(hidden.consultation_id)
            member = await store.staff.find(message.staff_id or 0)
        if not is_allowed(member, Access.MANAGER) or not may_read(member, matter):
            return []
        return [each for each in hidden.words if each.shows_file]

    async def _show_one(self, chat_id: int, words: HiddenWords) -> TelegramMessage:
        return await send_file(self._bot, words.content, chat_id, words.file_id or "", protect_content=True)
