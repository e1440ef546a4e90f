"""The doorkeeper: each handler says in its flags for whom it is; a dialog's rooms are listed in states.py."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.dispatcher.flags import get_flag
from aiogram.types import CallbackQuery, Message, TelegramObject, User
from aiogram_dialog import DialogManager, StartMode
from aiogram_dialog.api.internal import CONTEXT_KEY

from bot.actions.staff import join_staff
from bot.dialogs import states
from bot.dialogs.support.consultation import take_unasked_words
from bot.dialogs.turn import MistakeError, Turn
from bot.domain.staff import Access, is_allowed
from bot.handlers.turns import UNANSWERED

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class AccessMiddleware(BaseMiddleware):
    """Lets in whom a door is for; a worker without language or consent is led there first, others are told politely."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Let in, lead to consent, or refuse."""
        who, turn = _for_whom(data), data["turn"]
        if who is Access.WORKER and not (turn.worker and turn.worker.has_consented):
            await open_consent(data["dialog_manager"], turn)
            return await data["dialog_manager"].answer_callback()
        if not is_allowed(turn.member, who):
            await _refuse(event, turn, who)
            return await _ask_who(data["event_from_user"], turn)
        return await handler(event, data)


class KeepPosition(BaseMiddleware):
    """Telegram took no answer, but the turn counts: without an error aiogram-dialog keeps where the person stands."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Put the failure aside; OpenTurn raises it when everything is kept."""
        try:
            return await handler(event, data)
        except UNANSWERED as failure:
            data["turn"].unanswered = failure


class ShowMistakes(BaseMiddleware):
    """A person's mistake is shown on the screen where it was made; the next update clears it."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Run the handler; show its mistake, if any."""
        manager: DialogManager = data["dialog_manager"]
        if manager.has_context():
            manager.dialog_data.pop("mistake", None)
        try:
            return await handler(event, data)
        except MistakeError as mistake:
            manager.dialog_data["mistake"] = {"key": mistake.key, "args": mistake.args_of_text}
            await manager.show()
            await manager.answer_callback()


async def open_consent(manager: DialogManager, turn: Turn) -> None:
    """Where somebody begins who has no language yet, or has not agreed to the consent text in force."""
    first = states.Consent.asking if turn.worker and turn.worker.locale else states.Language.choosing
    await manager.start(first, mode=StartMode.RESET_STACK)


async def open_start(manager: DialogManager, turn: Turn) -> None:
    """The menu, or what comes before it."""
    if turn.worker is None or not turn.worker.has_consented:
        await open_consent(manager, turn)
        return
    await manager.start(states.Menu.main, mode=StartMode.RESET_STACK)


async def accept_message(message: Message, manager: DialogManager, turn: Turn) -> None:
    """Words where nobody asked for any: they are kept for support, or consent comes first."""
    if turn.worker is None or not turn.worker.has_consented:
        await open_consent(manager, turn)
        return
    await take_unasked_words(message, manager)


def _for_whom(data: dict[str, Any]) -> Access:
    who: Access | None = get_flag(data, "access")
    if who is not None:
        return who
    return states.access_to(data[CONTEXT_KEY].state.group)


async def _refuse(event: TelegramObject, turn: Turn, who: Access) -> None:
    sentence = turn.t.label(f"refused-{who.value}")
    if isinstance(event, CallbackQuery):
        await event.answer(sentence, show_alert=True)
    elif isinstance(event, Message) and not turn.in_staff_group:
        await event.answer(turn.t(f"refused-{who.value}"))


async def _ask_who(user: User, turn: Turn) -> None:
    """Somebody who was in the staff group before the bot: Telegram has told nobody that they joined."""
    if turn.in_staff_group and turn.member is None and not user.is_bot:
        await join_staff(turn.store, user.id, turn.now)
