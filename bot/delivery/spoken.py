"""The text of a message, as its reader gets it, also in the place of another message."""

from telegram.constants import ParseMode
from telegram.ext import ExtBot

from bot.delivery.destinations import Destination
from bot.delivery.keyboard import written_keyboard
from bot.delivery.outcomes import Delivered, is_edited
from bot.domain.outbox import SayText, SayWritten
from bot.texts import Translator
from bot.texts.beside import said_beside


def spoken(t: Translator, message: SayText | SayWritten) -> str:
    """Write the text of a message; below a worker's stands, folded, what has to stand beside it."""
    if isinstance(message, SayWritten):
        return message.text
    if message.worker_id is None:
        return t(message.key, message.args)
    return said_beside(t, lambda reader: _to_worker(reader, message))


def _to_worker(t: Translator, message: SayText) -> str:
    """Under a reminder stands what an office in Japan reads."""
    text = t(message.key, message.args)
    clerk = t.for_clerk()
    if clerk is None or message.obligation_id is None:
        return text
    return f"{text}\n\n<blockquote expandable>{clerk(message.key, message.args)}</blockquote>"


async def say_instead(bot: ExtBot[bool], message: SayText | SayWritten, place: Destination) -> Delivered | None:
    """Let it take the place of another message, if it is to and that still stands."""
    if isinstance(message, SayText) or message.instead_of is None or not message.stands_in(place.chat_id):
        return None
    markup, stands = written_keyboard(message.keyboard), message.instead_of
    editing = bot.edit_message_text(message.text, place.chat_id, stands, parse_mode=ParseMode.HTML, reply_markup=markup)
    if not await is_edited(editing):
        return None
    return Delivered(stands, place.locale, chat_id=place.chat_id, topic_id=place.thread_id)
