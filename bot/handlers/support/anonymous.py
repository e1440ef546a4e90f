"""Who writes in the staff group in its name or a channel's: nobody can tell who it is, so it goes nowhere.

Telegram puts a bot of its own in the place of the person, whom no record could name.
"""

from aiogram import F, Router
from aiogram.types import Message

from bot.dialogs.answering import below
from bot.dialogs.turn import Turn
from bot.domain.staff import Access
from bot.handlers.support.job_change_record import answers_question
from bot.handlers.support.staff_group import is_to_worker


def anonymous_router() -> Router:
    """Build the router that stands before all others of the group; talk among staff needs no name."""
    router = Router(name="anonymous")
    named_otherwise = (F.sender_chat, ~F.is_automatic_forward, _is_for_bot)
    router.message.register(ask_for_name, *named_otherwise, flags={"access": Access.ANYONE})
    return router


async def ask_for_name(message: Message, turn: Turn) -> None:
    """Say that it goes nowhere, and how to write under one's own name."""
    await message.answer(turn.t("staff-anonymous"), reply_parameters=below(message.message_id))


async def _is_for_bot(message: Message, turn: Turn) -> bool:
    """Return whether it is an answer to a worker, an entry of a record, or a command."""
    if (message.text or "").startswith("/") or await is_to_worker(message, turn):
        return True
    return bool(await answers_question(message, turn))
