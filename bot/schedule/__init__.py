"""The scheduled jobs: one line each. The plan is in the tables; a tick only asks them what is due."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from traceback import format_tb
from typing import TypeVar

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.actions.context import ActionContext
from bot.actions.notices.progress import tell_progress
from bot.actions.privacy.held_pictures import end_unanswered
from bot.actions.privacy.retention import apply_retention, apply_retention_if_missed
from bot.actions.support.alarms import raise_for_flag, ring_again
from bot.clock import Clock
from bot.delivery.alarms.webhook import AlarmWebhook
from bot.delivery.relay import OutboxRelay
from bot.domain.audit_event import SHIEN
from bot.domain.days import TOKYO
from bot.domain.facts.known import KnownFacts
from bot.domain.privacy.retention import Retention
from bot.schedule.jobs import (
    EACH_MINUTE,
    EACH_MORNING,
    EACH_WEEK,
    Job,
    due_alarms,
    forget_limits,
    gathered_matters,
    held_chats,
    is_weekly_missed,
    pass_on_gathered_of,
    pass_on_waiting_of,
    send_some,
    unalarmed_matters,
    waiting_workers,
)
from bot.storage.database import Database

T = TypeVar("T")

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
        self._scheduler.add_job(self._show_notices, "interval", seconds=5, id="show_notices")
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
        await self._delete(apply_retention_if_missed)
        if await self._attempt("facts", is_weekly_missed):
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
        self._relay.tick()

    async def _show_notices(self) -> None:
        """Show who watches a notice how it goes out."""
        await self._attempt("notices shown", tell_progress)
        self._relay.wake()

    async def _gather(self) -> None:
        """Give staff what was written faster than they can read it one by one."""
        async with self._gathering:
            await self._one_by_one("gathered words", gathered_matters, pass_on_gathered_of)
            await self._attempt("limits", forget_limits)
        self._relay.wake()

    async def _ring(self) -> None:
        """Tell again of the alarms that nobody has taken; then of those that waited for another of their worker."""
        async with self._ringing:
            await self._one_by_one("alarms", due_alarms, ring_again)
            await self._one_by_one("flags", unalarmed_matters, raise_for_flag)
        self._relay.wake()

    async def _post_alarms(self) -> None:
        """Post the rings of alarms outside Telegram; nothing else waits for that."""
        if self._alarm_webhook is not None:
            async with self._posting:
                await self._alarm_webhook.post_due()

    async def _remind(self) -> None:
        async with self._reminding:
            await self._one_by_one("words of before", waiting_workers, pass_on_waiting_of)
            await self._one_by_one("held pictures", held_chats, end_unanswered)
            while await self._attempt("reminders", send_some):
                pass
            await self._do(EACH_MINUTE)
        self._relay.wake()

    async def _look_after(self) -> None:
        await self._do(EACH_MORNING)
        self._relay.wake()

    async def _ask_for_checks(self) -> None:
        await self._do(EACH_WEEK)
        self._relay.wake()

    async def _apply_retention(self) -> None:
        await self._delete(apply_retention)
        self._relay.wake()

    async def _delete(self, apply: Callable[[Database, Retention, datetime], Awaitable[Mapping[str, int]]]) -> None:
        async with self._applying_retention:
            deleted = await apply(self._database, self._retention, self._clock.now())
        if "failed" in deleted:
            log.error("retention failed", rules=deleted["failed"])

    async def _do(self, jobs: Mapping[str, Job[object]]) -> None:
        for name, job in jobs.items():
            await self._attempt(name, job)

    async def _one_by_one(
        self, name: str, due: Job[Sequence[int]], do: Callable[[ActionContext, int], Awaitable[None]]
    ) -> None:
        for each in await self._attempt(name, due) or ():
            await self._attempt(name, do, each)

    async def _attempt(self, name: str, job: Callable[..., Awaitable[T]], *ids: int) -> T | None:
        """Do it in a transaction of its own; where it fails, the others are done, and it is tried at the next tick."""
        try:
            async with self._database.transaction() as store:
                context = ActionContext(store, self._known.current(), self._clock.now(), SHIEN)
                return await job(context, *ids)
        except Exception as error:  # noqa: BLE001 - whatever it is, it stands in nobody's way
            # Its words may be people's.
            known = {"error": type(error).__name__, "trace": format_tb(error.__traceback__)}
            log.error("tick failed", job=name, ids=ids, **known)  # noqa: TRY400
            return None
