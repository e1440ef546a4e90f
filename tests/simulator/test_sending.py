from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import telegram as ptb
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramEntityTooLarge, TelegramForbiddenError
from aiogram.types import (
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    KeyboardButton,
    LinkPreviewOptions,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)

from simulator import Group, Person, Telegram

RawCall = Callable[..., Awaitable[dict[str, Any]]]

REFUSED_TEXTS: list[tuple[dict[str, Any], str]] = [
    ({}, "message text is empty"),
    ({"text": "  \n "}, "message text is empty"),
    ({"text": "<b> </b>", "parse_mode": "HTML"}, "message text is empty"),
    ({"text": "a" * 4097}, "message is too long"),
    ({"text": "😀" * 2049}, "message is too long"),
    ({"text": "<p>x", "parse_mode": "html"}, 'can\'t parse entities: Unsupported start tag "p" at byte offset 0'),
    ({"text": "x", "message_thread_id": 5}, "message thread not found"),
    ({"text": "x", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
    (
        {"text": "x", "entities": [{"type": "bold", "offset": 0, "length": 2}]},
        "entity at offset 0 lies outside of the text",
    ),
]


@pytest.mark.parametrize(("params", "reason"), REFUSED_TEXTS)
async def test_a_text_that_telegram_would_refuse_is_refused(
    linh: Person, raw: RawCall, params: dict[str, Any], reason: str
) -> None:
    answer = await raw("sendMessage", chat_id=linh.id, **params)
    assert answer == {"ok": False, "error_code": 400, "description": f"Bad Request: {reason}"}
    assert len(linh.messages) == 1


async def test_the_length_is_measured_after_the_tags_are_gone(linh: Person, bot: Bot) -> None:
    await bot.send_message(linh.id, f"<b>{'a' * 4096}</b>", parse_mode="HTML")
    assert len(linh.messages[-1]["text"]) == 4096


REFUSED_BUTTONS: list[tuple[dict[str, Any], str]] = [
    ({"text": "x", "callback_data": ""}, "BUTTON_DATA_INVALID"),
    ({"text": "x", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
    ({"text": "", "callback_data": "x"}, "button text must be non-empty"),
    ({"text": "x"}, "Text buttons are unallowed in the inline keyboard"),
    ({"text": "x", "callback_data": "x", "url": "https://example.org"}, "Text buttons are unallowed"),
    ({"text": "x", "url": "example"}, "inline keyboard button URL 'example' is invalid: Wrong HTTP URL"),
    ({"text": "x", "copy_text": {"text": "a" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
    ({"text": "x", "callback_data": "x", "style": "pink"}, "invalid button style specified"),
]


@pytest.mark.parametrize(("button", "reason"), REFUSED_BUTTONS)
async def test_a_button_that_telegram_would_refuse_is_refused(
    linh: Person, raw: RawCall, button: dict[str, Any], reason: str
) -> None:
    answer = await raw("sendMessage", chat_id=linh.id, text="x", reply_markup={"inline_keyboard": [[button]]})
    assert answer["error_code"] == 400
    assert reason in answer["description"]


async def test_callback_data_may_have_64_bytes(linh: Person, bot: Bot) -> None:
    button = InlineKeyboardButton(text="x", callback_data="é" * 32, style="danger")
    await bot.send_message(linh.id, "x", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]))
    assert linh.messages[-1]["reply_markup"]["inline_keyboard"][0][0]["style"] == "danger"


async def test_options_of_a_message_are_kept(linh: Person, bot: Bot) -> None:
    preview = LinkPreviewOptions(is_disabled=True)
    bold = MessageEntity(type="bold", offset=1, length=1)
    reply = ReplyParameters(message_id=1)
    sent = await bot.send_message(
        linh.id, " x", entities=[bold], protect_content=True, link_preview_options=preview, reply_parameters=reply
    )
    assert sent.has_protected_content
    assert linh.messages[-1]["link_preview_options"] == {"is_disabled": True}
    assert linh.messages[-1]["entities"] == [{"type": "bold", "offset": 0, "length": 1}]
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.text == "/start"


async def test_a_missing_message_may_be_answered_when_the_bot_allows_it(linh: Person, bot: Bot) -> None:
    reply = ReplyParameters(message_id=99, allow_sending_without_reply=True)
    sent = await bot.send_message(linh.id, "x", reply_parameters=reply)
    assert sent.reply_to_message is None


async def test_a_reply_keyboard_stays_until_it_is_removed(linh: Person, bot: Bot) -> None:
    await bot.send_message(
        linh.id, "x", reply_markup=ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Menu")]], resize_keyboard=True)
    )
    assert linh.keyboard == {"keyboard": [[{"text": "Menu"}]], "resize_keyboard": True}
    await bot.send_message(linh.id, "x", reply_markup=ReplyKeyboardRemove())
    assert linh.keyboard is None


async def test_who_never_wrote_to_the_bot_cannot_be_written_to(stranger: Person, bot: Bot) -> None:
    with pytest.raises(TelegramForbiddenError, match="bot can't initiate conversation with a user"):
        await bot.send_message(stranger.id, "hello")
    stranger.sends("/start")
    await bot.send_message(stranger.id, "hello")


async def test_who_blocked_the_bot_cannot_be_written_to(linh: Person, bot: Bot) -> None:
    linh.blocks_bot()
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(linh.id, "hello")


KINDS = ["photo", "document", "voice", "video", "audio", "sticker"]


@pytest.mark.parametrize("kind", KINDS)
async def test_both_libraries_upload_every_kind_of_file_and_get_it_back(
    linh: Person, bot: Bot, other_bot: ptb.Bot, kind: str
) -> None:
    await getattr(bot, f"send_{kind}")(linh.id, BufferedInputFile(b"from aiogram", "a.bin"))
    await getattr(other_bot, f"send_{kind}")(linh.id, b"from PTB")
    contents = []
    for message in linh.messages[1:]:
        shown = message[kind][-1] if kind == "photo" else message[kind]
        file = await other_bot.get_file(shown["file_id"])
        contents.append(bytes(await file.download_as_bytearray()))
    assert contents == [b"from aiogram", b"from PTB"]


async def test_a_file_is_sent_again_by_its_id_but_only_as_what_it_is(linh: Person, bot: Bot) -> None:
    photo = linh.sends_photo()["photo"][-1]
    await bot.send_photo(linh.id, photo["file_id"], caption="<i>again</i>", parse_mode="HTML", has_spoiler=True)
    assert linh.messages[-1]["photo"] == [photo]
    assert linh.messages[-1]["caption_entities"] == [{"type": "italic", "offset": 0, "length": 5}]
    assert linh.messages[-1]["has_media_spoiler"]
    with pytest.raises(TelegramBadRequest, match="can't use file of type Photo as Document"):
        await bot.send_document(linh.id, photo["file_id"])


REFUSED_FILES = [
    ({"photo": "unknown"}, "wrong file identifier/HTTP URL specified"),
    ({"photo": "https://example.org/a.png"}, "failed to get HTTP URL content"),
    ({"photo": "attach://nothing"}, 'wrong file identifier/HTTP URL specified: no part "nothing"'),
]


@pytest.mark.parametrize(("params", "reason"), REFUSED_FILES)
async def test_a_file_that_telegram_would_refuse_is_refused(
    linh: Person, raw: RawCall, params: dict[str, str], reason: str
) -> None:
    answer = await raw("sendPhoto", chat_id=linh.id, **params)
    assert answer["description"] == f"Bad Request: {reason}"


async def test_an_empty_file_a_long_caption_and_an_unknown_file_id_are_refused(
    linh: Person, other_bot: ptb.Bot
) -> None:
    with pytest.raises(ptb.error.BadRequest, match="File must be non-empty"):
        await other_bot.send_document(linh.id, b"", filename="x")
    with pytest.raises(ptb.error.BadRequest, match="Message caption is too long"):
        await other_bot.send_document(linh.id, b"x", caption="a" * 1025)
    with pytest.raises(ptb.error.BadRequest, match="Wrong file_id or the file is temporarily unavailable"):
        await other_bot.get_file("nothing")


async def test_a_file_over_50_megabytes_is_refused(linh: Person, bot: Bot) -> None:
    with pytest.raises(TelegramEntityTooLarge):
        await bot.send_document(linh.id, BufferedInputFile(bytes(50 * 1024 * 1024), "big.bin"))


async def test_an_album_is_as_many_messages_with_one_group_id(linh: Person, bot: Bot, other_bot: ptb.Bot) -> None:
    media: list[Any] = [InputMediaPhoto(media=BufferedInputFile(b"1", "1.png"), caption=text) for text in ("a", "b")]
    await bot.send_media_group(linh.id, media)
    await other_bot.send_media_group(linh.id, [ptb.InputMediaPhoto(b"1"), ptb.InputMediaVideo(b"2")])
    assert [message.get("caption") for message in linh.messages[1:]] == ["a", "b", None, None]
    first, second, third, fourth = (message["media_group_id"] for message in linh.messages[1:])
    assert first == second != third == fourth


async def test_an_album_of_one_or_of_mixed_files_is_refused(linh: Person, raw: RawCall) -> None:
    photo = {"type": "photo", "media": linh.sends_photo()["photo"][-1]["file_id"]}
    document = {"type": "document", "media": linh.sends_document()["document"]["file_id"]}
    alone = await raw("sendMediaGroup", chat_id=linh.id, media=[photo])
    assert "2 to 10 are allowed" in alone["description"]
    mixed = await raw("sendMediaGroup", chat_id=linh.id, media=[photo, document])
    assert "can't be mixed" in mixed["description"]


async def test_places_contacts_and_chat_actions_are_sent(linh: Person, bot: Bot) -> None:
    await bot.send_location(linh.id, 35.5, 139.5)
    await bot.send_contact(linh.id, "0000", "Desk")
    assert await bot.send_chat_action(linh.id, "typing")
    assert linh.messages[1]["location"] == {"latitude": 35.5, "longitude": 139.5}
    assert linh.messages[2]["contact"] == {"phone_number": "0000", "first_name": "Desk"}


async def test_a_copy_carries_everything_but_the_link_to_the_original(
    linh: Person, staff: Group, other_bot: ptb.Bot
) -> None:
    original = linh.sends_photo("my card")
    await other_bot.copy_message(staff.id, linh.id, original["message_id"])
    await other_bot.copy_message(staff.id, linh.id, original["message_id"], caption="<b>card</b>", parse_mode="HTML")
    plain, captioned = staff.messages()
    assert (plain["caption"], captioned["caption"]) == ("my card", "card")
    assert plain["photo"] == captioned["photo"] == original["photo"]
    assert "forward_origin" not in plain


async def test_a_forwarded_message_names_who_wrote_it(linh: Person, staff: Group, bot: Bot) -> None:
    await bot.forward_message(staff.id, linh.id, 1)
    assert staff.messages()[0]["forward_origin"]["sender_user"]["first_name"] == "Linh"


async def test_albums_stay_albums_when_copied_and_missing_messages_are_skipped(
    linh: Person, staff: Group, bot: Bot
) -> None:
    album = linh.sends_album(["a", "b"])
    ids = [message["message_id"] for message in album]
    copied = await bot.copy_messages(staff.id, linh.id, [*ids, 99], remove_caption=True)
    assert [message["message_id"] for message in staff.messages()] == [copy.message_id for copy in copied]
    assert len({message["media_group_id"] for message in staff.messages()}) == 1
    assert not any("caption" in message for message in staff.messages())


REFUSED_COPIES: list[tuple[str, dict[str, Any], str]] = [
    ("copyMessage", {"message_id": 99}, "message to copy not found"),
    ("copyMessage", {"message_id": 2}, "message can't be copied"),
    ("forwardMessage", {"message_id": 99}, "message to forward not found"),
    ("forwardMessage", {"message_id": 2}, "message can't be forwarded"),
    ("copyMessages", {"message_ids": [98, 99]}, "there are no messages to copy"),
    ("copyMessages", {"message_ids": [2, 1]}, "message identifiers must be 1 to 100 in a strictly increasing order"),
    ("copyMessages", {"message_ids": []}, "message identifiers must be 1 to 100 in a strictly increasing order"),
]


@pytest.mark.parametrize(("method", "params", "reason"), REFUSED_COPIES)
async def test_what_cannot_be_copied_is_refused(
    linh: Person, bot: Bot, raw: RawCall, *, method: str, params: dict[str, Any], reason: str
) -> None:
    protected = await bot.send_message(linh.id, "protected", protect_content=True)
    assert protected.message_id == 2
    answer = await raw(method, chat_id=linh.id, from_chat_id=linh.id, **params)
    assert answer["description"] == f"Bad Request: {reason}"


async def test_messages_are_counted_in_every_chat_by_itself(
    telegram: Telegram, linh: Person, staff: Group, bot: Bot
) -> None:
    telegram.add_person(7, "Seven").sends("hello")
    sent = [await bot.send_message(chat_id, "x") for chat_id in (linh.id, 7, staff.id)]
    assert [message.message_id for message in sent] == [2, 2, 2]
