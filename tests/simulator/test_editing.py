from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
import telegram as ptb
from aiogram import Bot
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaDocument

from simulator import Group, ManualClock, Person, Telegram

RawCall = Callable[..., Awaitable[dict[str, Any]]]

KEYBOARD = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Go", callback_data="go")]])
GO = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
NOT_MODIFIED = "message is not modified: specified new message content and reply markup are exactly the same as a"


async def test_an_edit_replaces_text_and_buttons(linh: Person, bot: Bot, clock: ManualClock) -> None:
    sent = await bot.send_message(linh.id, "before", reply_markup=KEYBOARD)
    clock.move(timedelta(minutes=1))
    edited = await bot.edit_message_text("<b>after</b>", chat_id=linh.id, message_id=sent.message_id, parse_mode="HTML")
    assert not isinstance(edited, bool)
    assert (edited.text, edited.reply_markup) == ("after", None)
    assert edited.edit_date == int(clock.now().timestamp())
    assert linh.messages[-1]["text"] == "after"
    assert linh.messages[-1]["entities"][0]["type"] == "bold"


async def test_caption_buttons_and_medium_are_edited_one_by_one(linh: Person, bot: Bot) -> None:
    sent = await bot.send_photo(linh.id, BufferedInputFile(b"1", "1.png"), caption="one")
    here = sent.message_id
    await bot.edit_message_caption(chat_id=linh.id, message_id=here, caption="two")
    await bot.edit_message_reply_markup(chat_id=linh.id, message_id=here, reply_markup=KEYBOARD)
    assert (linh.messages[-1]["caption"], linh.messages[-1]["reply_markup"]) == ("two", GO)
    document = InputMediaDocument(media=BufferedInputFile(b"2", "2.txt"), caption="three")
    await bot.edit_message_media(document, chat_id=linh.id, message_id=here)
    assert linh.messages[-1]["document"]["file_name"] == "2.txt"
    assert linh.messages[-1].keys().isdisjoint({"photo", "reply_markup"})


async def test_a_text_can_become_a_medium(linh: Person, other_bot: ptb.Bot) -> None:
    sent = await other_bot.send_message(linh.id, "a text")
    await other_bot.edit_message_media(ptb.InputMediaPhoto(b"1"), linh.id, sent.message_id)
    assert "photo" in linh.messages[-1]
    assert "text" not in linh.messages[-1]


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("editMessageText", {"message_id": 2, "text": "a text", "reply_markup": GO}, NOT_MODIFIED),
    ("editMessageReplyMarkup", {"message_id": 2, "reply_markup": GO}, NOT_MODIFIED),
    ("editMessageCaption", {"message_id": 3, "caption": "a caption"}, NOT_MODIFIED),
    ("editMessageText", {"message_id": 2, "text": ""}, "message text is empty"),
    ("editMessageText", {"message_id": 3, "text": "x"}, "there is no text in the message to edit"),
    ("editMessageCaption", {"message_id": 2, "caption": "x"}, "there is no caption in the message to edit"),
    ("editMessageText", {"message_id": 99, "text": "x"}, "message to edit not found"),
    ("editMessageText", {"message_id": 1, "text": "x"}, "message can't be edited"),
    ("editMessageText", {"message_id": 4, "text": "x"}, "message can't be edited"),
    ("deleteMessage", {"message_id": 99}, "message to delete not found"),
]


@pytest.mark.parametrize(("method", "params", "reason"), REFUSED)
async def test_what_cannot_be_edited_is_refused_in_the_words_that_aiogram_dialog_knows(
    linh: Person, bot: Bot, raw: RawCall, *, method: str, params: dict[str, Any], reason: str
) -> None:
    await bot.send_message(linh.id, "a text", reply_markup=KEYBOARD)
    await bot.send_photo(linh.id, BufferedInputFile(b"1", "1.png"), caption="a caption")
    await bot.forward_message(linh.id, linh.id, 2)
    answer = await raw(method, chat_id=linh.id, **params)
    assert answer["error_code"] == 400
    assert answer["description"].startswith(f"Bad Request: {reason}")


async def test_a_deleted_message_is_gone_for_the_person_too(linh: Person, bot: Bot) -> None:
    await bot.send_message(linh.id, "wrong")
    await bot.delete_message(linh.id, 2)
    await bot.delete_messages(linh.id, [1, 2, 99])
    assert linh.messages == []


@pytest.mark.parametrize(("hours", "minutes", "deleted"), [(48, 0, True), (48, 1, False), (500, 0, False)])
async def test_a_message_can_be_deleted_for_48_hours(
    linh: Person, raw: RawCall, clock: ManualClock, *, hours: int, minutes: int, deleted: bool
) -> None:
    clock.move(timedelta(hours=hours, minutes=minutes))
    one = await raw("deleteMessage", chat_id=linh.id, message_id=1)
    assert one["ok"] == deleted
    if not deleted:
        several = await raw("deleteMessages", chat_id=linh.id, message_ids=[1])
        assert one == several
        assert one["description"] == "Bad Request: message can't be deleted for everyone"


async def test_the_root_of_a_topic_cannot_be_deleted(staff: Group, raw: RawCall) -> None:
    topic = (await raw("createForumTopic", chat_id=staff.id, name="Case"))["result"]
    answer = await raw("deleteMessage", chat_id=staff.id, message_id=topic["message_thread_id"])
    assert answer["description"] == "Bad Request: message can't be deleted"


async def test_a_person_who_edits_is_seen_by_the_bot_and_by_everybody(linh: Person, bot: Bot) -> None:
    written = linh.sends("befor")
    linh.edits(written["message_id"], "before")
    photo = linh.sends_photo("one")
    linh.edits(photo["message_id"], "two")
    updates = await bot.get_updates()
    edited = [update.edited_message for update in updates if update.edited_message]
    assert [(message.text, message.caption) for message in edited] == [("before", None), (None, "two")]
    assert [message.get("text", message.get("caption")) for message in linh.messages] == ["/start", "before", "two"]


async def test_a_person_edits_only_what_is_his_own(telegram: Telegram, linh: Person, bot: Bot) -> None:
    await bot.send_message(linh.id, "the bot's")
    with pytest.raises(PermissionError):
        linh.edits(2, "mine")
    assert telegram.violations == []


@pytest.mark.parametrize("emoji", ["👌", "👎", "👀"])
async def test_a_permitted_reaction_replaces_the_one_before(linh: Person, raw: RawCall, emoji: str) -> None:
    for reaction in ("❤", emoji):
        await raw("setMessageReaction", chat_id=linh.id, message_id=1, reaction=[{"type": "emoji", "emoji": reaction}])
    assert linh.messages[0]["reactions"] == [{"user_id": 1000, "emoji": emoji}]
    await raw("setMessageReaction", chat_id=linh.id, message_id=1, reaction=[])
    assert linh.messages[0]["reactions"] == []


REFUSED_REACTIONS: list[tuple[int, list[dict[str, str]], str]] = [
    (1, [{"type": "emoji", "emoji": "✅"}], "REACTION_INVALID"),
    (1, [{"type": "custom_emoji", "custom_emoji_id": "5"}], "REACTION_INVALID"),
    (1, [{"type": "emoji", "emoji": "👌"}, {"type": "emoji", "emoji": "👀"}], "REACTIONS_TOO_MANY"),
    (99, [{"type": "emoji", "emoji": "👌"}], "message to react not found"),
]


@pytest.mark.parametrize(("message_id", "reaction", "reason"), REFUSED_REACTIONS)
async def test_a_reaction_that_telegram_would_refuse_is_refused(
    linh: Person, raw: RawCall, message_id: int, reaction: list[dict[str, str]], reason: str
) -> None:
    answer = await raw("setMessageReaction", chat_id=linh.id, message_id=message_id, reaction=reaction)
    assert answer["description"] == f"Bad Request: {reason}"


async def test_a_pinned_message_is_shown_by_the_chat_and_announced(linh: Person, bot: Bot) -> None:
    await bot.pin_chat_message(linh.id, 1)
    assert linh.messages[-1]["pinned_message"]["text"] == "/start"
    pinned = (await bot.get_chat(linh.id)).pinned_message
    assert pinned is not None
    assert pinned.message_id == 1
    await bot.unpin_chat_message(linh.id)
    assert (await bot.get_chat(linh.id)).pinned_message is None


async def test_unpinning_what_is_not_pinned_is_refused(linh: Person, raw: RawCall) -> None:
    for params in ({}, {"message_id": 1}):
        answer = await raw("unpinChatMessage", chat_id=linh.id, **params)
        assert answer["description"] == "Bad Request: message to unpin not found"
