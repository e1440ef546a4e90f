"""An incoming message, taken from Telegram's and back from dialog data."""

from dataclasses import asdict
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message

from bot.domain.support.consultation import IncomingMessage


def words_of(message: Message) -> IncomingMessage:
    """The words of a Telegram message: its text or caption, and what kind of content it is."""
    return IncomingMessage(
        telegram_id=message.message_id,
        content=ContentType(message.content_type).value,
        text=message.text or message.caption,
        album=message.media_group_id,
        chat_id=message.chat.id,
    )


def keep_words(words: IncomingMessage) -> dict[str, Any]:
    """As dialog data, which is JSON."""
    return asdict(words)


def kept_words(data: list[dict[str, Any]]) -> list[IncomingMessage]:
    """Back from dialog data."""
    return [IncomingMessage(**each) for each in data]
