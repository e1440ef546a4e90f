"""My dates: everything that comes, with days left; one of them explained; all of them for a calendar."""

from typing import Any

from aiogram import F
from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, Start, SwitchTo
from aiogram_dialog.widgets.text import Format

from bot.actions.my_dates import gather_dates
from bot.actions.reminders import HELD_BY_STAFF
from bot.dialogs import states
from bot.dialogs.consultation import words_for_support
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import HandlerButton, Label, Say, choice, language_button, open_menu
from bot.explaining.dates import date_text, dates_text

CALENDAR = "calendar"
# Answered by the handlers of a reminder's own buttons.
_DONE, _HELP = "rem:done", "rem:help"


async def _list(turn: Turn, **_: object) -> dict[str, Any]:
    worker = turn.known_worker
    dates = await gather_dates(turn.store, worker, turn.facts, turn.now)
    return {
        "number": worker.id,
        "lines": dates_text(turn.words, turn.facts, dates, turn.today),
        "dates": [(str(each.obligation_id), turn.words.label(f"reminder-name-{each.kind}")) for each in dates.coming],
        "is_empty": dates.is_empty,
        "has_calendar": bool(dates.ahead or dates.appointments),
        "is_unreminded": bool(dates.coming) and not dates.has_agreed,
    }


async def _one(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """It may have been done, or its day corrected, since the list was shown."""
    dates = await gather_dates(turn.store, turn.known_worker, turn.facts, turn.now)
    coming = dates.find(int(dialog_manager.dialog_data["obligation"]))
    if coming is None:
        return {"is_there": False, "may_be_done": False}
    return {
        "is_there": True,
        "number": coming.obligation_id,
        "text": date_text(turn.words, turn.facts, dates, coming, turn.today),
        "may_be_done": coming.kind not in HELD_BY_STAFF,
    }


async def _open(_callback: CallbackQuery, _select: object, manager: DialogManager, obligation_id: str) -> None:
    manager.dialog_data["obligation"] = obligation_id
    await manager.switch_to(states.MyDates.one)


def my_dates_dialog() -> Dialog:
    """All of them, and one."""
    return Dialog(
        Window(
            Say("my_dates-title", when=~F["is_empty"]),
            Say("my_dates-empty", when="is_empty"),
            Format("\n{lines}\n", when=~F["is_empty"]),
            Say("my_dates-unreminded", when="is_unreminded"),
            Say("my_dates-choose", when="dates"),
            Column(choice("d", "dates", _open)),
            HandlerButton(Label("my_dates-calendar"), CALENDAR, when="has_calendar"),
            Start(Label("menu-profile"), "profile", states.Profile.groups),
            Row(Button(Label("menu-button"), id="menu", on_click=open_menu), language_button()),
            words_for_support(),
            state=states.MyDates.list,
            getter=_list,
        ),
        Window(
            Format("{text}", when="is_there"),
            Say("my_dates-gone", when=~F["is_there"]),
            HandlerButton(Label("reminder-button-done"), _DONE, when="may_be_done"),
            HandlerButton(Label("reminder-button-help"), _HELP, when="is_there"),
            Row(SwitchTo(Label("back-button"), id="back", state=states.MyDates.list), language_button()),
            words_for_support(),
            state=states.MyDates.one,
            getter=_one,
        ),
    )
