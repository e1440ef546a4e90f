"""What people change afterwards; what the bot changes is in test_editing."""

import pytest
from aiogram import Bot
from aiogram.types import Message

from simulator import Group, Person


async def edits(bot: Bot) -> list[Message]:
    return [update.edited_message for update in await bot.get_updates() if update.edited_message]


async def test_an_edit_brings_the_new_text_and_its_commands(linh: Person, bot: Bot) -> None:
    sent = linh.sends("/menu now")["message_id"]
    linh.edits(sent, "now /help")
    linh.edits(sent, "now")
    first, last = await edits(bot)
    assert first.entities is not None
    assert (first.text, first.entities[0].offset, first.edit_date is None) == ("now /help", 4, False)
    assert (last.text, last.entities) == ("now", None)


async def test_a_message_can_be_told_as_edited_without_any_change(linh: Person, bot: Bot) -> None:
    sent = linh.sends("same")
    linh.edits_nothing(sent["message_id"])
    [told] = await edits(bot)
    assert (told.message_id, told.text) == (sent["message_id"], "same")


async def test_a_photo_can_be_replaced(linh: Person, bot: Bot) -> None:
    sent = linh.sends_photo("payslip")
    linh.replaces_photo(sent["message_id"])
    [told] = await edits(bot)
    assert told.photo is not None
    assert told.photo[-1].file_id != sent["photo"][-1]["file_id"]
    assert told.caption is None


async def test_a_live_location_edits_itself_at_each_step_until_it_ends(linh: Person, bot: Bot) -> None:
    sent = linh.shares_location()["message_id"]
    linh.moves(sent, steps=30)
    linh.stops_sharing(sent)
    *steps, last = [told.location for told in await edits(bot)]
    assert len({step.latitude for step in steps if step}) == 30
    assert {step.live_period for step in steps if step} == {3600}
    assert last is not None
    assert last.live_period is None


async def test_a_copied_live_location_stands_still(linh: Person, staff: Group, bot: Bot) -> None:
    sent = linh.shares_location()["message_id"]
    await bot.copy_message(staff.id, linh.id, sent)
    assert staff.messages()[-1]["location"] == {"latitude": 35.5, "longitude": 139.9}


async def test_nobody_changes_what_somebody_else_wrote(linh: Person, bot: Bot) -> None:
    sent = await bot.send_message(linh.id, "x")
    with pytest.raises(PermissionError):
        linh.edits(sent.message_id, "y")
    with pytest.raises(PermissionError):
        linh.edits_nothing(sent.message_id)
