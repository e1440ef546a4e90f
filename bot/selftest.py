"""`shien demo --selftest`: walks the whole path in headless Chromium and checks the database after each step."""

import shutil
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import structlog
from playwright.async_api import Error as BrowserError
from playwright.async_api import Locator, Page, async_playwright
from sqlalchemy import Row, Select, select

from bot.demo import Demo, open_demo, read_invented
from bot.dialogs.form import answer_text, option_text
from bot.domain.checks import CHECKS
from bot.domain.checks.answers import replay_answers
from bot.domain.checks.asking import next_question
from bot.domain.checks.form import Case, Kind, Question
from bot.domain.worker import CONSENT_VERSION
from bot.facts import load_facts
from bot.places import data_folder
from bot.storage.database import open_engine
from bot.storage.tables import consultations, events, messages, outbox, screenings, workers
from bot.texts import Words, language_name

_OK, _FAILED = 0, 1
_WORKER, _OFFICER = 101, 501
_PICTURE = Path("demo.png")
# The case of contracts.md's examples in which everything is met; a question that is not named here is answered "no".
_ANSWERS: dict[str, Any] = {
    "status": "ssw1",
    "path": "change_employer",
    "field": "care",
    "birth_date": "2000-05-01",
    "nationality": "VN",
    "travel_document": "passport",
    "skill_test_passed": True,
    "japanese_test": "n4",
    "care_japanese_test": True,
    "health_check_done": True,
    "health_can_work": True,
}
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class StepError(Exception):
    """What a step should have left in the database, and did not."""


async def run_selftest(port: int, db: Path | None, locale: str) -> int:
    """Walk the path as a worker who reads `locale`; prints one line per step, writes demo.png, returns 0 or 1."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))  # errors only
    chromium = shutil.which("chromium")
    if chromium is None:
        print("failed: no chromium on this machine (apt-get install chromium)")  # noqa: T201
        return _FAILED
    async with open_demo(port, db) as demo, _browser(chromium, demo) as page:
        walk = Walk(demo, page, Words(demo.texts, locale))
        try:
            await walk.all()
        except (StepError, BrowserError, TimeoutError) as error:
            print(f"failed: {error}")  # noqa: T201
            return _FAILED
        finally:
            await page.screenshot(path=_PICTURE)
    return _OK


@asynccontextmanager
async def _browser(chromium: str, demo: Demo) -> AsyncGenerator[Page]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=_ARGUMENTS)
        page = await browser.new_page(viewport={"width": 1440, "height": 900})
        await page.goto(f"{demo.telegram.base}/?person={_WORKER}&as={_OFFICER}")
        yield page
        await browser.close()


class Walk:
    """One worker, one officer, one page; each method is a step."""

    def __init__(self, demo: Demo, page: Page, words: Words) -> None:
        self._demo = demo
        self._page = page
        self._words = words
        self._staff_words = Words(demo.texts, "ja")
        self._facts = load_facts(data_folder())
        self._phone = page.locator("#phone")
        self._staff = page.locator("#staff")
        self._database = open_engine(demo.database.url)
        self._said: dict[str, str] = read_invented()["selftest"][words.locale]
        self._may_ask_health = False

    async def all(self) -> None:
        """Every step in order; raises StepError at the first that left something else than it should."""
        for step in (
            self._choose_language,
            self._agree,
            self._answer_questions,
            self._see_result,
            self._ask_support,
            self._answer_worker,
            self._close,
            self._reopen,
        ):
            print(f"ok: {await step()}")  # noqa: T201

    async def _choose_language(self) -> str:
        await self._write("/start")
        await self._tap(language_name(self._words.locale, self._words.locale))
        worker = await self._one(select(workers).where(workers.c.chat_id == _WORKER))
        _expect(worker.locale, self._words.locale, "the worker's language")
        return f"language {worker.locale} is kept"

    async def _agree(self) -> str:
        await self._tap_key("consent-agree")
        worker = await self._one(select(workers).where(workers.c.chat_id == _WORKER))
        _expect(worker.consent_version, CONSENT_VERSION, "the consent")
        return f"consent {worker.consent_version} is recorded"

    async def _answer_questions(self) -> str:
        await self._tap_key("menu-eligibility")
        await self._tap_key("form-begin")
        asked = 0
        while (question := await self._next_question()) is not None:
            if asked == len(_ANSWERS) // 2:
                await self._page.locator('[data-fault="502"]').click()
            await self._answer(question)
            _expect_that(question.id in (await self._case()).answers, f"the answer to {question.id}")
            asked += 1
        refused = [call for call in self._demo.telegram.calls if call.method == "editMessageText"]
        _expect_that(len(refused) > asked, "an edit that was offered again after the 502")
        return f"{asked} questions are answered, one of them through a 502"

    async def _see_result(self) -> str:
        await self._tap_key("form-result")
        screening = await self._screening()
        _expect_that(screening.finished_at is not None, "a finished screening")
        await self._one(select(events).where(events.c.about == f"screening:{screening.id}"))
        return f"the result is kept: {screening.result['outcome']}, rules {screening.rules}"

    async def _ask_support(self) -> str:
        await self._tap_key("result-ask-support")
        await self._tap_key("consultation-kind-pay")
        await self._write(self._said["worker"])
        case = await self._consultation()
        message = await self._one(select(messages).where(messages.c.consultation_id == case.id))
        _expect((case.kind, case.locale), ("pay", self._words.locale), "kind and language")
        _expect(message.text, self._said["worker"], "the original words")
        _expect_that(message.in_group is not None, "the worker's words in the topic")
        await self._page.locator(f'[data-topic="{case.topic_id}"]').click()
        return f"consultation {case.id} has topic {case.topic_id}; the words stand in it"

    async def _answer_worker(self) -> str:
        case = await self._consultation()
        asked = await self._one(select(messages).where(messages.c.consultation_id == case.id))
        await self._staff.locator(f'[data-message-id="{asked.in_group}"] [data-action="reply"]').click()
        await self._say(self._page.locator("#staff-text"), "#staff-send", self._said["officer"])
        await self._tap_staff("staff-offer-send", {"locale": self._words.locale})
        answer = await self._one(select(messages).where(messages.c.answers == asked.id))
        row = await self._one(select(outbox).where(outbox.c.act == "react", outbox.c.consultation_id == case.id))
        _expect_that(answer.in_chat is not None, "the answer in the worker's chat")
        _expect((row.outcome, row.letter["emoji"]), ("sent", "👌"), "the tick")
        return f"the officer's answer has arrived and is ticked: {row.letter['emoji']}"

    async def _close(self) -> str:
        await self._tap_staff("staff-card-close")
        await self._tap_key("consultation-rating-good")
        case = await self._consultation()
        question = await self._one(
            select(outbox).where(outbox.c.worker_id == case.worker_id, outbox.c.act == "say").order_by(outbox.c.id)
        )
        _expect((case.state, case.rating), ("closed", "good"), "state and rating")
        _expect(question.locale, self._words.locale, "the language of the question about the help")
        return f"consultation {case.id} is closed; the worker says: {case.rating}"

    async def _reopen(self) -> str:
        await self._page.locator("#alert button").click()
        await self._tap_key("consultation-not-solved")
        case = await self._consultation()
        _expect(case.state, "waiting_for_staff", "the state")
        await self._page.locator("#alert button").click()
        return f"consultation {case.id} is open again"

    async def _answer(self, question: Question) -> None:
        if question.sensitive and not self._may_ask_health:
            await self._tap_key("form-health-yes")
            self._may_ask_health = True
        check = CHECKS["eligibility"]
        if question.kind is Kind.PERIODS:
            await self._tap_key("form-periods-never")
        elif question.kind is Kind.DATE:
            await self._write(_ANSWERS.get(question.id, self._demo.clock.today().isoformat()))
        elif question.kind is Kind.COUNTRY:
            await self._write(option_text(self._words, check, question, _ANSWERS[question.id]))
        else:
            await self._tap(answer_text(self._words, check, question, _ANSWERS.get(question.id, False)))

    async def _next_question(self) -> Question | None:
        return next_question(CHECKS["eligibility"], await self._case())

    async def _case(self) -> Case:
        screening = await self._screening()
        answers = replay_answers(screening.answers, CHECKS["eligibility"], self._facts)
        return Case(answers, self._facts, self._demo.clock.today())

    async def _screening(self) -> Row[Any]:
        return await self._one(select(screenings).join(workers).where(workers.c.chat_id == _WORKER))

    async def _consultation(self) -> Row[Any]:
        return await self._one(select(consultations).join(workers).where(workers.c.chat_id == _WORKER))

    async def _write(self, text: str) -> None:
        await self._say(self._page.locator("#text"), "#send", text)

    async def _say(self, field: Locator, send: str, text: str) -> None:
        await field.fill(text)
        await self._does(self._page.locator(send))

    async def _tap_key(self, key: str) -> None:
        await self._tap(self._words.label(key))

    async def _tap(self, label: str) -> None:
        await self._does(self._phone.locator("[data-button]").get_by_text(label, exact=True).last)

    async def _tap_staff(self, key: str, args: dict[str, Any] | None = None) -> None:
        label = self._staff_words.label(key, args)
        await self._does(self._staff.locator("[data-button]").get_by_text(label, exact=True).last)

    async def _does(self, thing: Locator) -> None:
        async with self._page.expect_response("**/page/do"):
            await thing.click()
        await self._demo.telegram.confirmed()
        await self._demo.shien.turns.finished()
        await self._demo.shien.pump.drain()

    async def _one(self, query: Select[Any]) -> Row[Any]:
        async with self._database.connect() as connection:
            row: Row[Any] | None = (await connection.execute(query)).first()
        if row is None:
            raise StepError(f"nothing found: {query}")
        return row


def _expect_that(holds: bool, what: str) -> None:
    if not holds:
        raise StepError(f"{what} is missing")


def _expect(found: object, wanted: object, what: str) -> None:
    if found != wanted:
        raise StepError(f"{what}: {found!r} instead of {wanted!r}")
