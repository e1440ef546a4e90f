"""Corrections of answers: what the worker has is changed, or where that cannot be, said anew below it."""

from telegram.constants import ParseMode
from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.delivery.destinations import Destination, DestinationResolver, reply_to
from bot.delivery.outcomes import Delivered, UndeliverableError, is_unchanged
from bot.domain.outbox import CorrectAnswer, DeliveryResult, DeliveryStatus
from bot.domain.outbox.follow_ups import NOT_THERE_YET, SAID_BELOW
from bot.domain.support.message import DraftStatus, Message
from bot.domain.support.message_version import MessageVersion
from bot.domain.unicode.message_length import LONGEST_CAPTION, length
from bot.storage.database import Database
from bot.texts import Texts, own_words

_NOBODY_THERE = "chat not found"


class Corrections:
    """Changes the copies of answers in workers' chats, each with a mark that says so."""

    def __init__(self, bot: ExtBot[bool], database: Database, texts: Texts, places: DestinationResolver) -> None:
        self._bot = bot
        self._database = database
        self._texts = texts
        self._places = places

    async def correct(self, message: CorrectAnswer) -> Delivered:
        """Let the worker have that version of the answer."""
        version, answer = await self._version(message)
        place = await self._places.of(message)
        mark = self._texts.say(place.locale, "consultation-corrected")
        text = f"{own_words(version.text)}\n\n{mark}" if version.text else mark
        if not _was_said_in_two(answer):
            try:
                await self._edit(place, answer, text)
            except BadRequest as error:
                if _NOBODY_THERE in error.message.lower():
                    raise
                if is_unchanged(error):
                    return _corrected(place, answer)
            else:
                return _corrected(place, answer)
        said = await self._bot.send_message(
            place.chat_id, text, parse_mode=ParseMode.HTML, reply_parameters=reply_to(answer.worker_message_id)
        )
        stands = {answer.id: said.message_id}
        return Delivered(said.message_id, place.locale, stands, SAID_BELOW, place.chat_id)

    async def _edit(self, place: Destination, answer: Message, text: str) -> None:
        if answer.is_text:
            await self._bot.edit_message_text(
                text, chat_id=place.chat_id, message_id=answer.worker_message_id, parse_mode=ParseMode.HTML
            )
            return
        await self._bot.edit_message_caption(
            place.chat_id, answer.worker_message_id, caption=text, parse_mode=ParseMode.HTML
        )

    async def _version(self, message: CorrectAnswer) -> tuple[MessageVersion, Message]:
        async with self._database.transaction() as store:
            version = await store.message_versions.find(message.version_id)
            answer = None if version is None else await store.messages.find(version.message_id)
        if version is None or answer is None or answer.draft_status is not DraftStatus.SENT:
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="superseded"))
        if answer.worker_message_id is None:
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason=NOT_THERE_YET))
        return version, answer


def _corrected(place: Destination, answer: Message) -> Delivered:
    return Delivered(answer.worker_message_id, place.locale, chat_id=place.chat_id)


def _was_said_in_two(answer: Message) -> bool:
    """Return whether its words were too long to stand below its file, and stand below that in a message of their own.

    Nobody knows under which id, so that they could not be changed.
    """
    return not answer.is_text and length(answer.text or "") > LONGEST_CAPTION
