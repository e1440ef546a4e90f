"""The staff group: talk is internal; an answer to a worker is offered, and leaves only by a button."""

from aiogram import F, Router
from aiogram.enums import ContentType
from aiogram.types import (
    CallbackQuery,
    ChatMemberAdministrator,
    ChatMemberRestricted,
    ChatMemberUnion,
    ChatMemberUpdated,
    Message,
)

from bot.actions.staff import give_topics, join_staff, leave_staff, return_to_group, take_topics
from bot.actions.support.answers import offer_answer
from bot.actions.support.answers.plain_words import offer_plain
from bot.actions.support.consultations import close_consultation, reopen_consultation
from bot.actions.support.readers import take_out_what_is_left
from bot.dialogs.answering import below
from bot.dialogs.incoming import SERVICE_CONTENTS, is_said, words_of
from bot.dialogs.support.alarms.closing import is_closing_stopped
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.staff import Access, is_in_group
from bot.domain.support.group_post import GroupPost
from bot.handlers.callbacks import RefusedTapError, register_button
from bot.handlers.privacy.removal import register_removal
from bot.handlers.support import employer_consent, matter_readers
from bot.handlers.support.answers import may_answer_below, register_answers
from bot.handlers.support.canned_replies import register_canned_replies
from bot.handlers.support.corrections import register_corrections
from bot.handlers.support.flags import register_flags
from bot.handlers.support.job_change_record import register_job_change
from bot.handlers.support.matter_card import on_card, register_matter_card
from bot.handlers.support.reading import ask_to_read_it
from bot.handlers.support.slashed_words import is_command
from bot.handlers.tasks.one_task import register_tasks
from bot.handlers.turn_context import AppContext


def staff_group_router() -> Router:
    """Everything that happens in the staff group but its commands."""
    router = Router(name="staff_group")
    router.message.register(follow_move, F.migrate_to_chat_id, flags={"access": Access.ANYONE})
    router.message.register(
        follow_topic, F.forum_topic_closed | F.forum_topic_reopened, flags={"access": Access.ANYONE}
    )
    register_job_change(router)
    router.message.register(take_reply, F.reply_to_message, flags={"access": Access.STAFF})
    register_answers(router)
    register_corrections(router)
    register_button(router, close, callbacks.CLOSE_CONSULTATION)
    register_button(router, reopen, callbacks.REOPEN_CONSULTATION)
    register_matter_card(router)
    register_flags(router)
    register_canned_replies(router)
    register_removal(router)
    register_button(router, ask_to_read_it, callbacks.ASK_READING)
    register_button(router, matter_readers.ask, callbacks.ASK_TO_READ)
    register_tasks(router)
    register_button(router, employer_consent.ask, callbacks.ASK_EMPLOYER_CONSENT)
    router.callback_query.register(refuse_unknown_button, flags={"access": Access.ANYONE})
    router.chat_member.register(follow_member, flags={"access": Access.ANYONE})
    router.my_chat_member.register(follow_bot, flags={"access": Access.ANYONE})
    return router


async def follow_move(message: Message, turn: Turn, app: AppContext) -> None:
    """Telegram gave the group a new id."""
    if message.migrate_to_chat_id:
        await turn.store.staff.move_group(app.staff_group_id, message.migrate_to_chat_id)


async def follow_topic(message: Message, turn: Turn) -> None:
    """Somebody closed a topic by hand, or opened it again."""
    if message.message_thread_id is not None:
        closed_at = None if message.forum_topic_closed is None else turn.now
        await turn.store.consultations.set_topic_closed(message.chat.id, message.message_thread_id, closed_at)


async def take_reply(message: Message, turn: Turn) -> None:
    """A reply to what the bot wrote of a consultation may be an answer; what staff say to each other is none."""
    if not await is_said(message) or is_command(message.text):
        return
    post = await _post_above(message, turn)
    if post is None:
        await _take_plain(message, turn)
    elif not _may_be_answered(message.reply_to_message):
        # What staff say of a worker's words goes with them, where those leave the group.
        await turn.store.group_posts.add_reply(post, message.message_id, post.message_id)
    elif not await may_answer_below(turn, post):
        await message.answer(turn.t("staff-answer-restricted"), reply_parameters=below(message.message_id))
    else:
        await offer_answer(turn.as_member, post, words_of(message))


async def _take_plain(message: Message, turn: Turn) -> None:
    """What is written in a topic below nothing of it may be an answer too, while the worker waits for one."""
    above = message.reply_to_message
    if above is None or above.content_type != ContentType.FORUM_TOPIC_CREATED:
        return
    topic = await turn.store.group_posts.find_at(message.chat.id, above.message_id)
    if topic is not None and topic.is_topic:
        await offer_plain(turn.as_member, topic, words_of(message))


async def is_to_worker(message: Message, turn: Turn) -> bool:
    """Return whether somebody in the group replied to what the bot wrote of a consultation."""
    return _may_be_answered(message.reply_to_message) and await _post_above(message, turn) is not None


async def close(callback: CallbackQuery, turn: Turn, consultation_id: int) -> None:
    """The button on an open consultation's card."""
    matter = await on_card(turn, consultation_id)
    if await is_closing_stopped(callback, turn, matter):
        return
    closed = await close_consultation(turn.as_member, matter)
    if closed.key is not None:
        raise RefusedTapError(closed.key)
    await callback.answer(turn.t.label("staff-closed" if closed.is_done else "button-old"))


async def reopen(callback: CallbackQuery, turn: Turn, consultation_id: int) -> None:
    """The button on a closed consultation's card."""
    reopened = await reopen_consultation(turn.as_member, await on_card(turn, consultation_id))
    await callback.answer(turn.t.label("staff-reopened" if reopened.is_done else "button-old"))


async def refuse_unknown_button(_callback: CallbackQuery) -> None:
    """A button that no longer means anything, or one that was made up."""
    raise RefusedTapError


async def follow_member(event: ChatMemberUpdated, turn: Turn) -> None:
    """Record who entered or left."""
    person = event.new_chat_member.user
    if person.is_bot:
        return
    if is_inside(event.new_chat_member):
        await join_staff(turn.store, person.id, turn.now)
    else:
        await leave_staff(turn.as_somebody, person.id)


async def follow_bot(event: ChatMemberUpdated, turn: Turn) -> None:
    """Record that the bot may write here again, if it may, and whether it may open topics."""
    bot = event.new_chat_member
    is_muted = isinstance(bot, ChatMemberRestricted) and not bot.can_send_messages
    if is_inside(bot) and not is_muted:
        await return_to_group(turn.store, turn.now)
    could_manage, can_manage = _manages_topics(event.old_chat_member), _manages_topics(bot)
    if can_manage and not could_manage:
        await give_topics(turn.store, turn.now)
    elif could_manage and not can_manage and is_inside(bot):
        await take_topics(turn.store, turn.now)
    if _deletes_messages(bot) and not _deletes_messages(event.old_chat_member):
        await take_out_what_is_left(turn.store, turn.now)


def _deletes_messages(member: ChatMemberUnion) -> bool:
    return isinstance(member, ChatMemberAdministrator) and bool(member.can_delete_messages)


def _manages_topics(member: ChatMemberUnion) -> bool:
    return isinstance(member, ChatMemberAdministrator) and bool(member.can_manage_topics)


def is_inside(member: ChatMemberUnion) -> bool:
    """Return whether that is somebody in the group; whom it restricts may be in it or not."""
    return is_in_group(member.status, getattr(member, "is_member", None))


async def _post_above(message: Message, turn: Turn) -> GroupPost | None:
    """Find what a message replies to; in a topic, what replies to nothing else replies to the topic itself.

    So Telegram tells of it: a reply to the line that a topic was created is no more than a message in the topic. What
    replies to another of its lines there is about the topic's consultation.
    """
    above = message.reply_to_message
    if above is None:
        return None
    if _is_line_of_telegram(above) and message.message_thread_id is not None:
        return await turn.store.group_posts.find_at(message.chat.id, message.message_thread_id)
    post = await turn.store.group_posts.find_at(message.chat.id, above.message_id)
    return None if post is None or post.is_topic else post


def _may_be_answered(message: Message | None) -> bool:
    """Return whether it is the bot's, or nobody's word."""
    if message is None or message.from_user is None or message.bot is None:
        return False
    return message.from_user.id == message.bot.id or _is_line_of_telegram(message)


def _is_line_of_telegram(message: Message) -> bool:
    """Return whether Telegram itself wrote it, and it is not the topic's beginning."""
    return message.content_type in SERVICE_CONTENTS and message.content_type != ContentType.FORUM_TOPIC_CREATED
