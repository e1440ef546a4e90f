import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramConflictError
from aiohttp import web

from simulator import Fault, ManualClock, Person, Telegram
from simulator.webhook import SECRET_HEADER

RawCall = Callable[..., Awaitable[dict[str, Any]]]


@dataclass
class Listener:
    """A bot's side of a webhook: what was posted to it, and how it answers."""

    url: str = ""
    updates: list[dict[str, Any]] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    body: str = ""
    arrived: asyncio.Queue[None] = field(default_factory=asyncio.Queue)
    open: asyncio.Event = field(default_factory=asyncio.Event)

    async def handle(self, request: web.Request) -> web.Response:
        self.updates.append(await request.json())
        self.secrets.append(request.headers.get(SECRET_HEADER))
        self.arrived.put_nowait(None)
        await self.open.wait()
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200, text=self.body)

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.updates]


@pytest.fixture
async def listener() -> AsyncIterator[Listener]:
    listener = Listener()
    listener.open.set()
    app = web.Application()
    app.router.add_post("/hook", listener.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    listener.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield listener
    await runner.cleanup()


@pytest.fixture(autouse=True)
def _soon(telegram: Telegram) -> None:
    telegram.webhook_retry_seconds = 0.01


async def test_updates_are_posted_with_the_secret_and_are_over_when_they_were_taken(
    telegram: Telegram, linh: Person, bot: Bot, listener: Listener
) -> None:
    await bot.set_webhook(listener.url, secret_token="a-secret_1", max_connections=2)
    linh.sends("hello")
    await telegram.polled()
    await telegram.confirmed()
    assert listener.texts == ["/start", "hello"]
    assert listener.secrets == ["a-secret_1", "a-secret_1"]
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count, info.max_connections) == (listener.url, 0, 2)
    assert info.last_error_message is None


async def test_without_a_secret_no_header_is_sent(
    telegram: Telegram, linh: Person, bot: Bot, listener: Listener
) -> None:
    await bot.set_webhook(listener.url)
    await telegram.confirmed()
    assert linh.started
    assert listener.secrets == [None]


async def test_what_was_not_taken_is_posted_again_and_the_next_of_that_chat_waits(
    telegram: Telegram, linh: Person, bot: Bot, listener: Listener
) -> None:
    listener.statuses = [500, 404, 302]
    linh.sends("second")
    await bot.set_webhook(listener.url)
    await telegram.confirmed()
    assert listener.texts == ["/start"] * 4 + ["second"]
    info = await bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 302 Found"
    assert info.last_error_date is not None


async def test_one_chat_that_is_not_taken_does_not_hold_up_another(
    telegram: Telegram, linh: Person, stranger: Person, bot: Bot, listener: Listener
) -> None:
    listener.open.clear()
    await bot.set_webhook(listener.url)
    await telegram.until(lambda: linh.started)
    stranger.sends("me too")
    for _ in range(2):
        await listener.arrived.get()
    assert set(listener.texts) == {"/start", "me too"}
    listener.open.set()
    await telegram.confirmed()


async def test_a_lost_answer_makes_an_update_come_twice(
    telegram: Telegram, linh: Person, bot: Bot, listener: Listener
) -> None:
    telegram.faults.add(Fault(kind="500", method="webhook"))
    telegram.faults.add(Fault(kind="drop_after", method="webhook"))
    await bot.set_webhook(listener.url)
    await telegram.confirmed()
    assert linh.started
    assert [update["update_id"] for update in listener.updates] == [1, 1]


async def test_a_webhook_ends_a_poll_and_polling_goes_on_after_it(
    telegram: Telegram, linh: Person, bot: Bot, listener: Listener
) -> None:
    [update] = await bot.get_updates()
    poll = asyncio.create_task(bot.get_updates(offset=update.update_id + 1, timeout=30))
    await telegram.confirmed()
    await bot.set_webhook(listener.url)
    with pytest.raises(TelegramConflictError, match="terminated by setWebhook request"):
        await poll
    await bot.delete_webhook()
    linh.sends("by polling")
    [update] = await bot.get_updates()
    assert update.message is not None
    assert (update.message.text, listener.updates) == ("by polling", [])


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"url": "http://bot.example.org/"}, "bad webhook: An HTTPS URL must be provided for webhook"),
    ({"url": "https://bot.example.org/", "secret_token": "a b"}, "secret token contains unallowed characters"),
    ({"url": "https://bot.example.org/", "secret_token": "a" * 257}, "secret token contains unallowed characters"),
]


@pytest.mark.parametrize(("params", "reason"), REFUSED)
async def test_an_address_or_a_secret_that_telegram_would_not_take_is_refused(
    bot: Bot, params: dict[str, Any], reason: str
) -> None:
    with pytest.raises(TelegramBadRequest, match=reason):
        await bot.set_webhook(**params)


async def test_nothing_is_posted_to_another_machine(telegram: Telegram, linh: Person, bot: Bot) -> None:
    await bot.set_webhook("https://bot.example.org/")
    assert linh.started
    await telegram.until(lambda: telegram._state.updates.webhook_error is not None)
    assert (await bot.get_webhook_info()).last_error_message == "Failed to resolve host: Name or service not known"


async def test_a_method_in_the_answer_is_a_violation(
    telegram: Telegram, linh: Person, bot: Bot, listener: Listener
) -> None:
    listener.body = '{"method": "sendMessage"}'
    await bot.set_webhook(listener.url)
    await telegram.confirmed()
    assert linh.started
    [violation] = telegram.violations
    assert "performs no method" in violation
    telegram.violations.clear()


async def test_an_update_that_is_never_taken_expires(
    telegram: Telegram, linh: Person, bot: Bot, listener: Listener, clock: ManualClock
) -> None:
    listener.statuses = [500] * 1000
    await bot.set_webhook(listener.url)
    clock.move(timedelta(hours=24))
    await telegram.confirmed()
    assert linh.started
    assert (await bot.get_webhook_info()).pending_update_count == 0
