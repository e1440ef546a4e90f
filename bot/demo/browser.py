"""The demo's page as a person works it: headless Chromium writes, taps, and waits until the bot is done."""

import base64
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Browser, Locator, Page, ViewportSize, async_playwright

from bot.demo.run import Demo
from bot.texts import Translator, Value, babel_locale

_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_DESK = ViewportSize(width=1440, height=900)
PHONE = ViewportSize(width=390, height=844)
# Of WebP: a picture takes some ten kilobytes, and every letter can be read.
_QUALITY = 40


class DemoPage:
    """Works the phone on the left and the staff group on the right; labels are named by their text keys."""

    def __init__(self, demo: Demo, page: Page, t: Translator, staff_words: Translator) -> None:
        """`t` are read on the phone, `staff_words` in the group."""
        self._demo = demo
        self._page = page
        self._words = t
        self._staff_words = staff_words

    def label(self, key: str, args: Mapping[str, Value] | None = None) -> str:
        """Return the text on that button of the phone."""
        return self._words.label(key, args)

    async def writes(self, text: str) -> None:
        """Send a text from the phone."""
        await self._page.locator("#text").fill(text)
        await self._does(self._page.locator("#send"))

    async def taps(self, key: str) -> None:
        """Tap the newest button with that text on the phone."""
        await self.taps_label(self._words.label(key))

    async def taps_label(self, label: str) -> None:
        """Tap the newest button with that label on the phone."""
        await self._does(self._page.locator("#phone [data-button]").get_by_text(label, exact=True).last)

    async def replies(self, message_id: int, text: str) -> None:
        """Answer a message of the staff group."""
        message = self._page.locator(f'#staff [data-message-id="{message_id}"]')
        await message.hover()
        await message.locator('[data-action="reply"]').click()
        await self._page.locator("#staff-text").fill(text)
        await self._does(self._page.locator("#staff-send"))

    async def writes_as_staff(self, text: str) -> None:
        """Send a text in the topic of the staff group that is shown."""
        await self._page.locator("#staff-text").fill(text)
        await self._does(self._page.locator("#staff-send"))

    async def taps_as_staff(self, key: str, **args: Value) -> None:
        """Tap the newest button with that text in the staff group."""
        label = self._staff_words.label(key, args)
        await self._does(self._page.locator("#staff [data-button]").get_by_text(label, exact=True).last)

    async def taps_under(self, message_id: int, label: str) -> None:
        """Tap the button with that label under one message on the phone."""
        buttons = self._page.locator(f'#phone [data-message-id="{message_id}"] [data-button]')
        await self._does(buttons.get_by_text(label, exact=True))

    async def takes_phone(self, person_id: int) -> None:
        """Take somebody else's phone."""
        await self._page.locator("#person").click()
        await self._page.locator(f'[data-person="{person_id}"]').click()

    async def lets_time_pass(self) -> None:
        """Move the clock to what is due next."""
        async with self._page.expect_response("**/page/clock"):
            await self._page.locator('[data-clock="next"]').click()
        await self._settles()

    async def opens_topic(self, thread_id: int | str) -> None:
        """Look at a topic; "general" is the one of the group itself."""
        await self._page.locator(f'[data-topic="{thread_id}"]').click()

    async def breaks_once(self, fault: str) -> None:
        """Let Telegram answer the bot's next call with a fault."""
        await self._page.locator(f'[data-fault="{fault}"]').click()

    async def dismisses_alert(self) -> None:
        """Close the alert that a tap has opened."""
        await self._page.locator("#alert button").click()

    async def photographs(self, path: Path) -> None:
        """Keep what the page shows."""
        await self._page.screenshot(path=path)

    async def _does(self, thing: Locator) -> None:
        async with self._page.expect_response("**/page/do"):
            await thing.click()
        await self._settles()

    async def _settles(self) -> None:
        """Wait until the bot has done everything and the page shows it."""
        await self._demo.settles()
        shown = "least => Number(document.documentElement.dataset.revision) >= least"
        await self._page.wait_for_function(shown, arg=self._demo.telegram.revision)


@asynccontextmanager
async def open_browser(chromium: str) -> AsyncGenerator[Browser]:
    """A browser in which pages are opened."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=_ARGUMENTS)
        yield browser
        await browser.close()


@asynccontextmanager
async def open_page(browser: Browser, base: str, query: str, size: ViewportSize = _DESK) -> AsyncGenerator[Page]:
    """The page of the local Telegram at `base`, with nothing of another page's."""
    page = await browser.new_page(viewport=size)
    await page.goto(f"{base}/?{query}")
    yield page
    await page.close()


async def speaks(page: Page, locale: str) -> None:
    """Let the phone be in that language: by this it chooses the shapes of Chinese signs."""
    await page.evaluate("tag => document.documentElement.lang = tag", str(babel_locale(locale)).replace("_", "-"))


async def photograph(page: Page, path: Path) -> None:
    """Keep what the page shows as a WebP."""
    session = await page.context.new_cdp_session(page)
    taken = await session.send("Page.captureScreenshot", {"format": "webp", "quality": _QUALITY})
    _keep(path, base64.b64decode(taken["data"]))
    await session.detach()


def _keep(path: Path, picture: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(picture)
