"""Every screen of a worker stands on a phone at once, in real pixels: in English, our longest language, and pseudo."""

from dataclasses import replace
from pathlib import Path

import pytest
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram_dialog.api.entities import NewMessage

from bot.demo.browser import PHONE, open_browser, open_page
from bot.demo.screens.standings import FORM, JOB, LISTS, WORKER_STANDINGS
from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.domain.checks import CHECKS
from bot.domain.checks.check import QuestionKind
from bot.handlers.turn_context import AppContext
from bot.presenters.guide.pages import pages
from bot.storage.store import Store
from bot.texts import SOURCE_LOCALE
from simulator import ManualClock, Telegram
from tests.architecture.conftest import NOW, app, dispatcher
from tests.architecture.samples import LOCALES
from tests.architecture.test_windows import filled, store, turn_in
from tests.dialogs.pseudo import pseudo_texts
from tests.dialogs.windows import LINH, here, shown

__all__ = ["app", "dispatcher", "filled", "store"]

PSEUDO = "pseudo"
LANGUAGES = (*LOCALES, PSEUDO)
MEASURED = [state for state in WORKER_STANDINGS if state not in LISTS]
# The note of a draft, with the Japanese, is there until somebody has read the translation.
HEIGHTS = """() => ({
    seen: document.querySelector("#phone .log").clientHeight,
    screens: [...document.querySelectorAll("#phone .message .stack")].map((stack) => stack.offsetHeight
        - [...stack.querySelectorAll(".expandable")].filter((each) => each.textContent.startsWith("📝"))
            .reduce((sum, note) => sum + note.offsetHeight, 0)),
    cut: [...document.querySelectorAll("#phone .key")].filter((key) => key.scrollWidth > key.clientWidth)
        .map((key) => key.textContent),
})"""


@pytest.fixture(params=LANGUAGES)
async def turn(request: pytest.FixtureRequest, store: Store, app: AppContext, tmp_path: Path) -> Turn:
    """Linh's turn in that language; the pseudo-locale stands in the place of English."""
    if request.param != PSEUDO:
        return await turn_in(request.param, store, app)
    return await turn_in(SOURCE_LOCALE, store, replace(app, texts=pseudo_texts(tmp_path / PSEUDO)))


@pytest.mark.slow
async def test_every_screen_of_a_worker_stands_on_a_phone_at_once(
    turn: Turn, app: AppContext, dispatcher: Dispatcher, chromium: str
) -> None:
    screens = {
        f"{state.state} {number}": await shown(dispatcher, turn, state, standing)
        for state in MEASURED
        for number, standing in enumerate(WORKER_STANDINGS[state])
    }
    seen, heights, cut = await heights_of([*screens.values()], chromium)
    assert {name: height for name, height in zip(screens, heights, strict=True) if height > seen} == {}
    assert turn.texts is not app.texts or cut == set()  # a label has its own limit, in whatever language


@pytest.mark.slow
async def test_every_page_of_the_guide_and_who_helps_stand_on_a_phone_at_once(
    turn: Turn, app: AppContext, dispatcher: Dispatcher, chromium: str
) -> None:
    standings = [(states.Guide.page, here(page=page, screen=at)) for page in pages(turn.facts) for at in (0, 1)]
    standings += [(states.Guide.part, here(page=topic, part="who")) for topic in turn.facts.life_guide]
    screens = [await shown(dispatcher, turn, state, standing) for state, standing in standings]
    seen, heights, cut = await heights_of(screens, chromium)
    named = zip(standings, heights, strict=True)
    assert [(standing.data, height) for (_, standing), height in named if height > seen] == []
    assert turn.texts is not app.texts or cut == set()  # a label has its own limit, in whatever language


@pytest.mark.slow
async def test_every_question_of_the_checks_stands_on_a_phone_at_once(
    turn: Turn, dispatcher: Dispatcher, chromium: str
) -> None:
    standings = [
        here(form, screening=screening, at=question.id, search="")
        for form, screening in ((FORM, 1), (JOB, 4))
        for question in CHECKS[form["check"]].questions(turn.facts)
        if question.kind not in (QuestionKind.COUNTRY, QuestionKind.FIELD)  # lists scroll
    ]
    screens = [await shown(dispatcher, turn, states.Screening.question, standing) for standing in standings]
    seen, heights, _ = await heights_of(screens, chromium)
    named = zip(standings, heights, strict=True)
    assert [(standing.data, height) for standing, height in named if height > seen] == []


async def heights_of(screens: list[NewMessage], chromium: str) -> tuple[int, list[int], set[str]]:
    """Return how many pixels a phone shows at once, how many each screen takes, and the labels that are cut."""
    telegram = Telegram(ManualClock(NOW), limits_enforced=False)
    await telegram.start()
    telegram.add_person(LINH.id, LINH.first_name).sends("/start")
    async with Bot(telegram.token, AiohttpSession(api=TelegramAPIServer.from_base(telegram.base))) as bot:
        for screen in screens:
            await bot.send_message(LINH.id, screen.text or "", parse_mode="HTML", reply_markup=screen.reply_markup)
    async with (
        open_browser(chromium) as browser,
        open_page(browser, telegram.base, f"person={LINH.id}", PHONE) as page,
    ):
        await page.locator("#phone .message .stack").nth(len(screens)).wait_for()
        measured = await page.evaluate(HEIGHTS)
    await telegram.stop()
    return measured["seen"], measured["screens"][1:], set(measured["cut"])
