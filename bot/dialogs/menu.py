"""The menu: where everything begins, and where words go that were written outside any room."""

from typing import Any

from aiogram.enums import ButtonStyle
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Start
from aiogram_dialog.widgets.style import Style

from bot.dialogs import states
from bot.dialogs.consultation import take_unasked_words
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import Label, Say, args, language_button, started_with


async def _note(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    number = started_with(dialog_manager).get("added_to")
    phone = turn.facts.organisation.phone
    return {**args(number=number or "", phone=phone), "added": number is not None}


async def _take_words(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    await take_unasked_words(message, manager)


def menu_dialog() -> Dialog:
    """One window."""
    return Dialog(
        Window(
            Say("consultation-added", when="added"),
            Say("menu-text"),
            Start(Label("menu-eligibility"), "check", states.Screening.start, data={"check": "eligibility"}),
            Start(Label("menu-consultation"), "ask", states.Consultation.kind, style=Style(ButtonStyle.PRIMARY)),
            language_button(),
            MessageInput(_take_words),
            state=states.Menu.main,
            getter=_note,
        ),
    )
