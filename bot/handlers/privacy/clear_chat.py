"""The button that clears a chat: what asked goes at once, the outbox deletes the rest and says so."""

from aiogram.methods import DeleteMessage
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.actions.privacy.clear_chat import clear_chat
from bot.dialogs.turn import Turn


async def clear(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager) -> None:
    """Nothing stands open any more: the next screen is sent anew."""
    if callback.message is None or callback.bot is None:
        return
    chat_id, message_id = callback.message.chat.id, callback.message.message_id
    await clear_chat(turn.as_worker, turn.require_worker(), message_id)
    await callback.answer(turn.t.label("clear_chat-begun"))
    await dialog_manager.reset_stack(remove_keyboard=False)
    dialog_manager.show_mode = ShowMode.NO_UPDATE
    await callback.bot(DeleteMessage(chat_id=chat_id, message_id=message_id))
