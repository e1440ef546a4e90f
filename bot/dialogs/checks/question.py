"""Asking a form's questions, one a screen: what is shown, and what an answer does."""

from datetime import date

from aiogram.types import Message
from aiogram_dialog import ChatEvent, DialogManager
from aiogram_dialog.widgets.input import MessageInput

from bot.dialogs import states
from bot.dialogs.checks.flow import HAS_CALENDAR, advance, ask
from bot.dialogs.checks.options import offered_likely, options_of
from bot.dialogs.checks.session import Form, answer_text, keep_answer, load_form, question_text
from bot.dialogs.support.consultation import on_unasked_words
from bot.dialogs.turn import MistakeError, Turn, turn_of
from bot.dialogs.typed_input import check_day, read_typed_number, typed_day
from bot.dialogs.widgets import Data
from bot.dialogs.widgets.typed_button import press_named
from bot.dialogs.widgets.typed_option import read_option
from bot.domain.checks.answers import AnswerError, parse_answer
from bot.domain.checks.check import Question, QuestionKind
from bot.domain.checks.next_question import progress
from bot.domain.checks.quick_check import screens_left
from bot.texts import Translator

_ANY_NUMBER = (0, 999)


async def get_question(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """The getter of the question's window."""
    form = await load_form(dialog_manager)
    question = form.question(dialog_manager.dialog_data["at"])
    first_on, last_on = form.calendar_range(question)
    return {
        "id": question.id,
        "progress": _progress(dialog_manager, form, question),
        "text": question_text(turn.t, form, question),
        "answer": _answer_now(turn.t, form, question),
        **await offered_likely(dialog_manager, form, question),
        "kind": question.kind,
        "has_calendar": question.kind in HAS_CALENDAR,
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
    await _answer_day(manager, form, question, check_day(chosen, *form.day_range(question)))


async def on_text(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Something was typed or sent where a question stands."""
    if await press_named(manager, message.text):
        return
    form, question = await _current(manager)
    if question.kind in HAS_CALENDAR:
        day = typed_day(turn_of(manager), message.text, *form.day_range(question))
        await _answer_day(manager, form, question, day)
    elif question.kind is QuestionKind.NUMBER:
        await _answer(manager, form, question, read_typed_number(message.text, *(question.limits or _ANY_NUMBER)))
    else:
        await _on_option_typed(manager, form, question, message.text)


def names_or_words() -> MessageInput:
    """For a window where only buttons answer: what is typed is the name of one of them, or words for support."""
    return MessageInput(on_name_or_words)


async def on_skip(manager: DialogManager) -> None:
    """I don't know."""
    form, question = await _current(manager)
    await keep_answer(manager, form, question, None)
    await advance(manager)


async def on_back(manager: DialogManager) -> None:
    """Show the question before this one with its answer."""
    await go_before(manager, *await _current(manager))


async def go_before(manager: DialogManager, form: Form, question: Question) -> None:
    """Show what was answered before that question; where nothing was, the beginning."""
    before = _before(form, question)
    if manager.dialog_data.get("unconfirmed"):
        await manager.switch_to(states.Screening.known)
        return
    if before is None:
        await manager.switch_to(states.Screening.start)
        return
    await ask(manager, form, before)


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


async def on_name_or_words(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """Press the button that is called so; anything else is for support."""
    if not await press_named(manager, message.text):
        await on_unasked_words(message, widget, manager)


async def _current(manager: DialogManager) -> tuple[Form, Question]:
    form = await load_form(manager)
    return form, form.question(manager.dialog_data["at"])


async def _answer_day(manager: DialogManager, form: Form, question: Question, day: date) -> None:
    """A day where periods are asked for: the status that is had since then."""
    since = [{"kind": "ssw1", "from": day.isoformat(), "to": None}]
    await _answer(manager, form, question, since if question.kind is QuestionKind.PERIODS else day.isoformat())


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
    named = read_option(manager, text, options_of(turn_of(manager), form, question))
    if named is not None:
        await _answer_option(manager, form, question, named)


def _progress(manager: DialogManager, form: Form, question: Question) -> str:
    t = turn_of(manager).t
    if question.id in form.case.answers:
        return ""  # below stands how it was answered
    if manager.dialog_data.get("is_quick"):
        return questions_left(manager, form)
    now = progress(form.check, form.case)
    return t("form-progress", {"number": now.number, "about": now.about})


def questions_left(manager: DialogManager, form: Form) -> str:
    """Return about how many screens the quick check still asks, this one among them."""
    left = screens_left(form.check, form.case, manager.dialog_data.get("apart", []))
    return turn_of(manager).t("form-left", {"count": max(1, left)})


def _answer_now(t: Translator, form: Form, question: Question) -> str:
    if question.id not in form.case.answers:
        return ""
    answer = answer_text(t, form.check, question, form.case.answers[question.id])
    return t("form-answer-now", {"answer": answer})


def _before(form: Form, question: Question) -> Question | None:
    order = [each.id for each in form.check.questions(form.case.facts)]
    earlier = [each for each in form.answered() if order.index(each.id) < order.index(question.id)]
    return earlier[-1] if earlier else None
