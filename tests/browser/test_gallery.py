"""The gallery: screens and messages, each by itself on a phone in Chromium, side by side on a page."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.demo.browser import open_browser
from bot.demo.gallery import say_screens, write_page
from bot.demo.screens.drawing import draw
from bot.demo.screens.screens import Screen
from bot.handlers.turn_context import AppContext
from tests.architecture.conftest import app

pytestmark = pytest.mark.slow

__all__ = ["app"]

# The longest screen of somebody without rights, a list, a message, and one below which a clerk reads Japanese.
DRAWN = ("consent-asking-1", "my_dates-list-1", "consents-employer-question-1", "reminder-say-passport-1")


def of(screens: list[Screen]) -> list[Screen]:
    """Some of them."""
    return [each for each in screens if each.name in DRAWN]


async def test_each_screen_has_a_picture_of_its_name_and_can_be_read(
    app: AppContext, chromium: str, tmp_path: Path
) -> None:
    said = {locale: of(list(each)) for locale, each in (await say_screens(app.texts, ("th", "en"))).items()}
    drawn: list[int] = []
    async with open_browser(chromium) as browser:
        for locale, screens in said.items():
            assert await draw(browser, locale, screens, tmp_path / locale, lambda: drawn.append(1)) == set()
    assert len(drawn) == 2 * len(DRAWN)
    write_page(tmp_path, said)
    page = (tmp_path / "index.html").read_text("utf-8")
    assert [name for name in DRAWN if f'<th id="{name}"' not in page] == []
    for locale in said:
        pictures = sorted((tmp_path / locale).iterdir())
        assert {each.stem for each in pictures} == set(DRAWN)
        assert all(each.read_bytes()[8:12] == b"WEBP" and each.stat().st_size > 3_000 for each in pictures)
        assert len({each.read_bytes() for each in pictures}) == len(DRAWN)
        assert all(f'<img src="{locale}/{name}.webp"' in page for name in DRAWN)


async def test_what_cannot_be_read_is_told_with_the_name_of_its_picture(
    app: AppContext, chromium: str, tmp_path: Path
) -> None:
    consent, *_ = of(list((await say_screens(app.texts, ("en",)))["en"]))
    broken = replace(consent, name="broken-1", text="Hello \u0379 Привет")
    high = replace(consent, name="high-1", text="Hello\n" * 60)
    list_ = replace(high, name="list-1", may_scroll=True)
    async with open_browser(chromium) as browser:
        found = await draw(browser, "th", [consent, broken, high, list_], tmp_path, lambda: None)
    assert {each.partition(":")[0] for each in found} == {"broken-1", "high-1"}
    assert "broken-1: no glyph: \u0379" in found
    assert "broken-1: letters of another language: П" in found
    assert any(each.startswith("high-1: too high: ") for each in found)
