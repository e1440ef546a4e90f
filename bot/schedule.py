"""The scheduled jobs: one line each. The plan is in the tables; a tick only asks them what is due."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from traceback import format_tb
from typing import TypeVar

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
from bot.actions.support.kept_tasks import remind_of_kept_tasks
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

T = TypeVar("T")
Job = Callable[[ActionContext], Awaitable[T]]

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
            await self._one_by_one("gathered words", _gathered, _pass_on_gathered)
            await self._attempt("limits", _forget_limits)
        self._relay.wake()

    async def _ring(self) -> None:
        """Tell again of the alarms that nobody has taken; then of those that waited for another of their worker."""
        async with self._ringing:
            await self._one_by_one("alarms", _due_alarms, ring_again)
            await self._one_by_one("flags", _unalarmed, raise_for_flag)
        self._relay.wake()

    async def _post_alarms(self) -> None:
        """Post the rings of alarms outside Telegram; nothing else waits for that."""
        if self._alarm_webhook is not None:
            async with self._posting:
                await self._alarm_webhook.post_due()

    async def _remind(self) -> None:
        async with self._reminding:
            await self._one_by_one("words of before", _waiting_words, _pass_on_waiting)
            while await self._attempt("reminders", _send_some):
                pass
            await self._do(_EACH_MINUTE)
        self._relay.wake()

    async def _look_after(self) -> None:
        await self._do(_EACH_MORNING)
        self._relay.wake()

    async def _ask_for_checks(self) -> None:
        await self._do(_EACH_WEEK)
        self._relay.wake()

    async def _apply_retention(self) -> None:
        async with self._applying_retention:
            await apply_retention(self._database, self._retention, self._clock.now())
        self._relay.wake()

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
            log.error("job failed", job=name, ids=ids, **known)  # noqa: TRY400
            return None


async def _gathered(context: ActionContext) -> Sequence[int]:
    return await context.store.gathered_words.due(context.now, GATHERED_EVERY)


async def _pass_on_gathered(context: ActionContext, consultation_id: int) -> None:
    await pass_on_gathered(context, await context.store.consultations.get(consultation_id))


async def _forget_limits(context: ActionContext) -> None:
    await context.store.rate_limits.forget_old(context.now)


async def _due_alarms(context: ActionContext) -> Sequence[int]:
    return [each.id for each in await context.store.alarms.due(context.now)]


async def _unalarmed(context: ActionContext) -> Sequence[int]:
    return [each.id for each in await context.store.red_flags.unalarmed()]


async def _waiting_words(context: ActionContext) -> Sequence[int]:
    """List whose words wait since the version before."""
    return await context.store.waiting_words.workers(_AT_A_TIME)


async def _pass_on_waiting(context: ActionContext, worker_id: int) -> None:
    await pass_on_waiting(replace(context, actor=Actor.worker(worker_id)), worker_id)


async def _send_some(context: ActionContext) -> int:
    return await send_due(context.store, context.facts, context.now, _AT_A_TIME)


_EACH_MINUTE: Mapping[str, Job[object]] = {
    "questions": lambda it: send_questions(it.store, it.now),
    "orange": tell_of_orange,
    "waiting": watch_waiting,
    "copies": lambda it: tend_copies(it.store, it.now),
    "requests": remind_of_requests,
    "kept tasks": remind_of_kept_tasks,
    "unheard": remind_of_unheard,
    "identity": end_over,
    "bugs": tell_of_more_bugs,
    "digest": tell_digest,
    "board": lambda it: keep_board(it.store, it.now),
}
_EACH_MORNING: Mapping[str, Job[object]] = {
    "duties": lambda it: plan_duties(it.store, it.facts, it.now),
    "plan": lambda it: replan_outdated(it.store, it.facts, it.now),
    "silent": lambda it: look_for_silent(it.store, it.now),
    "undecided": remind_of_undecided,
}
_EACH_WEEK: Mapping[str, Job[object]] = {
    "facts": lambda it: ask_for_checks(it.store, it.facts, it.now),
    "law": lambda it: tell_of_law_changes(it.store, it.facts, it.now),
}
