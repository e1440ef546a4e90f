"""A sensitive screen is edited away when it is left: another has been shown below it. What shows words is marked."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.enums import ChatType
from aiogram.types import Message, TelegramObject
from aiogram_dialog import DialogManager

from bot.dialogs.privacy.sensitive import is_sensitive
from bot.dialogs.turn import Turn, turn_of
from bot.intake.answers import Call
from bot.intake.transaction import current_transaction

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]

# What leaves nothing of the words that a screen showed.
_REPLACES = frozenset({"editMessageText", "deleteMessage"})


class CoverSensitiveScreens(BaseMiddleware):
    """Asks before a handler whether the open screen is sensitive, and looks afterwards whether it was left."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Handle; then a neutral line stands where the screen was."""
        manager: DialogManager = data["dialog_manager"]
        screen_id = manager.current_stack().last_message_id if await is_sensitive(manager) else None
        handled = await handler(event, data)
        turn = turn_of(manager)
        if turn.shows is not None:
            current_transaction().answers.mark_shown(turn.shows)
        elif turn.asks_about is not None:
            current_transaction().answers.mark_asking(turn.asks_about)
        about = turn.shows or turn.asks_about
        if about is not None:
            await _keep_typed(event, turn, about)
        if screen_id is not None and manager.current_stack().last_message_id != screen_id:
            _cover(manager, data["event_chat"].id, screen_id)
        return handled


async def _keep_typed(event: TelegramObject, turn: Turn, consultation_id: int) -> None:
    """Know that what staff have typed on a screen of what the group does not see stands in their chat."""
    if isinstance(event, Message) and event.chat.type == ChatType.PRIVATE and turn.member is not None:
        await turn.store.private_copies.add(consultation_id, event.chat.id, [event.message_id], turn.now)


def _cover(manager: DialogManager, chat_id: int, message_id: int) -> None:
    """Let a neutral line stand in the place of a screen, and in that of the call that only takes its buttons away."""
    answers = current_transaction().answers
    about_it = [each for each in answers.parts if isinstance(each, Call) and _is_about(each, message_id)]
    if any(call.method in _REPLACES for call in about_it):
        return
    words = {"chat_id": str(chat_id), "message_id": str(message_id), "text": turn_of(manager).t("clear_chat-covered")}
    cover = Call("editMessageText", words, comes_anew=False)
    answers.parts = [cover, *(each for each in answers.parts if each not in about_it)]


def _is_about(call: Call, message_id: int) -> bool:
    return call.queue != "new" and call.data.get("message_id") == str(message_id)
