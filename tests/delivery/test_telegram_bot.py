import logging
from collections.abc import Iterator
from datetime import timedelta
from typing import Literal

import pytest
from telegram.error import NetworkError, TelegramError
from telegram.ext import ExtBot

from bot.delivery.rate_limiter import PacedLimiter
from bot.delivery.telegram_bot import close, connect, may_have_arrived, quiet_libraries
from simulator import Fault, Person, Telegram
from tests.delivery.office import TOKEN, SteppingClock

NOISY = ("httpx", "httpcore", "aiohttp", "apscheduler", "telegram")


@pytest.fixture
def quiet() -> Iterator[None]:
    levels = {name: logging.getLogger(name).level for name in NOISY}
    quiet_libraries()
    yield
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.fixture
def linh(telegram: Telegram) -> Person:
    person = telegram.add_person(101, "Linh")
    person.sends("/start")
    return person


@pytest.mark.usefixtures("quiet")
async def test_neither_the_token_nor_anybodys_words_reach_a_log(
    telegram: Telegram, bot: ExtBot[bool], linh: Person, clock: SteppingClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await bot.send_message(linh.id, "my-secret")
    telegram.faults.add(Fault(kind="502"))
    clock.move(timedelta(minutes=1))
    with pytest.raises(NetworkError):
        await bot.send_message(999, "my-secret")
    assert [word for word in (TOKEN, "my-secret") if word in caplog.text] == []


@pytest.mark.parametrize("kind", ["drop", "drop_after"])
async def test_a_call_whose_connection_breaks_may_have_arrived(
    telegram: Telegram, bot: ExtBot[bool], linh: Person, kind: Literal["drop", "drop_after"]
) -> None:
    telegram.faults.add(Fault(kind=kind))
    with pytest.raises(NetworkError) as caught:
        await bot.send_message(linh.id, "Hello")
    assert may_have_arrived(caught.value)


async def test_a_call_that_gets_no_connection_has_not_arrived(telegram: Telegram, bot: ExtBot[bool]) -> None:
    await telegram.stop()
    with pytest.raises(NetworkError) as caught:
        await bot.send_message(101, "Hello")
    assert not may_have_arrived(caught.value)


@pytest.mark.parametrize("kind", ["429", "403", "500", "502"])
async def test_a_call_that_was_answered_has_not_been_done(
    telegram: Telegram, bot: ExtBot[bool], linh: Person, kind: Literal["429", "403", "500", "502"]
) -> None:
    telegram.faults.add(Fault(kind=kind))
    with pytest.raises(TelegramError) as caught:
        await bot.send_message(linh.id, "Hello")
    assert not may_have_arrived(caught.value)


async def test_a_connection_that_was_never_used_closes_too(limiter: PacedLimiter) -> None:
    bot = connect(TOKEN, "http://127.0.0.1:9", limiter)
    await close(bot)
    assert bot.base_url == f"http://127.0.0.1:9/bot{TOKEN}"
    assert bot.base_file_url == f"http://127.0.0.1:9/file/bot{TOKEN}"
