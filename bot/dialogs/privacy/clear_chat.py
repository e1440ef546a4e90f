"""Clear this chat: what goes, what stays, and one question. A dialog deletes nothing: its button is a handler's."""

from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Start

from bot.actions.privacy.held_pictures import is_anything_waiting
from bot.dialogs import states
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import Data, HandlerButton, Label, Say, leave_for_menu, signs
from bot.dialogs.widgets.buttons import button
from bot.domain import callbacks


async def _get_number(turn: Turn, **_: object) -> Data:
    worker = turn.require_worker()
    is_asked = await is_anything_waiting(turn.as_worker, worker)  # of which the question goes too
    return {"number": worker.id, "is_asked": is_asked, "args": {}}


def clear_chat_dialog() -> Dialog:
    """One window."""
    return Dialog(
        Window(
            Say("clear_chat-ask", when=~F["is_asked"]),
            Say("clear_chat-ask_waiting", when=F["is_asked"]),
            HandlerButton(Label("clear_chat-yes"), callbacks.CLEAR_CHAT),
            Start(Label("my_data-button"), "data", states.MyData.overview),
            button("clear_chat-no", "no", leave_for_menu),
            signs(),
            words_for_support(),
            state=states.ClearChat.asking,
            getter=_get_number,
        ),
    )
