"""The buttons below a notice, in the chat and in the list of the last ones: read, not understood, a question."""

from functools import partial

from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.actions.notices.answers import acknowledge, ask_about, matter_of_notices
from bot.dialogs.answering import change_buttons, say_below
from bot.dialogs.support.consents import ask_for_consents
from bot.dialogs.support.readers.moving import readers_rows
from bot.dialogs.support.receipts import say_asked
from bot.dialogs.turn import Turn
from bot.domain.callbacks.fields import Place
from bot.domain.notices.buttons import NoticeQuery, buttons_when_read
from bot.domain.outbox import Button, Buttons
from bot.domain.support.consultation import Consultation
from bot.handlers.callbacks import RefusedTapError


async def read(
    callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, place: Place, notice_id: int
) -> None:
    """The worker has read it; the button that says so goes."""
    done = await acknowledge(turn.as_worker, turn.require_worker(), notice_id)
    if done.key is not None:
        raise RefusedTapError(done.key)
    await callback.answer(turn.t.label("notice-read" if done.is_done else "notice-read-before"))
    if place is Place.DIALOG:
        await dialog_manager.show()
        return
    await change_buttons(callback, await _without_read(callback, turn, notice_id))


async def say_unclear(
    callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, place: Place, notice_id: int
) -> None:
    """The worker does not understand it."""
    await _tell(callback, turn, dialog_manager, place, await _asked(turn, notice_id, NoticeQuery.UNCLEAR))


async def ask(callback: CallbackQuery, turn: Turn, dialog_manager: DialogManager, place: Place, notice_id: int) -> None:
    """The worker has a question about it."""
    await _tell(callback, turn, dialog_manager, place, await _asked(turn, notice_id, NoticeQuery.QUESTION))


async def _asked(turn: Turn, notice_id: int, query: NoticeQuery) -> tuple[str, Consultation]:
    """Staff get the notice, quoted; returns which text says so, and where they got it."""
    worker = turn.require_worker()
    if await turn.store.notice_recipients.of(notice_id, worker.id) is None:
        raise RefusedTapError
    matter = await matter_of_notices(turn.as_worker, worker)
    asked = await ask_about(turn.as_worker, worker, notice_id, query, matter)
    key = f"notice-asked-{query}" if asked.is_done else "notice-asked-before"
    return key, matter


async def _tell(
    callback: CallbackQuery, turn: Turn, manager: DialogManager, place: Place, asked: tuple[str, Consultation]
) -> None:
    """Say who has it, and when they answer; the worker may write more."""
    key, matter = asked
    await callback.answer()
    manager.show_mode = ShowMode.DELETE_AND_SEND if place is Place.DIALOG else ShowMode.SEND
    kept = await turn.store.messages.of_consultation(matter.id)
    readers = InlineKeyboardMarkup(inline_keyboard=readers_rows(turn, matter, kept[-1].id))
    await say_below(callback, await turn.says_whole(partial(say_asked, turn, key, matter.id)), readers)
    await ask_for_consents(callback, turn, matter)


async def _without_read(callback: CallbackQuery, turn: Turn, notice_id: int) -> InlineKeyboardMarkup:
    """Build what stands below it but for the button that was tapped; of an old message Telegram does not tell that."""
    shown = callback.message
    if not isinstance(shown, Message) or shown.reply_markup is None:
        return _keyboard(turn, buttons_when_read(await turn.store.notices.get(notice_id)))
    rows = [[each for each in row if each.callback_data != callback.data] for row in shown.reply_markup.inline_keyboard]
    return InlineKeyboardMarkup(inline_keyboard=[row for row in rows if row])


def _keyboard(turn: Turn, buttons: Buttons) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[_button(turn, each) for each in row] for row in buttons])


def _button(turn: Turn, button: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=turn.t.label(button.key), callback_data=button.callback, url=button.url)
