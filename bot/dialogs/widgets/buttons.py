"""Buttons that stand in many dialogs."""

from aiogram.enums import ButtonStyle
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo
from aiogram_dialog.widgets.style import Style

from bot.dialogs.widgets import Label, OnClick, open_home, open_menu, signs


def button(
    key: str, widget_id: str, on_click: OnClick, when: WhenCondition = None, style: ButtonStyle | None = None
) -> Button:
    """A button that does something; `key` is its label's address."""

    async def clicked(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
        await on_click(manager)

    return Button(Label(key), id=widget_id, on_click=clicked, when=when, style=Style(style))


def main_button(key: str, widget_id: str, on_click: OnClick, when: WhenCondition = None) -> Button:
    """A green button, for what most people came for."""
    return button(key, widget_id, on_click, when, ButtonStyle.SUCCESS)


def primary_button(key: str, widget_id: str, on_click: OnClick, when: WhenCondition = None) -> Button:
    """A blue button, for what many do next."""
    return button(key, widget_id, on_click, when, ButtonStyle.PRIMARY)


def danger_button(key: str, widget_id: str, on_click: OnClick, when: WhenCondition = None) -> Button:
    """A red button, for what cannot be taken back."""
    return button(key, widget_id, on_click, when, ButtonStyle.DANGER)


def opens(key: str, widget_id: str, state: State, *handed_over: str, when: WhenCondition = None) -> Button:
    """A button that opens another dialog with what this one remembers under those names."""

    async def clicked(manager: DialogManager) -> None:
        await manager.start(state, data={name: manager.dialog_data[name] for name in handed_over})

    return button(key, widget_id, clicked, when)


def goes_to(
    key: str, widget_id: str, state: State, when: WhenCondition = None, style: ButtonStyle | None = None
) -> SwitchTo:
    """A button that only shows another window of the same dialog."""
    return SwitchTo(Label(key), id=widget_id, state=state, when=when, style=Style(style))


def back_to(state: State) -> SwitchTo:
    """The way to the window before."""
    return goes_to("button-back", "back", state)


def home_button(when: WhenCondition = None) -> Button:
    """The way to the home of staff."""
    return button("home-button", "home", open_home, when)


def menu_row() -> Row:
    """The ways to the menu and to another language."""
    return Row(button("menu-button", "menu", open_menu), signs())
