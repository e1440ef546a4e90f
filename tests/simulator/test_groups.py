from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import telegram as ptb
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramMigrateToChat
from aiogram.types import ReactionTypeEmoji

from simulator import Group, Person, Telegram
from simulator.errors import ApiError

RawCall = Callable[..., Awaitable[dict[str, Any]]]


async def test_every_message_in_a_topic_answers_at_least_its_root(staff: Group, officer: Person, bot: Bot) -> None:
    topic = await bot.create_forum_topic(staff.id, "Case 1")
    thread_id = topic.message_thread_id
    card = await bot.send_message(staff.id, "card", message_thread_id=thread_id)
    note = officer.sends("internal", chat=staff, thread_id=thread_id)
    answer = officer.sends("to the worker", chat=staff, thread_id=thread_id, reply_to=card.message_id)
    assert card.is_topic_message
    assert card.message_thread_id == thread_id
    assert card.reply_to_message is not None
    assert card.reply_to_message.forum_topic_created is not None
    assert note["reply_to_message"]["message_id"] == thread_id
    assert answer["reply_to_message"]["message_id"] == card.message_id
    assert "reply_to_message" not in answer["reply_to_message"]
    assert [message.get("text") for message in staff.messages(thread_id)] == [None, "card", "internal", "to the worker"]


async def test_an_answer_to_a_message_of_a_topic_stays_in_the_topic(
    staff: Group, officer: Person, other_bot: ptb.Bot
) -> None:
    topic = await other_bot.create_forum_topic(staff.id, "Case 1")
    note = officer.sends("note", chat=staff, thread_id=topic.message_thread_id)
    sent = await other_bot.send_message(staff.id, "seen", reply_to_message_id=note["message_id"])
    assert sent.message_thread_id == topic.message_thread_id


async def test_outside_of_topics_nothing_is_added(staff: Group, officer: Person) -> None:
    general = officer.sends("hello all", chat=staff)
    assert general.keys().isdisjoint({"message_thread_id", "is_topic_message", "reply_to_message"})
    assert staff.messages() == [general | {"reactions": []}]


async def test_a_topic_is_created_renamed_closed_reopened_and_the_bot_is_told(staff: Group, bot: Bot) -> None:
    icon = (await bot.get_forum_topic_icon_stickers())[0].custom_emoji_id
    topic = await bot.create_forum_topic(staff.id, "Case 1", icon_color=16766590)
    here = {"chat_id": staff.id, "message_thread_id": topic.message_thread_id}
    await bot.edit_forum_topic(**here, name="Case 1, urgent", icon_custom_emoji_id=icon)
    await bot.close_forum_topic(**here)
    [stored] = staff.topics
    assert (stored.name, stored.icon_color, stored.icon_custom_emoji_id) == ("Case 1, urgent", 16766590, icon)
    assert stored.closed
    await bot.reopen_forum_topic(**here)
    assert not staff.topics[0].closed
    told = [update.message.content_type for update in await bot.get_updates() if update.message]
    assert told == ["forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened"]


async def test_an_icon_goes_with_an_empty_id_and_the_bot_is_told(staff: Group, bot: Bot, raw: RawCall) -> None:
    [icon, other, *_] = [each.custom_emoji_id for each in await bot.get_forum_topic_icon_stickers()]
    topic = await bot.create_forum_topic(staff.id, "Case 1", icon_custom_emoji_id=icon)
    shown = [topic.icon_custom_emoji_id]
    for changed in (other, ""):
        here = {"chat_id": staff.id, "message_thread_id": topic.message_thread_id}
        await raw("editForumTopic", **here, icon_custom_emoji_id=changed)  # aiogram leaves out what is empty
        shown.append(staff.topics[0].icon_custom_emoji_id)
    assert (shown, staff.topics[0].name) == ([icon, other, None], "Case 1")
    edits = [update.message.forum_topic_edited for update in await bot.get_updates() if update.message]
    assert [edit.icon_custom_emoji_id for edit in edits if edit] == [other, ""]


@pytest.mark.parametrize("by", ["the bot", "a person"])
async def test_a_deleted_topic_takes_its_messages_and_nobody_is_told(staff: Group, bot: Bot, by: str) -> None:
    topic = await bot.create_forum_topic(staff.id, "Case 1")
    await bot.send_message(staff.id, "card", message_thread_id=topic.message_thread_id)
    updates = await bot.get_updates()
    if by == "the bot":
        await bot.delete_forum_topic(staff.id, topic.message_thread_id)
    else:
        staff.delete_topic(topic.message_thread_id)
    assert (staff.topics, staff.messages()) == ([], [])
    assert await bot.get_updates() == updates
    with pytest.raises(TelegramBadRequest, match="message thread not found"):
        await bot.send_message(staff.id, "card", message_thread_id=topic.message_thread_id)


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("sendMessage", {"message_thread_id": 99, "text": "x"}, "message thread not found"),
    ("sendChatAction", {"message_thread_id": 99, "action": "typing"}, "message thread not found"),
    ("closeForumTopic", {"message_thread_id": 99}, "TOPIC_ID_INVALID"),
    ("reopenForumTopic", {"message_thread_id": 2}, "TOPIC_NOT_MODIFIED"),
    ("editForumTopic", {"message_thread_id": 2, "name": "Case 1"}, "TOPIC_NOT_MODIFIED"),
    ("editForumTopic", {"message_thread_id": 2, "icon_custom_emoji_id": "5"}, "DOCUMENT_INVALID"),
    ("createForumTopic", {"name": ""}, "TOPIC_TITLE_EMPTY"),
    ("createForumTopic", {"name": "a" * 129}, "TOPIC_TITLE_INVALID"),
    ("createForumTopic", {"name": "x", "icon_color": 5}, "TOPIC_ICON_COLOR_INVALID"),
]


@pytest.mark.parametrize(("method", "params", "reason"), REFUSED)
async def test_what_a_forum_would_refuse_is_refused(
    staff: Group, raw: RawCall, method: str, params: dict[str, Any], reason: str
) -> None:
    created = await raw("createForumTopic", chat_id=staff.id, name="Case 1")
    assert created["result"]["message_thread_id"] == 2
    answer = await raw(method, chat_id=staff.id, **params)
    assert answer["description"] == f"Bad Request: {reason}"


async def test_a_group_without_topics_is_no_forum(telegram: Telegram, linh: Person, bot: Bot) -> None:
    group = telegram.add_group(-7, "Dormitory", [linh.id])
    for chat_id in (group.id, linh.id):
        with pytest.raises(TelegramBadRequest, match="the chat is not a forum"):
            await bot.create_forum_topic(chat_id, "Case")


async def test_an_upgraded_group_answers_its_new_id_and_tells_it(
    telegram: Telegram, officer: Person, bot: Bot, other_bot: ptb.Bot
) -> None:
    group = telegram.add_group(-7, "Staff", [officer.id])
    officer.sends("before", chat=group)
    group.upgrade(-1007)
    with pytest.raises(TelegramMigrateToChat) as refusal:
        await bot.send_message(-7, "x")
    assert refusal.value.migrate_to_chat_id == -1007
    with pytest.raises(ptb.error.ChatMigrated):
        await other_bot.send_message(-7, "x")
    await bot.create_forum_topic(-1007, "Case 1")
    messages = [update.message for update in await bot.get_updates() if update.message]
    services = [(message.chat.id, message.migrate_to_chat_id, message.migrate_from_chat_id) for message in messages]
    assert services[1:3] == [(-7, -1007, None), (-1007, None, -7)]


async def test_a_moved_group_counts_from_one_and_holds_nothing_of_before(
    telegram: Telegram, officer: Person, bot: Bot
) -> None:
    group = telegram.add_group(-7, "Staff", [officer.id])
    old = officer.sends("before", chat=group)["message_id"]
    await bot.pin_chat_message(group.id, old)
    group.move(-1007)
    told = [update.message for update in await bot.get_updates() if update.message][-2:]
    numbers = [(message.chat.id, message.message_id, message.content_type) for message in told]
    assert numbers == [(-7, 4, "migrate_to_chat_id"), (-1007, 1, "migrate_from_chat_id")]
    with pytest.raises(TelegramBadRequest, match="message to copy not found"):
        await bot.copy_message(officer.id, -1007, 4)
    with pytest.raises(TelegramMigrateToChat):
        await bot.edit_message_text("x", chat_id=-7, message_id=old)
    assert (await bot.get_chat(-1007)).pinned_message is None
    assert (await bot.create_forum_topic(-1007, "Case 1")).message_thread_id == old


async def test_a_group_can_allow_few_reactions_or_none(staff: Group, officer: Person, bot: Bot) -> None:
    note = officer.sends("note", chat=staff)["message_id"]
    await bot.set_message_reaction(staff.id, note, [ReactionTypeEmoji(emoji="👌")])
    staff.allow_reactions("👍")
    await bot.set_message_reaction(staff.id, note, [ReactionTypeEmoji(emoji="👍")])
    with pytest.raises(TelegramBadRequest, match="REACTION_INVALID"):
        await bot.set_message_reaction(staff.id, note, [ReactionTypeEmoji(emoji="👌")])
    [available] = (await bot.get_chat(staff.id)).available_reactions or []
    assert isinstance(available, ReactionTypeEmoji)
    assert available.emoji == "👍"
    staff.allow_reactions()
    await bot.set_message_reaction(staff.id, note, [])
    with pytest.raises(TelegramBadRequest, match="REACTION_INVALID"):
        await bot.set_message_reaction(staff.id, note, [ReactionTypeEmoji(emoji="👍")])
    with pytest.raises(ApiError, match="REACTION_INVALID"):
        officer.reacts(staff, note, "👍")


async def test_a_bot_that_was_thrown_out_is_forbidden(staff: Group, officer: Person, bot: Bot) -> None:
    staff.kick_bot(officer.user)
    with pytest.raises(TelegramForbiddenError, match="bot was kicked from the supergroup chat"):
        await bot.send_message(staff.id, "x")
    staff.return_bot(officer.user)
    await bot.send_message(staff.id, "x")
    changes = [update.my_chat_member for update in await bot.get_updates()]
    assert [change and change.new_chat_member.status for change in changes] == ["kicked", "administrator"]


async def test_members_are_told_to_the_bot(telegram: Telegram, staff: Group, officer: Person, bot: Bot) -> None:
    stranger = telegram.add_person(7, "Seven")
    assert (await bot.get_chat(staff.id)).is_forum
    assert await bot.get_chat_member_count(staff.id) == 2
    [administrator] = await bot.get_chat_administrators(staff.id)
    assert administrator.user.id == bot.id
    statuses = [(await bot.get_chat_member(staff.id, user)).status for user in (bot.id, officer.id, stranger.id)]
    assert statuses == ["administrator", "member", "left"]
    with pytest.raises(TelegramBadRequest, match="user not found"):
        await bot.get_chat_member(staff.id, 12345)


async def test_a_banned_member_is_out_until_the_ban_is_lifted(staff: Group, officer: Person, bot: Bot) -> None:
    await bot.ban_chat_member(staff.id, officer.id)
    assert (await bot.get_chat_member(staff.id, officer.id)).status == "kicked"
    await bot.unban_chat_member(staff.id, officer.id)
    assert (await bot.get_chat_member(staff.id, officer.id)).status == "left"


async def test_a_bot_that_leaves_is_out(staff: Group, bot: Bot) -> None:
    await bot.leave_chat(staff.id)
    assert not staff.bot_present


async def test_only_groups_have_members(linh: Person, bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="method is available only for groups"):
        await bot.get_chat_member_count(linh.id)
