"""The result of a form: all of it, one criterion explained, what to do in order, the five years."""

from aiogram.enums import ButtonStyle
from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Row, Start, SwitchTo
from aiogram_dialog.widgets.style import Style
from aiogram_dialog.widgets.text import Format

from bot.dialogs import states
from bot.dialogs.checks.job_change_offer import notice_of, notice_text, offer_buttons, offer_of, offer_text
from bot.dialogs.checks.session import load_form
from bot.dialogs.checks.what_if import has_what_if
from bot.dialogs.law_changes import changes_button, notices_of
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import GoneError, Turn, existing
from bot.dialogs.widgets import Data, Getter, Label, Widget, choice, language_button
from bot.dialogs.widgets.buttons import goes_to, menu_row, opens
from bot.dialogs.widgets.lists import paged
from bot.dialogs.widgets.remember import remember
from bot.domain.checks.check import evaluate
from bot.presenters.checks.findings import finding_text, result_text
from bot.presenters.checks.next_steps import todo_text
from bot.presenters.checks.total_stay import has_clock, stay_text

# The criterion that the five years belong to.
_TOTAL_STAY = "total_stay"


async def _get_result(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    form = await load_form(dialog_manager)
    result = evaluate(form.check, form.case)
    findings = [(finding.id, turn.t.label(f"{form.check.id}-criterion-{finding.id}")) for finding in result.findings]
    changes = await notices_of(turn, form)
    return {
        "text": "\n\n".join(filter(None, [result_text(turn.t, form.check, result), changes])),
        "changes": bool(changes),
        "findings": findings,
        "has_papers": any(finding.documents for finding in result.findings),
        "has_what_if": has_what_if(form),
        "offer": offer_of(form, result, await turn.store.profiles.of(turn.require_worker().id)),
        **await notice_of(turn, form),
    }


async def _get_finding(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    form = await load_form(dialog_manager)
    result = evaluate(form.check, form.case)
    chosen = dialog_manager.dialog_data["finding"]
    finding = existing(next((each for each in result.findings if each.id == chosen), None))
    return {
        "text": finding_text(turn.t, form.check, finding, turn.facts),
        "has_clock": finding.id == _TOTAL_STAY and has_clock(form.case),
    }


async def _get_todo(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    form = await load_form(dialog_manager)
    text = todo_text(turn.t, form.check, evaluate(form.check, form.case), form.case)
    return {"text": text, **await notice_of(turn, form)}


async def _get_stay(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    form = await load_form(dialog_manager)
    if not has_clock(form.case):
        raise GoneError
    return {"text": stay_text(turn.t, form.case)}


def _help_button() -> Start:
    return Start(Label("result-ask-support"), "help", states.Consultation.kind, style=Style(ButtonStyle.PRIMARY))


def _reading(state: State, getter: Getter, *widgets: Widget, back: SwitchTo) -> Window:
    row = Row(back, language_button())
    return Window(Format("{text}"), _help_button(), *widgets, row, words_for_support(), state=state, getter=getter)


def result_windows() -> list[Window]:
    """The windows of a form's dialog in which its result is read."""
    return [
        Window(
            Format("{text}"),
            notice_text(),
            offer_text(),
            offer_buttons(),
            _help_button(),
            goes_to("todo-button", "todo", states.Screening.todo),
            opens("papers-button", "papers", states.Papers.list, "screening", when="has_papers"),
            opens("whatif-button", "if", states.WhatIf.question, "screening", when="has_what_if"),
            changes_button("guide-title-changes"),
            paged(choice("f", "findings", remember("finding", states.Screening.finding)), "parts", width=2),
            goes_to("form-change", "sum", states.Screening.summary),
            menu_row(),
            words_for_support(),
            state=states.Screening.result,
            getter=_get_result,
        ),
        _reading(
            states.Screening.finding,
            _get_finding,
            goes_to("stay-button", "stay", states.Screening.stay, when="has_clock"),
            back=goes_to("button-back", "res", states.Screening.result),
        ),
        _reading(
            states.Screening.todo,
            _get_todo,
            notice_text(),
            back=goes_to("button-back", "res", states.Screening.result),
        ),
        _reading(
            states.Screening.stay,
            _get_stay,
            back=goes_to("button-back", "fin", states.Screening.finding),
        ),
    ]
