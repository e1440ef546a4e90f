"""The text of a message, as its reader gets it."""

from bot.domain.outbox import SayText, SayWritten
from bot.texts import Translator


def spoken(t: Translator, message: SayText | SayWritten) -> str:
    """Write the text of a message; under a worker's reminder stands, folded, what an office in Japan reads."""
    if isinstance(message, SayWritten):
        return message.text
    text = t(message.key, message.args)
    clerk = t.for_clerk()
    if clerk is None or message.obligation_id is None or message.worker_id is None:
        return text
    return f"{text}\n\n<blockquote expandable>{clerk(message.key, message.args)}</blockquote>"
