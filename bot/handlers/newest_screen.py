"""The newest screen of a dialog answers, whichever of its screens was tapped.

aiogram-dialog 2.6 would change the older one, and take every later tap on the newest for an old one.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware, Router
from aiogram.types import CallbackQuery, ErrorEvent, InaccessibleMessage, Message, TelegramObject
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import ChatEvent, Stack
from aiogram_dialog.api.internal import STACK_KEY
from aiogram_dialog.api.protocols import DialogRegistryProtocol
from aiogram_dialog.manager.manager_factory import DefaultManagerFactory
from aiogram_dialog.utils import remove_intent_id

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class AnswersBelow(BaseMiddleware):
    """A tap on a screen below which its dialog has been shown again counts, and the newest screen answers it."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Let the tap be one on the newest screen; the older one loses its buttons.

        Whoever does something that must not be done twice by two quick taps asks `is_on_older_screen`.
        """
        data["is_on_older_screen"] = False
        if isinstance(event, CallbackQuery) and remove_intent_id(event.data or "")[0] is not None:
            newest = on_newest_screen(event, data.get(STACK_KEY))
            if newest is not event:
                data["is_on_older_screen"] = True
                await take_buttons_away(event)
                event = newest
        return await handler(event, data)


class ManagersOfNewestScreen(DefaultManagerFactory):
    """Lets a dialog that is opened because a tap met an error be shown on the newest screen too."""

    def __call__(
        self, event: ChatEvent, data: dict[str, Any], registry: DialogRegistryProtocol, router: Router
    ) -> DialogManager:
        """Build the manager of one event."""
        if isinstance(event, ErrorEvent) and event.update.callback_query is not None:
            newest = on_newest_screen(event.update.callback_query, data.get(STACK_KEY))
            update = event.update.model_copy(update={"callback_query": newest})
            event = event.model_copy(update={"update": update})
        return super().__call__(event, data, registry, router)


def on_newest_screen(tap: CallbackQuery, stack: Stack | None) -> CallbackQuery:
    """Return the tap as one on the newest screen of that stack; as it is where it is that, or nobody knows."""
    newest_id = None if stack is None else stack.last_message_id
    if tap.message is None or newest_id is None or newest_id <= tap.message.message_id:
        return tap
    newest = InaccessibleMessage(chat=tap.message.chat, message_id=newest_id, date=0)
    return tap.model_copy(update={"message": newest.as_(tap.bot)})


async def take_newest_buttons_away(tap: CallbackQuery, stack: Stack | None) -> None:
    """Leave the newest screen of that stack without its buttons, for a newer one comes below."""
    newest_id = None if stack is None else stack.last_message_id
    if tap.message is None or tap.bot is None or newest_id in (None, tap.message.message_id):
        return
    await tap.bot.edit_message_reply_markup(chat_id=tap.message.chat.id, message_id=newest_id)


async def take_buttons_away(tap: CallbackQuery) -> None:
    """Leave the tapped screen without its buttons, where it can still be changed."""
    if isinstance(tap.message, Message):
        await tap.message.edit_reply_markup()
