"""The menu: where everything begins, and where words go that were written outside any room."""

from typing import Any

from aiogram.enums import ButtonStyle
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Start
from aiogram_dialog.widgets.style import Style
from aiogram_dialog.widgets.text import Const, Multi

from bot.dialogs import states
from bot.dialogs.consultation import words_for_support
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import Label, Say, args, language_button, started_with


async def _note(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    number = started_with(dialog_manager).get("added_to")
    phone = turn.facts.organisation.phone
    return {**args(number=number or "", phone=phone), "added": number is not None}


def menu_dialog() -> Dialog:
    """One window."""
    return Dialog(
        Window(
            Multi(Say("consultation-added"), Const(" "), when="added"),
            Say("menu-text"),
            Start(Label("menu-eligibility"), "check", states.Screening.start, data={"check": "eligibility"}),
            Start(Label("menu-job_change"), "job", states.Screening.start, data={"check": "job_change"}),
            Start(Label("menu-consultation"), "ask", states.Consultation.kind, style=Style(ButtonStyle.PRIMARY)),
            Start(Label("menu-guide"), "guide", states.Guide.contents),
            language_button(),
            words_for_support(),
            state=states.Menu.main,
            getter=_note,
        ),
    )
