"""Filling in a form: answers are named by the ids of questions, shown in whatever language."""

from collections.abc import Mapping
from typing import Any

from bot.domain.checks import CHECKS
from bot.domain.checks.answers import replay_answers
from bot.domain.checks.check import Case, Question, QuestionKind
from bot.domain.checks.next_question import next_question
from bot.texts import country_name
from tests.conversations.chat import Chat

CHECK = "eligibility"
# A cook from Viet Nam who comes from abroad and has everything.
CLEAR: Mapping[str, Any] = {
    "status": "ssw1",
    "path": "from_abroad",
    "field": "accommodation",
    "birth_date": "1999-05-05",
    "nationality": "VN",
    "travel_document": "passport",
    "skill_test_passed": True,
    "japanese_test": "n4",
    "training": "none",
    "health_check_done": True,
    "health_check_on": "2026-11-01",
    "health_can_work": True,
    "ssw1_periods": [],
    "deposit_taken": False,
    "penalty_contract": False,
    "property_held": False,
    "costs_paid": False,
    "home_procedure_done": True,
    "apply_on": "2026-12-01",
    "start_on": "2027-02-01",
}


async def begin(chat: Chat) -> None:
    """From the menu to the first question of everything."""
    await chat.taps("menu-eligibility")
    await chat.taps("form-full")


async def stand_at(chat: Chat, question_id: str | None, answers: Mapping[str, Any] = CLEAR) -> None:
    """At that question (None: the summary), with every question before it answered on an earlier day."""
    raw: dict[str, Any] = {}
    while (question := next_question(CHECKS[CHECK], _case(chat, raw))) and question.id != question_id:
        raw[question.id] = _given(answers, question)
    assert question_id == (question and question.id)
    await keep(chat, raw)
    await resume(chat)
    if chat.says("form-health") in chat.screen():
        await chat.taps("form-health-yes")


async def keep(chat: Chat, raw: Mapping[str, Any]) -> None:
    """Leave a form with these answers behind."""
    async with chat.world.shien.database.transaction() as store:
        worker = await store.workers.by_chat(chat.person.id)
        assert worker is not None
        form = await store.screenings.begin(worker.id, CHECK, CHECKS[CHECK].version, chat.world.clock.now())
        await store.screenings.keep_answers(form.id, raw)


async def resume(chat: Chat) -> None:
    """From the menu to the form that was left behind, where everything is asked."""
    await chat.taps("menu-eligibility")
    await chat.taps("form-full")


async def fill(chat: Chat, answers: Mapping[str, Any] = CLEAR, until: str | None = None) -> list[str]:
    """Answer what is asked, and "I don't know" where no answer is given; returns the ids of what was asked, in order.

    Stops at the question `until`, or at the summary.
    """
    asked: list[str] = []
    for _ in range(len(questions(chat)) + 1):
        if chat.says("form-summary") in chat.screen():
            return asked
        if chat.says("form-health") in chat.screen():
            await chat.taps("form-health-yes")
        question = on_screen(chat)
        if question.id == until:
            return asked
        asked.append(question.id)
        await answer(chat, question, _given(answers, question))
    raise AssertionError(f"the form does not end: {asked}")


async def answer(chat: Chat, question: Question, value: Any) -> None:
    """Give one answer; None is "I don't know"."""
    if value is None and not question.required:
        await chat.taps("form-skip")
    elif question.kind is QuestionKind.PERIODS:
        await chat.taps("form-periods-never")
    elif question.kind in (QuestionKind.DATE, QuestionKind.NUMBER):
        await chat.sends(str(value))
    elif question.kind in (QuestionKind.COUNTRY, QuestionKind.FIELD):
        await chat.sends(option(chat, question, value))
    else:
        await chat.taps_label(option(chat, question, value))


def on_screen(chat: Chat) -> Question:
    """The one question that stands on the screen, which may be above a message about words that were left."""
    screen = chat.screen()
    if any(chat.says("receipt-left", {"count": count}) == screen for count in range(1, 10)):
        screen = chat.above()
    shown = [question for question in questions(chat) if asks(chat, question.id) in screen]
    assert len(shown) == 1, screen
    return shown[0]


def questions(chat: Chat) -> tuple[Question, ...]:
    """Every question of the form."""
    return CHECKS[CHECK].questions(chat.world.facts)


def asks(chat: Chat, question_id: str) -> str:
    """A question as this person reads it."""
    return chat.says(f"{CHECK}-ask-{question_id.replace('.', '-')}")


def _given(answers: Mapping[str, Any], question: Question) -> Any:
    return answers.get(question.id, CLEAR[question.id] if question.required else None)


def _case(chat: Chat, raw: Mapping[str, Any]) -> Case:
    facts = chat.world.facts
    return Case(replay_answers(raw, CHECKS[CHECK], facts), facts, chat.world.clock.today())


def option(chat: Chat, question: Question, value: Any) -> str:
    """An answer as this person reads it."""
    if isinstance(value, bool):
        return chat.says("form-yes" if value else "form-no")
    if question.kind is QuestionKind.FIELD:
        return chat.says(f"field-{value}")
    if question.kind is QuestionKind.COUNTRY:
        return country_name(value, chat.locale)
    return chat.says(f"{CHECK}-option-{question.id}-{value}")
