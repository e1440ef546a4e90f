"""Pictures of the main journeys in some languages, side by side on a page, for who reads a translation."""

import asyncio
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from playwright.async_api import Browser

from bot.demo.browser import open_browser
from bot.demo.journeys import walk
from bot.demo.phone import open_phone
from bot.texts import language_name

_PAGE = "<!doctype html><meta charset=utf-8><title>Shien</title><table>{}</table>"


async def write_gallery(chromium: str, locales: Sequence[str], folder: Path | None) -> Mapping[str, frozenset[str]]:
    """Walk the journeys in those languages; pictures and `index.html` are kept in `folder`, where there is one.

    Returns what could not be read on a screen, by language.
    """
    async with open_browser(chromium) as browser, asyncio.TaskGroup() as walks:
        # Side by side: on a phone most of the time goes by while Telegram's limits are kept.
        done = {each: walks.create_task(_walk(browser, each, folder and folder / each)) for each in locales}
    if folder is not None:
        (folder / "index.html").write_text(_page(locales, folder), "utf-8")
    return {each: task.result() for each, task in done.items()}


async def _walk(browser: Browser, locale: str, pictures: Path | None) -> frozenset[str]:
    async with open_phone(browser, locale, pictures) as phone:
        await walk(phone)
        return frozenset(phone.unreadable)


def _page(locales: Sequence[str], folder: Path) -> str:
    names = sorted({path.name for each in locales for path in (folder / each).glob("*.webp")})
    rows = [[f"<th>{escape(language_name(each, each))}" for each in locales]]
    rows += [[f'<td><img src="{each}/{name}" alt="{name}, {each}" width=390>' for each in locales] for name in names]
    return _PAGE.format("\n".join(f"<tr>{''.join(row)}" for row in rows))
