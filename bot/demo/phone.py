"""A worker's phone in Chromium, 390 by 844 pixels, on the demo's page: taps and words are named by their text keys."""

import re
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Browser, Page, expect

from bot.demo.browser import PHONE, DemoPage, open_page, photograph, speaks
from bot.demo.look import look_at
from bot.demo.run import Demo, open_demo, read_invented
from bot.dialogs.checks.session import yes_no_text
from bot.domain.checks import CHECKS
from bot.domain.checks.check import QuestionKind
from bot.presenters.organisation import shown_phone
from bot.texts import Translator, Value
from simulator.markup import parse_html

NEWCOMERS = (911, 912, 913)
MOVED = 103
_YES = "form-yes"
_SPACES = re.compile(r"\s+")


class Phone:
    """Whoever's phone was taken last; `actions` counts taps and messages since then.

    `unreadable` says of every screen that was seen what could not be read on it.
    """

    def __init__(self, demo: Demo, page: Page, locale: str, gallery: Path | None) -> None:
        """Pictures are kept in the folder `gallery`, where there is one."""
        self.demo = demo
        self.t = Translator(demo.texts, locale)
        self.staff_words = Translator(demo.texts, demo.facts.organisation.staff_language)
        self.actions = 0
        self.unreadable: set[str] = set()
        self._page = page
        self._gallery = gallery
        self._works = DemoPage(demo, page, self.t, self.staff_words)

    async def is_of(self, person_id: int) -> None:
        """Take somebody's phone."""
        self.actions = 0
        await self._page.locator("#to-phone").click()
        await self._works.takes_phone(person_id)

    async def does(self, *steps: str, **args: Value) -> None:
        """Tap the text of that key, or write what is none."""
        for step in steps:
            if step == _YES:
                await self.taps_label(await self._shown_yes())
            elif self.t.texts.has(step):
                await self.taps_label(self.t.label(step, args))
            else:
                self.actions += 1
                await self._works.writes(step)
                await self._looks()

    async def taps_label(self, label: str) -> None:
        """Tap the newest button with that label."""
        self.actions += 1
        await self._works.taps_label(label)
        await self._looks()

    async def sees(self, key: str, **args: Value) -> None:
        """The phone shows that text."""
        words = _SPACES.sub(" ", parse_html(self.t(key, self._told(args))).text).strip()
        await expect(self._page.locator("#phone .log")).to_contain_text(words)

    async def is_told(self, key: str) -> None:
        """An alert says that text."""
        await expect(self._page.locator("#alert p")).to_contain_text(self.t.label(key))
        await self._works.dismisses_alert()

    async def group_shows(self, *texts: str) -> None:
        """The newest topic of the staff group shows those texts, in its language."""
        await self._page.locator("#to-staff").click()
        await self._page.locator("[data-topic]").last.click()
        for text in texts:
            await expect(self._page.locator("#staff .log")).to_contain_text(text)

    async def days_pass(self, days: int) -> None:
        """Let so many days go by."""
        for _day in range(days):
            async with self._page.expect_response("**/page/clock"):
                await self._page.locator('[data-clock="day"]').click()
        await self.demo.settles()

    async def is_photographed(self, name: str) -> None:
        """Keep what the phone shows, if pictures are wanted."""
        if self._gallery is not None:
            await photograph(self._page, self._gallery / f"{name}.webp")

    async def _shown_yes(self) -> str:
        """The newest yes: in many languages it is the verb of the question."""
        asked = [each for check in CHECKS.values() for each in check.questions(self.demo.facts)]
        said = {yes_no_text(self.t, each, "yes") for each in asked if each.kind is QuestionKind.YES_NO}
        any_of_them = re.compile(f"^({'|'.join(map(re.escape, {*said, self.t.label(_YES)}))})$")
        newest = self._page.locator("#phone [data-button]").get_by_text(any_of_them).last
        return await newest.text_content() or ""

    async def _looks(self) -> None:
        self.unreadable |= await look_at(self._page, self.t.locale)

    def _told(self, args: dict[str, Value]) -> dict[str, Value]:
        organisation = self.demo.facts.organisation
        return {"organisation": organisation.name, "phone": shown_phone(self.t, organisation), **args}


@asynccontextmanager
async def open_phone(browser: Browser, locale: str, gallery: Path | None) -> AsyncGenerator[Phone]:
    """The demo on a phone; everybody who has the bot reads `locale`, and some people have never written to it."""
    invented = read_invented()
    for person in invented["workers"]:
        person.pop("asks", None)  # the group has few calls a minute
        if person["id"] == MOVED:
            person["tells"] = {"moved_on": -10}  # four days are left to tell the town hall
        if "reads" in person:
            person["reads"] = locale
    invented["strangers"] += [{"id": each, "first_name": "Visitor", "language": "vi"} for each in NEWCOMERS]
    async with (
        open_demo(0, None, invented) as demo,
        open_page(browser, demo.telegram.base, f"person={NEWCOMERS[0]}", PHONE) as page,
    ):
        await speaks(page, locale)
        yield Phone(demo, page, locale, gallery)
