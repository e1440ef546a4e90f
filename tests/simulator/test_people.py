from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.types import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from simulator import Group, ManualClock, Person, Telegram

SENT: list[tuple[Callable[[Person], Any], str]] = [
    (lambda person: person.sends("hello"), "text"),
    (lambda person: person.sends_photo("caption"), "photo"),
    (lambda person: person.sends_document("contract.pdf", "caption"), "document"),
    (lambda person: person.sends_voice(), "voice"),
    (lambda person: person.sends_video("caption"), "video"),
    (lambda person: person.sends_sticker(), "sticker"),
    (lambda person: person.sends_location(), "location"),
    (lambda person: person.sends_contact(), "contact"),
]


@pytest.mark.parametrize(("send", "content_type"), SENT, ids=[kind for _, kind in SENT])
async def test_whatever_a_person_sends_reaches_the_bot_as_what_it_is(
    linh: Person, bot: Bot, send: Callable[[Person], Any], content_type: str
) -> None:
    sent = send(linh)
    message = (await bot.get_updates())[-1].message
    assert message is not None
    assert message.content_type == content_type
    assert message.from_user is not None
    assert (message.from_user.language_code, message.from_user.full_name) == ("vi", "Linh Trần")
    assert linh.messages[-1] == sent | {"reactions": []}


async def test_an_album_reaches_the_bot_as_several_messages(linh: Person, bot: Bot) -> None:
    linh.sends_album(["one", None])
    *_, first, second = [update.message for update in await bot.get_updates()]
    assert first is not None
    assert second is not None
    assert (first.caption, second.caption) == ("one", None)
    assert first.media_group_id == second.media_group_id


async def test_a_photo_of_a_person_can_be_downloaded(linh: Person, bot: Bot) -> None:
    photo = linh.sends_photo()["photo"][-1]
    downloaded = await bot.download(photo["file_id"])
    assert downloaded is not None
    assert downloaded.read().startswith(b"\x89PNG")


async def test_a_person_can_answer_a_message(linh: Person) -> None:
    assert linh.sends("yes", reply_to=1)["reply_to_message"]["text"] == "/start"


def keyboard(*buttons: InlineKeyboardButton) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[button] for button in buttons])


GO = InlineKeyboardButton(text="Go", callback_data="go")


@pytest.mark.parametrize("button", ["go", (0, 0)])
async def test_a_tap_asks_the_bot_and_the_answer_is_kept(
    telegram: Telegram, linh: Person, bot: Bot, button: str | tuple[int, int]
) -> None:
    sent = await bot.send_message(linh.id, "x", reply_markup=keyboard(GO))
    asked = linh.taps(sent.message_id, button)
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    assert (query.id, query.data, query.message) == (asked, "go", sent)
    assert await bot.answer_callback_query(query.id, "Going", show_alert=True)
    assert telegram.answers == [(asked, "Going", True)]


async def test_a_double_tap_asks_twice(linh: Person, bot: Bot) -> None:
    sent = await bot.send_message(linh.id, "x", reply_markup=keyboard(GO))
    assert linh.taps(sent.message_id, "go") != linh.taps(sent.message_id, "go")


async def test_a_tap_on_a_button_that_is_not_there_fails_the_test(linh: Person, bot: Bot) -> None:
    sent = await bot.send_message(linh.id, "x", reply_markup=keyboard(GO))
    with pytest.raises(LookupError, match="no button 'gone'"):
        linh.taps(sent.message_id, "gone")


@pytest.mark.parametrize("message_id", [1, 99])
async def test_forged_callback_data_arrives_on_any_message_or_none(linh: Person, bot: Bot, message_id: int) -> None:
    linh.taps_forged("close:42", message_id)
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    assert query.message is not None
    assert (query.data, query.message.message_id) == ("close:42", message_id)


@pytest.mark.parametrize(("seconds", "answered"), [(60, True), (61, False)])
async def test_a_tap_can_be_answered_for_a_minute(
    linh: Person, bot: Bot, clock: ManualClock, *, seconds: int, answered: bool
) -> None:
    query_id = linh.taps_forged("x", 1)
    clock.move(timedelta(seconds=seconds))
    if answered:
        assert await bot.answer_callback_query(query_id)
        return
    with pytest.raises(TelegramBadRequest, match="query is too old and response timeout expired or query ID is inv"):
        await bot.answer_callback_query(query_id)


async def test_an_invented_query_or_a_long_toast_is_refused(linh: Person, bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="query ID is invalid"):
        await bot.answer_callback_query("99")
    with pytest.raises(TelegramBadRequest, match="MESSAGE_TOO_LONG"):
        await bot.answer_callback_query(linh.taps_forged("x", 1), "a" * 201)


LINKS = [
    ("https://t.me/shien_demo_bot?start=w-7", ["/start w-7"]),
    ("https://t.me/shien_demo_bot", ["/start"]),
    ("https://t.me/another_bot?start=w-7", []),
    ("https://example.org/?start=w-7", []),
]


@pytest.mark.parametrize(("url", "sent"), LINKS)
async def test_a_link_to_the_bot_starts_it_and_any_other_link_does_not(
    linh: Person, bot: Bot, url: str, sent: list[str]
) -> None:
    await bot.send_message(linh.id, "x", reply_markup=keyboard(InlineKeyboardButton(text="Open", url=url)))
    assert linh.taps(2, (0, 0)) is None
    assert [message["text"] for message in linh.messages[2:]] == sent


async def test_copying_and_disabled_buttons_ask_the_bot_nothing(linh: Person, bot: Bot) -> None:
    copying = InlineKeyboardButton(text="Copy", copy_text=CopyTextButton(text="A-12"))
    taken = InlineKeyboardButton.model_validate({"text": "Taken", "disabled": {}})
    await bot.send_message(linh.id, "x", reply_markup=keyboard(copying, taken))
    assert (linh.taps(2, (0, 0)), linh.taps(2, (1, 0))) == (None, None)
    assert len(await bot.get_updates()) == 1


async def test_a_reaction_reaches_a_bot_that_wants_it(linh: Person, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=["message_reaction"])
    linh.reacts(None, 1, "👍")
    linh.reacts(None, 1, None)
    given, taken = [update.message_reaction for update in (await bot.get_updates())[1:]]
    assert given is not None
    assert taken is not None
    assert given.new_reaction == taken.old_reaction
    assert (given.old_reaction, taken.new_reaction) == ([], [])
    assert linh.messages[0]["reactions"] == []


async def test_blocking_and_unblocking_tell_the_bot(linh: Person, bot: Bot) -> None:
    linh.blocks_bot()
    linh.sends("back again")
    blocked, unblocked, written = (await bot.get_updates())[1:]
    assert blocked.my_chat_member is not None
    assert unblocked.my_chat_member is not None
    assert blocked.my_chat_member.new_chat_member.status == "kicked"
    assert unblocked.my_chat_member.new_chat_member.status == "member"
    assert written.message is not None


async def test_joining_and_leaving_are_told_twice_as_membership_and_as_service_message(
    telegram: Telegram, linh: Person, bot: Bot
) -> None:
    group = telegram.add_group(-7, "Dormitory", [])
    await bot.get_updates(allowed_updates=["message", "chat_member"])
    linh.joins(group)
    assert (await bot.get_chat_member(group.id, linh.id)).status == "member"
    linh.leaves(group)
    assert (await bot.get_chat_member(group.id, linh.id)).status == "left"
    joined, entered, left, gone = (await bot.get_updates())[1:]
    assert joined.chat_member is not None
    assert left.chat_member is not None
    assert (joined.chat_member.old_chat_member.status, joined.chat_member.new_chat_member.status) == ("left", "member")
    assert (left.chat_member.old_chat_member.status, left.chat_member.new_chat_member.status) == ("member", "left")
    assert entered.message is not None
    assert entered.message.new_chat_members is not None
    assert gone.message is not None
    assert gone.message.left_chat_member is not None


async def test_only_members_write_in_a_group(staff: Group, linh: Person) -> None:
    with pytest.raises(PermissionError):
        linh.sends("hello", chat=staff)


async def test_the_bot_reaches_nobody_who_never_wrote_or_left_telegram(
    linh: Person, stranger: Person, bot: Bot
) -> None:
    with pytest.raises(TelegramForbiddenError, match="bot can't initiate conversation with a user"):
        await bot.send_message(stranger.id, "x")
    before = await bot.get_updates()
    linh.deletes_account()
    with pytest.raises(TelegramForbiddenError, match="user is deactivated"):
        await bot.send_message(linh.id, "x")
    assert await bot.get_updates() == before
    with pytest.raises(PermissionError, match="not on Telegram"):
        linh.sends("x")


@pytest.mark.parametrize("kind", ["document", "video"])
async def test_a_bot_downloads_no_file_over_20_megabytes(linh: Person, bot: Bot, kind: str) -> None:
    send = {"document": linh.sends_document, "video": linh.sends_video}[kind]
    small, large = (send(size_bytes=size * 1024 * 1024)[kind] for size in (20, 21))  # type: ignore[operator]
    assert (await bot.get_file(small["file_id"])).file_size == 20 * 1024 * 1024
    assert large["file_size"] == 21 * 1024 * 1024
    with pytest.raises(TelegramBadRequest, match="file is too big"):
        await bot.get_file(large["file_id"])


async def test_a_document_holds_what_was_put_into_it(linh: Person, bot: Bot) -> None:
    document = linh.sends_document("list.csv", content=b"a,b")["document"]
    assert (document["file_name"], document["file_size"]) == ("list.csv", 3)
    downloaded = await bot.download(document["file_id"])
    assert downloaded is not None
    assert downloaded.read() == b"a,b"
