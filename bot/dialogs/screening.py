"""One form for every check: start or resume, one question a screen, summary, result, one criterion explained."""

from typing import Any

from aiogram import F
from aiogram.enums import ButtonStyle
from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Cancel, Column, Row, ScrollingGroup, SwitchTo
from aiogram_dialog.widgets.style import Style
from aiogram_dialog.widgets.text import Format

from bot.actions.screenings import finish_screening
from bot.dialogs import states
from bot.dialogs.asking import (
    CALENDAR,
    OPTIONS,
    advance,
    allow_health,
    ask,
    choose,
    choose_day,
    go_back,
    no_periods,
    open_periods,
    read_text,
    refuse_health,
    show_question,
    skip,
)
from bot.dialogs.calendar import DayPicker
from bot.dialogs.consultation import words_for_support
from bot.dialogs.findings import finding_text, result_text
from bot.dialogs.form import answer_text, check_of, load_form, question_label
from bot.dialogs.periods import PERIODS_ANSWERED
from bot.dialogs.turn import GoneError, Turn, turn_of
from bot.dialogs.widgets import ForQuestion, Label, Mistake, Say, choice, language_button
from bot.domain.checks.form import Kind, evaluate

# More buttons than this are paged.
_ROWS = 8


async def _standing(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    latest = await turn.store.screenings.latest(turn.known_worker.id, check_of(dialog_manager).id)
    return {
        "unfinished": latest is not None and latest.finished_at is None,
        "finished": latest is not None and latest.finished_at is not None,
    }


async def _begin(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    turn, check = turn_of(manager), check_of(manager)
    screening = await turn.store.screenings.begin(turn.known_worker.id, check.id, check.version, turn.now)
    manager.dialog_data["screening"] = screening.id
    await advance(manager)


async def _resume(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    latest = await turn_of(manager).store.screenings.latest(turn_of(manager).known_worker.id, check_of(manager).id)
    if latest is None:
        return
    manager.dialog_data["screening"] = latest.id
    await advance(manager)


async def _answers(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    form = await load_form(dialog_manager)
    labels = {question.id: question_label(turn.words, form.check, question) for question in form.answered()}
    lines = [
        turn.words(
            "form-summary-line",
            {
                "question": labels[question.id],
                "answer": answer_text(turn.words, form.check, question, form.case.answers[question.id]),
            },
        )
        for question in form.answered()
    ]
    return {"lines": "\n".join(lines), "answers": list(labels.items())}


async def _edit(_callback: CallbackQuery, _select: object, manager: DialogManager, question_id: str) -> None:
    form = await load_form(manager)
    await ask(manager, form, form.question(question_id))


async def _show_result(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    turn = turn_of(manager)
    form = await load_form(manager)
    await finish_screening(turn.store, form.screening, evaluate(form.check, form.case), turn.now)
    await manager.switch_to(states.Screening.result)


async def _result(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    form = await load_form(dialog_manager)
    result = evaluate(form.check, form.case)
    findings = [
        (finding.id, turn.words.label(f"{form.check.id}-criterion-{finding.id}")) for finding in result.findings
    ]
    return {"text": result_text(turn.words, form.check, result), "findings": findings}


async def _explain(_callback: CallbackQuery, _select: object, manager: DialogManager, finding_id: str) -> None:
    manager.dialog_data["finding"] = finding_id
    await manager.switch_to(states.Screening.finding)


async def _finding(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    form = await load_form(dialog_manager)
    result = evaluate(form.check, form.case)
    finding = next((each for each in result.findings if each.id == dialog_manager.dialog_data["finding"]), None)
    if finding is None:
        raise GoneError
    return {"text": finding_text(turn.words, form.check, finding, turn.facts)}


async def _go_on(_start_data: object, result: object, manager: DialogManager) -> None:
    if result == PERIODS_ANSWERED:
        await advance(manager)


async def _ask_support(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await manager.start(states.Consultation.kind)


async def _menu(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await manager.start(states.Menu.main, mode=StartMode.RESET_STACK)


def _help_button() -> Button:
    return Button(Label("result-ask-support"), id="help", on_click=_ask_support, style=Style(ButtonStyle.PRIMARY))


def screening_dialog() -> Dialog:
    """Start, questions, summary, result, one criterion explained."""
    return Dialog(
        Window(
            Say("form-start"),
            Button(
                Label("form-resume"), id="go", on_click=_resume, when="unfinished", style=Style(ButtonStyle.PRIMARY)
            ),
            Button(Label("form-change"), id="see", on_click=_resume, when="finished", style=Style(ButtonStyle.PRIMARY)),
            Button(Label("form-begin"), id="new", on_click=_begin),
            language_button(),
            Cancel(Label("back-button")),
            words_for_support(),
            state=states.Screening.start,
            getter=_standing,
        ),
        Window(
            Say("form-health"),
            Button(Label("form-health-yes"), id="yes", on_click=allow_health, style=Style(ButtonStyle.SUCCESS)),
            Button(Label("form-health-no"), id="no", on_click=refuse_health),
            language_button(),
            words_for_support(),
            state=states.Screening.health,
        ),
        Window(
            Mistake(),
            Format("<i>{progress}</i>\n\n<b>{text}</b>"),
            Format("\n{answer}", when="answer"),
            Say("form-date-hint", when=F["kind"] == Kind.DATE),
            Say("form-number-hint", when=F["kind"] == Kind.NUMBER),
            Say("form-country-hint", when=F["kind"] == Kind.COUNTRY),
            ForQuestion(
                ScrollingGroup(
                    choice("a", "items", choose),
                    id=OPTIONS,
                    width=1,
                    height=_ROWS,
                    hide_on_single_page=True,
                    when="items",
                ),
                DayPicker(CALENDAR, on_click=choose_day, when=F["kind"] == Kind.DATE),
                Button(Label("form-periods-open"), id="per", on_click=open_periods, when=F["kind"] == Kind.PERIODS),
                Button(Label("form-periods-never"), id="never", on_click=no_periods, when=F["kind"] == Kind.PERIODS),
                Button(Label("form-skip"), id="skip", on_click=skip, when="may_skip"),
                Row(Button(Label("form-back"), id="back", on_click=go_back), language_button()),
                Button(Label("form-later"), id="menu", on_click=_menu),
            ),
            MessageInput(read_text),
            state=states.Screening.question,
            getter=show_question,
        ),
        Window(
            Say("form-summary"),
            Format("{lines}"),
            Button(Label("form-result"), id="res", on_click=_show_result, style=Style(ButtonStyle.SUCCESS)),
            ScrollingGroup(choice("e", "answers", _edit), id="pages", width=2, height=_ROWS, hide_on_single_page=True),
            Row(Button(Label("form-later"), id="menu", on_click=_menu), language_button()),
            words_for_support(),
            state=states.Screening.summary,
            getter=_answers,
        ),
        Window(
            Format("{text}"),
            Column(_help_button()),
            ScrollingGroup(
                choice("f", "findings", _explain), id="parts", width=2, height=_ROWS, hide_on_single_page=True
            ),
            SwitchTo(Label("form-change"), id="sum", state=states.Screening.summary),
            Row(Button(Label("menu-button"), id="menu", on_click=_menu), language_button()),
            words_for_support(),
            state=states.Screening.result,
            getter=_result,
        ),
        Window(
            Format("{text}"),
            _help_button(),
            Row(SwitchTo(Label("back-button"), id="res", state=states.Screening.result), language_button()),
            words_for_support(),
            state=states.Screening.finding,
            getter=_finding,
        ),
        on_process_result=_go_on,
    )
