"""Asking a form's questions, one a screen: what is shown, and what an answer does."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any

from aiogram.types import Message
from aiogram_dialog import ChatEvent, DialogManager
from aiogram_dialog.widgets.input import MessageInput

from bot.actions.privacy.consents import give
from bot.dialogs import states
from bot.dialogs.checks.session import Form, answer_text, keep_answer, load_form, option_text, question_text
from bot.dialogs.turn import MistakeError, Turn, turn_of
from bot.dialogs.typed_input import check_day, read_typed_day, read_typed_number
from bot.dialogs.widgets import Data
from bot.dialogs.widgets.day_picker import point_calendar
from bot.dialogs.widgets.typed_option import Options, forget_typed, offered, read_option
from bot.domain.checks.answers import AnswerError, parse_answer, put_answer
from bot.domain.checks.check import Question, QuestionKind
from bot.domain.checks.next_question import next_question, progress
from bot.domain.facts import Facts
from bot.domain.privacy.consent import Purpose
from bot.domain.text_search import Option
from bot.texts import Translator

CALENDAR = "day"
_ANY_NUMBER = (0, 999)


async def advance(manager: DialogManager) -> None:
    """Go to the next question that matters, or to the summary when there is none."""
    form = await load_form(manager)
    question = next_question(form.check, form.case)
    if question is None:
        await manager.switch_to(states.Screening.summary)
        return
    await ask(manager, form, question)


async def ask(manager: DialogManager, form: Form, question: Question) -> None:
    """Show one question; before the first sensitive one comes a question about asking at all."""
    manager.dialog_data["at"] = question.id
    forget_typed(manager)
    if question.sensitive and not manager.dialog_data.get("may_ask_health"):
        await manager.switch_to(states.Screening.health)
        return
    await manager.switch_to(states.Screening.question)
    if question.kind is QuestionKind.DATE:
        point_calendar(manager, CALENDAR, _likely_day(form, question))


async def get_question(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """The getter of the question's window."""
    form = await load_form(dialog_manager)
    question = form.question(dialog_manager.dialog_data["at"])
    first_on, last_on = form.day_range(question)
    found = offered(dialog_manager, _options(turn.facts, form, question))
    return {
        "id": question.id,
        "progress": _progress(turn.t, form, question),
        "text": question_text(turn.t, form, question),
        "answer": _answer_now(turn.t, form, question),
        "typed": found["typed"],
        "items": found["items"] if found["typed"] else _likely(form, question, found["items"]),
        "kind": question.kind,
        "may_skip": not question.required,
        "first_on": first_on,
        "last_on": last_on,
    }


async def on_option(manager: DialogManager, option: str) -> None:
    """A button with an answer was pressed."""
    form, question = await _current(manager)
    await _answer_option(manager, form, question, option)


async def on_day(_event: ChatEvent, _calendar: object, manager: DialogManager, chosen: date) -> None:
    """A day of the calendar was pressed."""
    form, question = await _current(manager)
    day = check_day(chosen, *form.day_range(question))
    await _answer(manager, form, question, day.isoformat())


async def on_text(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Something was typed or sent where a question stands."""
    form, question = await _current(manager)
    if question.kind is QuestionKind.DATE:
        day = read_typed_day(message.text, *form.day_range(question))
        await _answer(manager, form, question, day.isoformat())
    elif question.kind is QuestionKind.NUMBER:
        await _answer(manager, form, question, read_typed_number(message.text, *(question.limits or _ANY_NUMBER)))
    else:
        await _on_option_typed(manager, form, question, message.text)


async def on_skip(manager: DialogManager) -> None:
    """I don't know."""
    form, question = await _current(manager)
    await keep_answer(manager, form, question, None)
    await advance(manager)


async def on_back(manager: DialogManager) -> None:
    """Show the question before this one with its answer."""
    form, question = await _current(manager)
    before = _before(form, question)
    if before is None:
        await manager.switch_to(states.Screening.start)
        return
    await ask(manager, form, before)


async def on_health_allowed(manager: DialogManager) -> None:
    """The worker agrees to be asked about health (special care-required personal information)."""
    turn = turn_of(manager)
    await give(turn.as_worker, turn.require_worker(), Purpose.HEALTH)
    manager.dialog_data["may_ask_health"] = True
    await ask(manager, *await _current(manager))


async def on_health_refused(manager: DialogManager) -> None:
    """No question about health is asked; each counts as not known."""
    form = await load_form(manager)
    await turn_of(manager).store.screenings.keep_answers(form.screening.id, _with_health_unknown(form))
    await advance(manager)


async def on_periods(manager: DialogManager) -> None:
    """Open the dialog in which periods of stay are told."""
    _, question = await _current(manager)
    await manager.start(
        states.Periods.list, data={"screening": manager.dialog_data["screening"], "question": question.id}
    )


async def on_no_periods(manager: DialogManager) -> None:
    """There never was one."""
    form, question = await _current(manager)
    await _answer(manager, form, question, [])


async def _current(manager: DialogManager) -> tuple[Form, Question]:
    form = await load_form(manager)
    return form, form.question(manager.dialog_data["at"])


async def _answer_option(manager: DialogManager, form: Form, question: Question, option: str) -> None:
    await _answer(manager, form, question, option == "yes" if question.kind is QuestionKind.YES_NO else option)


async def _answer(manager: DialogManager, form: Form, question: Question, raw: object) -> None:
    try:
        parse_answer(question, raw)
    except AnswerError:
        raise MistakeError("form-mistake-choose") from None
    await keep_answer(manager, form, question, raw)
    await advance(manager)


async def _on_option_typed(manager: DialogManager, form: Form, question: Question, text: str | None) -> None:
    named = read_option(manager, text, _options(turn_of(manager).facts, form, question))
    if named is not None:
        await _answer_option(manager, form, question, named)


def _with_health_unknown(form: Form) -> Mapping[str, Any]:
    answers = form.screening.answers
    for question in form.check.questions(form.case.facts):
        if question.sensitive:
            answers = put_answer(answers, question.id, None)
    return answers


def _progress(t: Translator, form: Form, question: Question) -> str:
    if question.id in form.case.answers:
        return t("form-again")
    now = progress(form.check, form.case)
    return t("form-progress", {"number": now.number, "about": now.about})


def _answer_now(t: Translator, form: Form, question: Question) -> str:
    if question.id not in form.case.answers:
        return ""
    answer = answer_text(t, form.check, question, form.case.answers[question.id])
    return t("form-answer-now", {"answer": answer})


def _likely(form: Form, question: Question, options: list[Option]) -> list[Option]:
    """Return what is offered before anything was typed: of the countries only those from which people come."""
    if question.kind is not QuestionKind.COUNTRY:
        return options
    likely = form.case.facts.countries
    return [option for option in options if option[0] in likely or len(option[0]) > len("XX")]


def _options(facts: Facts, form: Form, question: Question) -> Options:

    def other_names(option: str) -> Iterator[str]:
        if question.kind is QuestionKind.FIELD:
            yield from facts.names_of_field(option)
            yield from facts.aliases.trades_of(option)
        if question.kind is QuestionKind.COUNTRY:
            yield from facts.aliases.countries.get(option, ())

    return Options(partial(_labels, form, question), other_names)


def _labels(form: Form, question: Question, t: Translator) -> list[Option]:
    if question.kind is QuestionKind.YES_NO:
        return [("yes", t.label("form-yes")), ("no", t.label("form-no"))]
    if question.kind in (QuestionKind.DATE, QuestionKind.NUMBER, QuestionKind.PERIODS):
        return []
    labels = [(option, option_text(t, form.check, question, option)) for option in question.options]
    return sorted(labels, key=lambda label: label[1]) if question.kind is QuestionKind.COUNTRY else labels


def _before(form: Form, question: Question) -> Question | None:
    order = [each.id for each in form.check.questions(form.case.facts)]
    earlier = [each for each in form.answered() if order.index(each.id) < order.index(question.id)]
    return earlier[-1] if earlier else None


def _likely_day(form: Form, question: Question) -> date:
    known = form.case.day(question.id)
    typical = question.samples(form.case)[0]
    return known or (typical if isinstance(typical, date) else form.case.today)
