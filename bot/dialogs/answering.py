"""How a handler answers, and a dialog that leaves no window: below a message, or in the place of a button's.

Of what is too old Telegram tells a bot only where it stands (`InaccessibleMessage`); it can be answered all the same.
"""

from aiogram.methods import EditMessageReplyMarkup, EditMessageText
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message, ReplyParameters


async def say_below(
    callback: CallbackQuery,
    text: str,
    markup: InlineKeyboardMarkup | None = None,
    thread_id: int | None = None,
    reply: ReplyParameters | None = None,
) -> Message:
    """Say something new in the chat of the button; in the topic `thread_id`, or else in the button's own, if known."""
    if callback.message is None:
        raise LookupError("a button outside of any chat")
    if isinstance(callback.message, Message):
        return await callback.message.answer(text, reply_markup=markup, reply_parameters=reply)
    return await callback.message.answer(text, reply_markup=markup, message_thread_id=thread_id, reply_parameters=reply)


async def show_instead(callback: CallbackQuery, text: str, markup: InlineKeyboardMarkup | None = None) -> None:
    """Show this in the place of the message with the button."""
    shown, bot = callback.message, callback.bot
    if shown is None or bot is None:
        raise LookupError("a button outside of any chat")
    await bot(EditMessageText(chat_id=shown.chat.id, message_id=shown.message_id, text=text, reply_markup=markup))


async def change_buttons(callback: CallbackQuery, markup: InlineKeyboardMarkup) -> None:
    """Let other buttons stand below the message with the button."""
    shown, bot = callback.message, callback.bot
    if shown is None or bot is None:
        raise LookupError("a button outside of any chat")
    await bot(EditMessageReplyMarkup(chat_id=shown.chat.id, message_id=shown.message_id, reply_markup=markup))


def below(message_id: int) -> ReplyParameters:
    """Put what is said below that message, or without it where it has been deleted meanwhile."""
    # aiogram 3.31 fills in a parse mode for a quote that nobody makes, unless it is None.
    return ReplyParameters(message_id=message_id, allow_sending_without_reply=True, quote_parse_mode=None)
