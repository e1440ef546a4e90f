"""The calls for help of a screen where their person stands no more: they are followed all the same."""

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

from aiogram import BaseMiddleware
from aiogram.dispatcher.flags import get_flag
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, TelegramObject
from aiogram_dialog import DialogManager, ShowMode

from bot.actions.support.alarms import just_raised
from bot.dialogs import states
from bot.dialogs.answering import show_instead
from bot.dialogs.privacy.first_consent import loose_signs
from bot.dialogs.support.danger import raise_from_old_screen
from bot.dialogs.turn import Turn
from bot.dialogs.widgets.offered import offered_buttons
from bot.domain.button_words import HelpSign, ScreenSign
from bot.domain.staff import Access
from bot.handlers.callbacks import sign_of
from bot.handlers.entry import open_before_consent
from bot.handlers.newest_screen import take_buttons_away, take_newest_buttons_away
from bot.handlers.support.whom_to_call import FOR_WORKERS, whom_to_call
from bot.texts.beside import said_beside

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]

_MEANT: Mapping[ScreenSign, HelpSign] = {
    ScreenSign.PERSON: HelpSign.PERSON,
    ScreenSign.PERSON_BEFORE_CONSENT: HelpSign.PERSON,
    ScreenSign.DANGER: HelpSign.DANGER,
    ScreenSign.DANGER_BEFORE_CONSENT: HelpSign.DANGER,
    ScreenSign.URGENT: HelpSign.DANGER,
}
_BEFORE_CONSENT: Mapping[HelpSign, State] = {
    HelpSign.PERSON: states.BeforeConsent.person,
    HelpSign.DANGER: states.BeforeConsent.danger,
}


class SignsOfEveryScreen(BaseMiddleware):
    """A call for help is no old button: another tap may have changed the window before it, or the consent have ended.

    aiogram-dialog 2.6 drops a tap on what the window of its dialog does not show any more.
    """

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Hand on what the open window answers; follow the others."""
        sign = sign_of(event) if isinstance(event, CallbackQuery) else None
        if sign is None or not isinstance(event, CallbackQuery):
            return await handler(event, data)
        manager, turn = data["dialog_manager"], data["turn"]
        if await _is_answered(event, manager, turn, has_handler=get_flag(data, "access") is not None):
            return await handler(event, data)
        return await follow_sign(event, manager, turn, sign)


async def follow_sign(callback: CallbackQuery, manager: DialogManager, turn: Turn, sign: ScreenSign) -> None:
    """Do what the sign says: on the screen that was tapped where that is the newest, or else below everything."""
    meant = _MEANT[sign]
    if await _stands_there(manager, turn, sign):  # another tap of a burst, or from far above
        await callback.answer(turn.t.label("danger-numbers") if meant is HelpSign.DANGER else None)
        await manager.show()
        return
    await callback.answer()
    if turn.worker is None and not manager.has_context():  # of whom a dialog would be a trace
        await show_instead(callback, said_beside(turn.t, partial(whom_to_call, turn, meant)), loose_signs(turn.t))
        return
    await _take_old_buttons_away(callback, manager)
    if turn.worker is None or not turn.worker.has_consented:
        await open_before_consent(manager, turn, _BEFORE_CONSENT[meant])
    elif sign is ScreenSign.URGENT:
        await _alarm(manager)
    else:
        await manager.start(FOR_WORKERS[meant])


async def _is_answered(callback: CallbackQuery, manager: DialogManager, turn: Turn, *, has_handler: bool) -> bool:
    """Return whether the way that every tap goes leads to what the sign says."""
    has_consented = turn.worker is not None and turn.worker.has_consented
    if has_handler or not manager.has_context():
        return has_consented
    if not has_consented and states.access_to(manager.current_context().state.group) is Access.WORKER:
        return False
    return any(each.callback_data == callback.data for each in await offered_buttons(manager))


async def _stands_there(manager: DialogManager, turn: Turn, sign: ScreenSign) -> bool:
    """Return whether the window that the sign leads to is open, and no alarm is to be raised."""
    if not manager.has_context():
        return False
    state = manager.current_context().state
    if sign is not ScreenSign.URGENT:
        return state in (FOR_WORKERS[_MEANT[sign]], _BEFORE_CONSENT[_MEANT[sign]])
    if state != states.Danger.alarmed or turn.worker is None or not turn.worker.has_consented:
        return False
    return await just_raised(turn.as_worker, turn.worker) is not None


async def _alarm(manager: DialogManager) -> None:
    before = manager.current_context() if manager.has_context() else None
    await raise_from_old_screen(manager)
    if manager.current_context() is before:
        await manager.show()


async def _take_old_buttons_away(callback: CallbackQuery, manager: DialogManager) -> None:
    newest_id = manager.current_stack().last_message_id
    if callback.message is None or newest_id == callback.message.message_id:
        return
    manager.show_mode = ShowMode.SEND
    await take_buttons_away(callback)
    await take_newest_buttons_away(callback, manager.current_stack())
