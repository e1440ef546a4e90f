"""Updates come by polling or to a webhook, and are stored before Telegram hears that we have them."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from aiogram.types import Message
from aiohttp import ClientSession
from aiohttp.test_utils import unused_port

from bot.intake.webhook import Webhook
from simulator import Fault
from tests.intake.intake import KINDS, TOKEN, Intake

HEADER = "X-Telegram-Bot-Api-Secret-Token"


def remembers(intake: Intake) -> list[str]:
    """Let a handler note what comes."""
    heard: list[str] = []

    async def hear(event: Message) -> None:
        heard.append(event.text or "")

    intake.answers(hear)
    return heard


@asynccontextmanager
async def listening(intake: Intake) -> AsyncIterator[str]:
    """A webhook that Telegram knows."""
    port = unused_port()
    url = f"http://127.0.0.1:{port}/telegram"
    webhook = Webhook(TOKEN, url, port, telegram=intake.http, receiver=intake.receiver, queues=intake.queues)
    task = asyncio.create_task(webhook.listen(KINDS))
    await intake.telegram.until(lambda: any(call.method == "setWebhook" for call in intake.telegram.calls))
    yield url
    task.cancel()
    await asyncio.wait([task])


@pytest.mark.parametrize("kind", ["502", "429", "drop", "401", "409", "malformed"])
async def test_polling_goes_on_after_whatever_telegram_says(intake: Intake, kind: str) -> None:
    heard = remembers(intake)
    intake.telegram.faults.add(Fault(kind=kind, method="getUpdates", retry_after=1, body="[]"))  # type: ignore[arg-type]
    intake.linh.sends("hello")
    await intake.settles()
    assert heard == ["hello"]


async def test_polling_ends_a_webhook_of_before(intake: Intake) -> None:
    heard = remembers(intake)
    async with listening(intake):
        pass
    intake.linh.sends("hello")
    await intake.settles()
    assert heard == ["hello"]


async def test_a_webhook_takes_each_update_once_though_telegram_repeats_it(intake: Intake) -> None:
    heard = remembers(intake)
    async with listening(intake):
        intake.telegram.faults.add(Fault(kind="drop_after", method="webhook"))
        for word in ("one", "two", "three"):
            intake.linh.sends(word)
        await intake.telegram.confirmed()
        await intake.queues.until_idle()
    assert heard == ["one", "two", "three"]


_BEYOND = json.dumps({"update_id": 10**20})


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ({}, "{}", 403),
        ({HEADER: "guessed"}, "{}", 403),
        ({HEADER: "gue\u00e9ed"}, "{}", 403),
        *((None, body, 400) for body in ("no json", "{}", "[]", "null", "5", _BEYOND)),
    ],
)
async def test_a_webhook_believes_nobody_but_telegram(
    intake: Intake, headers: dict[str, str] | None, body: str, status: int
) -> None:
    async with listening(intake) as url, ClientSession() as session:
        secret = intake.telegram.calls[-1].params["secret_token"]
        sent = {HEADER: secret} if headers is None else headers
        async with session.post(url, data=body, headers=sent) as answer:
            assert answer.status == status


@pytest.mark.parametrize(("away", "told"), [(timedelta(hours=23), []), (timedelta(hours=25), ["staff-was-away"])])
async def test_staff_are_told_when_telegram_may_have_let_words_go(
    intake: Intake, away: timedelta, told: list[str]
) -> None:
    await intake.receiver.receive(())
    intake.clock.move(away)
    await intake.starts()
    assert await intake.outbox() == told
