"""The text of a message, as its reader gets it, also in the place of another message."""

from telegram.constants import ParseMode
from telegram.ext import ExtBot

from bot.delivery.destinations import Destination
from bot.delivery.keyboard import written_keyboard
from bot.delivery.outcomes import Delivered, is_edited
from bot.domain.outbox import SayText, SayWritten
from bot.texts import Translator

_COUNTER_LOCALE = "ja"


def spoken(t: Translator, message: SayText | SayWritten) -> str:
    """Write the text of a message; under a worker's reminder stands, folded, what an office in Japan reads."""
    if isinstance(message, SayWritten):
        return message.text
    text = t(message.key, message.args)
    if message.obligation_id is None or message.worker_id is None or t.locale == _COUNTER_LOCALE:
        return text
    at_counter = t.texts.say(_COUNTER_LOCALE, message.key, message.args)
    return f"{text}\n\n<blockquote expandable>{at_counter}</blockquote>"


async def say_instead(bot: ExtBot[bool], message: SayText | SayWritten, place: Destination) -> Delivered | None:
    """Let it take the place of another message, if it is to and that still stands."""
    if isinstance(message, SayText) or message.instead_of is None or not message.stands_in(place.chat_id):
        return None
    markup, stands = written_keyboard(message.keyboard), message.instead_of
    editing = bot.edit_message_text(message.text, place.chat_id, stands, parse_mode=ParseMode.HTML, reply_markup=markup)
    if not await is_edited(editing):
        return None
    return Delivered(stands, place.locale, chat_id=place.chat_id, topic_id=place.thread_id)
