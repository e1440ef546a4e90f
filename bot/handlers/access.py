"""Access: a handler declares it in its flags, a dialog on its group of states."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.dispatcher.flags import get_flag
from aiogram.types import CallbackQuery, Message, TelegramObject, User
from aiogram_dialog import DialogManager
from aiogram_dialog.api.internal import CONTEXT_KEY

from bot.actions.staff import join_staff
from bot.actions.support.matter_of_words import is_watched
from bot.dialogs import states
from bot.dialogs.incoming import words_of
from bot.dialogs.support.left_words import say_what_was_left
from bot.dialogs.support.receipts import deliver_words
from bot.dialogs.turn import MistakeError, Turn
from bot.dialogs.widgets.unsent import remember_unsent
from bot.domain.callbacks.fields import Place
from bot.domain.staff import Access, is_allowed
from bot.handlers.callbacks import RefusedTapError
from bot.handlers.entry import open_consent
from bot.handlers.support.slashed_words import says_something

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class AccessMiddleware(BaseMiddleware):
    """Lets through whom it is for; leads a worker without language or consent there first; tells others politely.

    A handler that finds only then that a tap is not for this person, or too late, raises RefusedTapError.
    """

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Let through, lead to consent, or refuse."""
        access, turn = _access_to(data), data["turn"]
        if access is Access.WORKER and not (turn.worker and turn.worker.has_consented):
            turn.keeps_words = isinstance(event, Message) and says_something(event.text)
            await open_consent(data["dialog_manager"], turn)
            if isinstance(event, CallbackQuery) and data.get("place") is Place.MESSAGE:
                return await event.answer(turn.t.label(f"refused-{access.value}"), show_alert=True)
            return await data["dialog_manager"].answer_callback()
        if not is_allowed(turn.member, access):
            await _refuse(event, turn, access)
            return await _join_unseen(data["event_from_user"], turn)
        turn.read_by(access)  # who is refused reads so in their own language
        try:
            return await handler(event, data)
        except RefusedTapError as refused:
            if isinstance(event, CallbackQuery):
                await event.answer(turn.t.label(refused.key, refused.texts), show_alert=True)
            if data.get("place") is Place.DIALOG and data["dialog_manager"].has_context():
                await data["dialog_manager"].show()  # what it says is out of date


class ShowMistakes(BaseMiddleware):
    """A person's mistake is shown on the screen where it was made; the next update clears it."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Run the handler; show its mistake, if any."""
        manager: DialogManager = data["dialog_manager"]
        before = manager.current_context() if manager.has_context() else None
        if before is not None:
            before.dialog_data.pop("mistake", None)
        try:
            handled = await handler(event, data)
        except MistakeError as mistake:
            manager.dialog_data["mistake"] = {"key": mistake.key, "args": mistake.args_of_text}
            if isinstance(event, Message) and states.access_to(data[CONTEXT_KEY].state.group) is Access.WORKER:
                remember_unsent(manager, words_of(event))  # what is no answer may be for a person
            await manager.show()
            return await manager.answer_callback()
        if isinstance(event, Message | CallbackQuery):
            await say_what_was_left(event, data["turn"], manager, before)
        return handled


class HearCries(BaseMiddleware):
    """Words with a sign of danger go to staff at once, in a form too; the screen stays as it is."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Give the words to staff, or hand them on as an answer."""
        if not isinstance(event, Message) or not _is_typed_in_dialog(data):
            return await handler(event, data)
        turn, words = data["turn"], words_of(event)
        if not is_watched(turn.as_worker, [words]):
            return await handler(event, data)
        return await deliver_words(event, turn, [words])


def _is_typed_in_dialog(data: dict[str, Any]) -> bool:
    """Return whether a worker's dialog is about to take what was typed; some hear a cry themselves."""
    if get_flag(data, "access") is not None or _access_to(data) is not Access.WORKER:
        return False
    return data[CONTEXT_KEY].state.group not in (states.Consultation, states.Guide)


def _access_to(data: dict[str, Any]) -> Access:
    access: Access | None = get_flag(data, "access")
    if access is not None:
        return access
    return states.access_to(data[CONTEXT_KEY].state.group)


async def _refuse(event: TelegramObject, turn: Turn, access: Access) -> None:
    sentence = turn.t.label(f"refused-{access.value}")
    if isinstance(event, CallbackQuery):
        await event.answer(sentence, show_alert=True)
    elif isinstance(event, Message) and not turn.in_staff_group:
        await event.answer(turn.says(f"refused-{access.value}"))


async def _join_unseen(user: User, turn: Turn) -> None:
    """Ask who it is that was in the staff group before the bot: Telegram has told nobody that they joined."""
    if turn.in_staff_group and turn.member is None and not user.is_bot:
        await join_staff(turn.store, user.id, turn.now)
