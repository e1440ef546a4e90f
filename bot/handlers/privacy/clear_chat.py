"""The button that clears a chat: what asked goes at once, the outbox deletes the rest and says so."""

from datetime import UTC, datetime

from aiogram.methods import DeleteMessage
from aiogram.types import CallbackQuery, MaybeInaccessibleMessageUnion, Message
from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.actions.privacy.clear_chat import clear_chat
from bot.actions.privacy.held_pictures import is_anything_waiting
from bot.dialogs import states
from bot.dialogs.turn import Turn


async def clear(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager) -> None:
    """Nothing stands open any more: the next screen is sent anew.

    A picture that waits, and does so since the question, is told of first in the question's place, which a second tap
    of a burst leaves as it is.
    """
    if callback.message is None or callback.bot is None:
        return
    chat_id, message_id = callback.message.chat.id, callback.message.message_id
    if await is_anything_waiting(turn.as_worker, turn.require_worker(), _asked_at(callback.message)):
        await callback.answer()
        await dialog_manager.start(states.ClearChat.asking, mode=StartMode.RESET_STACK, show_mode=ShowMode.EDIT)
        return
    await clear_chat(turn.as_worker, turn.require_worker(), message_id)
    await callback.answer(turn.t.label("clear_chat-begun"))
    await dialog_manager.reset_stack(remove_keyboard=False)
    dialog_manager.show_mode = ShowMode.NO_UPDATE
    await callback.bot(DeleteMessage(chat_id=chat_id, message_id=message_id))


def _asked_at(question: MaybeInaccessibleMessageUnion) -> datetime:
    """Return since when the question stands there as it does; of what is too old nobody knows that."""
    if not isinstance(question, Message):
        return datetime.fromtimestamp(0, UTC)
    return question.date if question.edit_date is None else datetime.fromtimestamp(question.edit_date, UTC)
