"""Pictures that may show a card: the worker is asked before anything happens to one."""

from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.actions.privacy.prohibited_data import ShownPicture, picture_as_it_stands
from bot.dialogs.answering import below, say_below
from bot.dialogs.incoming import keep_words, kept_words
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.support.consultation import Readers
from bot.domain.support.message import IncomingMessage
from bot.texts import Value

# Kept beside what the worker has open: staff get none of these before the worker has said what they show.
_HELD = "held_pictures"
# Of more than so many the oldest are given up; they stay in the worker's chat.
_MOST = 30


async def ask_about_picture(callback: CallbackQuery, turn: Turn, telegram_id: int) -> bool:
    """Ask whether a picture that staff have is to be taken out; False where it was taken out before."""
    shown = await picture_as_it_stands(turn.as_worker, turn.require_worker(), telegram_id)
    if shown is None:
        return False
    await say_below(callback, turn.t("not_accepted-out-ask", handling_args(shown)), _out_keyboard(turn, telegram_id))
    return True


async def ask_about_changed(message: Message, turn: Turn) -> None:
    """Ask the same where the words below a picture that staff have were changed, and name a card now."""
    shown = await picture_as_it_stands(turn.as_worker, turn.require_worker(), message.message_id)
    if shown is not None and shown.matter is not None:
        asked, markup = turn.t("not_accepted-out-ask", handling_args(shown)), _out_keyboard(turn, message.message_id)
        await message.answer(asked, reply_markup=markup, reply_parameters=below(message.message_id))


async def ask_about_held(message: Message, turn: Turn) -> None:
    """Ask whether a picture whose words name a card shows one, before staff get it."""
    yes = ("not_accepted-held-yes", callbacks.DELETE_HELD_PICTURE.data(message.message_id))
    no = ("not_accepted-held-no", callbacks.GIVE_HELD_PICTURE.data(message.message_id))
    text = turn.t("not_accepted-held-ask")
    await message.answer(text, reply_markup=_answers(turn, yes, no), reply_parameters=below(message.message_id))


def handling_args(shown: ShownPicture) -> dict[str, Value]:
    """Return what the texts tell of a picture that is taken out: what becomes of it, and who reads what is hidden."""
    is_for_admins = shown.matter is not None and shown.matter.is_for_admins_only
    readers = Readers.ADMINS if is_for_admins else Readers.RESTRICTED
    return {"handling": shown.handling.value, "readers": readers.value}


async def hold(turn: Turn, words: IncomingMessage) -> None:
    """Keep a picture until the worker has said what it shows."""
    await _keep(turn, [*await _held(turn), words])


async def is_held(turn: Turn, words: IncomingMessage) -> bool:
    """Return whether that picture, or its album, waits for the worker's word."""
    return any(_is_same(each, words) for each in await _held(turn))


async def take_held(turn: Turn, telegram_id: int) -> list[IncomingMessage]:
    """Return a held picture with its album, which from now on is not held any more."""
    held = await _held(turn)
    asked = [each for each in held if each.telegram_id == telegram_id]
    taken = [each for each in held if any(_is_same(each, one) for one in asked)]
    await _keep(turn, [each for each in held if each not in taken])
    return taken


def _is_same(held: IncomingMessage, words: IncomingMessage) -> bool:
    return held.telegram_id == words.telegram_id or (held.album is not None and held.album == words.album)


def _out_keyboard(turn: Turn, telegram_id: int) -> InlineKeyboardMarkup:
    yes = ("not_accepted-out-yes", callbacks.TAKE_PICTURE_OUT.data(telegram_id))
    no = ("not_accepted-out-no", callbacks.LEAVE_PICTURE.data(telegram_id))
    return _answers(turn, yes, no)


def _answers(turn: Turn, *choices: tuple[str, str]) -> InlineKeyboardMarkup:
    """Build the answers, each of a label and what it does."""
    rows = [[InlineKeyboardButton(text=turn.t.label(key), callback_data=data)] for key, data in choices]
    return InlineKeyboardMarkup(inline_keyboard=rows)


async def _held(turn: Turn) -> list[IncomingMessage]:
    chat_id = turn.require_worker().chat_id or 0
    return kept_words((await turn.store.dialog_states.read(chat_id, chat_id, _HELD)).get("words", []))


async def _keep(turn: Turn, words: list[IncomingMessage]) -> None:
    chat_id = turn.require_worker().chat_id or 0
    data = {"words": [keep_words(each) for each in words[-_MOST:]]} if words else {}
    await turn.store.dialog_states.write(chat_id, chat_id, _HELD, data)
