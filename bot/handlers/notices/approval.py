"""The way from the message that asks for an approval to the screen where it is given."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.notices.approval import open_approval


async def open_from_request(callback: CallbackQuery, dialog_manager: DialogManager, notice_id: int) -> None:
    """Show the notice below the message that asked for its approval."""
    await open_approval(dialog_manager, notice_id)
    await callback.answer()
