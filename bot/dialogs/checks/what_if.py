"""The same answers with another field, path or date ("What if …?"); all is kept unless the worker says otherwise.

What was answered about the field of before says nothing about another one: it is not known then.
"""

from collections.abc import Mapping
from datetime import date

from aiogram import F
from aiogram.types import Message
from aiogram_dialog import ChatEvent, Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Cancel, Column, Row
from aiogram_dialog.widgets.text import Format

from bot.dialogs import states
from bot.dialogs.checks.options import offered_likely, options_of
from bot.dialogs.checks.session import (
    Form,
    answer_text,
    keep_answer,
    load_screening,
    question_label,
    question_text,
)
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.typed_input import check_day, typed_day
from bot.dialogs.widgets import Data, Label, Mistake, Say, choice, signs, started_with
from bot.dialogs.widgets.buttons import back_to, goes_to, main_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.day_picker import DayPicker, point_calendar
from bot.dialogs.widgets.lists import paged
from bot.dialogs.widgets.remember import remember
from bot.dialogs.widgets.typed_option import OPTIONS_PAGE, forget_typed, read_option, show_all, typed_hint
from bot.dialogs.widgets.unsent import UnsentButton
from bot.domain.checks.answers import replay_answers
from bot.domain.checks.check import Case, Question, QuestionKind
from bot.presenters.checks.comparison import comparison_text
from bot.texts import Translator

ANSWERS_CHANGED = "changed"
_QUESTIONS = ("field", "path", "apply_on")
# Tests that may still be passed, and the answer then; whoever has more than that is not offered it.
_PASSED: Mapping[str, str | bool] = {"skill_test_passed": True, "japanese_test": "n4"}
_NOT_PASSED = (None, False, "none", "n5")
_CALENDAR = "day"
_compare = remember("answer", states.WhatIf.compared)


def has_what_if(form: Form) -> bool:
    """Return whether the form asks for everything that can be compared."""
    return {question.id for question in form.check.questions(form.case.facts)}.issuperset(_QUESTIONS)


async def _get_questions(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    form = await _form(dialog_manager)
    chosen = [form.question(question_id) for question_id in _QUESTIONS]
    tests = [question_id for question_id in _PASSED if form.case.read(question_id) in _NOT_PASSED]
    return {
        "questions": [(question.id, question_label(turn.t, form.check, question)) for question in chosen],
        "tests": [(question_id, turn.t.label(f"whatif-pass-{question_id}")) for question_id in tests],
    }


async def _on_test(manager: DialogManager, question_id: str) -> None:
    if question_id not in _PASSED:
        return
    manager.dialog_data["question"] = question_id
    await _compare(manager, _PASSED[question_id])


async def _on_question(manager: DialogManager, question_id: str) -> None:
    manager.dialog_data["question"] = question_id
    forget_typed(manager)
    form, question = await _chosen(manager)
    await manager.switch_to(states.WhatIf.answer)
    if question.kind is QuestionKind.DATE:
        point_calendar(manager, _CALENDAR, form.case.apply_on)


async def _get_answers(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    form, question = await _chosen(dialog_manager)
    first_on, last_on = form.day_range(question)
    found, now = await offered_likely(dialog_manager, form, question), form.case.answers.get(question.id)
    return {
        "text": question_text(turn.t, form, question),
        "typed": found["typed"],
        "answers": [option for option in found["items"] if option[0] != now],
        "kind": question.kind,
        "first_on": first_on,
        "last_on": last_on,
    }


async def _on_day(_event: ChatEvent, _calendar: object, manager: DialogManager, chosen: date) -> None:
    form, question = await _chosen(manager)
    day = check_day(chosen, *form.day_range(question))
    await _compare(manager, day)


async def _on_text(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    form, question = await _chosen(manager)
    if question.kind is QuestionKind.DATE:
        await _compare(manager, typed_day(turn_of(manager), message.text, *form.day_range(question)))
        return
    named = read_option(manager, message.text, options_of(turn_of(manager), form, question))
    if named is not None:
        await _compare(manager, named)


async def _get_comparison(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    form, question = await _chosen(dialog_manager)
    raw = form.answers_with(question, dialog_manager.dialog_data["answer"])
    other = Case(replay_answers(raw, form.check, turn.facts), turn.facts, turn.today)
    return {
        "change": _change(turn.t, form, question, other),
        "text": comparison_text(turn.t, form.check, form.case, other),
    }


def _change(t: Translator, form: Form, question: Question, other: Case) -> str:
    before, after = form.case.answers.get(question.id), other.answers.get(question.id)
    told = {
        "question": question_label(t, form.check, question),
        "before": answer_text(t, form.check, question, before),
        "after": answer_text(t, form.check, question, after),
    }
    return t("whatif-change", told)


async def _on_use(manager: DialogManager) -> None:
    form, question = await _chosen(manager)
    await keep_answer(manager, form, question, manager.dialog_data["answer"])
    await manager.done(result=ANSWERS_CHANGED)


async def _form(manager: DialogManager) -> Form:
    return await load_screening(turn_of(manager), started_with(manager)["screening"])


async def _chosen(manager: DialogManager) -> tuple[Form, Question]:
    form = await _form(manager)
    return form, form.question(manager.dialog_data["question"])


def what_if_dialog() -> Dialog:
    """Build the dialog: what to change, to which answer, and both results."""
    return Dialog(
        Window(
            Say("whatif-what"),
            Column(choice("t", "tests", _on_test)),
            Column(choice("q", "questions", _on_question)),
            Cancel(Label("whatif-leave")),
            signs(),
            words_for_support(),
            state=states.WhatIf.question,
            getter=_get_questions,
        ),
        Window(
            Mistake(),
            Format("<b>{text}</b>"),
            Say("form-date-hint", when=F["kind"] == QuestionKind.DATE),
            UnsentButton(),
            typed_hint(),
            paged(choice("a", "answers", _compare), OPTIONS_PAGE, when="answers"),
            show_all(),
            DayPicker(_CALENDAR, on_click=_on_day, when=F["kind"] == QuestionKind.DATE),
            Row(back_to(states.WhatIf.question), signs()),
            MessageInput(_on_text),
            state=states.WhatIf.answer,
            getter=_get_answers,
        ),
        confirm(
            states.WhatIf.compared,
            Format("{change}\n\n{text}"),
            goes_to("whatif-again", "again", states.WhatIf.question),
            Cancel(Label("whatif-leave")),
            signs(),
            words_for_support(),
            yes=main_button("whatif-use", "use", _on_use),
            getter=_get_comparison,
        ),
    )
