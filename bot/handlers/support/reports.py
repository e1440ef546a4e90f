"""The button below a task leads to the report that it is about."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.actions.support.reports.recording import find_readable
from bot.dialogs.support.reports.subject import open_one_report
from bot.dialogs.turn import Turn
from bot.handlers.callbacks import RefusedTapError


async def open_report(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, report_id: int) -> None:
    """The button below a task, which may be old: only who may read the matter now comes to the report."""
    if await find_readable(turn.store, turn.require_member(), report_id) is None:
        raise RefusedTapError
    await open_one_report(dialog_manager, report_id)
    await callback.answer()
