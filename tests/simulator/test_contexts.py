from typing import Any

import pytest
from aiogram import Bot
from aiogram.types import (
    Message,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
    MessageReactionUpdated,
)

from simulator import Group, Person
from simulator.origins import from_channel, from_chat, from_hidden_user, from_user


async def told(bot: Bot) -> Message:
    """The message that the bot was told of last."""
    event = (await bot.get_updates())[-1].event
    assert isinstance(event, Message)
    return event


ORIGINS: list[tuple[dict[str, Any], type[Any]]] = [
    (from_user({"id": 7, "is_bot": False, "first_name": "Seven"}), MessageOriginUser),
    (from_hidden_user("Manager"), MessageOriginHiddenUser),
    (from_chat("Dormitory"), MessageOriginChat),
    (from_channel("News"), MessageOriginChannel),
]


@pytest.mark.parametrize(("origin", "kind"), ORIGINS, ids=[origin["type"] for origin, _ in ORIGINS])
async def test_a_forwarded_message_says_where_it_comes_from(
    linh: Person, bot: Bot, origin: dict[str, Any], kind: type[Any]
) -> None:
    linh.forwards("Pay or go home", origin)
    message = await told(bot)
    assert isinstance(message.forward_origin, kind)
    assert message.text == "Pay or go home"
    linh.forwards({name: linh.sends_photo("payslip")[name] for name in ("photo", "caption")}, origin)
    message = await told(bot)
    assert (message.content_type, message.caption) == ("photo", "payslip")


async def test_a_message_of_the_bot_is_forwarded_back_to_it(linh: Person, bot: Bot) -> None:
    await bot.send_message(linh.id, "answer")
    linh.forwards_message(linh.messages[-1])
    message = await told(bot)
    assert isinstance(message.forward_origin, MessageOriginUser)
    assert (message.text, message.forward_origin.sender_user.id) == ("answer", bot.id)
    forwarded = await bot.forward_message(linh.id, linh.id, message.message_id)
    assert forwarded.forward_origin == message.forward_origin


async def test_a_part_of_a_message_can_be_quoted(linh: Person, bot: Bot) -> None:
    sent = await bot.send_message(linh.id, "🙂 Come at 10 or at 14")
    linh.quotes("Why?", sent.message_id, "at 10")
    message = await told(bot)
    assert message.reply_to_message is not None
    assert message.quote is not None
    assert (message.reply_to_message.message_id, message.quote.text) == (sent.message_id, "at 10")
    assert message.quote.position == 8
    with pytest.raises(LookupError, match="does not say"):
        linh.quotes("Why?", sent.message_id, "at 11")


async def test_a_message_of_another_chat_can_be_answered(linh: Person, bot: Bot) -> None:
    linh.replies_elsewhere("Is this true?", from_channel("News"), "a part")
    message = await told(bot)
    assert message.reply_to_message is None
    assert message.external_reply is not None
    assert isinstance(message.external_reply.origin, MessageOriginChannel)
    assert message.quote is not None
    assert message.quote.text == "a part"


async def test_an_administrator_can_write_and_react_in_the_groups_name(staff: Group, officer: Person, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=["message", "message_reaction"])
    question = officer.sends("question", chat=staff)["message_id"]
    officer.sends_anonymously("answer", chat=staff, reply_to=question)
    message = await told(bot)
    assert message.from_user is not None
    assert message.sender_chat is not None
    assert message.reply_to_message is not None
    assert (message.from_user.username, message.sender_chat.id) == ("GroupAnonymousBot", staff.id)
    officer.reacts_anonymously(staff, question, "👍")
    reaction = (await bot.get_updates())[-1].event
    assert isinstance(reaction, MessageReactionUpdated)
    assert reaction.actor_chat is not None
    assert (reaction.user, reaction.actor_chat.id) == (None, staff.id)
    with pytest.raises(LookupError, match="in groups only"):
        officer.sends_anonymously("x")


async def test_a_channel_can_write_in_a_group(staff: Group, officer: Person, bot: Bot) -> None:
    officer.sends_as_channel("news", chat=staff)
    message = await told(bot)
    assert message.from_user is not None
    assert message.sender_chat is not None
    assert (message.from_user.username, message.sender_chat.type) == ("Channel_Bot", "channel")


async def test_a_post_of_the_linked_channel_is_forwarded_by_telegram_itself(staff: Group, bot: Bot) -> None:
    staff.relay_channel_post("news")
    message = await told(bot)
    assert message.is_automatic_forward
    assert isinstance(message.forward_origin, MessageOriginChannel)


async def test_service_messages_come_in_private_too(linh: Person, bot: Bot) -> None:
    linh.pins(1)
    message = await told(bot)
    assert isinstance(message.pinned_message, Message)
    assert message.pinned_message.text == "/start"
    pinned = (await bot.get_chat(linh.id)).pinned_message
    assert pinned is not None
    assert pinned.message_id == 1
    linh.sets_auto_delete(3600)
    message = await told(bot)
    assert message.message_auto_delete_timer_changed is not None
    linh.sends_content({"write_access_allowed": {"from_request": True}})
    assert (await told(bot)).content_type == "write_access_allowed"
