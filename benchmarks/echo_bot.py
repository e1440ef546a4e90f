"""The lower limit of taps.py: a bot that only answers, so that what remains is HTTP and the local Telegram."""

import asyncio
import json
import os
from itertools import count
from typing import Any

import aiohttp

BUTTONS = {"inline_keyboard": [[{"text": "Again", "callback_data": "a:again"}]]}


async def main() -> None:
    """Answer every update."""
    base = f"{os.environ['BOT_API_BASE']}/bot{os.environ['BOT_TOKEN']}"
    offset = 0
    async with aiohttp.ClientSession() as session:
        for number in count():
            updates = await call(session, base, "getUpdates", offset=offset, timeout=25)
            for update in updates:
                offset = update["update_id"] + 1
                await answer(session, base, update, f"Screen {number}")


async def answer(session: aiohttp.ClientSession, base: str, update: dict[str, Any], text: str) -> None:
    """A new screen for a tap, the first one for anything else."""
    content = {"text": text, "reply_markup": json.dumps(BUTTONS)}
    if "callback_query" not in update:
        await call(session, base, "sendMessage", chat_id=update["message"]["chat"]["id"], **content)
        return
    query = update["callback_query"]
    message = query["message"]
    place = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
    await call(session, base, "editMessageText", **place, **content)
    await call(session, base, "answerCallbackQuery", callback_query_id=query["id"])


async def call(session: aiohttp.ClientSession, base: str, method: str, **params: str | int) -> Any:
    """One method of the Bot API."""
    async with session.post(f"{base}/{method}", data=params) as response:
        return (await response.json())["result"]


if __name__ == "__main__":
    asyncio.run(main())
