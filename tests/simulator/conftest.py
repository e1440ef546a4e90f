from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest
import telegram as ptb
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from telegram.request import HTTPXRequest

from simulator import Group, ManualClock, Person, Telegram

START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

RawCall = Callable[..., Awaitable[dict[str, Any]]]


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(START)


@pytest.fixture
def limits_enforced() -> bool:
    """Say whether the limiter is on; the clock stands still, so most tests want it off."""
    return False


@pytest.fixture
async def telegram(clock: ManualClock, *, limits_enforced: bool) -> AsyncIterator[Telegram]:
    telegram = Telegram(clock, limits_enforced=limits_enforced)
    await telegram.start()
    yield telegram
    await telegram.stop()
    assert telegram.violations == []


@pytest.fixture
def linh(telegram: Telegram) -> Person:
    """Somebody who wrote to the bot."""
    person = telegram.add_person(101, "Linh", "Trần", "vi", "Vietnamese · care")
    person.sends("/start")
    return person


@pytest.fixture
def stranger(telegram: Telegram) -> Person:
    """Somebody who never wrote to the bot."""
    return telegram.add_person(102, "Stranger")


@pytest.fixture
def officer(telegram: Telegram) -> Person:
    return telegram.add_person(501, "Officer", language_code="ja")


@pytest.fixture
def staff(telegram: Telegram, officer: Person) -> Group:
    return telegram.add_group(-1001, "Staff", [officer.id], forum=True)


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(telegram.base))
    yield Bot(telegram.token, session=session)
    client = await session.create_session()
    await client.close()  # not session.close(): aiogram 3.31 sleeps a quarter of a second in it


@pytest.fixture
async def other_bot(telegram: Telegram) -> AsyncIterator[ptb.Bot]:
    base = telegram.base
    polling, calling = (HTTPXRequest(httpx_kwargs={"verify": False}) for _ in range(2))  # no certificates to load
    async with ptb.Bot(
        telegram.token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=calling,
        get_updates_request=polling,
    ) as bot:
        yield bot


@pytest.fixture
async def raw(telegram: Telegram) -> AsyncIterator[RawCall]:
    """Call a method with a JSON body and return the whole answer."""
    async with AsyncExitStack() as stack:
        session = await stack.enter_async_context(aiohttp.ClientSession())

        async def call(method: str, **params: Any) -> dict[str, Any]:
            async with session.post(f"{telegram.base}/bot{telegram.token}/{method}", json=params) as response:
                answer: dict[str, Any] = await response.json()
                assert answer["ok"] == (response.status == 200)
                return answer

        yield call
