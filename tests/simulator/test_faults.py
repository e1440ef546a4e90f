import asyncio
from datetime import timedelta

import pytest
import telegram as ptb
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)

from simulator import Fault, ManualClock, Person, Telegram
from simulator.faults import Kind

FAILURES = [
    (Fault(kind="429", retry_after=7), TelegramRetryAfter, ptb.error.RetryAfter),
    (Fault(kind="403"), TelegramForbiddenError, ptb.error.Forbidden),
    (Fault(kind="400", reason="message to edit not found"), TelegramBadRequest, ptb.error.BadRequest),
    (Fault(kind="401"), TelegramUnauthorizedError, ptb.error.InvalidToken),
    (Fault(kind="409"), TelegramConflictError, ptb.error.Conflict),
    (Fault(kind="500"), TelegramServerError, ptb.error.NetworkError),
    (Fault(kind="502"), ClientDecodeError, ptb.error.NetworkError),
    (Fault(kind="503"), ClientDecodeError, ptb.error.NetworkError),
    (Fault(kind="504"), ClientDecodeError, ptb.error.NetworkError),
    (Fault(kind="drop"), TelegramNetworkError, ptb.error.NetworkError),
]


@pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")  # PTB's RetryAfter warns about its own attribute
@pytest.mark.parametrize(("fault", "for_aiogram", "for_ptb"), FAILURES, ids=[fault.kind for fault, _, _ in FAILURES])
async def test_a_fault_reaches_each_library_as_its_own_error_and_nothing_is_sent(
    telegram: Telegram,
    linh: Person,
    bot: Bot,
    other_bot: ptb.Bot,
    *,
    fault: Fault,
    for_aiogram: type[Exception],
    for_ptb: type[Exception],
) -> None:
    telegram.faults.add(fault)
    with pytest.raises(for_aiogram):
        await bot.send_message(linh.id, "x")
    telegram.faults.add(fault)
    with pytest.raises(for_ptb):
        await other_bot.send_message(linh.id, "x")
    assert len(linh.messages) == 1
    assert telegram.faults.active == []
    await bot.send_message(linh.id, "y")
    assert linh.messages[-1]["text"] == "y"


async def test_a_connection_that_dies_after_the_call_has_sent_the_message(
    telegram: Telegram, linh: Person, bot: Bot
) -> None:
    telegram.faults.add(Fault(kind="drop_after"))
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(linh.id, "sent all the same")
    assert linh.messages[-1]["text"] == "sent all the same"


async def test_a_held_call_ends_when_the_client_gives_up(telegram: Telegram, linh: Person, other_bot: ptb.Bot) -> None:
    telegram.faults.add(Fault(kind="timeout"))
    with pytest.raises(ptb.error.TimedOut):
        await other_bot.send_message(linh.id, "x", read_timeout=0.05)
    assert len(linh.messages) == 1


async def test_a_held_call_ends_when_the_faults_are_cleared(telegram: Telegram, linh: Person, bot: Bot) -> None:
    telegram.faults.add(Fault(kind="timeout"))
    held = asyncio.create_task(bot.send_message(linh.id, "x"))
    await telegram.until(lambda: len(telegram.calls) == 1)
    assert not held.done()
    telegram.faults.clear()
    with pytest.raises(TelegramNetworkError):
        await held


MATCHES = [
    (Fault(kind="500"), "sendMessage", 101, True),
    (Fault(kind="500"), "getUpdates", None, False),
    (Fault(kind="500", method="getUpdates"), "getUpdates", None, True),
    (Fault(kind="500", method="*"), "getUpdates", None, True),
    (Fault(kind="500", method="*"), "sendMessage", 101, True),
    (Fault(kind="500", method="*", chat_id=102), "sendMessage", 101, False),
    (Fault(kind="500", method="sendmessage"), "sendMessage", 101, True),
    (Fault(kind="500", method="sendMessage"), "sendPhoto", 101, False),
    (Fault(kind="500", chat_id=101), "sendMessage", 101, True),
    (Fault(kind="500", chat_id=101), "sendMessage", 102, False),
    (Fault(kind="500", chat_id=101), "getMe", None, False),
]


@pytest.mark.parametrize(("fault", "method", "chat_id", "met"), MATCHES)
def test_a_fault_meets_the_calls_it_was_made_for(fault: Fault, method: str, chat_id: int | None, *, met: bool) -> None:
    assert fault.matches(method, chat_id) == met


async def test_a_fault_is_over_after_so_many_calls_or_when_it_is_cleared(telegram: Telegram) -> None:
    telegram.faults.add(Fault(kind="500", times=2))
    assert [telegram.faults.take("getMe", None) is None for _ in range(3)] == [False, False, True]
    telegram.faults.add(Fault(kind="500", times=None))
    assert all(telegram.faults.take("getMe", None) for _ in range(100))
    telegram.faults.clear()
    assert telegram.faults.take("getMe", None) is None


def test_a_fault_of_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="kind: must be one of 400, 401, 403"):
        Fault(kind="earthquake")  # type: ignore[arg-type]


async def test_polling_itself_can_fail(telegram: Telegram, linh: Person, bot: Bot) -> None:
    telegram.faults.add(Fault(kind="502", method="getUpdates"))
    with pytest.raises(ClientDecodeError):
        await bot.get_updates()
    assert len(await bot.get_updates()) == 1
    assert linh.started


async def test_a_refusal_says_what_it_was_told_to_say(telegram: Telegram, linh: Person, bot: Bot) -> None:
    telegram.faults.add(Fault(kind="400", method="editMessageText", reason="message to edit not found"))
    sent = await bot.send_message(linh.id, "x")
    with pytest.raises(TelegramBadRequest, match="Bad Request: message to edit not found"):
        await bot.edit_message_text("y", chat_id=linh.id, message_id=sent.message_id)
    telegram.faults.add(Fault(kind="403", reason="user is deactivated"))
    with pytest.raises(TelegramForbiddenError, match="Forbidden: user is deactivated"):
        await bot.send_message(linh.id, "x")


def test_a_400_without_a_reason_is_refused() -> None:
    with pytest.raises(ValueError, match="reason: a 400 needs one"):
        Fault(kind="400")


async def test_one_chat_has_to_wait_and_the_rest_of_the_time_is_asked_for(
    telegram: Telegram, linh: Person, stranger: Person, bot: Bot, clock: ManualClock
) -> None:
    stranger.sends("/start")
    telegram.faults.add(Fault(kind="429", chat_id=linh.id, lasts_seconds=20))
    for rest in (20, 8):
        with pytest.raises(TelegramRetryAfter) as refusal:
            await bot.send_message(linh.id, "x")
        assert refusal.value.retry_after == rest
        await bot.send_message(stranger.id, "x")
        clock.move(timedelta(seconds=12))
    assert telegram.faults.active == []
    await bot.send_message(linh.id, "x")


async def test_everything_is_down_until_the_clock_has_passed(
    telegram: Telegram, linh: Person, bot: Bot, clock: ManualClock
) -> None:
    telegram.faults.add(Fault(kind="502", method="*", lasts_seconds=60))
    for _ in range(3):
        with pytest.raises(ClientDecodeError):
            await bot.get_updates()
        with pytest.raises(ClientDecodeError):
            await bot.send_message(linh.id, "x")
    clock.move(timedelta(seconds=60))
    assert len(await bot.get_updates()) == 1


async def test_a_slow_call_is_done_in_the_end(telegram: Telegram, linh: Person, bot: Bot) -> None:
    telegram.faults.add(Fault(kind="slow", held_seconds=0.01))
    await bot.send_message(linh.id, "late")
    assert linh.messages[-1]["text"] == "late"


@pytest.mark.parametrize(("kind", "sent"), [("timeout", 1), ("timeout_after", 2)])
async def test_a_call_that_hangs_dies_in_the_end_whether_it_was_done_or_not(
    telegram: Telegram, linh: Person, bot: Bot, *, kind: Kind, sent: int
) -> None:
    telegram.faults.add(Fault(kind=kind, held_seconds=0.01))
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(linh.id, "x")
    assert len(linh.messages) == sent


async def test_a_telegram_that_was_away_comes_back_where_it_was_and_has_forgotten_nothing(
    telegram: Telegram, linh: Person, bot: Bot
) -> None:
    base = telegram.base
    await telegram.stop()
    with pytest.raises(TelegramNetworkError):
        await bot.get_updates()
    linh.sends("meanwhile")
    await telegram.start(int(base.rpartition(":")[2]))
    assert telegram.base == base
    assert [update.message.text for update in await bot.get_updates() if update.message] == ["/start", "meanwhile"]
