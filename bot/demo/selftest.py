"""`shien demo --selftest`: walks the whole path in headless Chromium and checks the database after each step."""

import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import structlog
from playwright.async_api import Error as BrowserError
from sqlalchemy import Row, select

from bot.demo.browser import DemoPage, open_browser, open_page
from bot.demo.database_probe import DatabaseProbe, SelfTestError, expect
from bot.demo.run import Demo, open_demo, read_invented
from bot.demo.selftest_stay import StayWalk
from bot.dialogs.checks.session import answer_text, option_text
from bot.domain.checks import CHECKS
from bot.domain.checks.answers import replay_answers
from bot.domain.checks.check import Case, Question, QuestionKind
from bot.domain.checks.next_question import next_question
from bot.domain.workers.worker import CONSENT_VERSION
from bot.storage.tables import audit_log, consultations, messages, outbox, screenings, workers
from bot.texts import Translator, language_name

_OK, _FAILED = 0, 1
_WORKER, _OFFICER = 101, 501
_PICTURE = Path("demo.png")
_CHECK = CHECKS["eligibility"]
# Somebody whom nothing blocks; a question that is not named here is answered "no", a day with today.
_ANSWERS: dict[str, Any] = {
    "status": "ssw1",
    "path": "change_employer",
    "field": "care",
    "care_exemption": "none",
    "birth_date": "2000-05-01",
    "nationality": "VN",
    "travel_document": "passport",
    "skill_test_passed": True,
    "japanese_test": "n4",
    "care_japanese_test": True,
    "health_check_done": True,
    "health_can_work": True,
}
_FAULT_AT_QUESTION = 5


async def run_selftest(port: int, db: Path | None, locale: str) -> int:
    """Walk the path as a worker who reads `locale`; prints one line per step, returns 0 or 1.

    Writes demo.png, and a picture of each part of a stay beside it.
    """
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))  # errors only
    chromium = shutil.which("chromium")
    if chromium is None:
        print("failed: no chromium on this machine (apt-get install chromium)")  # noqa: T201 - the step's line
        return _FAILED
    query = f"person={_WORKER}&as={_OFFICER}"
    invented = read_invented(story_reads=locale)
    async with (
        open_demo(port, db, invented) as demo,
        open_browser(chromium) as browser,
        open_page(browser, demo.telegram.base, query) as opened,
    ):
        page = DemoPage(
            demo, opened, Translator(demo.texts, locale), Translator(demo.texts, demo.facts.organisation.staff_language)
        )
        probe = DatabaseProbe(demo.shien.database.url)
        steps = (*Walk(demo, page, probe, locale).steps(), *StayWalk(demo, page, probe, invented["story"]).steps())
        try:
            for step in steps:
                print(f"ok: {await step()}", flush=True)  # noqa: T201 - the step's line
        except (SelfTestError, BrowserError, TimeoutError) as error:
            print(f"failed: {error}")  # noqa: T201 - the step's line
            return _FAILED
        finally:
            await page.photographs(_PICTURE)
            await probe.close()
    return _OK


class Walk:
    """One worker and one officer; each step says what it found in the database, or raises SelfTestError."""

    def __init__(self, demo: Demo, page: DemoPage, probe: DatabaseProbe, locale: str) -> None:
        self._demo = demo
        self._page = page
        self._locale = locale
        self._words = Translator(demo.texts, locale)
        self._says: dict[str, str] = read_invented()["selftest"][locale]
        self._probe = probe
        self._may_ask_health = False

    def steps(self) -> tuple[Callable[[], Awaitable[str]], ...]:
        """Every step, in order."""
        return (
            self.choose_language,
            self.agree,
            self.answer_questions,
            self.see_result,
            self.ask_support,
            self.answer_worker,
            self.close,
            self.reopen,
        )

    async def choose_language(self) -> str:
        """The worker opens the bot."""
        await self._page.writes("/start")
        await self._page.taps_label(language_name(self._locale, self._locale))
        worker = await self._probe.one(select(workers).where(workers.c.chat_id == _WORKER))
        expect("the worker's language", worker.locale, self._locale)
        return f"language {worker.locale} is kept"

    async def agree(self) -> str:
        """The worker consents."""
        await self._page.taps("consent-agree")
        worker = await self._probe.one(select(workers).where(workers.c.chat_id == _WORKER))
        expect("the consent", worker.consent_version, CONSENT_VERSION)
        return f"consent {worker.consent_version} is recorded"

    async def answer_questions(self) -> str:
        """The worker answers every question; Telegram fails once."""
        await self._page.taps("menu-eligibility")
        await self._page.taps("form-full")
        asked = 0
        while (question := next_question(_CHECK, await self._case())) is not None:
            asked += 1
            if asked == _FAULT_AT_QUESTION:
                await self._page.breaks_once("502")
            await self._answer(question)
            expect(f"an answer to {question.id}", question.id in (await self._case()).answers, wanted=True)
        expect("more calls than answers, for one met a 502", len(self._demo.telegram.calls) > asked, wanted=True)
        return f"{asked} questions are answered, one of them through a 502"

    async def see_result(self) -> str:
        """The worker looks at the result."""
        await self._page.taps("form-result")
        screening = await self._screening()
        expect("a finished screening", screening.finished_at is not None, wanted=True)
        await self._probe.one(select(audit_log).where(audit_log.c.subject == f"screening:{screening.id}"))
        return f"the result is kept: {screening.result['outcome']}, rules {screening.rules}"

    async def ask_support(self) -> str:
        """The worker asks."""
        await self._page.writes("/menu")
        await self._page.taps("menu-consultation")
        await self._page.taps("consultation-kind-pay")
        await self._page.writes(self._says["worker"])
        case = await self._consultation()
        message = await self._probe.one(select(messages).where(messages.c.consultation_id == case.id))
        expect("kind and language", (case.kind, case.locale), ("pay", self._locale))
        expect("the original words", message.text, self._says["worker"])
        expect("the words in the topic", message.staff_message_id is not None, wanted=True)
        await self._page.opens_topic(case.topic_id)
        return f"consultation {case.id} has a topic, and the worker's words stand in it"

    async def answer_worker(self) -> str:
        """The officer answers, and says that it may go to the worker."""
        case = await self._consultation()
        asked = await self._probe.one(select(messages).where(messages.c.consultation_id == case.id))
        await self._page.replies(asked.staff_message_id, self._says["officer"])
        await self._page.taps_as_staff("staff-offer-send", locale=self._locale)
        answer = await self._probe.one(select(messages).where(messages.c.answers == asked.id))
        tick = await self._probe.one(select(outbox).where(outbox.c.act == "react", outbox.c.consultation_id == case.id))
        expect("the answer in the worker's chat", answer.worker_message_id is not None, wanted=True)
        expect("the tick", (tick.outcome, tick.message["emoji"]), ("sent", "👌"))
        return f"the officer's answer has arrived: {tick.message['emoji']}"

    async def close(self) -> str:
        """The officer closes, the worker says how the help was."""
        await self._page.taps_as_staff("staff-card-close")
        await self._page.taps("consultation-rating-good")
        await self._page.dismisses_alert()
        case = await self._consultation()
        expect("state and rating", (case.state, case.rating), ("closed", "good"))
        asked = select(outbox).where(outbox.c.worker_id == case.worker_id, outbox.c.act == "say")
        expect("the language of the question", (await self._probe.one(asked)).locale, self._locale)
        return f"consultation {case.id} is closed; the worker says: {case.rating}"

    async def reopen(self) -> str:
        """The worker says that it is not solved."""
        await self._page.taps("consultation-not-solved")
        await self._page.dismisses_alert()
        case = await self._consultation()
        expect("the state", case.state, "waiting_for_staff")
        return f"consultation {case.id} is open again"

    async def _answer(self, question: Question) -> None:
        if question.sensitive and not self._may_ask_health:
            await self._page.taps("form-health-yes")
            self._may_ask_health = True
        if question.kind is QuestionKind.PERIODS:
            await self._page.taps("form-periods-never")
        elif question.kind is QuestionKind.DATE:
            await self._page.writes(_ANSWERS.get(question.id, self._demo.clock.today().isoformat()))
        elif question.kind is QuestionKind.COUNTRY:
            await self._page.writes(option_text(self._words, _CHECK, question, _ANSWERS[question.id]))
        else:
            answer = _ANSWERS.get(question.id, False)
            await self._page.taps_label(answer_text(self._words, _CHECK, question, answer))

    async def _case(self) -> Case:
        answers = replay_answers((await self._screening()).answers, _CHECK, self._demo.facts)
        return Case(answers, self._demo.facts, self._demo.clock.today())

    async def _screening(self) -> Row[Any]:
        return await self._probe.one(select(screenings).join(workers).where(workers.c.chat_id == _WORKER))

    async def _consultation(self) -> Row[Any]:
        return await self._probe.one(select(consultations).join(workers).where(workers.c.chat_id == _WORKER))
