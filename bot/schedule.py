"""The scheduled jobs: one line each. The plan is in the tables; a tick only asks them what is due."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from traceback import format_tb

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.actions.context import ActionContext
from bot.actions.facts import ask_for_checks, is_asking_missed
from bot.actions.interviews.scheduling import send_questions
from bot.actions.law_changes import tell_of_law_changes
from bot.actions.privacy.evidence import remind_of_undecided
from bot.actions.privacy.retention import apply_retention, apply_retention_if_missed
from bot.actions.private_copies import tend_copies
from bot.actions.reminders.duties import plan_duties
from bot.actions.reminders.replan import replan_outdated
from bot.actions.reminders.tick import send_due
from bot.actions.support.alarms import raise_for_flag, ring_again
from bot.actions.support.alarms.opening import tell_of_orange
from bot.actions.support.limits.gathering import GATHERED_EVERY, pass_on_gathered
from bot.actions.support.overdue import watch_waiting
from bot.actions.support.reading_requests import remind_of_requests
from bot.actions.support.unheard.daily import remind_of_unheard
from bot.actions.support.waiting_words import pass_on_waiting
from bot.actions.tasks.board import keep_board
from bot.actions.tasks.bug_cards import tell_of_more_bugs
from bot.actions.tasks.digest import tell_digest
from bot.actions.tasks.open_checks import end_over
from bot.actions.tasks.reachability import look_for_silent
from bot.clock import Clock
from bot.delivery.alarms.webhook import AlarmWebhook
from bot.delivery.relay import OutboxRelay
from bot.domain.audit_event import SHIEN, Actor
from bot.domain.days import TOKYO
from bot.domain.facts.known import KnownFacts
from bot.domain.privacy.retention import Retention
from bot.storage.database import Database

# So many obligations are told of in one transaction; a turn that comes in between waits for no more.
_AT_A_TIME = 100

log = structlog.get_logger()


class Schedule:
    """Lets the ticks run from `start` to `stop`, inside the running event loop."""

    def __init__(  # noqa: PLR0913, PLR0917 (built in one place)
        self,
        relay: OutboxRelay,
        database: Database,
        known: KnownFacts,
        retention: Retention,
        clock: Clock,
        alarm_webhook: AlarmWebhook | None = None,
    ) -> None:
        self._relay = relay
        self._database = database
        self._known = known
        self._retention = retention
        self._applying_retention = asyncio.Lock()
        self._reminding = asyncio.Lock()
        self._gathering = asyncio.Lock()
        self._ringing = asyncio.Lock()
        self._clock = clock
        self._alarm_webhook = alarm_webhook
        self._posting = asyncio.Lock()
        # In memory, and without its default grace of one second, after which a late job is dropped (libraries.md §3).
        self._scheduler = AsyncIOScheduler(
            timezone=TOKYO, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        self._scheduler.add_job(self._deliver, "interval", seconds=1, id="deliver")
        self._scheduler.add_job(self._remind, "interval", minutes=1, id="remind")
        self._scheduler.add_job(self._gather, "interval", seconds=15, id="gather")
        self._scheduler.add_job(self._ring, "interval", seconds=15, id="ring")
        if alarm_webhook is not None:
            self._scheduler.add_job(self._post_alarms, "interval", seconds=2, id="post_alarms")
        self._scheduler.add_job(self._look_after, "cron", hour=8, minute=30, id="look_after")
        self._scheduler.add_job(self._ask_for_checks, "cron", day_of_week="mon", hour=9, id="ask_for_checks")
        self._scheduler.add_job(self._apply_retention, "cron", hour=3, id="tidy")

    def every_hour(self, job: Callable[[], Awaitable[None]]) -> None:
        """Let something else be done each hour."""
        self._scheduler.add_job(job, "interval", hours=1)

    def start(self) -> None:
        """Let the ticks run."""
        self._scheduler.start()

    async def stop(self) -> None:
        """Stop the ticks, and finish what is being deleted and sent."""
        self._scheduler.shutdown()
        async with self._applying_retention, self._gathering, self._ringing, self._reminding, self._posting:
            pass
        await self._relay.settle()

    async def catch_up(self) -> None:
        """Do what was missed while no bot was running."""
        async with self._applying_retention:
            await apply_retention_if_missed(self._database, self._retention, self._clock.now())
        async with self._database.transaction() as store:
            is_missed = await is_asking_missed(store, self._clock.now())
        if is_missed:
            await self._ask_for_checks()
        await self._ring()
        await self._gather()
        await self._remind()

    async def tick(self) -> None:
        """Do what the clock, moved by hand, has made due."""
        await self._look_after()
        await self._ring()
        await self._gather()
        await self._remind()

    def nudge(self) -> None:
        """Deliver at once what a turn has just committed."""
        self._relay.wake()

    async def _deliver(self) -> None:  # APScheduler 3.11 would run a plain function in a thread
        self._relay.wake()

    async def _gather(self) -> None:
        """Give staff what was written faster than they can read it one by one."""
        async with self._gathering:
            async with self._database.transaction() as store:
                due = await store.gathered_words.due(self._clock.now(), GATHERED_EVERY)
            await self._one_by_one(_pass_on_gathered, due)
            async with self._database.transaction() as store:
                await store.rate_limits.forget_old(self._clock.now())
        self._relay.wake()

    async def _ring(self) -> None:
        """Tell again of the alarms that nobody has taken; then of those that waited for another of their worker."""
        async with self._ringing:
            async with self._database.transaction() as store:
                due = [each.id for each in await store.alarms.due(self._clock.now())]
            await self._one_by_one(ring_again, due)
            async with self._database.transaction() as store:
                flagged = [each.id for each in await store.red_flags.unalarmed()]
            await self._one_by_one(raise_for_flag, flagged)
        self._relay.wake()

    async def _remind(self) -> None:
        async with self._reminding:
            for job in (
                self._pass_on_words,
                self._send_questions,
                self._fire,
                self._tell_of_orange,
                self._watch_waiting,
                self._tend_restricted,
                self._end_checks,
                self._tell_staff,
            ):
                await self._attempt(job)
        self._relay.wake()

    async def _post_alarms(self) -> None:
        """Post the rings of alarms outside Telegram; nothing else waits for that."""
        if self._alarm_webhook is not None:
            async with self._posting:
                await self._alarm_webhook.post_due()

    async def _send_questions(self) -> None:
        async with self._database.transaction() as store:
            await send_questions(store, self._clock.now())

    async def _tell_of_orange(self) -> None:
        async with self._database.transaction() as store:
            await tell_of_orange(ActionContext(store, self._known.current(), self._clock.now(), SHIEN))

    async def _watch_waiting(self) -> None:
        async with self._database.transaction() as store:
            await watch_waiting(ActionContext(store, self._known.current(), self._clock.now(), SHIEN))

    async def _tend_restricted(self) -> None:
        """Let go what staff were shown long enough, tell again of who asks to read, and of what nobody can be told."""
        async with self._database.transaction() as store:
            await tend_copies(store, self._clock.now())
            await remind_of_requests(ActionContext(store, self._known.current(), self._clock.now(), SHIEN))
        async with self._database.transaction() as store:
            await remind_of_unheard(ActionContext(store, self._known.current(), self._clock.now(), SHIEN))

    async def _end_checks(self) -> None:
        """End what was asked about who opened an invitation that has expired."""
        async with self._database.transaction() as store:
            await end_over(ActionContext(store, self._known.current(), self._clock.now(), SHIEN))

    async def _tell_staff(self) -> None:
        """Tell whom bugs met besides, post the digest where it is time for one, and keep the board up to date."""
        async with self._database.transaction() as store:
            context = ActionContext(store, self._known.current(), self._clock.now(), SHIEN)
            await tell_of_more_bugs(context)
            await tell_digest(context)
        async with self._database.transaction() as store:
            await keep_board(store, self._clock.now())

    async def _pass_on_words(self) -> None:
        """Give staff what waits since the version before; where one's cannot be, the others' go all the same."""
        async with self._database.transaction() as store:
            waiting = await store.waiting_words.workers(_AT_A_TIME)
        await self._one_by_one(_pass_on_waiting, waiting)

    async def _fire(self) -> None:
        while await self._fire_some():
            pass

    async def _fire_some(self) -> int:
        async with self._database.transaction() as store:
            return await send_due(store, self._known.current(), self._clock.now(), _AT_A_TIME)

    async def _attempt(self, job: Callable[[], Awaitable[None]]) -> None:
        """Do it; where that fails, what comes after it is done all the same, and it is tried again at the next tick."""
        try:
            await job()
        except Exception as error:  # noqa: BLE001 - whatever it is, it stands in nobody's way
            log.error("job failed", job=job.__qualname__, **_known(error))  # noqa: TRY400 - the words are people's

    async def _one_by_one(self, do: Callable[[ActionContext, int], Awaitable[None]], ids: Sequence[int]) -> None:
        """Do it for each in a transaction of its own; where one's fails, the others' is done all the same."""
        for each in ids:
            try:
                async with self._database.transaction() as store:
                    await do(ActionContext(store, self._known.current(), self._clock.now(), SHIEN), each)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is tried again at the next tick
                log.error("job failed", job=do.__qualname__, id=each, **_known(error))  # noqa: TRY400 - the same

    async def _look_after(self) -> None:
        async with self._database.transaction() as store:
            await plan_duties(store, self._known.current(), self._clock.now())
        async with self._database.transaction() as store:
            await replan_outdated(store, self._known.current(), self._clock.now())
        async with self._database.transaction() as store:
            await look_for_silent(store, self._clock.now())
        async with self._database.transaction() as store:
            await remind_of_undecided(ActionContext(store, self._known.current(), self._clock.now(), SHIEN))
        self._relay.wake()

    async def _ask_for_checks(self) -> None:
        async with self._database.transaction() as store:
            await ask_for_checks(store, self._known.current(), self._clock.now())
        async with self._database.transaction() as store:
            await tell_of_law_changes(store, self._known.current(), self._clock.now())
        self._relay.wake()

    async def _apply_retention(self) -> None:
        async with self._applying_retention:
            await apply_retention(self._database, self._retention, self._clock.now())
        self._relay.wake()


async def _pass_on_gathered(context: ActionContext, consultation_id: int) -> None:
    await pass_on_gathered(context, await context.store.consultations.get(consultation_id))


async def _pass_on_waiting(context: ActionContext, worker_id: int) -> None:
    await pass_on_waiting(replace(context, actor=Actor.worker(worker_id)), worker_id)


def _known(error: Exception) -> dict[str, object]:
    """Return what a log may hold of an error: its kind and where it was raised, and none of its words."""
    return {"error": type(error).__name__, "trace": format_tb(error.__traceback__)}
