"""Buttons that stand in many dialogs."""

from collections.abc import Awaitable, Callable

from aiogram.enums import ButtonStyle
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Button, SwitchTo
from aiogram_dialog.widgets.style import Style

from bot.dialogs.widgets import Label

OnClick = Callable[[CallbackQuery, Button, DialogManager], Awaitable[None]]


def main_button(key: str, widget_id: str, on_click: OnClick, when: WhenCondition = None) -> Button:
    """A green button, for what most people came for."""
    return Button(Label(key), id=widget_id, on_click=on_click, when=when, style=Style(ButtonStyle.SUCCESS))


def danger_button(key: str, widget_id: str, on_click: OnClick, when: WhenCondition = None) -> Button:
    """A red button, for what cannot be taken back."""
    return Button(Label(key), id=widget_id, on_click=on_click, when=when, style=Style(ButtonStyle.DANGER))


def back_to(state: State) -> SwitchTo:
    """The way to the window before."""
    return SwitchTo(Label("button-back"), id="back", state=state)
