"""Who writes in the staff group in its name or a channel's: nobody can tell who it is, so it goes nowhere.

Telegram puts a bot of its own in the place of the person, whom no record could name. What a linked channel posts is
forwarded to the group by nobody at all.
"""

from aiogram import F, Router
from aiogram.enums import ContentType
from aiogram.types import Message

from bot.dialogs.answering import below
from bot.dialogs.incoming import is_said
from bot.dialogs.turn import Turn
from bot.domain.staff import Access
from bot.handlers.support.job_change_record import answers_question
from bot.handlers.support.staff_group import is_to_worker

# Under this name stands what this sender was told of today, and where.
_TOLD = "told_anonymous"


def anonymous_router() -> Router:
    """Build the router that stands before all others of the group."""
    router = Router(name="anonymous")
    for observer in (router.message, router.edited_message):
        observer.register(leave_alone, F.is_automatic_forward, flags={"access": Access.ANYONE})
        observer.register(ask_for_name, F.sender_chat, _is_for_bot, flags={"access": Access.ANYONE})
    return router


async def leave_alone(_message: Message) -> None:
    """A post of the linked channel is for no bot, whatever it says."""


async def ask_for_name(message: Message, turn: Turn, told_about: str) -> None:
    """Say that it goes nowhere, and how to write under one's own name; once, however often it is changed."""
    sender = message.sender_chat
    if sender is None:
        return
    today = turn.today.isoformat()
    told = await turn.store.dialog_states.read(message.chat.id, sender.id, _TOLD)
    about = told["about"] if told.get("on") == today else []
    if told_about in about:
        return
    values = {"on": today, "about": [*about, told_about]}
    await turn.store.dialog_states.write(message.chat.id, sender.id, _TOLD, values)
    await message.answer(turn.t("staff-anonymous"), reply_parameters=below(message.message_id))


async def _is_for_bot(message: Message, turn: Turn) -> dict[str, str] | bool:
    """Return what is told of it: an answer to a worker, an entry of a record, or a command alone; talk, its topic.

    Of an album one picture is enough. Plain words in a topic may be an answer, or talk that needs no name: they are
    told of once a day.
    """
    if not await is_said(message):  # a topic that is closed, a message that is pinned: others follow it, or nobody
        return False
    asked = (message.text or "").startswith("/") or await is_to_worker(message, turn)
    if asked or await answers_question(message, turn):
        return {"told_about": f"message {message.media_group_id or message.message_id}"}
    above = message.reply_to_message
    if above is None or above.content_type != ContentType.FORUM_TOPIC_CREATED:
        return False
    topic = await turn.store.group_posts.find_at(message.chat.id, above.message_id)
    return {"told_about": f"topic {above.message_id}"} if topic is not None and topic.is_topic else False
