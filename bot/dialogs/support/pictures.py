"""Pictures that may show a card: the worker is asked before anything happens to one."""

from collections.abc import Sequence
from datetime import timedelta

from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.actions.privacy.held_pictures import pass_on_held
from bot.actions.privacy.prohibited_data import ShownPicture, picture_as_it_stands
from bot.dialogs.answering import below, say_below
from bot.dialogs.support.receipts import say_where
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.missing import MISSING
from bot.domain.privacy.held_picture import WAITS_FOR, HeldPicture
from bot.domain.support.message import IncomingMessage
from bot.texts import Value


async def ask_about_picture(callback: CallbackQuery, turn: Turn, telegram_id: int) -> bool:
    """Ask whether a picture that staff have is to be taken out; False where it was taken out before."""
    shown = await picture_as_it_stands(turn.as_worker, turn.require_worker(), telegram_id)
    if shown is None:
        return False
    asked, markup = await _out_question(turn, shown, telegram_id)
    await say_below(callback, asked, markup, reply=below(telegram_id))
    return True


async def ask_about_changed(message: Message, turn: Turn) -> None:
    """Ask the same where the words below a picture that staff have were changed, and name a card now."""
    shown = await picture_as_it_stands(turn.as_worker, turn.require_worker(), message.message_id)
    if shown is not None and shown.matter is not None:
        asked, markup = await _out_question(turn, shown, message.message_id)
        await message.answer(asked, reply_markup=markup, reply_parameters=below(message.message_id))


async def ask_about_held(message: Message, turn: Turn, key: str) -> None:
    """Ask with that text whether a picture whose words name a card shows one, before staff get it."""
    yes = ("not_accepted-held-yes", callbacks.DELETE_HELD_PICTURE.data(message.message_id))
    no = ("not_accepted-held-no", callbacks.GIVE_HELD_PICTURE.data(message.message_id))
    asked, markup = turn.says(key, {"minutes": WAITS_FOR // timedelta(minutes=1)}), _answers(turn, yes, no)
    await message.answer(asked, reply_markup=markup, reply_parameters=below(message.message_id))


async def deliver_held(
    event: Message | CallbackQuery, turn: Turn, words: Sequence[IncomingMessage], held: HeldPicture
) -> None:
    """Give staff what waited, and tell the worker where it went."""
    await say_where(event, turn, await pass_on_held(turn.as_worker, turn.require_worker(), words, held), words)


async def handling_args(turn: Turn, shown: ShownPicture) -> dict[str, Value]:
    """Return what the texts tell of a picture that is taken out: what becomes of it, and who reads what is hidden."""
    is_unread = shown.matter is None or await turn.store.staff.is_kept_from_managers(shown.matter)
    readers = MISSING if is_unread or shown.matter is None else shown.matter.evidence_readers.value
    return {"handling": shown.handling.value, "readers": readers}


async def _out_question(turn: Turn, shown: ShownPicture, telegram_id: int) -> tuple[str, InlineKeyboardMarkup]:
    yes = ("not_accepted-out-yes", callbacks.TAKE_PICTURE_OUT.data(telegram_id))
    no = ("not_accepted-out-no", callbacks.LEAVE_PICTURE.data(telegram_id))
    return turn.says("not_accepted-out-ask", await handling_args(turn, shown)), _answers(turn, yes, no)


def _answers(turn: Turn, *choices: tuple[str, str]) -> InlineKeyboardMarkup:
    """Build the answers, each of a label and what it does."""
    rows = [[InlineKeyboardButton(text=turn.t.label(key), callback_data=data)] for key, data in choices]
    return InlineKeyboardMarkup(inline_keyboard=rows)
