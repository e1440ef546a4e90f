import os
import re
import shutil
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
import pytest_asyncio
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import ClientDecodeError, TelegramForbiddenError
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup
from playwright.async_api import Browser, Page, async_playwright, expect

from simulator import Group, ManualClock, Person, Telegram

# One browser for all: starting it takes two seconds.
pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]

CHROMIUM_ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
YES_OR_NO = InlineKeyboardMarkup(
    inline_keyboard=[
        [InlineKeyboardButton(text="Yes", callback_data="yes", style="success")],
        [InlineKeyboardButton(text="No", callback_data="no")],
    ]
)


@pytest.fixture(scope="module")
def chromium() -> str:
    path = shutil.which("chromium")
    if path is not None:
        return path
    reason = "no Chromium: install the package chromium"
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_ARGUMENTS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def telegram(clock: ManualClock) -> AsyncIterator[Telegram]:
    async def move(duration: timedelta) -> None:
        clock.move(duration)

    async def next_event() -> datetime:
        clock.move(timedelta(days=30))
        return clock.now()

    telegram = Telegram(clock, limits_enforced=False, move_clock=move, next_event=next_event)
    await telegram.start()
    yield telegram
    await telegram.stop()
    assert telegram.violations == []


@pytest_asyncio.fixture(loop_scope="module")
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(telegram.base))
    yield Bot(telegram.token, session=session)
    client = await session.create_session()
    await client.close()  # not session.close(): aiogram 3.31 sleeps a quarter of a second in it


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, telegram: Telegram, linh: Person, staff: Group) -> AsyncIterator[Page]:
    """The page of a Telegram in which Linh has opened the bot and an officer sits in the staff group."""
    assert staff.members
    assert linh.started
    page = await browser.new_page(viewport={"width": 1280, "height": 800}, base_url=telegram.base)
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    yield page
    await page.close()
    assert problems == []


async def test_what_is_written_on_a_chosen_phone_is_sent_and_shown_as_it_was_written(
    page: Page, stranger: Person
) -> None:
    await page.goto("/")
    await expect(page.locator("#person")).to_contain_text("Vietnamese · care")
    await page.click("#person")
    await page.click(f"[data-person='{stranger.id}']")
    await page.fill("#text", "<b>hello</b>")
    await page.press("#text", "Enter")
    await expect(page.locator("#phone .message.own .words")).to_have_text("<b>hello</b>")
    assert stranger.messages[-1]["text"] == "<b>hello</b>"
    await expect(page).to_have_url(re.compile(rf"person={stranger.id}"))
    await expect(page.locator("#text")).to_have_value("")


async def test_a_message_is_answered_edited_reacted_to_and_followed_by_a_file(
    page: Page, linh: Person, bot: Bot
) -> None:
    asked = await bot.send_message(linh.id, "Which <b>paper</b>?", parse_mode="HTML")
    await page.goto(f"/?person={linh.id}")
    question = page.locator(f"#phone [data-message-id='{asked.message_id}']")
    await expect(question.locator("b")).to_have_text("paper")
    await question.hover()
    await question.locator("[data-action='choose']").click()
    await page.click("#reactions [data-emoji='👌']")
    await expect(question.locator("[data-reaction='👌'][aria-pressed='true']")).to_be_visible()
    await question.locator("[data-action='reply']").click()
    await page.fill("#text", "This one")
    await page.click("#send")
    answer = page.locator("#phone .message.own").last
    await expect(answer.locator(".quotation")).to_contain_text("Which paper?")
    await answer.locator("[data-action='edit']").click()
    await page.fill("#text", "That one")
    await page.click("#send")
    await expect(answer).to_contain_text("edited")
    await page.click("#phone [data-action='attach']")
    await page.click("#phone [data-attach='album']")
    await expect(page.locator("#phone .message.own").last.locator("img")).to_have_count(3)
    assert [message.get("text") for message in linh.messages[-4:]] == ["That one", None, None, None]


async def test_a_tap_waits_for_the_bots_answer_and_shows_it_as_a_toast_or_an_alert(
    page: Page, linh: Person, bot: Bot
) -> None:
    message = await bot.send_message(linh.id, "Is it yours?", reply_markup=YES_OR_NO)
    await page.goto(f"/?person={linh.id}")
    offset = None
    for row, answer, shown in ((0, "Saved", "#phone .toast"), (1, "Not saved", "#alert[open] p")):
        button = page.locator(f"[data-message-id='{message.message_id}'] [data-button='{row}-0']")
        await button.click()
        await expect(button).to_have_class(re.compile("waiting"))
        updates = await bot.get_updates(offset=offset, timeout=10, allowed_updates=["callback_query"])
        offset = updates[-1].update_id + 1
        query = updates[-1].callback_query
        assert query is not None
        await bot.answer_callback_query(query.id, answer, show_alert=row == 1)
        await expect(page.locator(shown)).to_have_text(answer)
        await expect(button).not_to_have_class(re.compile("waiting"))


async def test_a_topic_has_a_tab_that_tells_news_and_the_officer_answers_in_it(
    page: Page, staff: Group, officer: Person, bot: Bot
) -> None:
    await page.goto(f"/?as={officer.id}")
    await expect(page.locator("[data-topic='general'][aria-selected='true']")).to_be_visible()
    topic = await bot.create_forum_topic(staff.id, "C-0001")
    tab = page.locator(f"[data-topic='{topic.message_thread_id}']")
    await expect(tab).to_have_attribute("data-unread", "")
    card = await bot.send_message(staff.id, "A new question", message_thread_id=topic.message_thread_id)
    await tab.click()
    await expect(tab).not_to_have_attribute("data-unread", "")
    shown = page.locator(f"#staff [data-message-id='{card.message_id}']")
    await shown.hover()
    await shown.locator("[data-action='reply']").click()
    await page.fill("#staff-text", "I call them")
    await page.click("#staff-send")
    await expect(page.locator("#staff .message.own .quotation")).to_contain_text("A new question")
    sent = staff.messages(topic.message_thread_id)[-1]
    assert (sent["from"]["id"], sent["reply_to_message"]["message_id"]) == (officer.id, card.message_id)
    await bot.close_forum_topic(staff.id, topic.message_thread_id)
    await expect(tab).to_have_attribute("data-closed", "")


async def test_a_fault_switch_stays_on_until_a_call_has_met_it_or_it_is_switched_off(
    page: Page, linh: Person, bot: Bot
) -> None:
    await page.goto(f"/?person={linh.id}")
    once, down, blocked = (page.locator(f"[data-fault='{name}']") for name in ("502", "down", "blocked"))
    await once.click()
    await expect(once).to_have_attribute("aria-pressed", "true")
    with pytest.raises(ClientDecodeError):
        await bot.send_message(linh.id, "x")
    await expect(once).to_have_attribute("aria-pressed", "false")
    await down.click()
    await expect(down).to_have_attribute("aria-pressed", "true")
    for _ in range(2):
        with pytest.raises(ClientDecodeError):
            await bot.send_message(linh.id, "x")
    await down.click()
    await expect(down).to_have_attribute("aria-pressed", "false")
    await blocked.click()
    await expect(blocked).to_have_attribute("aria-pressed", "true")
    with pytest.raises(TelegramForbiddenError):
        await bot.send_message(linh.id, "x")


async def test_the_one_clock_is_shown_in_tokyo_time_and_moved(page: Page, clock: ManualClock) -> None:
    await page.goto("/")
    shown = page.locator("#clock")
    await expect(shown).to_have_text("Sun, 22 Nov 2026, 18:00")
    await page.click("[data-clock='hour']")
    await expect(shown).to_have_text("Sun, 22 Nov 2026, 19:00")
    await page.click("[data-clock='day']")
    await expect(shown).to_have_text("Mon, 23 Nov 2026, 19:00")
    await page.click("[data-clock='next']")
    await expect(page.locator("#notice")).to_have_text("Next event: Wed, 23 Dec 2026, 19:00")
    await expect(shown).to_have_attribute("datetime", clock.now().isoformat())


async def test_a_narrow_window_shows_one_pane_and_a_link_says_which(page: Page, linh: Person, staff: Group) -> None:
    await page.set_viewport_size({"width": 390, "height": 844})
    await page.goto("/?pane=staff")
    await expect(page.locator(f"#staff[data-chat='{staff.id}']")).to_be_visible()
    await expect(page.locator("#phone")).to_be_hidden()
    linh.sends("Is anybody there?")
    await expect(page.locator("#to-phone")).to_have_attribute("data-unread", "")
    await page.click("#to-phone")
    await expect(page.locator("#phone")).to_be_visible()
    await expect(page.locator("#to-phone")).not_to_have_attribute("data-unread", "")
