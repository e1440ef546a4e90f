"""Files that Telegram keeps, shown by their id, wherever they were deleted."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from telegram import Message as TelegramMessage
from telegram.ext import ExtBot

_Send = Callable[..., Awaitable[TelegramMessage]]


async def send_file(bot: ExtBot[bool], content: str, chat_id: int, file_id: str, **how: Any) -> TelegramMessage:
    """Send a file as what it was; of what is no such kind as a document."""
    ways: Mapping[str, _Send] = {
        "photo": bot.send_photo,
        "voice": bot.send_voice,
        "audio": bot.send_audio,
        "video": bot.send_video,
        "animation": bot.send_animation,
        "video_note": bot.send_video_note,
        "sticker": bot.send_sticker,
    }
    return await ways.get(content, bot.send_document)(chat_id, file_id, **how)
