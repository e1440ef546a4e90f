"""The button under the message that tells an admin of a complaint."""

from aiogram import F, Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.support.complaints import open_one_complaint
from bot.domain.staff import Access
from bot.handlers.callbacks import number_in


def complaint_router() -> Router:
    """Stands before the rooms."""
    router = Router(name="complaints")
    router.callback_query.register(
        open_complaint, F.data.regexp(r"^complaint:\d{1,9}$"), flags={"access": Access.ADMIN}
    )
    return router


async def open_complaint(callback: CallbackQuery, dialog_manager: DialogManager) -> None:
    """Into the room, at that complaint."""
    await open_one_complaint(dialog_manager, number_in(callback))
    await callback.answer()
