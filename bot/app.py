"""Shien as one running thing: the only place that builds and closes."""

import asyncio
from datetime import datetime, timedelta
from functools import partial

import structlog
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.exceptions import AiogramError, TelegramUnauthorizedError

from bot.actions.context import ActionContext
from bot.actions.notices.feeding import feed
from bot.actions.notices.running import lose_file, lose_token
from bot.actions.reminders.activation import begin_with_all, plan_everybody
from bot.actions.roster.employers import tell_prefectures
from bot.actions.roster.identity import ask_about_linked
from bot.actions.staff import appoint_first_admins, return_to_group
from bot.actions.support.missed_members import miss_member
from bot.actions.support.readers.earlier import restrict_earlier
from bot.actions.tasks.reachability import lose_worker
from bot.actions.workers.language import list_commands_again
from bot.clock import Clock, pause
from bot.delivery.alarms.webhook import AlarmWebhook
from bot.delivery.rate_limiter import PacedLimiter
from bot.delivery.relay import OutboxRelay
from bot.delivery.relay.hooks import NoticeHooks
from bot.delivery.sender import Sender
from bot.delivery.telegram_bot import close, connect, quiet_libraries
from bot.delivery.topics.topics import StaffGroup
from bot.domain.audit_event import SHIEN
from bot.domain.days import TOKYO, add_days, tokyo_day
from bot.domain.facts import Facts
from bot.domain.quiet_hours import STAFF_HOURS, release_at, staff_rest_until
from bot.facts.confirmed_facts import ConfirmedFacts
from bot.handlers.bot_commands import INTRODUCE_AGAIN_SECONDS, introduce
from bot.handlers.commands import commands_for
from bot.handlers.dispatcher import ALLOWED_UPDATES, JOBS, build_dispatcher
from bot.handlers.jobs import Jobs
from bot.handlers.spoken_commands import has_sign_of_danger, with_cries
from bot.handlers.staff.presence import Reconciliation
from bot.handlers.turn_context import AppContext
from bot.intake.answer_sender import AnswerSender
from bot.intake.polling import poll
from bot.intake.presence import StaffPresence
from bot.intake.queues import UpdateQueues
from bot.intake.receiver import Receiver
from bot.intake.telegram_http import TelegramHttp
from bot.intake.transaction import AnsweringBot
from bot.intake.turns import Follow, Turns
from bot.intake.webhook import Webhook
from bot.schedule import Schedule
from bot.settings import Settings
from bot.storage.database import DATABASE_ERRORS, Database
from bot.texts import Texts

_CALL_WITHIN_SECONDS = 10
_TRY_AGAIN_SECONDS = 2
# Nobody arranges an interview for later than this.
_PLANNED_AHEAD = timedelta(days=366)

log = structlog.get_logger()


class Shien:
    """The bot, its outbox and its schedule, on one database."""

    def __init__(self, settings: Settings, facts: Facts, texts: Texts, clock: Clock) -> None:
        """Builds everything and opens nothing; the database must be at the newest migration."""
        quiet_libraries()
        token, base = settings.bot_token.get_secret_value(), settings.bot_api_base
        self.database = Database(settings.database_url, settings.parsed_encryption_keys)
        self._clock = clock
        self._settings = settings
        self._facts = facts = with_cries(facts, texts)
        limiter = PacedLimiter(clock, settings.messages_per_second)
        self._sending_bot = connect(token, base, limiter)
        group = StaffGroup(settings.staff_group_id, facts.organisation.staff_language, commands_for, facts)
        sender = Sender(self._sending_bot, self.database, texts, group, clock)
        waits = settings.reminder_waits_minutes
        known = ConfirmedFacts(facts, settings.facts_confirmations)
        self.relay = OutboxRelay(
            self.database,
            sender,
            limiter,
            clock,
            timedelta(minutes=waits),
            rest=lambda now: staff_rest_until(known.current(), now),
            when_lost=lose_worker,
            when_missed=partial(miss_member, known),
            when_returned=return_to_group,
            notices=NoticeHooks(
                lambda store, now, most: feed(ActionContext(store, known.current(), now, SHIEN), most), lose_file
            ),
            when_token_refused=lose_token,
        )
        posting = settings.alarm_webhook.get_secret_value()
        webhook = AlarmWebhook(posting, self.database, clock) if posting else None
        self._schedule = Schedule(self.relay, self.database, known, settings.retention, clock, webhook)
        self._bot = _answering_bot(token, base)
        app = AppContext(
            known, texts, clock, settings.staff_group_id, settings.retention, bool(settings.parsed_encryption_keys)
        )
        self._telegram = TelegramHttp(token, base)
        self._dispatcher = build_dispatcher(app)
        answers = AnswerSender(self._telegram, Jobs(JOBS, app, self.database, self._bot).do, limiter, clock)
        is_cry = partial(has_sign_of_danger, app)
        presence = StaffPresence(self._telegram, self.database, settings.staff_group_id, clock)
        follow = Follow(deliver=self._schedule.nudge, lose_worker=lose_worker, is_cry=is_cry, ask_presence=presence.ask)
        self._turns = Turns(self._bot, self._dispatcher, answers, self.database, clock=clock, follow=follow)
        self._updates = UpdateQueues(self._turns.handle)
        self._receiver = Receiver(self.database, self._updates, self._bot.id, clock)
        self._introduce = partial(introduce, self._bot, app, partial(list_commands_again, self.database), {})
        self._reconciliation = Reconciliation(
            self._bot, self.database, known, clock, settings.staff_group_id, limiter.may_ask
        )
        self._schedule.every_hour(self._reconcile)
        self._webhook = settings.webhook_url and Webhook(
            token,
            settings.webhook_url,
            settings.webhook_port,
            telegram=self._telegram,
            receiver=self._receiver,
            queues=self._updates,
        )
        self._listening: asyncio.Task[None] | None = None
        self._introducing: asyncio.Task[None] | None = None
        self._reconciling: asyncio.Task[None] | None = None
        # Once it was tried.
        self._has_introduced = asyncio.Event()

    async def start(self) -> None:
        """Fill in what upgrades left open, begin to deliver, and to listen as soon as Telegram answers."""
        now = self._clock.now()
        async with self.database.transaction() as store:
            await store.group_ids.fill_in(await store.staff.group_id(self._settings.staff_group_id))
            await appoint_first_admins(store, self._settings.admin_ids, now)
            await store.interviews.name_interviewers()
            await store.message_history.fill_in_captions()
            for fill_in in (ask_about_linked, restrict_earlier, tell_prefectures):
                await fill_in(ActionContext(store, self._facts, now, SHIEN))
            is_unplanned = await begin_with_all(store, self._facts, now)
        if is_unplanned:
            await plan_everybody(self.database, self._facts, now)
        await self._dispatcher.emit_startup(bot=self._bot)
        self._schedule.start()
        await self._schedule.catch_up()
        self._listening = asyncio.create_task(self._listen())
        await self._reconcile()

    async def next_event_at(self) -> datetime | None:
        """Return when something is due next, or a tick finds something to say; the demo moves its clock there."""
        now = self._clock.now()
        async with self.database.transaction() as store:
            message_at = await store.outbox.next_due_at()
            tick_on = await store.obligations.next_on()
            interviews = await store.interviews.starting(now, now + _PLANNED_AHEAD)
        days_before = [add_days(tokyo_day(each.starts_at), -1) for each in interviews if each.starts_at]
        coming = [at for day in days_before if (at := release_at(day, STAFF_HOURS, TOKYO)) > now]
        tick_at = None if tick_on is None else release_at(tick_on, STAFF_HOURS, TOKYO)
        return min((each for each in (message_at, tick_at, *coming) if each is not None), default=None)

    async def tick(self) -> None:
        """Do at once what time has made due, whatever the ticks' own hours are."""
        await self._schedule.tick()
        await self._reconcile()

    async def until_ended(self) -> None:
        """Return when the bot listens no more, which it does until it is stopped."""
        if self._listening:
            await asyncio.wait([self._listening])

    async def _listen(self) -> None:
        """Wait for Telegram, go on with what was received before, and receive what comes."""
        while not await self._is_known_to_telegram():
            await pause(_TRY_AGAIN_SECONDS)
        await self._receiver.resume(self._turns.take_turn)
        self._introducing = asyncio.create_task(self._introduce_itself())
        await self._receive()

    async def _reconcile(self) -> None:
        """Begin to ask who is still on the staff; nobody waits for the answers."""
        if self._reconciling is None or self._reconciling.done():
            self._reconciling = asyncio.create_task(self._reconciliation.run())

    async def _receive(self) -> None:
        if self._webhook:
            await self._webhook.listen(ALLOWED_UPDATES)
        else:
            await poll(self._telegram, self._receiver, self._updates, ALLOWED_UPDATES)

    async def _is_known_to_telegram(self) -> bool:
        try:
            await self._bot.me()  # remembered: a turn may ask, and Telegram is not asked in a turn
        except TelegramUnauthorizedError:
            log.error("telegram refuses BOT_TOKEN; put the token of @BotFather there")  # noqa: TRY400
            return False
        except AiogramError as error:
            log.warning("telegram cannot be reached", error=type(error).__name__)
            return False
        return True

    async def _introduce_itself(self) -> None:
        """Do it while updates come already: the bot works without it. What Telegram does not take is tried again."""
        while seconds := await self._tell_telegram():
            await pause(seconds)

    async def _tell_telegram(self) -> int:
        try:
            return await self._introduce(await self._group_id())
        except DATABASE_ERRORS as error:
            log.warning("not introduced", error=type(error).__name__)
            return INTRODUCE_AGAIN_SECONDS
        finally:
            self._has_introduced.set()

    async def _group_id(self) -> int:
        async with self.database.transaction() as store:
            return await store.staff.group_id(self._settings.staff_group_id)

    async def until_idle(self) -> None:
        """Return when every update has been handled and answered, and nothing of it is left in the inbox."""
        if self._introducing:
            await self._has_introduced.wait()
        if self._reconciling:
            await asyncio.wait([self._reconciling])
        await self._updates.until_idle()
        await self._turns.finish()

    async def stop(self) -> None:
        """Stop listening, finish the updates and messages in hand, close everything."""
        for task in (self._listening, self._introducing, self._reconciling):
            if task:
                task.cancel()
                await asyncio.wait([task])
        await self._updates.stop()
        await self._turns.finish()
        await self._dispatcher.emit_shutdown(bot=self._bot)
        await self._schedule.stop()
        await self._telegram.close()
        await self._bot.session.close()
        await close(self._sending_bot)
        await self.database.close()


def _answering_bot(token: str, base: str) -> AnsweringBot:
    session = AiohttpSession(api=TelegramAPIServer.from_base(base), timeout=_CALL_WITHIN_SECONDS)
    return AnsweringBot(token, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
