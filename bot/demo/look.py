"""What cannot be read of a phone's chat: no glyph, cut, outside, too high, or another language's letters."""

from pathlib import Path

from playwright.async_api import Page

from bot.texts.translations.scripts import foreign_letters

_LOOK = (Path(__file__).parent / "look.js").read_text("utf-8")


async def look_at(page: Page, locale: str) -> set[str]:
    """Return what of the phone's chat somebody who reads that language could not read."""
    found = await page.evaluate(_LOOK)
    foreign = foreign_letters(found.pop("said"), locale)
    told = {"letters of another language": sorted(foreign), **found}
    return {f"{what.replace('_', ' ')}: {each}" for what, those in told.items() for each in those}
