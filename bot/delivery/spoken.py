"""The text of a message, as its reader gets it."""

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
