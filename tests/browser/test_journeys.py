"""What workers mostly come for, walked on a phone in Chromium, in every language: every screen can be read.

`shien locales gallery --out docs/gallery` keeps the pictures of the same walk.
"""

import pytest

from bot.demo.browser import PHONE, open_browser
from bot.demo.gallery import walk_journeys
from bot.demo.look import look_at
from tests.architecture.samples import LOCALES

pytestmark = pytest.mark.slow


async def test_the_main_journeys_are_walked_on_a_phone_and_every_screen_can_be_read(chromium: str) -> None:
    async with open_browser(chromium) as browser:
        found = await walk_journeys(browser, LOCALES, None)
    assert {locale: sorted(unreadable) for locale, unreadable in found.items() if unreadable} == {}


SCREEN = """
<div id=phone><div class=log style="width: 200px; height: 100px; font: 16px sans-serif"><div class=message>
<div class=stack style="height: {height}"><div class=bubble style="overflow: hidden">{text}</div>
<button class=key style="width: 60px; overflow: hidden; white-space: nowrap">{label}</button></div></div></div></div>
"""


@pytest.mark.parametrize(
    ("wrong", "found"),
    [
        ({}, set()),
        ({"text": "Hello \u0379"}, {"no glyph: \u0379"}),
        ({"label": "A label that is far too long"}, {"cut: A label that is far too long"}),
        ({"text": "<p style='width: 300px'>Wide</p>"}, {"outside: Wide"}),
        ({"text": "Привет"}, {f"letters of another language: {each}" for each in "Приветх"[:-1]}),
        ({"text": "Hello<blockquote class=expandable>Привет</blockquote>"}, set()),
    ],
)
async def test_what_cannot_be_read_is_found(chromium: str, wrong: dict[str, str], found: set[str]) -> None:
    screen = SCREEN.format(**{"text": "Hello (日本語)", "label": "Yes", "height": "50px", **wrong})
    async with open_browser(chromium) as browser:
        page = await browser.new_page(viewport=PHONE)
        await page.set_content(screen)
        assert {each.replace("\n", "") for each in await look_at(page, "th")} == found


async def test_a_screen_that_is_higher_than_the_phone_shows_is_found(chromium: str) -> None:
    async with open_browser(chromium) as browser:
        page = await browser.new_page(viewport=PHONE)
        await page.set_content(SCREEN.format(text="Hello", label="Yes", height="150px"))
        assert [each.partition(":")[0] for each in await look_at(page, "th")] == ["too high"]
