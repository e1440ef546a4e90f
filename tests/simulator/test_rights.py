from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.types import ChatMemberAdministrator, ChatMemberRestricted, ChatMemberUpdated

from simulator import Group, Person, Telegram

RawCall = Callable[..., Awaitable[dict[str, Any]]]

WANTED = ["message", "edited_message", "my_chat_member", "chat_member", "message_reaction"]


async def changes(bot: Bot, kind: str) -> list[ChatMemberUpdated]:
    updates = await bot.get_updates(allowed_updates=WANTED)
    return [update.event for update in updates if update.event_type == kind]  # type: ignore[misc]


@pytest.fixture
async def thread(staff: Group, officer: Person, bot: Bot) -> int:
    """A topic that a person opened."""
    await bot.get_updates(allowed_updates=WANTED)
    return staff.add_topic(officer.user, "Case 1", {"icon_color": 16766590}).thread_id


async def test_a_closed_topic_refuses_a_bot_that_may_not_manage_topics(
    staff: Group, officer: Person, bot: Bot, thread: int
) -> None:
    staff.close_topic(thread, officer.user)
    await bot.send_message(staff.id, "an administrator may", message_thread_id=thread)
    staff.take_right("can_manage_topics", officer.user)
    for _ in range(2):
        with pytest.raises(TelegramBadRequest, match="TOPIC_CLOSED"):
            await bot.send_message(staff.id, "x", message_thread_id=thread)
    with pytest.raises(TelegramBadRequest, match="TOPIC_CLOSED"):
        await bot.send_chat_action(staff.id, "typing", message_thread_id=thread)
    await bot.send_message(staff.id, "General is open")
    staff.reopen_topic(thread, officer.user)
    await bot.send_message(staff.id, "x", message_thread_id=thread)


async def test_a_closed_or_hidden_general_refuses_such_a_bot_too(staff: Group, officer: Person, bot: Bot) -> None:
    staff.take_right("can_manage_topics", officer.user)
    staff.close_general(officer.user)
    with pytest.raises(TelegramBadRequest, match="TOPIC_CLOSED"):
        await bot.send_message(staff.id, "x")
    staff.reopen_general(officer.user)
    await bot.send_message(staff.id, "x")
    staff.hide_general(officer.user)
    staff.unhide_general(officer.user)
    with pytest.raises(TelegramBadRequest, match="TOPIC_CLOSED"):
        await bot.send_message(staff.id, "x")
    told = [update.message.content_type for update in await bot.get_updates() if update.message]
    assert told == [
        "forum_topic_closed",
        "forum_topic_reopened",
        "general_forum_topic_hidden",
        "general_forum_topic_unhidden",
    ]


REFUSED: list[tuple[str, str, dict[str, Any], str]] = [
    ("can_manage_topics", "createForumTopic", {"name": "x"}, "not enough rights to create a topic"),
    ("can_manage_topics", "editForumTopic", {"message_thread_id": 2, "name": "x"}, "not enough rights to edit the t"),
    ("can_manage_topics", "closeForumTopic", {"message_thread_id": 2}, "not enough rights to close or open the topic"),
    ("can_delete_messages", "deleteForumTopic", {"message_thread_id": 2}, "not enough rights to delete the topic"),
    ("can_delete_messages", "deleteMessage", {"message_id": 3}, "message can't be deleted"),
    ("can_delete_messages", "deleteMessages", {"message_ids": [3]}, "message can't be deleted"),
    ("can_pin_messages", "pinChatMessage", {"message_id": 3}, "not enough rights to manage pinned messages in the c"),
    ("can_pin_messages", "unpinChatMessage", {"message_id": 3}, "not enough rights to manage pinned messages in the"),
    ("can_restrict_members", "banChatMember", {"user_id": 501}, "not enough rights to restrict/unrestrict chat memb"),
    ("can_restrict_members", "unbanChatMember", {"user_id": 501}, "not enough rights to restrict/unrestrict chat me"),
]


@pytest.mark.parametrize(("right", "method", "params", "reason"), REFUSED, ids=[method for _, method, _, _ in REFUSED])
async def test_what_needs_a_right_is_refused_without_it_and_done_with_it(
    staff: Group,
    officer: Person,
    raw: RawCall,
    thread: int,
    *,
    right: str,
    method: str,
    params: dict[str, Any],
    reason: str,
) -> None:
    officer.sends("note", chat=staff, thread_id=thread)
    if method == "unpinChatMessage":
        await raw("pinChatMessage", chat_id=staff.id, message_id=3)
    staff.take_right(right, officer.user)
    refused = await raw(method, chat_id=staff.id, **params)
    assert refused["description"].startswith(f"Bad Request: {reason}")
    staff.give_right(right, officer.user)
    assert (await raw(method, chat_id=staff.id, **params))["ok"]


async def test_a_bot_keeps_its_own_topics_and_messages(staff: Group, officer: Person, bot: Bot) -> None:
    own = await bot.create_forum_topic(staff.id, "Own")
    for right in ("can_manage_topics", "can_delete_messages"):
        staff.take_right(right, officer.user)
    sent = await bot.send_message(staff.id, "x", message_thread_id=own.message_thread_id)
    assert await bot.close_forum_topic(staff.id, own.message_thread_id)
    assert await bot.reopen_forum_topic(staff.id, own.message_thread_id)
    assert await bot.edit_forum_topic(staff.id, own.message_thread_id, name="Still own")
    assert await bot.delete_message(staff.id, sent.message_id)


async def test_the_bot_is_told_which_right_was_taken(staff: Group, officer: Person, bot: Bot) -> None:
    staff.take_right("can_pin_messages", officer.user)
    [change] = await changes(bot, "my_chat_member")
    assert isinstance(change.old_chat_member, ChatMemberAdministrator)
    assert isinstance(change.new_chat_member, ChatMemberAdministrator)
    assert (change.old_chat_member.can_pin_messages, change.new_chat_member.can_pin_messages) == (True, False)
    assert change.new_chat_member.can_manage_topics


async def test_a_bot_is_demoted_muted_kicked_and_made_an_administrator_again(
    staff: Group, officer: Person, bot: Bot
) -> None:
    staff.demote_bot(officer.user)
    await bot.send_message(staff.id, "a member may")
    with pytest.raises(TelegramBadRequest, match="not enough rights to create a topic"):
        await bot.create_forum_topic(staff.id, "x")
    assert await bot.get_chat_administrators(staff.id) == []
    staff.mute_bot(officer.user)
    with pytest.raises(TelegramBadRequest, match="not enough rights to send text messages to the chat"):
        await bot.send_message(staff.id, "x")
    staff.kick_bot(officer.user)
    with pytest.raises(TelegramForbiddenError, match="bot was kicked from the supergroup chat"):
        await bot.send_message(staff.id, "x")
    staff.return_bot(officer.user)
    await bot.send_message(staff.id, "x")
    statuses = [change.new_chat_member.status for change in await changes(bot, "my_chat_member")]
    assert statuses == ["member", "restricted", "kicked", "administrator"]


async def test_nothing_is_copied_out_of_a_group_that_the_bot_is_not_in(
    staff: Group, officer: Person, linh: Person, bot: Bot
) -> None:
    note = officer.sends("note", chat=staff)["message_id"]
    staff.kick_bot(officer.user)
    with pytest.raises(TelegramForbiddenError, match="bot was kicked from the supergroup chat"):
        await bot.copy_message(linh.id, staff.id, note)


async def test_a_bot_that_left_is_no_member(staff: Group, bot: Bot) -> None:
    await bot.leave_chat(staff.id)
    with pytest.raises(TelegramForbiddenError, match="bot is not a member of the supergroup chat"):
        await bot.send_message(staff.id, "x")


async def test_a_bot_hears_of_members_only_as_an_administrator_and_of_nothing_outside(
    telegram: Telegram, staff: Group, officer: Person, bot: Bot
) -> None:
    await bot.get_updates(allowed_updates=WANTED)
    newcomer = telegram.add_person(502, "Newcomer")
    staff.demote_bot(officer.user)
    newcomer.joins(staff)
    newcomer.reacts(staff, 2, "👍")
    staff.kick_bot(officer.user)
    newcomer.edits(newcomer.sends("unheard", chat=staff)["message_id"], "unheard, too", chat=staff)
    newcomer.leaves(staff)
    assert [update.event_type for update in await bot.get_updates()] == ["my_chat_member", "message", "my_chat_member"]


async def test_a_departure_can_go_unseen(staff: Group, officer: Person, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=WANTED)
    officer.leaves_unseen(staff)
    assert await bot.get_updates() == []
    assert (await bot.get_chat_member(staff.id, officer.id)).status == "left"


async def test_a_restricted_member_stays_restricted_in_the_group_and_gone_from_it(
    telegram: Telegram, staff: Group, officer: Person, bot: Bot
) -> None:
    await bot.get_updates(allowed_updates=WANTED)
    admin = telegram.add_person(601, "Admin")
    staff.restrict(officer.user, admin.user)
    with pytest.raises(PermissionError, match="may not write"):
        officer.sends("x", chat=staff)
    officer.leaves(staff)
    restricted, left = await changes(bot, "chat_member")
    assert restricted.old_chat_member.status == "member"
    assert isinstance(restricted.new_chat_member, ChatMemberRestricted)
    assert isinstance(left.new_chat_member, ChatMemberRestricted)
    assert (restricted.new_chat_member.is_member, left.new_chat_member.is_member) == (True, False)
    member = await bot.get_chat_member(staff.id, officer.id)
    assert isinstance(member, ChatMemberRestricted)
    assert not member.is_member


async def test_a_restriction_can_be_partial_and_can_end(staff: Group, officer: Person, bot: Bot) -> None:
    staff.restrict(officer.user, officer.user, "can_send_polls")
    officer.sends("still writing", chat=staff)
    member = await bot.get_chat_member(staff.id, officer.id)
    assert isinstance(member, ChatMemberRestricted)
    assert (member.can_send_polls, member.can_send_messages) == (False, True)
    staff.unrestrict(officer.user, officer.user)
    assert (await bot.get_chat_member(staff.id, officer.id)).status == "member"


async def test_people_are_promoted_demoted_and_thrown_out_by_people(staff: Group, officer: Person, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=WANTED)
    staff.promote(officer.user, officer.user)
    assert {member.user.id for member in await bot.get_chat_administrators(staff.id)} == {bot.id, officer.id}
    staff.demote(officer.user, officer.user)
    staff.ban(officer.user, officer.user)
    statuses = [change.new_chat_member.status for change in await changes(bot, "chat_member")]
    assert statuses == ["administrator", "member", "kicked"]
