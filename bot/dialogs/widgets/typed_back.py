"""The typed word for going back does what the button for it does in the window that stands there."""

from typing import Protocol, cast

from aiogram.types import CallbackQuery, InlineKeyboardMarkup
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.utils import remove_intent_id

from bot.dialogs.turn import turn_of
from bot.dialogs.widgets import leave_for_menu

# What the button for it is called: what was found leads back to the contents of the guide.
_LABELS = ("button-back", "guide-all")


class _KnowsDialog(Protocol):
    """aiogram-dialog 2.6 tells which dialog is shown, but not in the protocol of its managers."""

    def dialog(self) -> Dialog:
        """Return the dialog whose window stands there."""


async def go_back(manager: DialogManager) -> None:
    """Press the window's button; where it has none, go to where the dialog was opened from, or to the menu."""
    pressed = await _back_button(manager)
    if pressed is not None:
        await _press(manager, pressed)
    if pressed is None or not manager.has_context():
        await leave_for_menu(manager)


async def _back_button(manager: DialogManager) -> str | None:
    """Return the callback data of the button that leads back, whatever widget it is."""
    if not manager.has_context():
        return None
    markup = (await _dialog(manager).render(manager)).reply_markup
    rows = markup.inline_keyboard if isinstance(markup, InlineKeyboardMarkup) else []
    labels = [turn_of(manager).t.label(each) for each in _LABELS]
    data = next((button.callback_data for row in rows for button in row if button.text in labels), None)
    return None if data is None else remove_intent_id(data)[1]


async def _press(manager: DialogManager, data: str) -> None:
    """Do as aiogram-dialog does with a tap: what stays in the same dialog is shown afterwards."""
    context, dialog, somebody = manager.current_context(), _dialog(manager), manager.middleware_data["event_from_user"]
    tap = CallbackQuery(id="", from_user=somebody, chat_instance="", data=data)
    await dialog.windows[context.state].process_callback(tap, dialog, manager)
    if manager.has_context() and manager.current_context() is context:
        await manager.show()


def _dialog(manager: DialogManager) -> Dialog:
    return cast("_KnowsDialog", manager).dialog()
