"""Buttons as people really press them, and what only looks like one."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import CallbackQuery, Message, TelegramObject
from aiogram_dialog.utils import REPLY_CALLBACK_SYMBOLS

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class OnlyButtonsOnScreen(BaseMiddleware):
    """Callback data that none of the message's buttons carries was made up, or its button has just been taken away."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Let real taps pass."""
        if isinstance(event, CallbackQuery) and isinstance(event.message, Message) and not _is_on_screen(event):
            return await event.answer(data["turn"].t.label("button-old"), show_alert=True)
        return await handler(event, data)


class WithoutHiddenButtons(BaseMiddleware):
    """aiogram-dialog 2.6 takes invisible signs at the end of a text for a button's data; people's words may have them.

    A text of nothing else is left: its last sign alone means nothing to the library.
    """

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Hand the text on without them; what staff see is Telegram's own copy."""
        if not isinstance(event, Message) or event.text is None:
            return await handler(event, data)
        text = event.text.rstrip(REPLY_CALLBACK_SYMBOLS) or event.text[-1:]
        return await handler(event.model_copy(update={"text": text}), data)


def number_in(callback: CallbackQuery) -> int:
    """The id behind the colon of a button's data such as `close:12`; the door's filter has seen that it is one."""
    return int((callback.data or "").partition(":")[2])


def _is_on_screen(callback: CallbackQuery) -> bool:
    if not isinstance(callback.message, Message) or callback.message.reply_markup is None:
        return False
    return any(
        button.callback_data == callback.data for row in callback.message.reply_markup.inline_keyboard for button in row
    )
