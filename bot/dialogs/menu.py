"""The menu: where everything begins, and where words go that were written outside any dialog."""

from aiogram import F
from aiogram.enums import ButtonStyle
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Start
from aiogram_dialog.widgets.style import Style
from aiogram_dialog.widgets.text import Const, Multi

from bot.dialogs import states
from bot.dialogs.law_changes import changes_button, count_changes
from bot.dialogs.support.consultation import card_button, refuse_sent, words_for_support
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import Data, Label, Mistake, Say, args, signs, started_with
from bot.domain.support.consultation import ADDED_KEYS


async def _get_note(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    known = started_with(dialog_manager)
    number = known.get("added_to")
    changes = await count_changes(turn)
    is_refused = "mistake" in dialog_manager.dialog_data  # what was added is taken away again
    return {
        **args(number=number or "", count=changes),
        "added": None if number is None or is_refused else known.get("added_key", "consultation-added"),
        "asks": not is_refused,
        "has_picture": dialog_manager.dialog_data.get("picture") is not None,
        "changes": changes,
    }


async def _on_start(_start_data: object, manager: DialogManager) -> None:
    """The picture that was just added, which a button takes away again."""
    manager.dialog_data["picture"] = started_with(manager).get("picture")


def menu_dialog() -> Dialog:
    """One window."""
    return Dialog(
        Window(
            Mistake(),
            *(Multi(Say(key), Const(" "), when=F["added"] == key) for key in ADDED_KEYS.values()),
            Say("menu-text", when="asks"),
            card_button(refuse_sent),
            Start(Label("menu-eligibility"), "check", states.Screening.start, data={"check": "eligibility"}),
            Start(Label("menu-job_change"), "job", states.Screening.start, data={"check": "job_change"}),
            Start(Label("menu-consultation"), "ask", states.Consultation.kind, style=Style(ButtonStyle.PRIMARY)),
            Start(Label("menu-guide"), "guide", states.Guide.contents),
            changes_button("menu-changes"),
            Start(Label("menu-my_dates"), "dates", states.MyDates.list),
            Start(Label("menu-profile"), "me", states.Profile.groups),
            signs(),
            words_for_support(),
            state=states.Menu.main,
            getter=_get_note,
        ),
        on_start=_on_start,
    )
