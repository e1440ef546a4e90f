"""Consent: who runs the bot, what is kept and why, and what it is not. Declining leaves no trace."""

from typing import Any

from aiogram.enums import ButtonStyle
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, StartMode, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, Start, SwitchTo
from aiogram_dialog.widgets.style import Style

from bot.actions.workers.arrival import decline_consent, give_consent
from bot.dialogs import states
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Label, Say, args, choice, language_button
from bot.domain.privacy.consent import GENERAL_PURPOSES, Purpose
from bot.presenters.privacy.consents import consent_name


async def _organisation(turn: Turn, **_: object) -> dict[str, Any]:
    organisation = turn.facts.organisation
    return dict(
        args(
            organisation=organisation.name,
            registration=organisation.registration_number,
            phone=organisation.phone,
            contact=organisation.privacy_contact,
        )
    )


async def _purposes(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    chosen = dialog_manager.dialog_data.get("chosen", [])
    items = [(purpose.value, _marked(turn, purpose, chosen)) for purpose in GENERAL_PURPOSES]
    return {**args(organisation=turn.facts.organisation.name), "items": items}


async def _agree(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    turn = turn_of(manager)
    turn.worker = await give_consent(turn.store, turn.require_worker(), turn.now)
    await manager.start(states.Menu.main, mode=StartMode.RESET_STACK)


async def _toggle(_callback: CallbackQuery, _select: object, manager: DialogManager, purpose: str) -> None:
    chosen = manager.dialog_data.get("chosen", [])
    others = [each for each in chosen if each != purpose]
    manager.dialog_data["chosen"] = others if purpose in chosen else [*chosen, purpose]


async def _agree_to_chosen(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    turn = turn_of(manager)
    chosen = [Purpose(each) for each in manager.dialog_data.get("chosen", [])]
    turn.worker = await give_consent(turn.store, turn.require_worker(), turn.now, chosen)
    await manager.start(states.Menu.main, mode=StartMode.RESET_STACK)


async def _decline(callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    turn = turn_of(manager)
    await decline_consent(turn.store, turn.require_worker(), turn.now)
    await leave_no_room(callback, manager, turn.t("consent-declined"))


async def leave_no_room(callback: CallbackQuery, manager: DialogManager, last_words: str) -> None:
    """Leave a plain message: a dialog would be kept together with the chat id of a person who does not want that."""
    await manager.reset_stack(remove_keyboard=False)
    manager.show_mode = ShowMode.NO_UPDATE
    if isinstance(callback.message, Message):
        await callback.message.edit_text(last_words)


def _marked(turn: Turn, purpose: Purpose, chosen: list[str]) -> str:
    key = "consents-given" if purpose in chosen else "consents-not-given"
    return turn.t.label(key, {"name": consent_name(turn.t, purpose, None)})


def consent_dialog() -> Dialog:
    """The text with yes or no, and its two purposes one by one."""
    return Dialog(
        Window(
            Say("consent-text"),
            Button(Label("consent-agree"), id="yes", on_click=_agree, style=Style(ButtonStyle.SUCCESS)),
            SwitchTo(Label("consent-choose"), id="some", state=states.Consent.choosing),
            Button(Label("consent-decline"), id="no", on_click=_decline),
            Start(Label("privacy-button"), "notice", states.Privacy.notice),
            language_button(),
            state=states.Consent.asking,
            getter=_organisation,
        ),
        Window(
            Say("consent-purposes"),
            Column(choice("c", "items", _toggle)),
            Button(Label("consent-continue"), id="go", on_click=_agree_to_chosen, style=Style(ButtonStyle.SUCCESS)),
            Row(SwitchTo(Label("button-back"), id="back", state=states.Consent.asking), language_button()),
            state=states.Consent.choosing,
            getter=_purposes,
        ),
    )
