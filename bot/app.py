"""Shien as one running thing: the only place that builds and closes."""

import asyncio
from contextlib import suppress
from datetime import datetime
from functools import partial

import structlog
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.exceptions import TelegramAPIError

from bot.actions.staff import appoint_first_admins
from bot.clock import Clock
from bot.delivery.connection import close, connect, quiet_libraries
from bot.delivery.limiter import PacedLimiter
from bot.delivery.pump import Pump
from bot.delivery.sender import Sender
from bot.delivery.topics import StaffGroup
from bot.domain.facts import Facts
from bot.handlers.dispatcher import ALLOWED_UPDATES, build_dispatcher
from bot.handlers.introduction import introduce
from bot.handlers.opening import House
from bot.handlers.requests import RetryRequests
from bot.handlers.turns import Turns
from bot.schedule import Schedule
from bot.settings import Settings
from bot.storage.database import Database
from bot.texts import Texts

# An answer that Telegram has not taken after this time counts as not taken; the turn's transaction waits for it.
_ANSWER_WITHIN_SECONDS = 10
_POLL_SECONDS = 25

log = structlog.get_logger()


class Shien:
    """The bot, its outbox and its ticks, on one database."""

    def __init__(self, settings: Settings, facts: Facts, texts: Texts, clock: Clock) -> None:
        """Builds everything and opens nothing; the database must be at the newest migration."""
        quiet_libraries()
        token, base = settings.bot_token.get_secret_value(), settings.bot_api_base
        self.database = Database(settings.database_url, settings.sealing_keys)
        self._clock = clock
        self._settings = settings
        limiter = PacedLimiter(clock)
        self._mouth = connect(token, base, limiter)
        group = StaffGroup(settings.staff_group_id, facts.organisation.staff_language)
        self.pump = Pump(self.database, Sender(self._mouth, self.database, texts, group), limiter, clock)
        self._schedule = Schedule(self.pump, self.database, facts, settings.retention, clock)
        self._bot = _answering_bot(token, base, clock)
        house = House(facts, texts, clock, settings.staff_group_id, settings.retention, bool(settings.sealing_keys))
        self.turns = Turns(self.database, self._schedule.nudge)
        self._dispatcher = build_dispatcher(house, self.database, self.turns)
        self._introduce = partial(introduce, self._bot, house)
        self._polling: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Appoint the first admins, introduce the bot to Telegram, and begin to listen and to deliver."""
        async with self.database.transaction() as store:
            await appoint_first_admins(store, self._settings.admin_ids, self._clock.now())
        try:
            await self._introduce()
        except TelegramAPIError as error:  # the bot works without its list of commands
            log.warning("not introduced", error=type(error).__name__)
        self._schedule.start()
        await self._schedule.catch_up()
        self._polling = asyncio.create_task(
            self._dispatcher.start_polling(
                self._bot,
                polling_timeout=_POLL_SECONDS,
                handle_signals=False,
                close_bot_session=False,
                allowed_updates=list(ALLOWED_UPDATES),
            )
        )

    async def next_event_at(self) -> datetime | None:
        """When something is due next; the demo moves its clock there."""
        async with self.database.transaction() as store:
            return await store.outbox.next_due_at()

    async def stop(self) -> None:
        """Listen no more, finish the updates and letters in hand, close everything."""
        with suppress(RuntimeError):  # not polling any more
            await self._dispatcher.stop_polling()
        if self._polling:
            await self._polling
        await self.turns.finished()
        await self._schedule.stop()
        await self._bot.session.close()
        await close(self._mouth)
        await self.database.close()


def _answering_bot(token: str, base: str, clock: Clock) -> Bot:
    session = AiohttpSession(api=TelegramAPIServer.from_base(base), timeout=_ANSWER_WITHIN_SECONDS)
    session.middleware(RetryRequests(clock))
    return Bot(token, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
