"""The text of a message, as its reader gets it."""

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
