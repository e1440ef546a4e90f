"""Buttons as people really press them, and what only looks like one."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

from aiogram import BaseMiddleware, Router
from aiogram.dispatcher.flags import get_flag
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message, TelegramObject, Update
from aiogram_dialog import DialogManager
from aiogram_dialog.utils import REPLY_CALLBACK_SYMBOLS, remove_intent_id

from bot.dialogs.turn import Turn
from bot.dialogs.widgets.offered import offered_buttons, say_old
from bot.domain.button_words import ScreenSign
from bot.domain.callbacks import OPEN_COMPLAINT, OPEN_DANGER
from bot.domain.callbacks.fields import BURST, Callback, Place
from bot.domain.staff import Access
from bot.intake.transaction import current_transaction

Row = Callback[*tuple[Any, ...]]
Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]

_SCREEN_SIGNS = frozenset(ScreenSign)
# Kept beside what somebody has open: a tap that failed leaves it as it was.
_KEPT_AS = "tap"


class RefusedTapError(Exception):
    """What a button stood for is over, or is not this person's: all that happens is an alert with that text."""

    def __init__(self, key: str = "button-old", texts: Mapping[str, str | int] | None = None) -> None:
        super().__init__(key)
        self.key = key
        self.texts = texts or {}


class OnlyButtonsOnScreen(BaseMiddleware):
    """Callback data that none of the message's buttons carries was made up, or its button has just been taken away.

    A call for help is one all the same.
    """

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Let real taps pass."""
        if not isinstance(event, CallbackQuery) or sign_of(event) is not None:
            return await handler(event, data)
        if isinstance(event.message, Message) and not _is_on_screen(event):
            return await event.answer(data["turn"].t.label("button-old"), show_alert=True)
        return await handler(event, data)


class OnlyButtonsOffered(BaseMiddleware):
    """What a message carries that Telegram shows to no bot any more is known from its window, as that is now."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Let taps pass on what the window offers; at others it is shown anew."""
        if not isinstance(event, CallbackQuery) or get_flag(data, "access") is not None or _is_shown_to_bot(data):
            return await handler(event, data)
        manager: DialogManager = data["dialog_manager"]
        if any(each.callback_data == event.data for each in await offered_buttons(manager)):
            return await handler(event, data)
        await say_old(event, manager)
        return await manager.show()


class AnswerOncePerBurst(BaseMiddleware):
    """A worker who taps five times, because a slow answer looks like none, gets one.

    So do staff who open what the group does not see, until they tap something else; their other buttons are not asked.
    How quickly was tapped counts, and not how quickly the taps could be handled while Telegram was slow.
    What a tap is refused for is an alert, which leaves nothing in the chat: that is said to each.
    """

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Answer the first tap; of its repeats Telegram only stops the spinner."""
        pressed: Row | None = data.get("pressed")
        if not isinstance(event, CallbackQuery):
            return await handler(event, data)
        turn: Turn = data["turn"]
        states, place = turn.store.dialog_states, (event.from_user.id, event.from_user.id, _KEPT_AS)
        if pressed is None or (pressed.access is not Access.WORKER and pressed is not OPEN_COMPLAINT):
            if await states.read(*place):
                await states.write(*place, {})
            return await handler(event, data)
        tap = {"message": _tapped_message_id(data["event_update"]), "data": event.data}
        last, tapped_at = await states.read(*place), current_transaction().received.received_at or turn.now
        handled = await (event.answer() if _is_repeat(tap, last, tapped_at) else handler(event, data))
        await states.write(*place, {**tap, "at": tapped_at.isoformat()})
        return handled


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


class WithoutScreenAbove(BaseMiddleware):
    """An edit is of words, also where these replied to a screen that is gone: aiogram-dialog 2.6 refuses it."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Hand the message on without the buttons of what it replies to."""
        if not isinstance(event, Message) or event.reply_to_message is None:
            return await handler(event, data)
        above = event.reply_to_message.model_copy(update={"reply_markup": None})
        return await handler(event.model_copy(update={"reply_to_message": above}), data)


class WithoutNobodyAbove(BaseMiddleware):
    """aiogram-dialog 2.6 asks who wrote what a message replies to, and fails where Telegram names nobody."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Hand such a message on as one that replies to nothing."""
        above = event.reply_to_message if isinstance(event, Message) else None
        if above is None or above.from_user is not None:
            return await handler(event, data)
        return await handler(event.model_copy(update={"reply_to_message": None}), data)


class Pressed(Filter):
    """A filter for taps on a button of one of these rows of `bot/domain/callbacks/`.

    The handler may take the row as `pressed`, the `place` where its button stands, and each of its fields by name.
    """

    def __init__(self, *rows: Row) -> None:
        """`rows` are asked in this order."""
        self.rows = rows

    async def __call__(self, callback: CallbackQuery) -> bool | dict[str, Any]:
        """Read the data; what no row would have written is for nobody here."""
        dialog_id, data = remove_intent_id(callback.data or "")
        place = Place.MESSAGE if dialog_id is None else Place.DIALOG
        for row in self.rows:
            values = row.read(data) if place in row.places else None
            if values is not None:
                return {"pressed": row, "place": place, **values}
        return False


def sign_of(callback: CallbackQuery) -> ScreenSign | None:
    """Return which call for help was tapped, on a screen or below a message; None: it is none."""
    dialog_id, data = remove_intent_id(callback.data or "")
    is_sign = data in _SCREEN_SIGNS if dialog_id is not None else data == OPEN_DANGER.data()
    return ScreenSign(data) if is_sign else None


def register_button(router: Router, handler: Callable[..., Awaitable[None]], *rows: Row) -> None:
    """Let the handler answer the buttons of these rows, which the same people may press."""
    (access,) = {row.access for row in rows}
    router.callback_query.register(handler, Pressed(*rows), flags={"access": access})


def _is_shown_to_bot(data: Mapping[str, Any]) -> bool:
    """Return whether the message that was tapped came with the tap; `AnswersBelow` may have put another there."""
    return isinstance(data["event_update"].callback_query.message, Message)


def _is_on_screen(callback: CallbackQuery) -> bool:
    if not isinstance(callback.message, Message) or callback.message.reply_markup is None:
        return False
    return any(
        button.callback_data == callback.data for row in callback.message.reply_markup.inline_keyboard for button in row
    )


def _tapped_message_id(update: Update) -> int | None:
    """Return which message was tapped; `AnswersBelow` has put the newest screen into its place by now."""
    tap = update.callback_query
    return None if tap is None or tap.message is None else tap.message.message_id


def _is_repeat(tap: Mapping[str, Any], last: Mapping[str, Any], tapped_at: datetime) -> bool:
    if any(last.get(name) != value for name, value in tap.items()):
        return False
    return tapped_at - datetime.fromisoformat(last["at"]) < BURST
