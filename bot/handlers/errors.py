"""Errors: an old button opens the menu; anything else is a bug with a short code.

Of the failed turn nothing is left; what these handlers do and say takes its place in the update's transaction.
"""

import traceback
from dataclasses import replace
from functools import partial
from pathlib import Path
from secrets import token_hex

import structlog
from aiogram import Router
from aiogram.filters import ExceptionTypeFilter
from aiogram.types import CallbackQuery, Chat, ErrorEvent, Message, Update, User
from aiogram_dialog import DialogManager
from aiogram_dialog.api.exceptions import (
    OutdatedIntent,
    UnknownIntent,
    UnknownState,
    UnregisteredDialogError,
    UnregisteredWindowError,
)

from bot.dialogs.answering import below
from bot.dialogs.notices.drafts import open_notice_anew
from bot.dialogs.support.left_words import say_what_was_left
from bot.dialogs.support.matter_card import open_matter
from bot.dialogs.turn import GoneError, NoticeMovedOnError, OpenedToGroupError, Turn
from bot.dialogs.widgets import open_home
from bot.domain.outbox import tell_staff
from bot.domain.staff import Access, is_allowed
from bot.domain.support.sight import PresenceNeededError
from bot.handlers.callbacks import sign_of
from bot.handlers.entry import accept_message, open_start
from bot.handlers.newest_screen import on_newest_screen, take_buttons_away
from bot.handlers.privacy.prohibited_data import refuse, show_room_again
from bot.handlers.spoken_commands import has_sign_of_danger
from bot.handlers.support.screen_signs import follow_sign
from bot.handlers.support.worker_chat import take_edit
from bot.handlers.turn_context import AppContext, keep_words, open_turn
from bot.intake.bug_cards import tell_of_bug
from bot.intake.in_danger import NUMBERS, Said, said_of_cry
from bot.intake.transaction import current_transaction
from bot.storage.database import DATABASE_ERRORS
from bot.texts import Translator

_STALE = (OutdatedIntent, UnknownIntent, UnknownState, UnregisteredDialogError, UnregisteredWindowError, GoneError)

log = structlog.get_logger()


def stale_router() -> Router:
    """Build the router for the private chat, where dialogs are: it needs a dialog manager."""
    router = Router(name="stale")
    router.errors.register(open_menu, ExceptionTypeFilter(*_STALE), flags={"access": Access.ANYONE})
    return router


def error_router() -> Router:
    """For every chat."""
    router = Router(name="errors")
    router.errors.register(apologise, _is_bug, flags={"access": Access.ANYONE})
    return router


async def open_menu(
    event: ErrorEvent, dialog_manager: DialogManager, app: AppContext, event_from_user: User, event_chat: Chat
) -> None:
    """A screen from before a restart, an update of the bot, or another screen since: normal life."""
    before = dialog_manager.current_context() if dialog_manager.has_context() else None
    turn = await open_turn(app, current_transaction().store, event_from_user, event_chat)
    dialog_manager.middleware_data["turn"] = turn
    if event.update.message:
        await dialog_manager.reset_stack(remove_keyboard=False)
        await _hear(event.update.message, event.exception, dialog_manager, turn)
        await keep_words(turn, event_chat.id)
    elif event.update.edited_message:
        await dialog_manager.reset_stack(remove_keyboard=False)
        await take_edit(event.update.edited_message, turn, dialog_manager)
    elif event.update.callback_query:
        await _after_old_button(event.update.callback_query, event.exception, dialog_manager, turn)
        await say_what_was_left(event.update.callback_query, turn, dialog_manager, before)


async def apologise(event: ErrorEvent, app: AppContext, event_from_user: User, event_chat: Chat) -> None:
    """A bug: log where, never what; one apology with a code to the person, the same code to staff."""
    code, name = token_hex(3), type(event.exception).__name__
    where = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(event.exception.__traceback__)][-5:]
    log.error("bug", code=code, update=event.update.update_id, error=name, where=where)
    store, now = current_transaction().store, app.clock.now()
    card = replace(tell_staff("staff-bug", {"code": code}), cause=f"update:{event.update.update_id}")
    await tell_of_bug(store, card, f"bug:{name}:{Path(where[-1]).name}", now)
    if event_chat.id != await store.staff.group_id(app.staff_group_id):
        await _say_sorry(event.update, await _sorry(app, event_from_user, event_chat, code))


async def _is_bug(event: ErrorEvent) -> bool:
    """Return whether trying again would help nobody: it does once the database is there, or Telegram was asked."""
    return not isinstance(event.exception, (*DATABASE_ERRORS, PresenceNeededError))


async def _hear(message: Message, why: Exception, manager: DialogManager, turn: Turn) -> None:
    if await refuse(message, turn):
        await show_room_again(manager, turn)
    elif isinstance(why, GoneError) and is_allowed(turn.member, Access.READER):
        await _tell_unsaved(message, why, manager, turn)
    else:
        await accept_message(message, manager, turn)


async def _sorry(app: AppContext, user: User, chat: Chat, code: str) -> str:
    """Write the apology; in danger, or where it was about a cry, with whom to call."""
    try:
        t, said = await _known_of_cry(app, user, chat)
    except DATABASE_ERRORS:
        raise
    except Exception as error:  # noqa: BLE001 - what failed the turn may fail here too: who they are, nobody knows
        log.warning("apology to somebody unknown", code=code, error=type(error).__name__)
        t, said = Translator(app.texts, app.texts.reads(user.language_code)), NUMBERS
    sorry = t("error-sorry", {"code": code})
    return sorry if said is None else f"{sorry}\n\n{t(*said)}"


async def _known_of_cry(app: AppContext, user: User, chat: Chat) -> tuple[Translator, Said | None]:
    transaction = current_transaction()
    turn = await open_turn(app, transaction.store, user, chat)
    is_cry = partial(has_sign_of_danger, app)
    return turn.t, await said_of_cry(turn.store, transaction.received, turn.worker, turn.now, is_cry)


async def _say_sorry(update: Update, sorry: str) -> None:
    if update.message:
        await update.message.answer(sorry)
    elif update.callback_query and update.callback_query.message:
        await update.callback_query.answer()
        await update.callback_query.message.answer(sorry)


async def _tell_unsaved(message: Message, why: GoneError, manager: DialogManager, turn: Turn) -> None:
    """What staff typed into a form is no search: they hear that it was not kept, and why."""
    said = turn.t(why.key or "form-gone", why.args_of_text)
    await message.answer(said, reply_parameters=below(message.message_id))
    if isinstance(why, OpenedToGroupError):
        await open_matter(manager, why.number)
    if isinstance(why, NoticeMovedOnError):
        await open_notice_anew(manager, why.notice_id)


async def _after_old_button(callback: CallbackQuery, why: Exception, manager: DialogManager, turn: Turn) -> None:
    """A second tap stays where the first one led; anybody else goes to the menu, on the newest screen.

    Whoever calls for help is heard.
    """
    sign = sign_of(callback)
    if sign is not None:
        await follow_sign(callback, manager, turn, sign)
    elif isinstance(why, OpenedToGroupError):
        await _say_why(callback, why, turn)
        await open_matter(manager, why.number)
    elif isinstance(why, NoticeMovedOnError):
        await _say_why(callback, why, turn)
        await open_notice_anew(manager, why.notice_id)
    elif turn.worker is None:  # perhaps a person who has just declined, of whom a dialog would be a trace
        await _say_why(callback, why, turn)
    elif isinstance(why, OutdatedIntent | UnknownIntent) and _shows_newest(callback, manager):
        await manager.show()
        await callback.answer()
    else:
        await _say_why(callback, why, turn)
        if on_newest_screen(callback, manager.current_stack()) is not callback:
            await take_buttons_away(callback)
        if is_allowed(turn.member, Access.READER):  # of whom a language that they chose makes no worker
            await open_home(manager)
        else:
            await open_start(manager, turn)


async def _say_why(callback: CallbackQuery, why: Exception, turn: Turn) -> None:
    if isinstance(why, GoneError) and why.key is not None:
        await callback.answer(turn.t.label(why.key, why.args_of_text), show_alert=True)
        return
    await callback.answer(turn.t.label("button-old"))


def _shows_newest(callback: CallbackQuery, manager: DialogManager) -> bool:
    """Return whether nobody sees a newer screen: there is none, or Telegram did not take it."""
    if callback.message is None or not manager.has_context():
        return False
    return manager.current_stack().last_message_id in (None, callback.message.message_id)
