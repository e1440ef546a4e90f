from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import ReplyParameters, Update

from simulator import Group, ManualClock, Person, Telegram
from simulator.people.rich import bullets, nested, quoted, table

RawCall = Callable[..., Awaitable[dict[str, Any]]]
Send = Callable[[Person], dict[str, Any]]

INVOICE = {"title": "x", "description": "x", "start_parameter": "x", "currency": "XTR", "total_amount": 1}

COPIED: list[tuple[str, Send]] = [
    ("text", lambda person: person.sends("hello")),
    ("photo", lambda person: person.sends_photo("caption")),
    ("document", lambda person: person.sends_document("contract.pdf", "caption")),
    ("voice", lambda person: person.sends_voice()),
    ("video", lambda person: person.sends_video("caption")),
    ("audio", lambda person: person.sends_audio("caption")),
    ("animation", lambda person: person.sends_animation("caption")),
    ("video_note", lambda person: person.sends_video_note()),
    ("live_photo", lambda person: person.sends_live_photo("caption")),
    ("sticker", lambda person: person.sends_sticker()),
    ("location", lambda person: person.sends_location()),
    ("venue", lambda person: person.sends_venue()),
    ("contact", lambda person: person.sends_contact()),
    ("dice", lambda person: person.sends_dice()),
    ("poll", lambda person: person.sends_poll("When?", "Today", "Tomorrow")),
    ("checklist", lambda person: person.sends_checklist("Papers", "Passport")),
    ("story", lambda person: person.sends_story()),
]
NOT_COPIED: list[tuple[str, Send]] = [
    ("poll", lambda person: person.sends_quiz()),
    ("paid_media", lambda person: person.sends_paid_media()),
    ("invoice", lambda person: person.sends_content({"invoice": INVOICE})),
    ("pinned_message", lambda person: person.pins(1)),
    ("message_auto_delete_timer_changed", lambda person: person.sets_auto_delete()),
]


@pytest.mark.parametrize(("kind", "send"), COPIED, ids=[kind for kind, _ in COPIED])
async def test_every_content_reaches_the_bot_and_is_copied_whole(
    linh: Person, staff: Group, bot: Bot, *, kind: str, send: Send
) -> None:
    sent = send(linh)
    [*_, update] = await bot.get_updates()
    assert update.message is not None
    assert update.message.content_type == kind
    await bot.copy_message(staff.id, linh.id, sent["message_id"])
    await bot.copy_messages(staff.id, linh.id, [sent["message_id"]])
    for copied in staff.messages():
        assert copied[kind] == sent[kind]
        assert copied.get("caption") == sent.get("caption")


@pytest.mark.parametrize(("kind", "send"), NOT_COPIED, ids=[kind for kind, _ in NOT_COPIED])
async def test_what_telegram_does_not_copy_is_refused_or_skipped(
    linh: Person, staff: Group, bot: Bot, *, kind: str, send: Send
) -> None:
    sent = send(linh)
    assert kind in sent
    with pytest.raises(TelegramBadRequest, match="message can't be copied"):
        await bot.copy_message(staff.id, linh.id, sent["message_id"])
    [copied] = await bot.copy_messages(staff.id, linh.id, [1, sent["message_id"]])
    assert [message["message_id"] for message in staff.messages()] == [copied.message_id]


async def test_a_caption_that_its_writer_may_send_is_too_long_for_a_bot_that_copies_it(
    linh: Person, staff: Group, bot: Bot
) -> None:
    short, long = linh.sends_photo("x" * 1024), linh.sends_photo("x" * 1025)
    await bot.copy_message(staff.id, linh.id, short["message_id"])
    with pytest.raises(TelegramBadRequest, match="message caption is too long"):
        await bot.copy_message(staff.id, linh.id, long["message_id"])
    with pytest.raises(TelegramBadRequest, match="message caption is too long"):
        await bot.copy_messages(staff.id, linh.id, [short["message_id"], long["message_id"]])
    await bot.copy_message(staff.id, linh.id, long["message_id"], caption="cut")
    await bot.copy_messages(staff.id, linh.id, [long["message_id"]], remove_caption=True)
    assert [message.get("caption") for message in staff.messages()] == ["x" * 1024, "cut", None]


async def test_a_text_and_a_caption_of_a_bot_have_limits(linh: Person, bot: Bot) -> None:
    await bot.send_message(linh.id, "x" * 4096)
    with pytest.raises(TelegramBadRequest, match="message is too long"):
        await bot.send_message(linh.id, "x" * 4097)
    photo = linh.sends_photo()["photo"][-1]["file_id"]
    await bot.send_photo(linh.id, photo, caption="x" * 1024)
    with pytest.raises(TelegramBadRequest, match="message caption is too long"):
        await bot.send_photo(linh.id, photo, caption="x" * 1025)


async def test_a_deleted_message_copies_for_a_while_where_that_is_asked_for(
    telegram: Telegram, linh: Person, staff: Group, bot: Bot, clock: ManualClock
) -> None:
    telegram.deleted_copies_for = timedelta(minutes=5)
    sent = linh.sends("taken back")["message_id"]
    updates = await bot.get_updates()
    linh.deletes(sent)
    assert await bot.get_updates() == updates
    assert [message["text"] for message in linh.messages] == ["/start"]
    await bot.copy_message(staff.id, linh.id, sent)
    with pytest.raises(TelegramBadRequest, match="message to be replied not found"):
        await bot.send_message(linh.id, "x", reply_parameters=ReplyParameters(message_id=sent))
    clock.move(timedelta(minutes=5))
    with pytest.raises(TelegramBadRequest, match="message to copy not found"):
        await bot.copy_message(staff.id, linh.id, sent)


async def test_a_deleted_message_is_gone_at_once_by_default(linh: Person, staff: Group, bot: Bot) -> None:
    sent = linh.sends("taken back")["message_id"]
    linh.deletes(sent)
    with pytest.raises(TelegramBadRequest, match="message to copy not found"):
        await bot.copy_message(staff.id, linh.id, sent)


async def test_a_rich_message_has_blocks_and_no_text(linh: Person, staff: Group, raw: RawCall) -> None:
    sent = linh.sends_rich("one", nested("two", 20), bullets("three"), quoted("four", 20), table(["five", "six"]))
    told = (await raw("getUpdates"))["result"][-1]["message"]
    assert told["rich_message"] == sent["rich_message"]
    assert "text" not in told
    kinds = [block["type"] for block in told["rich_message"]["blocks"]]
    assert kinds == ["paragraph", "paragraph", "list", "blockquote", "table"]
    assert (await raw("copyMessage", chat_id=staff.id, from_chat_id=linh.id, message_id=2))["ok"]
    assert staff.messages()[-1]["rich_message"] == sent["rich_message"]


def test_a_flat_rich_message_reads_as_aiogram_reads_it(linh: Person) -> None:
    update = Update.model_validate({"update_id": 1, "message": linh.sends_rich("one", nested("two", 2))})
    assert update.message is not None
    assert update.message.content_type == "rich_message"
