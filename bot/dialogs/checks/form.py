"""One form for every check: start or resume, one question a screen, summary, result, one criterion explained."""

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Cancel, Row
from aiogram_dialog.widgets.text import Format

from bot.actions.checks import finish_screening
from bot.dialogs import states
from bot.dialogs.checks.periods import PERIODS_ANSWERED
from bot.dialogs.checks.question import (
    CALENDAR,
    advance,
    ask,
    get_question,
    on_back,
    on_day,
    on_health_allowed,
    on_health_refused,
    on_no_periods,
    on_option,
    on_periods,
    on_skip,
    on_text,
)
from bot.dialogs.checks.result import result_windows
from bot.dialogs.checks.session import answer_text, check_of, load_form, question_label
from bot.dialogs.checks.what_if import ANSWERS_CHANGED
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, ForQuestion, Label, Mistake, Say, choice, language_button, open_menu
from bot.dialogs.widgets.buttons import button, main_button, primary_button
from bot.dialogs.widgets.day_picker import DayPicker
from bot.dialogs.widgets.lists import paged
from bot.dialogs.widgets.typed_option import OPTIONS_PAGE, show_all, typed_hint
from bot.dialogs.widgets.unsent import UnsentButton
from bot.domain.checks.check import QuestionKind, evaluate


async def _get_standing(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    check = check_of(dialog_manager)
    latest = await turn.store.screenings.latest(turn.require_worker().id, check.id)
    return {
        "start": turn.t(f"{check.id}-start"),
        "unfinished": latest is not None and latest.finished_at is None,
        "finished": latest is not None and latest.finished_at is not None,
    }


async def _on_begin(manager: DialogManager) -> None:
    turn, check = turn_of(manager), check_of(manager)
    screening = await turn.store.screenings.begin(turn.require_worker().id, check.id, check.version, turn.now)
    manager.dialog_data["screening"] = screening.id
    await advance(manager)


async def _on_resume(manager: DialogManager) -> None:
    latest = await turn_of(manager).store.screenings.latest(turn_of(manager).require_worker().id, check_of(manager).id)
    if latest is None:
        return
    manager.dialog_data["screening"] = latest.id
    await advance(manager)


async def _get_answers(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    form = await load_form(dialog_manager)
    labels = {question.id: question_label(turn.t, form.check, question) for question in form.answered()}
    lines = [
        turn.t(
            "form-summary-line",
            {
                "question": labels[question.id],
                "answer": answer_text(turn.t, form.check, question, form.case.answers[question.id]),
            },
        )
        for question in form.answered()
    ]
    return {"lines": "\n".join(lines), "answers": list(labels.items())}


async def _on_edit(manager: DialogManager, question_id: str) -> None:
    form = await load_form(manager)
    await ask(manager, form, form.question(question_id))


async def _on_result(manager: DialogManager) -> None:
    turn = turn_of(manager)
    form = await load_form(manager)
    await finish_screening(turn.as_worker, form.screening, evaluate(form.check, form.case))
    await manager.switch_to(states.Screening.result)


async def _on_room_left(_start_data: object, result: object, manager: DialogManager) -> None:
    if result in {PERIODS_ANSWERED, ANSWERS_CHANGED}:
        await advance(manager)


def screening_dialog() -> Dialog:
    """Start, questions, summary, and the windows of the result."""
    return Dialog(
        Window(
            Format("{start}"),
            primary_button("form-resume", "go", _on_resume, when="unfinished"),
            primary_button("form-change", "see", _on_resume, when="finished"),
            button("form-begin", "new", _on_begin),
            language_button(),
            Cancel(Label("button-back")),
            words_for_support(),
            state=states.Screening.start,
            getter=_get_standing,
        ),
        Window(
            Say("form-health"),
            main_button("form-health-yes", "yes", on_health_allowed),
            button("form-health-no", "no", on_health_refused),
            language_button(),
            words_for_support(),
            state=states.Screening.health,
        ),
        Window(
            Mistake(),
            Format("<i>{progress}</i>\n\n<b>{text}</b>"),
            Format("\n{answer}", when="answer"),
            Say("form-date-hint", when=F["kind"] == QuestionKind.DATE),
            Say("form-number-hint", when=F["kind"] == QuestionKind.NUMBER),
            Say("form-country-hint", when=F["kind"] == QuestionKind.COUNTRY),
            typed_hint(),
            UnsentButton(),
            ForQuestion(
                paged(choice("a", "items", on_option), OPTIONS_PAGE, when="items"),
                show_all(),
                DayPicker(CALENDAR, on_click=on_day, when=F["kind"] == QuestionKind.DATE),
                button("form-periods-open", "per", on_periods, when=F["kind"] == QuestionKind.PERIODS),
                button("form-periods-never", "never", on_no_periods, when=F["kind"] == QuestionKind.PERIODS),
                button("form-skip", "skip", on_skip, when="may_skip"),
                Row(button("form-back", "back", on_back), language_button()),
                button("form-later", "menu", open_menu),
            ),
            MessageInput(on_text),
            state=states.Screening.question,
            getter=get_question,
        ),
        Window(
            Say("form-summary"),
            Format("{lines}"),
            main_button("form-result", "res", _on_result),
            paged(choice("e", "answers", _on_edit), "pages", width=2),
            Row(button("form-later", "menu", open_menu), language_button()),
            words_for_support(),
            state=states.Screening.summary,
            getter=_get_answers,
        ),
        *result_windows(),
        on_process_result=_on_room_left,
    )
