"""The button under what tells managers of hidden words."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.privacy.evidence import open_evidence_of


async def open_evidence(callback: CallbackQuery, dialog_manager: DialogManager, consultation_id: int) -> None:
    """Open the list of what is kept of that consultation."""
    await open_evidence_of(dialog_manager, consultation_id)
    await callback.answer()
