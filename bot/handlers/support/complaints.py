"""The button under the message that tells an admin of a complaint."""

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.support.complaints import open_one_complaint
from bot.domain import callbacks
from bot.handlers.callbacks import register_button


def complaint_router() -> Router:
    """Build the router that stands before the dialogs."""
    router = Router(name="complaints")
    register_button(router, open_complaint, callbacks.OPEN_COMPLAINT)
    return router


async def open_complaint(callback: CallbackQuery, dialog_manager: DialogManager, consultation_id: int) -> None:
    """Open the dialog at that complaint."""
    await open_one_complaint(dialog_manager, consultation_id)
    await callback.answer()
