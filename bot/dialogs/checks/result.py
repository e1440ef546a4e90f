"""The result of a form: one card; behind it what to do in order, each criterion, the five years."""

from dataclasses import replace

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Row, SwitchTo
from aiogram_dialog.widgets.text import Format

from bot.dialogs import states
from bot.dialogs.checks.flow import go_on
from bot.dialogs.checks.sending import is_support_offered, notice_text, sending_buttons
from bot.dialogs.checks.session import Form, load_form
from bot.dialogs.checks.what_if import has_what_if
from bot.dialogs.law_changes import changes_button, notices_of
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import GoneError, Turn, existing
from bot.dialogs.widgets import Data, Getter, HandlerButton, Label, Say, UnderstoodDay, Widget, choice, signs
from bot.dialogs.widgets.buttons import button, goes_to, menu_row, opens
from bot.dialogs.widgets.lists import by_place, paged
from bot.dialogs.widgets.remember import remember
from bot.domain import callbacks
from bot.domain.checks.check import evaluate
from bot.domain.checks.next_question import next_question
from bot.domain.checks.papers import papers_needed
from bot.domain.checks.quick_check import standing
from bot.presenters.checks.card import result_card
from bot.presenters.checks.findings import finding_text
from bot.presenters.checks.next_steps import ResultExtras, todo_text
from bot.presenters.checks.total_stay import has_clock, stay_text
from bot.texts import Translator

# The criterion that the five years belong to.
_TOTAL_STAY = "total_stay"


async def result_extras(turn: Turn, t: Translator, form: Form) -> ResultExtras:
    """Somebody who is in Japan applies before the last day of the stay, where that is known."""
    profile = await turn.store.profiles.of(turn.require_worker().id)
    is_in_japan = form.case.choice("path") not in {None, "from_abroad"}
    is_offered = is_support_offered(form, evaluate(form.check, form.case), profile)
    return ResultExtras(
        before=profile.day("stay_expiry", turn.today) if is_in_japan else None,
        notice=await notice_text(turn, t, form),
        offer=t("job_change-support-offer") if is_offered else "",
    )


async def _get_result(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    form = await load_form(dialog_manager)
    result = evaluate(form.check, form.case)
    extras = replace(await result_extras(turn, turn.t, form), changes=await notices_of(turn, form))
    card = result_card(turn.t, form.check, form.case, extras)
    return {
        "text": card.text(),
        "offer": bool(extras.offer),
        "goes_on": next_question(form.check, form.case) is not None,
        "has_papers": bool(papers_needed(result, form.case)),
    }


async def _get_details(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    form = await load_form(dialog_manager)
    findings = standing(form.check, form.case).findings
    return {
        "findings": [(each.id, turn.t.label(f"{form.check.id}-criterion-{each.id}")) for each in findings],
        "has_what_if": has_what_if(form),
        "number": form.screening.id,
    }


async def _get_finding(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    form = await load_form(dialog_manager)
    result = evaluate(form.check, form.case)
    chosen = dialog_manager.dialog_data["finding"]
    finding = existing(next((each for each in result.findings if each.id == chosen), None))
    return {
        "text": finding_text(turn.t, form.check, finding, form.case),
        "has_clock": finding.id == _TOTAL_STAY and has_clock(form.case),
    }


async def _get_todo(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    form = await load_form(dialog_manager)
    return {
        "text": todo_text(turn.t, form.check, form.case, await result_extras(turn, turn.t, form)),
        "changes": bool(await notices_of(turn, form)),
    }


async def _get_stay(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    form = await load_form(dialog_manager)
    if not has_clock(form.case):
        raise GoneError
    return {"text": stay_text(turn.t, form.case)}


def _reading(state: State, getter: Getter, *widgets: Widget, back: SwitchTo) -> Window:
    row = Row(back, signs())
    return Window(Format("{text}"), *widgets, row, words_for_support(), state=state, getter=getter)


def result_windows() -> list[Window]:
    """The windows of a form's dialog in which its result is read."""
    to_details = goes_to("button-back", "more", states.Screening.details)
    return [
        Window(
            UnderstoodDay(),
            Format("{text}"),
            sending_buttons(),
            button("result-go_on", "on", go_on, when="goes_on"),
            opens("papers-button", "papers", states.Papers.list, "screening", when="has_papers"),
            goes_to("result-more", "more", states.Screening.details),
            menu_row(),
            words_for_support(),
            state=states.Screening.result,
            getter=_get_result,
        ),
        Window(
            Say("result-details"),
            goes_to("todo-button", "todo", states.Screening.todo),
            opens("whatif-button", "if", states.WhatIf.question, "screening", when="has_what_if"),
            HandlerButton(Label("result-sheet"), callbacks.SEND_RESULT),
            goes_to("form-change", "sum", states.Screening.summary),
            paged(
                choice("f", "findings", remember("finding", states.Screening.finding)),
                "parts",
                naming=by_place,
                width=2,
            ),
            Row(goes_to("button-back", "res", states.Screening.result), signs()),
            words_for_support(),
            state=states.Screening.details,
            getter=_get_details,
        ),
        _reading(
            states.Screening.finding,
            _get_finding,
            goes_to("stay-button", "stay", states.Screening.stay, when="has_clock"),
            back=to_details,
        ),
        _reading(states.Screening.todo, _get_todo, changes_button("guide-title-changes"), back=to_details),
        _reading(states.Screening.stay, _get_stay, back=goes_to("button-back", "fin", states.Screening.finding)),
    ]
