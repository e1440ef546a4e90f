"""A file of hidden words in the private chat of one manager: protected, as long as Telegram still has it."""

from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.delivery.destinations import DestinationResolver
from bot.delivery.members.telegram_files import send_file
from bot.delivery.outcomes import Delivered, UndeliverableError
from bot.domain.outbox import DeliveryResult, DeliveryStatus, ShowHidden
from bot.domain.privacy.evidence import HiddenWords
from bot.domain.staff import Access, is_allowed
from bot.domain.support.sight import may_read
from bot.storage.database import Database
from bot.texts import Texts


class HiddenFiles:
    """Shows it to who may read the matter at that moment."""

    def __init__(self, bot: ExtBot[bool], database: Database, texts: Texts, places: DestinationResolver) -> None:
        self._bot = bot
        self._database = database
        self._texts = texts
        self._places = places

    async def show(self, message: ShowHidden) -> Delivered:
        """Show it; nothing where the words are gone by now, or are not this person's to read any more."""
        words = await self._words(message)
        place = await self._places.of(message)
        if words is None:
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="superseded"))
        try:
            shown = await send_file(
                self._bot, words.content, place.chat_id, words.file_id or "", protect_content=place.is_protected
            )
        except BadRequest:  # Telegram has it no more; where it has no such chat, it says so once more
            lost = self._texts.say(place.locale, "evidence-file-lost", {"number": str(message.consultation_id)})
            shown = await self._bot.send_message(place.chat_id, lost)
        return Delivered(shown.message_id, chat_id=place.chat_id)

    async def _words(self, message: ShowHidden) -> HiddenWords | None:
        async with self._database.transaction() as store:
            hidden = await store.evidence.find(message.evidence_id)
            if hidden is None or not hidden.is_readable:
                return None
            matter = await store.consultations.get(hidden.consultation_id)
            member = await store.staff.find(message.staff_id or 0)
        if not is_allowed(member, Access.MANAGER) or not may_read(member, matter):
            return None
        files = (each for each in hidden.words if each.shows_file)
        return next((each for each in files if each.message_id == message.message_id), None)
