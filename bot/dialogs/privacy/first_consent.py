"""Consent: who runs the bot, what is kept and why, and what it is not. Declining leaves no trace."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, StartMode, Window
from aiogram_dialog.widgets.kbd import Row, Start, SwitchTo

from bot.actions.workers.arrival import decline_consent, give_consent
from bot.dialogs import states
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Label, Say, args, language_button
from bot.dialogs.widgets.buttons import back_to, button, main_button
from bot.dialogs.widgets.toggles import toggles
from bot.domain.privacy.consent import GENERAL_PURPOSES, Purpose
from bot.presenters.privacy.consents import consent_name


async def _get_organisation(turn: Turn, **_: object) -> dict[str, Any]:
    organisation = turn.facts.organisation
    return args(
        organisation=organisation.name,
        registration=organisation.registration_number,
        phone=organisation.phone,
        contact=organisation.privacy_contact,
    )


async def _get_purposes(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    chosen = dialog_manager.dialog_data.get("chosen", [])
    items = [(purpose.value, _purpose_label(turn, purpose, chosen)) for purpose in GENERAL_PURPOSES]
    return {**args(organisation=turn.facts.organisation.name), "items": items}


async def _on_agree(manager: DialogManager) -> None:
    turn = turn_of(manager)
    turn.worker = await give_consent(turn.as_worker, turn.require_worker())
    await manager.start(states.Menu.main, mode=StartMode.RESET_STACK)


async def _on_agree_to_chosen(manager: DialogManager) -> None:
    turn = turn_of(manager)
    chosen = [Purpose(each) for each in manager.dialog_data.get("chosen", [])]
    turn.worker = await give_consent(turn.as_worker, turn.require_worker(), chosen)
    await manager.start(states.Menu.main, mode=StartMode.RESET_STACK)


async def _on_decline(manager: DialogManager) -> None:
    turn = turn_of(manager)
    await decline_consent(turn.as_somebody, turn.require_worker())
    await leave_no_room(manager, turn.t("consent-declined"))


async def leave_no_room(manager: DialogManager, last_words: str) -> None:
    """Leave a plain message: a dialog would be kept together with the chat id of a person who does not want that."""
    await manager.reset_stack(remove_keyboard=False)
    manager.show_mode = ShowMode.NO_UPDATE
    if isinstance(manager.event, CallbackQuery) and isinstance(manager.event.message, Message):
        await manager.event.message.edit_text(last_words)


def _purpose_label(turn: Turn, purpose: Purpose, chosen: list[str]) -> str:
    key = "consents-given" if purpose in chosen else "consents-not-given"
    return turn.t.label(key, {"name": consent_name(turn.t, purpose, None)})


def consent_dialog() -> Dialog:
    """The text with yes or no, and its two purposes one by one."""
    return Dialog(
        Window(
            Say("consent-text"),
            main_button("consent-agree", "yes", _on_agree),
            SwitchTo(Label("consent-choose"), id="some", state=states.Consent.choosing),
            button("consent-decline", "no", _on_decline),
            Start(Label("privacy-button"), "notice", states.Privacy.notice),
            language_button(),
            state=states.Consent.asking,
            getter=_get_organisation,
        ),
        Window(
            Say("consent-purposes"),
            toggles("c", "items", remembered_as="chosen"),
            main_button("consent-continue", "go", _on_agree_to_chosen),
            Row(back_to(states.Consent.asking), language_button()),
            state=states.Consent.choosing,
            getter=_get_purposes,
        ),
    )
