"""The button under what a worker is told about an interview."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.interviews.own import open_own_interview
from bot.dialogs.interviews.own_times import find_own_interview
from bot.dialogs.turn import Turn
from bot.handlers.callbacks import RefusedTapError


async def open_interview(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, interview_id: int) -> None:
    """Open the dialog at that interview, while it is still to be held."""
    interview = await find_own_interview(turn, interview_id)
    if interview is None:
        raise RefusedTapError("interview-over")
    await open_own_interview(dialog_manager, interview)
    await callback.answer()
