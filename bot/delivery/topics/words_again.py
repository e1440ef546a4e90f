"""A worker's words that cannot be copied any more, said again; a file by the id under which Telegram has it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from telegram.constants import ParseMode
from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.delivery.destinations import Destination, reply_to
from bot.delivery.members.telegram_files import send_file
from bot.delivery.outcomes import Delivered, topic_is_closed, topic_is_gone
from bot.delivery.topics.parts import Parts
from bot.domain.outbox import CopyMessages
from bot.domain.outbox.envelope import id_in
from bot.domain.support.message import CAPTION, Message
from bot.texts import Texts

_NOT_COPIED = "staff-delivery-not-copied"
_RETURNED = "staff-delivery-returned"
_CHANGED = "staff-delivery-changed"


@dataclass(frozen=True, slots=True)
class WordsAgain:
    """Says them in the place where the copies should stand."""

    bot: ExtBot[bool]
    texts: Texts
    parts: Parts

    async def say(self, place: Destination, messages: Sequence[Message], why: str, key: str = _NOT_COPIED) -> Delivered:
        """Show the files that Telegram still has, and say the rest below the sentence that tells why."""
        files = [(each, await self._show(place, each)) for each in messages if each.file_id is not None]
        shown = {each.id: telegram_id for each, telegram_id in files if telegram_id is not None}
        say = partial(self._say, place)
        if key == _RETURNED and any(not each.is_text and each.id not in shown for each in messages):
            key = _NOT_COPIED  # a file is lost: staff have to ask for it
        is_whole = key == _NOT_COPIED and len(shown) == len(messages)
        note_id = None if is_whole else await say(self.texts.say(place.locale, key), messages[0].id, ParseMode.HTML)
        counterparts = {message.id: shown.get(message.id, note_id or 0) for message in messages}
        below = []
        for message in messages:
            if message.text is not None:
                counterparts[message.id] = await say(message.text, message.id)
                below += [shown[message.id]] if message.id in shown else []
        first = note_id or counterparts[messages[0].id]
        return Delivered(first, place.locale, counterparts, why, place.chat_id, place.thread_id, tuple(below))

    async def say_below(self, place: Destination, message: Message, telegram_id: int) -> int:
        """Say the words of a message below what stands there under that id; returns the id of its own."""
        return await self._say(place, message.text or "", message.id, above=telegram_id)

    async def _say(
        self,
        place: Destination,
        text: str,
        about: int,
        parse_mode: ParseMode | None = None,
        *,
        above: int | None = None,
    ) -> int:
        said = await self.bot.send_message(
            place.chat_id,
            text,
            parse_mode=parse_mode,
            message_thread_id=place.thread_id,
            reply_parameters=reply_to(above or place.card_id),
            protect_content=place.is_protected,
        )
        await self.parts.note(place, [said.message_id], [about])
        return said.message_id

    async def _show(self, place: Destination, message: Message) -> int | None:
        """Show its file; None where Telegram has it no more."""
        try:
            shown = await send_file(
                self.bot,
                message.content,
                place.chat_id,
                message.file_id or "",
                message_thread_id=place.thread_id,
                reply_parameters=reply_to(place.card_id),
                protect_content=place.is_protected,
            )
        except BadRequest as error:
            if topic_is_gone(error) or topic_is_closed(error):
                raise
            return None
        await self.parts.note(place, [shown.message_id], [message.id])
        return shown.message_id


def is_caption(messages: Sequence[Message]) -> bool:
    """Return whether words stood below a picture that staff are not to have."""
    return any(each.content == CAPTION for each in messages)


def key_above(message: CopyMessages, messages: Sequence[Message]) -> str:
    """Return the text that says above words why they are no copy."""
    if is_caption(messages):
        return "staff-delivery-caption"
    # What a manager lets stand again is not lost.
    return _RETURNED if _is_returned(message) else _NOT_COPIED


def key_above_first(message: CopyMessages) -> str:
    """Return the text that says above words why they are no copy though the worker has changed them since."""
    return _RETURNED if _is_returned(message) else _CHANGED


def _is_returned(message: CopyMessages) -> bool:
    return id_in(message.cause, "evidence") is not None
