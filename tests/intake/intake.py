"""The vocabulary of intake: somebody writes or taps, a handler of the test's own answers, a process dies and starts."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from aiogram import Dispatcher
from sqlalchemy import Row, select

from bot.clock import MovableClock
from bot.domain.outbox import MessageClass
from bot.domain.received_update import ReceivedUpdate
from bot.intake.answers import Call, Job
from bot.intake.polling import poll
from bot.intake.queues import UpdateQueues
from bot.intake.receiver import Receiver
from bot.intake.telegram_http import TelegramHttp
from bot.intake.turns import Turns
from bot.storage.database import Database
from bot.storage.tables import outbox
from simulator import Person, Telegram

TOKEN, BOT_ID, WORKER_ID = "1000:demo", 1000, 101
START = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
KINDS = ("message", "callback_query")

Json = dict[str, Any]


class SteppingClock(MovableClock):
    """Who sleeps lets the time pass for everybody, at once."""

    async def sleep(self, seconds: float) -> None:
        self.move(timedelta(seconds=seconds))


async def do_no_job(_job: Job) -> AsyncIterator[Call]:
    """Nobody records one here."""
    raise AssertionError("a job")
    yield


@dataclass(frozen=True, slots=True)
class Intake:
    """Everything at hand; `lost` are the ids of workers who blocked the bot."""

    clock: SteppingClock
    telegram: Telegram
    database: Database
    dispatcher: Dispatcher
    http: TelegramHttp
    turns: Turns
    queues: UpdateQueues
    receiver: Receiver
    linh: Person
    lost: list[int]

    def answers(self, handler: Callable[..., Awaitable[Any]]) -> None:
        """Let every message and tap come to that handler."""
        self.dispatcher.message.register(handler)
        self.dispatcher.callback_query.register(handler)

    async def settles(self) -> None:
        """Receive what waits at Telegram, and wait until it is handled and answered."""
        polling = asyncio.create_task(poll(self.http, self.receiver, self.queues, KINDS))
        await self.telegram.confirmed()
        polling.cancel()
        await asyncio.wait([polling])
        await self.queues.until_idle()
        await self.turns.finish()

    async def receives(self, *updates: Json | ReceivedUpdate) -> None:
        """Store these, as a process does that dies before their turns."""
        read = [each if isinstance(each, ReceivedUpdate) else received(each) for each in updates]
        async with self.database.transaction() as store:
            await store.inbox.receive(BOT_ID, read, self.clock.now())

    async def starts(self) -> None:
        """Go on with what a process before has left."""
        await self.receiver.resume(self.turns.take_turn)
        await self.queues.until_idle()
        await self.turns.finish()

    async def starts_and_dies(self, is_dead: asyncio.Event) -> None:
        """Go on with what a process before has left, until this one dies too."""
        is_dead.clear()
        queues = UpdateQueues(self.turns.handle)
        receiver = Receiver(self.database, queues, BOT_ID, self.clock)
        dying = asyncio.create_task(receiver.resume(self.turns.take_turn))
        await is_dead.wait()
        dying.cancel()
        for task in (tasks := list(queues._tasks)):
            task.cancel()
        await asyncio.gather(dying, *tasks, return_exceptions=True)

    async def outbox(self) -> list[str]:
        """The keys of the sentences in the outbox that leave by themselves."""
        return [row.message["key"] for row in await self._rows() if row.message_class != MessageClass.DIGEST]

    async def gathered(self) -> list[str]:
        """The keys of those that wait to be gathered with others."""
        return [row.message["key"] for row in await self._rows() if row.message_class == MessageClass.DIGEST]

    async def _rows(self) -> Sequence[Row[Any]]:
        async with self.database._engine.connect() as connection:
            return (await connection.execute(select(outbox).order_by(outbox.c.id))).all()


def received(update: Json) -> ReceivedUpdate:
    return ReceivedUpdate(update["update_id"], str(WORKER_ID), json.dumps(update))


def message(update_id: int, text: str) -> Json:
    person = {"id": WORKER_ID, "is_bot": False, "first_name": "Linh"}
    chat = {"id": WORKER_ID, "type": "private", "first_name": "Linh"}
    return {"update_id": update_id, "message": {"message_id": 1, "date": 1, "chat": chat, "from": person, "text": text}}
