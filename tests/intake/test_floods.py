"""Who writes faster than a chat may be answered is shown what they ask for all the same, and soon."""

from datetime import timedelta

import pytest
from aiogram.types import CallbackQuery, Message, ReactionTypeEmoji
from sqlalchemy import select

from bot.dialogs.answering import below
from bot.storage.tables import outbox
from tests.intake.intake import WORKER_ID, Intake
from tests.intake.test_turns import BUTTON, texts

SOON = timedelta(seconds=4)


async def show_or_react(event: Message | CallbackQuery) -> None:
    if isinstance(event, CallbackQuery):
        assert event.bot is not None
        await event.bot.send_message(WORKER_ID, "Whom to call", reply_markup=BUTTON)
    elif event.text == "hello":
        await event.answer("A screen", reply_markup=BUTTON)
    else:
        await event.react([ReactionTypeEmoji(emoji="👌")])


async def show_or_write_receipt(event: Message | CallbackQuery) -> None:
    if isinstance(event, Message) and event.text != "hello":
        await event.answer(f"A receipt for {event.text}", reply_parameters=below(event.message_id))
    else:
        await show_or_react(event)


async def flood_and_tap(intake: Intake, count: int) -> timedelta:
    """Write so often without a pause, then tap; returns how long it took until the screen stood there."""
    async with intake.database.transaction() as store:
        await store.workers.upsert_by_chat(WORKER_ID, "vi")
    intake.linh.sends("hello")
    await intake.settles()
    screen, began_at = intake.linh.messages[-1]["message_id"], intake.clock.now()
    for number in range(count):
        intake.linh.sends(f"word {number}")
    intake.linh.taps(screen, (0, 0))
    await intake.settles()
    assert "Whom to call" in texts(intake)
    return intake.clock.now() - began_at


async def test_a_screen_waits_for_no_reaction_to_a_flood_before_it(intake: Intake) -> None:
    intake.answers(show_or_react)
    assert await flood_and_tap(intake, 40) <= SOON
    assert await intake.outbox() == []


async def test_a_screen_waits_for_no_receipt_of_a_flood_and_each_is_said_later(intake: Intake) -> None:
    intake.answers(show_or_write_receipt)
    assert await flood_and_tap(intake, 12) <= SOON
    async with intake.database._engine.connect() as connection:
        owed = [row.message["text"] for row in await connection.execute(select(outbox))]
    said = [each for each in texts(intake) if each.startswith("A receipt")]
    assert sorted([*said, *owed]) == sorted(f"A receipt for word {number}" for number in range(12))


@pytest.mark.parametrize("count", [1, 3])
async def test_who_writes_no_more_gets_every_reaction(intake: Intake, count: int) -> None:
    intake.answers(show_or_react)
    for number in range(count):
        intake.linh.sends(f"word {number}")
        await intake.settles()
    assert [call.method for call in intake.telegram.calls].count("setMessageReaction") == count
