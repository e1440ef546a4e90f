from datetime import UTC, datetime, timedelta

import pytest
import telegram as ptb
from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter

from simulator import ManualClock, Person, Telegram
from simulator.errors import ApiError
from simulator.limiter import Limiter

START = datetime(2026, 11, 22, tzinfo=UTC)

# (milliseconds since the start, expected retry_after or None)
PRIVATE = [
    [(0, None), (0, None), (0, None), (0, 1)],
    [(0, None), (0, None), (0, None), (999, 1), (1000, None), (1000, 1)],
    [(0, None), (1000, None), (2000, None), (3000, None), (4000, None)],
    [(0, None), (0, None), (0, None), (60_000, None), (60_000, None), (60_000, None), (60_000, 1)],
]


@pytest.mark.parametrize("calls", PRIVATE)
def test_one_private_chat_takes_one_call_a_second_and_a_burst_of_three(calls: list[tuple[int, int | None]]) -> None:
    limiter = Limiter()
    assert [_retry_after(limiter, 101, at) for at, _ in calls] == [expected for _, expected in calls]


def test_one_group_takes_20_calls_in_any_sliding_minute() -> None:
    limiter = Limiter()
    assert [_retry_after(limiter, -1, 1000 * second) for second in range(20)] == [None] * 20
    assert _retry_after(limiter, -1, 20_000) == 40
    assert _retry_after(limiter, -1, 59_001) == 1
    assert _retry_after(limiter, -1, 60_000) is None
    assert _retry_after(limiter, -1, 60_000) == 1


def test_the_bot_has_30_calls_in_any_sliding_second() -> None:
    limiter = Limiter()
    assert [_retry_after(limiter, chat, 10 * chat) for chat in range(1, 31)] == [None] * 30
    assert _retry_after(limiter, 99, 500) == 1
    assert _retry_after(limiter, 99, 1010) is None


def test_a_paid_broadcast_has_1000_calls_a_second() -> None:
    limiter = Limiter()
    for chat in range(1, 1001):
        limiter.admit_paid(chat, START)
    with pytest.raises(ApiError, match="Too Many Requests: retry after 1"):
        limiter.admit_paid(2000, START)
    with pytest.raises(ApiError):
        limiter.admit_free(2000, START)


def test_a_refused_call_does_not_count() -> None:
    limiter = Limiter()
    for _ in range(3):
        limiter.admit_free(101, START)
    for _ in range(50):
        assert _retry_after(limiter, 101, 0) == 1
    assert _retry_after(limiter, 101, 1000) is None
    assert [_retry_after(limiter, chat, 1000) for chat in range(1, 30)] == [None] * 29


@pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")  # PTB's RetryAfter warns about its own attribute
@pytest.mark.parametrize("limits_enforced", [True])
async def test_both_libraries_understand_the_429_and_the_clock_ends_it(
    telegram: Telegram, linh: Person, bot: Bot, other_bot: ptb.Bot, clock: ManualClock
) -> None:
    for _ in range(3):
        await bot.send_message(linh.id, "x")
    with pytest.raises(TelegramRetryAfter) as refusal:
        await bot.send_message(linh.id, "x")
    assert refusal.value.retry_after == 1
    with pytest.raises(ptb.error.RetryAfter):
        await other_bot.send_message(linh.id, "x")
    clock.move(timedelta(seconds=1))
    await bot.send_message(linh.id, "x")
    assert telegram.limits_enforced


@pytest.mark.parametrize("limits_enforced", [True])
async def test_a_paid_broadcast_is_not_held_by_the_free_limit(telegram: Telegram, bot: Bot) -> None:
    people = [telegram.add_person(number, "Worker") for number in range(1, 41)]
    for person in people:
        person.sends("/start")
        await bot.send_message(person.id, "x", allow_paid_broadcast=True)
    assert all(len(person.messages) == 2 for person in people)


def _retry_after(limiter: Limiter, chat_id: int, milliseconds: int) -> int | None:
    try:
        limiter.admit_free(chat_id, START + timedelta(milliseconds=milliseconds))
    except ApiError as refusal:
        return (refusal.parameters or {}).get("retry_after")
    return None
