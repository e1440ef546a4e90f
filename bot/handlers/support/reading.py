"""Somebody who reads the worker's language is asked for a note; the button below the request leads to it."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.actions.support.languages.reading import ask_to_read
from bot.actions.support.readers.complaints import view_complaint
from bot.dialogs.presence import confirm_presence
from bot.dialogs.support.reading import ask_label, open_words
from bot.dialogs.turn import Turn
from bot.domain.support.sight import may_read
from bot.handlers.callbacks import RefusedTapError
from bot.handlers.support.matter_card import on_card


async def ask_to_read_it(callback: CallbackQuery, turn: Turn, consultation_id: int) -> None:
    """The button on a consultation's card."""
    asked = await ask_to_read(turn.as_member, await on_card(turn, consultation_id))
    await callback.answer(ask_label(turn, asked), show_alert=True)


async def open_reading(
    callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, consultation_id: int
) -> None:
    """The button below a request, which may be old: only who may read the matter now comes to the words."""
    matter = await turn.store.consultations.find(consultation_id)
    if matter is None or not may_read(turn.require_member(), matter):
        raise RefusedTapError
    confirm_presence(turn, matter)
    await view_complaint(turn.as_member, turn.require_member(), matter.id)
    await open_words(dialog_manager, matter.id)
    await callback.answer()
