"""Empties the outbox: claims what is due, sends it, records what became of it.

Each of these is a short transaction of its own; none is open while Telegram is called.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from traceback import format_tb

import structlog
from telegram.error import TelegramError

from bot.clock import Clock
from bot.delivery.arrivals import begin_group_refusal, note_unreadable, record_delivery, record_lost_post
from bot.delivery.consequences import what_follows
from bot.delivery.nights import Rest, never
from bot.delivery.outcomes import LONGEST_BACKOFF, Delivered, Hold, Retry, group_refuses, judge
from bot.delivery.preflight import leave
from bot.delivery.rate_limiter import IS_URGENT, PacedLimiter
from bot.delivery.sender import Sender
from bot.domain.outbox import DeliveryResult, DeliveryStatus, OutboxMessage, SayText
from bot.domain.outbox.claimed import OutboxRow
from bot.storage.claims import Places
from bot.storage.database import Database
from bot.storage.store import Store

# So many ordering keys of people are served at once: enough to wait for one chat's turn while others go on, and few
# enough to stop quickly. Those of the group wait for one budget of calls; a place more is kept for the urgent.
WINDOW = 8
GROUP_WINDOW = 2
GROUP_URGENT_WINDOW = 1
# So long a reminder waits at most for somebody who fills in a form, unless the settings say otherwise.
REMINDER_WAITS = timedelta(minutes=30)

# So long a group that refuses the bot is left alone, unless Telegram says that the bot is back.
GROUP_RETRY = timedelta(minutes=5)
# Further than this no clock strays unless it is put back.
_CLOCKS_DIFFER = timedelta(seconds=10)

# What to do about a worker (id) who could not be reached, in the transaction in which that is recorded.
Lost = Callable[[Store, int, datetime], Awaitable[None]]
# What to do about a message for a member of staff to whom the bot may not write, in the transaction that records it.
Missed = Callable[[Store, OutboxMessage, datetime], Awaitable[None]]
# What to do when the staff group takes messages, perhaps again, in the transaction that records the first of them.
Returned = Callable[[Store, datetime], Awaitable[None]]

_log = structlog.get_logger()


class OutboxRelay:
    """One drain of the outbox at a time, however often it is woken."""

    def __init__(  # noqa: PLR0913 - four parts it works with, and four things only the house knows
        self,
        database: Database,
        sender: Sender,
        limiter: PacedLimiter,
        clock: Clock,
        reminder_waits: timedelta = REMINDER_WAITS,
        *,
        rest: Rest = never,
        when_lost: Lost,
        when_missed: Missed,
        when_returned: Returned,
    ) -> None:
        """What each `when_…` is called with stands at its type; `rest` says until when staff sleep."""
        self._when_returned = when_returned
        self._when_lost = when_lost
        self._when_missed = when_missed
        self._reminder_waits = reminder_waits
        self._rest = rest
        self._database = database
        self._sender = sender
        self._limiter = limiter
        self._clock = clock
        # By ordering key.
        self._in_hand: dict[str, tuple[OutboxRow, asyncio.Task[None]]] = {}
        self._changed = asyncio.Event()
        self._looked_at = clock.now(), clock.monotonic()
        self._draining = asyncio.Lock()
        self._woken: asyncio.Task[None] | None = None
        self._is_settling = False

    def wake(self) -> None:
        """Deliver what is due, soon."""
        self._changed.set()
        if self._woken is None or self._woken.done():
            self._woken = asyncio.create_task(self._drain_in_the_background())

    async def drain(self) -> int:
        """Send until nothing is due, or Telegram asks for a pause; returns how many rows were taken up."""
        taken_up = 0
        async with self._draining:
            self._changed.set()
            try:
                while self._changed.is_set() or self._in_hand:
                    await self._changed.wait()
                    self._changed.clear()
                    taken_up += await self._take_up()
            finally:
                await asyncio.gather(*(task for _row, task in self._in_hand.values()))
        return taken_up

    async def settle(self) -> None:
        """Take nothing more up, let nothing wait for its turn, and wait for calls that were made.

        Then `wake` and `drain` work again.
        """
        self._is_settling = True
        self._limiter.stop()
        async with self._draining:
            self._limiter.resume()
            self._is_settling = False

    async def _drain_in_the_background(self) -> None:
        try:
            await self.drain()
        except Exception as error:  # noqa: BLE001 (the next tick tries again; nobody awaits this task)
            _log.error("outbox unread", **_known(error))

    async def _take_up(self) -> int:
        if not any(free := self._free_places()) or self._is_settling or self._limiter.pause_left():
            return 0
        # What is still in hand when its lease is over must not be begun a second time. Noted before the claim: while
        # that waits for the database, a row may end.
        in_hand = set(self._in_hand)
        await self._look_at_the_clock()
        async with self._database.transaction() as store:
            now = self._clock.now()
            retry_at = await store.group_refusals.retry_at()
            if retry_at is not None:  # one message is enough to find out
                may_ask = now >= retry_at and free.to_group == GROUP_WINDOW
                free = free._replace(to_group=int(may_ask), urgent_to_group=int(may_ask))
            claimed = await store.outbox.claim(now, free, but=in_hand)
            await note_unreadable(store, now)
            leaving = [await leave(store, row, now, self._reminder_waits, self._rest) for row in claimed]
        rows = [row for row in leaving if row is not None]
        for row in rows:
            self._in_hand[row.ordering_key] = row, asyncio.create_task(self._handle(row))
        if len(rows) < len(claimed):  # what does not leave has taken a place from what may
            self._changed.set()
        return len(rows)

    def _free_places(self) -> Places:
        to_group = [row for row, _task in self._in_hand.values() if row.message.is_to_group]
        urgent = sum(row.is_urgent for row in to_group)
        free = GROUP_WINDOW + GROUP_URGENT_WINDOW - len(to_group)
        return Places(
            to_people=WINDOW - (len(self._in_hand) - len(to_group)),
            to_group=min(GROUP_WINDOW - (len(to_group) - urgent), free),
            urgent_to_group=free,
        )

    async def _look_at_the_clock(self) -> None:
        """Let nothing wait for an hour that the clock, put back since, showed already."""
        before, was = self._looked_at
        now, is_now = self._clock.now(), self._clock.monotonic()
        self._looked_at = now, is_now
        should_be = before + timedelta(seconds=is_now - was)
        if now < should_be - _CLOCKS_DIFFER:
            _log.warning("clock put back", seconds=(should_be - now).total_seconds())
            async with self._database.transaction() as store:
                await store.outbox.hasten(should_be + LONGEST_BACKOFF, now)

    async def _handle(self, row: OutboxRow) -> None:
        IS_URGENT.set(row.is_urgent)
        try:
            await self._deliver(row)
        except Exception as error:  # noqa: BLE001 (the row keeps its lease and is found again when that is over)
            _log.error("outbox unwritten", **row.ids, **_known(error))
        finally:
            del self._in_hand[row.ordering_key]
            self._changed.set()

    async def _deliver(self, row: OutboxRow) -> None:
        try:
            delivered = await self._sender.send(row.message)
        except Exception as error:  # noqa: BLE001 (the table of outcomes has a line for every error)
            await self._fail(row, error)
        else:
            await self._succeed(row, delivered)

    async def _succeed(self, row: OutboxRow, delivered: Delivered) -> None:
        ending = DeliveryResult(row.status_if_sent, delivered.reason, delivered.telegram_id, delivered.locale)
        await self._note_lost(row)
        async with self._database.transaction() as store:
            await record_delivery(store, row.message, delivered, self._clock.now())
            await self._end(store, row, ending)
            if row.message.is_to_group:
                await self._when_returned(store, self._clock.now())

    async def _fail(self, row: OutboxRow, error: Exception) -> None:
        if isinstance(error, TelegramError) and group_refuses(error, row.message):
            await self._wait_for_group(row, error)
            return
        verdict = judge(error, row)
        if isinstance(verdict, DeliveryResult):
            await self._note_lost(row)
            async with self._database.transaction() as store:
                await self._end(store, row, verdict)
            return
        _log.warning("outbox waits", **row.ids, **_known(error), attempts=row.attempts)
        await self._release(row, verdict)

    async def _wait_for_group(self, row: OutboxRow, error: TelegramError) -> None:
        """Hold what the staff group refuses, and everything else that is for it; admins hear it once, in private."""
        _log.warning("group refuses", **row.ids, error=type(error).__name__)
        group_id, now = await self._sender.group_id(), self._clock.now()
        async with self._database.transaction() as store:
            await begin_group_refusal(store, group_id, error.message, now, now + GROUP_RETRY)
            await store.outbox.hold(row, now if row.message.is_to_group else now + GROUP_RETRY)

    async def _note_lost(self, row: OutboxRow) -> None:
        if row.status_if_sent is not DeliveryStatus.REPEATED or not row.message.is_to_group:
            return
        group_id = await self._sender.group_id()
        async with self._database.transaction() as store:
            await record_lost_post(store, row.message, group_id)

    async def _release(self, row: OutboxRow, verdict: Retry | Hold) -> None:
        if isinstance(verdict, Hold):
            async with self._database.transaction() as store:
                now = self._clock.now()
                await store.outbox.hold(row, now + verdict.duration)
                await self._when_missed(store, row.message, now)
            return
        # What may have arrived is left to its lease, each time anew: a row that is released would forget it.
        if verdict.after is None or row.status_if_sent is DeliveryStatus.REPEATED:
            return
        async with self._database.transaction() as store:
            await store.outbox.requeue(row, self._clock.now() + verdict.after)

    async def _end(self, store: Store, row: OutboxRow, ending: DeliveryResult) -> None:
        now = self._clock.now()
        await store.outbox.complete(row, ending, now)
        for message in await what_follows(store, row.message, ending, now):
            await store.outbox.put(message, now)
        if ending.outcome is DeliveryStatus.UNREACHABLE and row.message.worker_id is not None:
            await self._when_lost(store, row.message.worker_id, now)
        if ending.outcome in (DeliveryStatus.UNREACHABLE, DeliveryStatus.REFUSED) and isinstance(row.message, SayText):
            await self._when_missed(store, row.message, now)
        _log.info("outbox", **row.ids, outcome=ending.outcome.value)


def _known(error: Exception) -> dict[str, object]:
    # An error's own words stay out of the log: they may hold the token, or what somebody wrote.
    if isinstance(error, TelegramError):
        return {"error": type(error).__name__}
    return {"error": type(error).__name__, "trace": format_tb(error.__traceback__)}
