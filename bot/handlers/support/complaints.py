"""The button under the message that tells an admin of a complaint."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.support.complaints import open_one_complaint


async def open_complaint(callback: CallbackQuery, dialog_manager: DialogManager, consultation_id: int) -> None:
    """Open the dialog at that complaint."""
    await open_one_complaint(dialog_manager, consultation_id)
    await callback.answer()
