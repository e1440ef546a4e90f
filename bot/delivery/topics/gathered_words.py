"""What a worker wrote faster than staff can read it one by one, in one message: a text, or where it is long a file."""

from collections.abc import Sequence
from html import unescape

from telegram import InputFile
from telegram import Message as TelegramMessage
from telegram.constants import ParseMode
from telegram.ext import ExtBot

from bot.delivery.destinations import Destination, DestinationResolver, reply_to
from bot.delivery.outcomes import Delivered, UndeliverableError
from bot.domain.days import tokyo_time
from bot.domain.outbox import Argument, DeliveryResult, DeliveryStatus, GatheredWords, SayText
from bot.domain.outbox.carried import before_change, lines_above
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.message import Message
from bot.domain.unicode.message_length import LONGEST_MESSAGE, length
from bot.storage.database import Database
from bot.texts import Texts, own_words

# With a byte order mark, or Windows shows other scripts as garbage.
_ENCODING = "utf_8_sig"


class GatheredMessages:
    """Says them in the consultation's topic."""

    def __init__(self, bot: ExtBot[bool], database: Database, texts: Texts, places: DestinationResolver) -> None:
        self._bot = bot
        self._database = database
        self._texts = texts
        self._places = places

    async def say(self, gathered: GatheredWords) -> Delivered:
        """Say all that the worker has not taken back meanwhile, each with its time, in the order of writing."""
        said = await self._said(gathered)
        place = await self._places.of(gathered)
        told: dict[str, Argument] = {"number": str(gathered.consultation_id), "count": len(said)}
        heading = self._texts.say(place.locale, "staff-gathered", told)
        text = "\n\n".join([heading, *[self._item(place.locale, *each) for each in said]])
        post = await self._post(place, text, heading)
        counterparts = {message.id: post.message_id for message, _ in said if message.is_text}
        return Delivered(post.message_id, place.locale, counterparts, chat_id=place.chat_id, topic_id=place.thread_id)

    async def _post(self, place: Destination, text: str, heading: str) -> TelegramMessage:
        below, mode = reply_to(place.card_id), ParseMode.HTML
        thread = place.thread_id
        if length(text) <= LONGEST_MESSAGE:
            return await self._bot.send_message(
                place.chat_id, text, parse_mode=mode, message_thread_id=thread, reply_parameters=below
            )
        file = InputFile(_as_plain(text).encode(_ENCODING), "words.txt")
        return await self._bot.send_document(
            place.chat_id, file, caption=heading, parse_mode=mode, message_thread_id=thread, reply_parameters=below
        )

    async def _said(self, gathered: GatheredWords) -> Sequence[tuple[Message, Message | None]]:
        """Find the messages, each with what it was before the worker changed it."""
        async with self._database.transaction() as store:
            found = [await store.messages.find(message_id) for message_id in gathered.message_ids]
            kept = [each for each in found if each is not None and each.content != REMOVED]
            said = [(each, await store.message_history.before(each)) for each in kept]
        if not any(each.is_text for each in kept):
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="superseded"))
        return said

    def _item(self, locale: str, message: Message, before: Message | None) -> str:
        above: list[SayText] = [*([] if before is None else before_change(before)), *lines_above(message)]
        words = own_words(message.text or "") if message.is_text else self._texts.say(locale, "staff-gathered-file")
        lines = [self._texts.say(locale, line.key, line.args) for line in above]
        return "\n".join([*lines, f"<b>{tokyo_time(message.written_at)}</b> {words}"])


def _as_plain(html: str) -> str:
    for mark in ("<b>", "</b>", "<blockquote expandable>", "</blockquote>"):
        html = html.replace(mark, "")
    return unescape(html)
