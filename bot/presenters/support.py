"""What a worker sent to support with a button, in words."""

from bot.domain.support.message import Message
from bot.texts import TextError, Translator, own_words


def said_by_button(t: Translator, message: Message) -> str:
    """Write the sentence as Telegram HTML; where there is none such any more, what filled it."""
    args = message.said_args or {}
    try:
        return t(message.said_key or "", args)
    except TextError:  # it names a page, or a part of the profile, of an earlier version
        return own_words("\n".join(str(each) for each in args.values()))
