"""How a handler answers."""

from aiogram.types import ReplyParameters


def below(message_id: int) -> ReplyParameters:
    """Put what is said below that message, or without it where it has been deleted meanwhile."""
    # aiogram 3.31 fills in a parse mode for a quote that nobody makes, unless it is None.
    return ReplyParameters(message_id=message_id, allow_sending_without_reply=True, quote_parse_mode=None)
