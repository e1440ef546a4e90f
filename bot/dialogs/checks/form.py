"""One form for every check: begin, one question a screen, summary, result, one criterion explained."""

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Row
from aiogram_dialog.widgets.text import Format

from bot.dialogs import states
from bot.dialogs.checks.begin import answers_to_edit, begin_windows, get_answers
from bot.dialogs.checks.contract_end import contract_end_window
from bot.dialogs.checks.flow import CALENDAR, advance, show_result
from bot.dialogs.checks.health import health_window
from bot.dialogs.checks.periods import PERIODS_ANSWERED
from bot.dialogs.checks.question import (
    get_question,
    on_back,
    on_day,
    on_no_periods,
    on_option,
    on_periods,
    on_skip,
    on_text,
)
from bot.dialogs.checks.result import result_windows
from bot.dialogs.checks.together import together_window
from bot.dialogs.checks.what_if import ANSWERS_CHANGED
from bot.dialogs.widgets import ForQuestion, Mistake, Say, UnderstoodDay, choice, open_menu, signs
from bot.dialogs.widgets.buttons import button, main_button
from bot.dialogs.widgets.day_picker import DayPicker
from bot.dialogs.widgets.lists import paged
from bot.dialogs.widgets.typed_option import OPTIONS_PAGE, show_all, typed_hint
from bot.dialogs.widgets.unsent import UnsentButton
from bot.domain.checks.check import QuestionKind


async def _on_room_left(_start_data: object, result: object, manager: DialogManager) -> None:
    if result in {PERIODS_ANSWERED, ANSWERS_CHANGED}:
        await advance(manager)


def screening_dialog() -> Dialog:
    """Begin, questions, summary, and the windows of the result."""
    return Dialog(
        *begin_windows(),
        health_window(),
        Window(
            Mistake(),
            UnderstoodDay(),
            Format("<i>{progress}</i>\n", when="progress"),
            Format("<b>{text}</b>"),
            Format("\n{answer}", when="answer"),
            Say("form-date-hint", when=F["kind"] == QuestionKind.DATE),
            Say("form-periods-since", when=F["kind"] == QuestionKind.PERIODS),
            Say("form-number-hint", when=F["kind"] == QuestionKind.NUMBER),
            Say("form-country-hint", when=F["kind"] == QuestionKind.COUNTRY),
            typed_hint(),
            UnsentButton(),
            ForQuestion(
                paged(choice("a", "items", on_option), OPTIONS_PAGE, when="items"),
                show_all(),
                button("form-periods-never", "never", on_no_periods, when=F["kind"] == QuestionKind.PERIODS),
                DayPicker(CALENDAR, on_click=on_day, when="has_calendar"),
                button("form-periods-open", "per", on_periods, when=F["kind"] == QuestionKind.PERIODS),
                button("form-skip", "skip", on_skip, when="may_skip"),
                Row(button("form-back", "back", on_back), signs()),
                button("form-later", "menu", open_menu),
            ),
            MessageInput(on_text),
            state=states.Screening.question,
            getter=get_question,
        ),
        together_window(),
        contract_end_window(),
        Window(
            Say("form-summary"),
            Format("{lines}"),
            main_button("form-result", "res", show_result),
            *answers_to_edit("e", "pages"),
            state=states.Screening.summary,
            getter=get_answers,
        ),
        *result_windows(),
        on_process_result=_on_room_left,
    )
