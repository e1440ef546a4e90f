"""Words that a worker writes as a reply to a notice: staff get them with what they answer."""

from typing import Any

from aiogram import F, Router
from aiogram.types import Message

from bot.actions.notices.answers import notice_below, pass_on_notice_reply
from bot.dialogs.incoming import words_of
from bot.dialogs.support.receipts import say_where
from bot.dialogs.turn import Turn
from bot.domain.staff import Access


def register_notice_replies(router: Router) -> None:
    """A reply to a notice is for staff, whatever dialog is open."""
    router.message.register(take_reply_to_notice, F.reply_to_message, _answers_notice, flags={"access": Access.WORKER})


async def take_reply_to_notice(message: Message, turn: Turn, notice_id: int) -> None:
    """The receipt says who reads it, as for words that answer nothing."""
    words = [words_of(message)]
    passed_on = await pass_on_notice_reply(turn.as_worker, turn.require_worker(), notice_id, words)
    await say_where(message, turn, passed_on, words)


async def _answers_notice(message: Message, turn: Turn) -> bool | dict[str, Any]:
    if turn.worker is None or message.reply_to_message is None:
        return False
    notice_id = await notice_below(turn.as_worker, turn.worker, message.reply_to_message.message_id)
    return False if notice_id is None else {"notice_id": notice_id}
