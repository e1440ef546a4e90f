"""Clear this chat: what goes, what stays, and one question. A dialog deletes nothing: its button is a handler's."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Start

from bot.dialogs import states
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import Turn
from bot.dialogs.widgets import Data, HandlerButton, Label, Say, leave_for_menu, signs
from bot.dialogs.widgets.buttons import button
from bot.domain import callbacks


async def _get_number(turn: Turn, **_: object) -> Data:
    return {"number": turn.require_worker().id, "args": {}}


def clear_chat_dialog() -> Dialog:
    """One window."""
    return Dialog(
        Window(
            Say("clear_chat-ask"),
            HandlerButton(Label("clear_chat-yes"), callbacks.CLEAR_CHAT),
            Start(Label("my_data-button"), "data", states.MyData.overview),
            button("clear_chat-no", "no", leave_for_menu),
            signs(),
            words_for_support(),
            state=states.ClearChat.asking,
            getter=_get_number,
        ),
    )
