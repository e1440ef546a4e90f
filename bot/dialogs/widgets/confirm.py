"""A last look before something is done: what will happen, yes, and the ways out."""

from aiogram.fsm.state import State
from aiogram_dialog import Window
from aiogram_dialog.widgets.kbd import Keyboard

from bot.dialogs.widgets import Getter, Mistake, Widget


def confirm(state: State, *widgets: Widget, yes: Keyboard, getter: Getter | None = None) -> Window:
    """The texts say what will happen, `yes` does it, every other button leads away."""
    return Window(Mistake(), yes, *widgets, state=state, getter=getter)
