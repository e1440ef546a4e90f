"""aiogram_broadcaster, where it is: `uv run --with aiogram-broadcaster==0.6.8 python -m benchmarks.notices`."""

import logging
from importlib import import_module
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity


async def broadcast(base: str, token: str, text: str, link: str, people: int) -> None:
    """Send to so many, one after the other, as it does."""
    library: Any = import_module("aiogram_broadcaster")
    contents: Any = import_module("aiogram_broadcaster.contents")
    logging.getLogger("aiogram_broadcaster").setLevel(logging.WARNING)
    markup = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="🔗 Open the page", url=link)]])
    entities = [MessageEntity(type="bold", offset=0, length=10)]
    async with Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(base))) as bot:
        content = contents.TextContent(text=text, entities=entities, reply_markup=markup)
        mailer = await library.Broadcaster().create_mailer(range(1, people + 1), content, bot=bot)
        await mailer.start()
