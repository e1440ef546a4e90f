import asyncio
from datetime import timedelta
from typing import Any

import pytest
from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramConflictError
from aiogram.types import CallbackQuery, Message, Update

from simulator import Group, ManualClock, Person, Telegram


async def test_a_poll_waits_for_an_update_and_is_woken_by_it(telegram: Telegram, linh: Person, bot: Bot) -> None:
    [first] = await bot.get_updates()
    poll = asyncio.create_task(bot.get_updates(offset=first.update_id + 1, timeout=30))
    await telegram.confirmed()
    assert not poll.done()
    linh.sends("hello")
    [second] = await poll
    assert second.message is not None
    assert second.message.text == "hello"


async def test_a_poll_without_time_out_answers_at_once(telegram: Telegram, bot: Bot) -> None:
    assert telegram.revision == 0
    assert await bot.get_updates() == []


async def test_an_update_comes_again_until_a_later_offset_confirms_it(
    telegram: Telegram, linh: Person, bot: Bot
) -> None:
    linh.sends("second")
    first, second = await bot.get_updates()
    assert [first, second] == await bot.get_updates()
    assert [first] == await bot.get_updates(limit=1)
    assert await bot.get_updates(offset=second.update_id) == [second]
    assert await bot.get_updates(offset=second.update_id + 1) == []
    await telegram.confirmed()


async def test_a_negative_offset_forgets_all_but_the_last(linh: Person, bot: Bot) -> None:
    for text in ("a", "b", "c"):
        linh.sends(text)
    [last] = await bot.get_updates(offset=-1)
    assert last.message is not None
    assert last.message.text == "c"


async def test_waiting_for_confirmation_ends_with_the_poll_that_confirms(
    telegram: Telegram, linh: Person, bot: Bot
) -> None:
    waiting = asyncio.create_task(telegram.confirmed())
    [update] = await bot.get_updates()
    assert not waiting.done()
    await bot.get_updates(offset=update.update_id + 1)
    await waiting
    assert linh.started


async def test_a_bot_that_never_polls_does_not_hang_a_test(telegram: Telegram, linh: Person) -> None:
    with pytest.raises(TimeoutError):
        await telegram.confirmed(within_seconds=0)
    assert linh.started


async def test_a_second_poller_gets_a_conflict_and_the_first_goes_on(
    telegram: Telegram, linh: Person, bot: Bot
) -> None:
    [update] = await bot.get_updates()
    first = asyncio.create_task(bot.get_updates(offset=update.update_id + 1, timeout=30))
    await telegram.confirmed()
    with pytest.raises(TelegramConflictError, match="terminated by other getUpdates request"):
        await bot.get_updates(timeout=30)
    linh.sends("still here")
    assert len(await first) == 1


async def test_a_poller_that_hung_up_is_no_conflict(telegram: Telegram, linh: Person, bot: Bot) -> None:
    [update] = await bot.get_updates()
    first = asyncio.create_task(bot.get_updates(offset=update.update_id + 1, timeout=30))
    await telegram.confirmed()
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    assert linh.started
    assert await bot.get_updates(offset=update.update_id + 1) == []


async def test_a_webhook_conflicts_with_polling_until_it_is_deleted(linh: Person, bot: Bot) -> None:
    await bot.set_webhook("https://bot.example.org/")
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count) == ("https://bot.example.org/", 1)
    with pytest.raises(TelegramConflictError, match="while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == []
    assert linh.started


async def test_an_update_that_nobody_fetches_is_kept_for_a_day(linh: Person, bot: Bot, clock: ManualClock) -> None:
    clock.move(timedelta(hours=23))
    linh.sends("later")
    clock.move(timedelta(minutes=59))
    assert len(await bot.get_updates()) == 2
    clock.move(timedelta(minutes=1))
    [kept] = await bot.get_updates()
    assert kept.message is not None
    assert kept.message.text == "later"
    assert (await bot.get_webhook_info()).pending_update_count == 1


async def test_numbers_may_start_anew_after_a_week_without_updates(
    telegram: Telegram, linh: Person, bot: Bot, clock: ManualClock
) -> None:
    for _ in range(30):
        linh.sends("x")
    [*_, last] = await bot.get_updates()
    telegram.update_ids_restart_at = 5
    clock.move(timedelta(days=6))
    linh.sends("counted on")
    [counted_on] = await bot.get_updates()
    clock.move(timedelta(days=7))
    linh.sends("anew")
    linh.sends("and on")
    anew = await bot.get_updates(offset=counted_on.update_id + 1)
    assert counted_on.update_id == last.update_id + 1
    assert [update.update_id for update in anew] == [5, 6]
    assert await bot.get_updates(offset=7) == []


async def test_an_offset_far_in_the_future_is_ignored(linh: Person, bot: Bot) -> None:
    assert linh.started
    assert len(await bot.get_updates(offset=13)) == 1
    assert await bot.get_updates(offset=12) == []


WANTED = [
    (None, ["message"]),
    ([], ["message"]),
    (["message", "chat_member"], ["chat_member", "message"]),
    (["message_reaction"], ["message_reaction"]),
]


@pytest.mark.parametrize(("allowed", "kinds"), WANTED)
async def test_only_wanted_kinds_of_updates_are_kept(
    officer: Person, telegram: Telegram, bot: Bot, allowed: list[str] | None, kinds: list[str]
) -> None:
    group = telegram.add_group(-5, "Staff", [])
    await bot.get_updates(allowed_updates=allowed)
    await telegram.polled()
    officer.joins(group)
    officer.reacts(group, 2, "👌")
    assert [update.event_type for update in await bot.get_updates()] == kinds


async def test_the_wanted_kinds_are_kept_from_poll_to_poll(staff: Group, officer: Person, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=["chat_member"])
    await bot.get_updates()
    officer.leaves(staff)
    assert [update.event_type for update in await bot.get_updates()] == ["chat_member"]


async def test_a_whole_conversation_runs_through_aiograms_own_polling(
    telegram: Telegram, linh: Person, bot: Bot
) -> None:
    dispatcher = Dispatcher()
    seen: list[str] = []

    @dispatcher.message()
    async def greet(message: Message) -> None:
        seen.append(message.text or "")
        await message.answer("Hello", reply_markup={"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]})  # type: ignore[arg-type]

    @dispatcher.callback_query()
    async def go_on(query: CallbackQuery) -> None:
        await query.answer("Gone")
        assert isinstance(query.message, Message)
        await query.message.edit_text("Bye")

    polling = asyncio.create_task(
        dispatcher.start_polling(bot, handle_signals=False, handle_as_tasks=False, close_bot_session=False)
    )
    await telegram.confirmed()
    linh.taps(linh.messages[-1]["message_id"], "go")
    await telegram.confirmed()
    await dispatcher.stop_polling()
    await polling
    assert seen == ["/start"]
    assert [message["text"] for message in linh.messages] == ["/start", "Bye"]
    assert [(answer.text, answer.show_alert) for answer in telegram.answers] == [("Gone", False)]


def test_an_update_reads_as_aiogram_reads_it(telegram: Telegram, linh: Person) -> None:
    photo: Any = linh.sends_photo("caption")
    update = Update.model_validate({"update_id": 1, "message": photo})
    assert update.message is not None
    assert update.message.caption == "caption"
    assert telegram.violations == []
