"""Intake with a dispatcher of a test's own handlers, the local Telegram over HTTP, and both databases."""

from collections.abc import AsyncIterator

import pytest
from aiogram import Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from bot.delivery.rate_limiter import PacedLimiter
from bot.domain.support.sight import Presence
from bot.intake.answer_sender import AnswerSender
from bot.intake.queues import UpdateQueues
from bot.intake.receiver import Receiver
from bot.intake.telegram_http import TelegramHttp
from bot.intake.transaction import AnsweringBot
from bot.intake.turns import Follow, Turns
from bot.storage.database import Database
from simulator import Telegram
from tests.intake.intake import START, TOKEN, WORKER_ID, Intake, SteppingClock, do_no_job


async def _nobody(_user_id: int) -> Presence:
    return Presence.UNKNOWN


@pytest.fixture
async def intake(database: Database) -> AsyncIterator[Intake]:
    clock = SteppingClock(START)
    telegram = Telegram(clock=clock, token=TOKEN)
    linh = telegram.add_person(WORKER_ID, "Linh", language_code="vi")
    await telegram.start()
    bot = AnsweringBot(TOKEN, AiohttpSession(api=TelegramAPIServer.from_base(telegram.base)))
    http, dispatcher = TelegramHttp(TOKEN, telegram.base), Dispatcher()
    lost: list[int] = []

    async def lose_worker(_store: object, worker_id: int, _now: object) -> None:
        lost.append(worker_id)

    follow = Follow(deliver=lambda: None, lose_worker=lose_worker, is_cry="help".__eq__, ask_presence=_nobody)
    sender = AnswerSender(http, do_no_job, PacedLimiter(clock), clock)
    turns = Turns(bot, dispatcher, sender, database, clock=clock, follow=follow)
    queues = UpdateQueues(turns.handle)
    receiver = Receiver(database, queues, bot.id, clock)
    yield Intake(clock, telegram, database, dispatcher, http, turns, queues, receiver, linh, lost)
    await queues.stop()
    await turns.finish()
    await http.close()
    await bot.session.close()
    await telegram.stop()
    assert telegram.violations == []
