"""The consents without which support may keep nothing: to records, and to what is said about health in one case."""

from typing import Any

from aiogram.enums import ButtonStyle
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from aiogram_dialog.widgets.style import Style
from aiogram_dialog.widgets.text import Const, Multi

from bot.actions.privacy.consents import give
from bot.dialogs import states
from bot.dialogs.support.intake import go_on, leave, take_first_words, waiting_words
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Label, Say, args, language_button
from bot.domain.privacy.consent import Purpose


async def _organisation(turn: Turn, **_: object) -> dict[str, Any]:
    return dict(args(organisation=turn.facts.organisation.name))


async def _records(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    return {**args(organisation=turn.facts.organisation.name), "waits": bool(waiting_words(dialog_manager))}


async def _allow_records(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    turn = turn_of(manager)
    await give(turn.store, turn.require_worker(), Purpose.RECORDS, turn.now)
    await go_on(manager)


async def _allow_health(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    manager.dialog_data["may_keep_health"] = True
    await go_on(manager)


async def _refuse_health(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """The words wait on, and may be about something else."""
    manager.dialog_data.update(kind=None, consultation=None)
    await manager.switch_to(states.Consultation.kind)


def consent_windows() -> list[Window]:
    """One for each; words that are written meanwhile wait."""
    return [
        Window(
            Say("consents-ask-records"),
            Multi(Const(" "), Say("consents-words-wait"), when="waits"),
            Button(Label("consents-ask-yes"), id="rec", on_click=_allow_records, style=Style(ButtonStyle.SUCCESS)),
            Button(Label("consents-ask-no"), id="no", on_click=leave),
            language_button(),
            MessageInput(take_first_words),
            state=states.Consultation.records,
            getter=_records,
        ),
        Window(
            Say("consents-ask-health"),
            Button(Label("consents-ask-yes"), id="hea", on_click=_allow_health, style=Style(ButtonStyle.SUCCESS)),
            Button(Label("consents-ask-no"), id="no", on_click=_refuse_health),
            language_button(),
            MessageInput(take_first_words),
            state=states.Consultation.health,
            getter=_organisation,
        ),
    ]
