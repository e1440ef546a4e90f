"""Only what a window offers can be pressed on it: what was made up, or is no longer there, is no choice."""

from typing import Any, Protocol, TypeVar, cast

from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup
from aiogram_dialog import Dialog, DialogManager, DialogProtocol, Window
from aiogram_dialog.widgets.kbd import Select

from bot.dialogs.turn import turn_of

Chosen = TypeVar("Chosen")


class Offered(Select[Chosen]):
    """A list of which an item can be chosen while the window's getter still names it; else the list is shown anew."""

    async def _process_item_callback(
        self, callback: CallbackQuery, data: str, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        window = cast("Window", dialog_of(manager).windows[manager.current_context().state])
        shown: dict[str, Any] = await window.load_data(dialog, manager)
        if data not in {str(self.item_id_getter(item)) for item in self.items_getter(shown)}:
            await say_old(callback, manager)
            return True
        return await super()._process_item_callback(callback, data, dialog, manager)


class _KnowsDialog(Protocol):
    """aiogram-dialog 2.6 tells which dialog is shown, but not in the protocol of its managers."""

    def dialog(self) -> Dialog:
        """Return the dialog whose window stands there."""


def dialog_of(manager: DialogManager) -> Dialog:
    """Return the dialog whose window stands there."""
    return cast("_KnowsDialog", manager).dialog()


async def offered_buttons(manager: DialogManager) -> list[InlineKeyboardButton]:
    """Return what stands on the window as it would be shown now."""
    markup = (await dialog_of(manager).render(manager)).reply_markup
    rows = markup.inline_keyboard if isinstance(markup, InlineKeyboardMarkup) else []
    return [button for row in rows for button in row]


async def say_old(callback: CallbackQuery, manager: DialogManager) -> None:
    """Say that a button is from an older screen."""
    await callback.answer(turn_of(manager).t.label("button-old"), show_alert=True)
