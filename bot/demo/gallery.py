"""Pictures of every screen in some languages, side by side on a page, for who reads a translation."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from html import escape
from pathlib import Path

from playwright.async_api import Browser

from bot.demo.browser import open_browser
from bot.demo.journeys import walk
from bot.demo.phone import open_phone
from bot.demo.screens.drawing import draw
from bot.demo.screens.screens import Screen, open_screens
from bot.texts import Texts, language_name

_PAGE = """<!doctype html><meta charset=utf-8><title>Shien</title>
<style>th {{ text-align: left }} img {{ width: 390px; height: 844px; border: 1px solid #ccc }}</style>
<table>{}</table>"""

Unreadable = Mapping[str, frozenset[str]]
Said = Mapping[str, Sequence[Screen]]


async def say_screens(texts: Texts, locales: Sequence[str]) -> Said:
    """Say every screen of a worker, and every message, in each of those languages."""
    async with open_screens(texts) as screens:
        return {each: [screen async for screen in screens.said_in(each)] for each in locales}


async def write_gallery(chromium: str, said: Said, folder: Path, tell_drawn: Callable[[], None]) -> Unreadable:
    """Keep pictures of the main journeys and of what was said, with an `index.html`; each screen is told once drawn.

    Returns what could not be read on them, by language.
    """
    async with open_browser(chromium) as browser:
        of_journeys = await walk_journeys(browser, list(said), folder)
        of_screens = {
            each: await draw(browser, each, screens, folder / each, tell_drawn) for each, screens in said.items()
        }
    write_page(folder, said)
    return {each: of_journeys[each] | of_screens[each] for each in said}


def write_page(folder: Path, said: Said) -> None:
    """Write `index.html`: the pictures that are in the folders of the languages, the journeys first."""
    names = list(dict.fromkeys(screen.name for screens in said.values() for screen in screens))
    journeys = {path.stem for each in said for path in (folder / each).glob("*.webp")} - set(names)
    (folder / "index.html").write_text(_page(list(said), [*sorted(journeys), *names]), "utf-8")


async def walk_journeys(browser: Browser, locales: Sequence[str], folder: Path | None) -> Unreadable:
    """Walk the main journeys; pictures are kept in `folder`, where there is one. Returns what could not be read."""
    async with asyncio.TaskGroup() as walks:
        # Side by side: on a phone most of the time goes by while Telegram's limits are kept.
        done = {each: walks.create_task(_walk(browser, each, folder and folder / each)) for each in locales}
    return {each: task.result() for each, task in done.items()}


async def _walk(browser: Browser, locale: str, pictures: Path | None) -> frozenset[str]:
    async with open_phone(browser, locale, pictures) as phone:
        await walk(phone)
        return frozenset(phone.unreadable)


def _page(locales: Sequence[str], names: Sequence[str]) -> str:
    rows = ["".join(f"<th>{escape(language_name(each, each))}" for each in locales)]
    for name in names:
        rows.append(f'<th id="{name}" colspan={len(locales)}>{name}')
        pictures = (f"{each}/{name}.webp" for each in locales)
        rows.append("".join(f'<td><img src="{each}" alt="{each}" loading=lazy>' for each in pictures))
    return _PAGE.format("\n".join(f"<tr>{row}" for row in rows))
