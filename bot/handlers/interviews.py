"""The button under what a worker is told about an interview."""

from aiogram import F, Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.interviews.own import find_own_interview, open_own_interview
from bot.dialogs.turn import Turn
from bot.domain.staff import Access
from bot.handlers.callbacks import number_in


def interview_router() -> Router:
    """Stands before the rooms."""
    router = Router(name="interviews")
    router.callback_query.register(
        open_interview, F.data.regexp(r"^interview:\d{1,9}$"), flags={"access": Access.WORKER}
    )
    return router


async def open_interview(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager) -> None:
    """Into the room, at that interview, while it is still to be held."""
    interview = await find_own_interview(turn, number_in(callback))
    if interview is None:
        await callback.answer(turn.t.label("interview-over"), show_alert=True)
        return
    await open_own_interview(dialog_manager, interview)
    await callback.answer()
