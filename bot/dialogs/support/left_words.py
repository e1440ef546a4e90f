"""Words that stood beside a question and were not sent when it was left: that is said once, with the way to send them.

They are kept beside what the worker has open, so that the button works wherever the worker stands by then.
"""

from aiogram.methods import EditMessageText
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context
from aiogram_dialog.api.internal import STORAGE_KEY

from bot.dialogs.answering import below, say_below
from bot.dialogs.incoming import keep_words, kept_words
from bot.dialogs.turn import Turn
from bot.dialogs.widgets.unsent import left_unsent
from bot.domain import callbacks
from bot.domain.support.message import IncomingMessage, is_of_one_album

_LEFT = "left_words"
# What waits in a chat is read with each turn of it. Of more than so many the worker reads which one is given up.
_MOST = 100
_TEXT = "text"
# By this name the id of a message is put right that Telegram gives it only after the turn (`DialogStates`).
_OFFER = "last_message_id"


async def say_what_was_left(
    event: Message | CallbackQuery, turn: Turn, manager: DialogManager, before: Context | None
) -> None:
    """Say which words nobody has that were offered in `before`, unless their question stands on, or they were sent."""
    left = left_unsent(manager, before)
    if before is not None and left and before.id in manager.current_stack().intents:
        await manager.middleware_data[STORAGE_KEY].save_context(before)
    words = [each for each in left if _may_be_for_somebody(each)]
    if words and turn.worker is not None:
        kept = [*await _kept(turn), *words]
        await _keep(turn, kept[-_MOST:])
        await _say(event, turn, words)
        await _say_given_up(event, turn, kept[:-_MOST])


async def take_left(turn: Turn) -> list[IncomingMessage]:
    """Return what was left, which from now on is not kept any more."""
    left = await _kept(turn)
    await _keep(turn, [])
    return left


async def forget_left(turn: Turn, words: IncomingMessage) -> None:
    """Keep a message no longer that has gone to staff."""
    await _keep(turn, [each for each in await _kept(turn) if each.telegram_id != words.telegram_id])


async def take_left_album(message: Message, turn: Turn, words: IncomingMessage) -> list[IncomingMessage]:
    """Return what was left of a message and its album, which from now on is neither kept nor offered any more."""
    kept = await _kept(turn)
    taken = [each for each in kept if is_of_one_album(each, words)]
    if taken:
        left = [each for each in kept if each not in taken]
        offer_id = await _offer_id(turn)
        await _keep(turn, left)
        await _change_offer(message, turn, offer_id, left)
    return taken


async def change_left(message: Message, turn: Turn, words: IncomingMessage) -> bool:
    """Keep what a message says now, and say that nobody has it; False where it was not left."""
    kept = await _kept(turn)
    if all(each.telegram_id != words.telegram_id for each in kept):
        return False
    await _keep(turn, [words if each.telegram_id == words.telegram_id else each for each in kept])
    await _say(message, turn, [words])
    return True


def _may_be_for_somebody(words: IncomingMessage) -> bool:
    """Return whether it may be more than a number or a day that was mistyped."""
    return words.content != _TEXT or any(sign.isalpha() for sign in words.text or "")


async def _say(event: Message | CallbackQuery, turn: Turn, words: list[IncomingMessage]) -> None:
    text, markup = _offer(turn, words)
    message = event if isinstance(event, Message) else event.message
    if isinstance(message, Message):
        said = await message.answer(text, reply_markup=markup, reply_parameters=below(words[-1].telegram_id))
        await _keep(turn, await _kept(turn), said.message_id)
    elif isinstance(event, CallbackQuery):
        await say_below(event, text, markup)


def _offer(turn: Turn, words: list[IncomingMessage]) -> tuple[str, InlineKeyboardMarkup]:
    button = InlineKeyboardButton(text=turn.t.label("receipt-send"), callback_data=callbacks.SEND_UNSENT.data())
    return turn.says("receipt-left", {"count": len(words)}), InlineKeyboardMarkup(inline_keyboard=[[button]])


async def _change_offer(message: Message, turn: Turn, offer_id: int | None, left: list[IncomingMessage]) -> None:
    """Offer in the newest offer what is still left; where nothing is, say that it waits for an answer."""
    if message.bot is None or offer_id is None:
        return
    text, markup = _offer(turn, left) if left else (turn.says("receipt-left-asked"), None)
    await message.bot(EditMessageText(chat_id=message.chat.id, message_id=offer_id, text=text, reply_markup=markup))


async def _say_given_up(event: Message | CallbackQuery, turn: Turn, words: list[IncomingMessage]) -> None:
    message = event if isinstance(event, Message) else event.message
    if isinstance(message, Message):
        for each in words:
            await message.answer(turn.says("receipt-left-given_up"), reply_parameters=below(each.telegram_id))


async def _kept(turn: Turn) -> list[IncomingMessage]:
    chat_id = turn.require_worker().chat_id or 0
    return kept_words((await turn.store.dialog_states.read(chat_id, chat_id, _LEFT)).get("words", []))


async def _offer_id(turn: Turn) -> int | None:
    """Return which message of the bot offers what was left, as far as that is known."""
    chat_id = turn.require_worker().chat_id or 0
    offer_id: int | None = (await turn.store.dialog_states.read(chat_id, chat_id, _LEFT)).get(_OFFER)
    return offer_id


async def _keep(turn: Turn, words: list[IncomingMessage], offer_id: int | None = None) -> None:
    chat_id = turn.require_worker().chat_id or 0
    offered_in = await _offer_id(turn) if offer_id is None else offer_id
    data = {"words": [keep_words(each) for each in words], _OFFER: offered_in} if words else {}
    await turn.store.dialog_states.write(chat_id, chat_id, _LEFT, data)
