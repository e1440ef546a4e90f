"""Consent: who runs the bot, what is kept and why, and what it is not. Declining leaves no trace."""

from typing import Any

from aiogram.enums import ButtonStyle
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, StartMode, Window
from aiogram_dialog.widgets.kbd import Button
from aiogram_dialog.widgets.style import Style

from bot.actions.arrival import decline_consent, give_consent
from bot.dialogs import states
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Label, Say, args, language_button


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


async def _agree(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    turn = turn_of(manager)
    turn.worker = await give_consent(turn.store, turn.known_worker, turn.now)
    await manager.start(states.Menu.main, mode=StartMode.RESET_STACK)


async def _decline(callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    turn = turn_of(manager)
    await decline_consent(turn.store, turn.known_worker, turn.now)
    # A room would be kept together with the chat id of somebody who does not want that: leave a plain message.
    await manager.reset_stack(remove_keyboard=False)
    manager.show_mode = ShowMode.NO_UPDATE
    if isinstance(callback.message, Message):
        await callback.message.edit_text(turn.words("consent-declined"))


def consent_dialog() -> Dialog:
    """One window: the text, yes or no."""
    return Dialog(
        Window(
            Say("consent-text"),
            Button(Label("consent-agree"), id="yes", on_click=_agree, style=Style(ButtonStyle.SUCCESS)),
            Button(Label("consent-decline"), id="no", on_click=_decline),
            language_button(),
            state=states.Consent.asking,
            getter=_organisation,
        ),
    )
