"""Screens on a phone in Chromium, one picture each, and what cannot be read on them."""

from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import InlineKeyboardMarkup
from playwright.async_api import Browser

from bot.clock import MovableClock
from bot.demo.browser import PHONE, open_page, photograph, speaks
from bot.demo.look import look_at
from bot.demo.screens.screens import NOW, Screen
from bot.demo.screens.window import LINH
from simulator import Telegram

# The first message is the worker's own.
_SHOW_ONE = """place => document.querySelectorAll("#phone .message").forEach((message, at) => {
    message.style.display = at === place ? "" : "none";
})"""


async def draw(
    browser: Browser, locale: str, screens: Sequence[Screen], folder: Path, tell_drawn: Callable[[], None]
) -> frozenset[str]:
    """Keep a picture of each in `folder`, by its name. Returns what could not be read, with the picture's name."""
    unreadable: set[str] = set()
    async with _chat_with(screens) as base, open_page(browser, base, f"person={LINH.id}", PHONE) as page:
        await speaks(page, locale)
        await page.locator("#phone .message .stack").nth(len(screens)).wait_for()
        for place, screen in enumerate(screens, start=1):
            await page.evaluate(_SHOW_ONE, place)
            found = await look_at(page, locale)
            unreadable |= {f"{screen.name}: {each}" for each in found if not _is_list(screen, each)}
            await photograph(page, folder / f"{screen.name}.webp")
            tell_drawn()
    return frozenset(unreadable)


def _is_list(screen: Screen, found: str) -> bool:
    """A list scrolls, and its labels are what people have told."""
    return screen.may_scroll and found.startswith(("too high", "cut"))


@asynccontextmanager
async def _chat_with(screens: Sequence[Screen]) -> AsyncGenerator[str]:
    """The address of a local Telegram, as fast as it can be, in whose chat they stand one below the other."""
    telegram = Telegram(MovableClock(NOW), limits_enforced=False)
    await telegram.start()
    try:
        telegram.add_person(LINH.id, LINH.first_name).sends("/start")
        async with Bot(telegram.token, AiohttpSession(api=TelegramAPIServer.from_base(telegram.base))) as bot:
            for each in screens:
                markup = None if each.keyboard is None else InlineKeyboardMarkup.model_validate(each.keyboard)
                await bot.send_message(LINH.id, each.text, parse_mode="HTML", reply_markup=markup)
        yield telegram.base
    finally:
        await telegram.stop()
