"""Consent to questions about health (special care-required personal information) before the first of them."""

from aiogram import F
from aiogram.types import Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Row
from aiogram_dialog.widgets.text import Format

from bot.actions.privacy.consents import give
from bot.dialogs import states
from bot.dialogs.checks.flow import advance, ask
from bot.dialogs.checks.options import options_of, yes_or_no
from bot.dialogs.checks.question import on_back, on_name_or_words, on_option
from bot.dialogs.checks.session import load_form, question_text
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Say, UnderstoodDay, choice, signs
from bot.dialogs.widgets.buttons import button, main_button
from bot.domain.checks.answers import put_answer
from bot.domain.checks.check import Question, QuestionKind
from bot.domain.privacy.consent import Purpose


async def _get_health(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """The quick check asks one question: its answers stand beside what is done with them."""
    form = await load_form(dialog_manager)
    question = form.question(dialog_manager.dialog_data["at"])
    is_one = _is_one(dialog_manager, question)
    said = options_of(turn, form, question).labels(turn.t) if is_one else []
    return {"is_one": is_one, "said": said, "text": question_text(turn.t, form, question)}


def _is_one(manager: DialogManager, question: Question) -> bool:
    return bool(manager.dialog_data.get("is_quick")) and question.kind is QuestionKind.YES_NO


async def _on_said(manager: DialogManager, option: str) -> None:
    await _allow(manager)
    await on_option(manager, option)


async def _on_words(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """Where the quick check asks its one question, yes is yes in everyday words, too."""
    turn, form = turn_of(manager), await load_form(manager)
    said = yes_or_no(turn.texts, turn.t.locale, message.text or "")
    if len(said) == 1 and _is_one(manager, form.question(manager.dialog_data["at"])):
        await _on_said(manager, said[0])
        return
    await on_name_or_words(message, widget, manager)


async def _on_allowed(manager: DialogManager) -> None:
    await _allow(manager)
    form = await load_form(manager)
    await ask(manager, form, form.question(manager.dialog_data["at"]))


async def _on_refused(manager: DialogManager) -> None:
    """No question about health is asked; each counts as not known."""
    form = await load_form(manager)
    answers = form.screening.answers
    for question in form.check.questions(form.case.facts):
        if question.sensitive:
            answers = put_answer(answers, question.id, None)
    await turn_of(manager).store.screenings.keep_answers(form.screening.id, answers)
    await advance(manager)


async def _allow(manager: DialogManager) -> None:
    turn = turn_of(manager)
    await give(turn.as_worker, turn.require_worker(), Purpose.HEALTH)
    manager.dialog_data["may_ask_health"] = True


def health_window() -> Window:
    """Whether health may be asked about at all; in the quick check together with the one question."""
    return Window(
        UnderstoodDay(),
        Say("form-health", when=~F["is_one"]),
        Format("<b>{text}</b>\n", when="is_one"),
        Say("form-health-one", when="is_one"),
        main_button("form-health-yes", "yes", _on_allowed, when=~F["is_one"]),
        choice("said", "said", _on_said, when="is_one"),
        button("form-health-no", "no", _on_refused, when=~F["is_one"]),
        button("form-health-private", "private", _on_refused, when="is_one"),
        Row(button("form-back", "back", on_back), signs()),
        MessageInput(_on_words),
        state=states.Screening.health,
        getter=_get_health,
    )
