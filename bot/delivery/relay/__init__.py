"""Empties the outbox: claims what is due, sends it, records what became of it.

Each of these is a short transaction of its own; none is open while Telegram is called.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.delivery.arrivals import note_unreadable, record_delivery, record_lost_post
from bot.delivery.consequences import what_follows
from bot.delivery.nights import Rest, never
from bot.delivery.notices.preflight import leave_in_bulk
from bot.delivery.outcomes import Delivered
from bot.delivery.preflight import leave
from bot.delivery.rate_limiter import IS_BULK, IS_URGENT, PacedLimiter
from bot.delivery.relay.beginnings import Beginnings
from bot.delivery.relay.bulk import BulkEndings, Ending, Feeder
from bot.delivery.relay.clock_watch import ClockWatch
from bot.delivery.relay.failures import Failures, known
from bot.delivery.relay.hooks import Lost, Missed, NoticeHooks, Returned, TokenRefused, tell_nobody
from bot.delivery.relay.places import GROUP_WINDOW, bulk_window, free_places, is_time_to_fill
from bot.delivery.sender import Sender
from bot.domain.outbox import DeliveryResult, DeliveryStatus, SayText, SendNotice
from bot.domain.outbox.claimed import OutboxRow
from bot.storage.claims import Places
from bot.storage.database import Database
from bot.storage.store import Store

# So long a reminder waits at most for somebody who fills in a form, unless the settings say otherwise.
REMINDER_WAITS = timedelta(minutes=30)

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
        notices: NoticeHooks = NoticeHooks(),  # noqa: B008 - it is frozen
        rest: Rest = never,
        when_lost: Lost,
        when_missed: Missed,
        when_returned: Returned,
        when_token_refused: TokenRefused = tell_nobody,
    ) -> None:
        """What each `when_…` is called with stands at its type; `rest` says until when staff sleep."""
        self._when_returned = when_returned
        self._feeder = Feeder(database, clock, notices.feed, limiter.calls_per_second)
        self._failures = Failures(
            *(database, sender, limiter, clock),
            when_missed=when_missed,
            when_token_refused=when_token_refused,
            when_file_lost=notices.when_file_lost,
        )
        self._beginnings = Beginnings(database, limiter.calls_per_second)
        self._bulk_endings = BulkEndings(database, clock, when_lost)
        self._most_in_bulk = bulk_window(limiter.calls_per_second)
        self._when_lost = when_lost
        self._when_missed = when_missed
        self._reminder_waits = reminder_waits
        self._rest = rest
        self._database = database
        self._sender = sender
        self._limiter = limiter
        self._clock = clock
        # By ordering key; what is in bulk apart, for it is counted after each row.
        self._in_hand: dict[str, tuple[OutboxRow, asyncio.Task[None]]] = {}
        self._in_bulk: dict[str, asyncio.Task[None]] = {}
        self._changed = asyncio.Event()
        self._clock_watch = ClockWatch(database, clock)
        self._draining = asyncio.Lock()
        self._woken: asyncio.Task[None] | None = None
        self._is_settling = False

    def wake(self) -> None:
        """Deliver what is due, soon."""
        self._changed.set()
        if self._woken is None or self._woken.done():
            self._woken = asyncio.create_task(self._drain_in_the_background())

    def tick(self) -> None:
        """Deliver what time has made due, and look whether a notice goes out."""
        self._feeder.look_again()
        self.wake()

    async def drain(self) -> int:
        """Send until nothing is due, or Telegram asks for a pause; returns how many rows were taken up."""
        self._feeder.look_again()
        return await self._drain()

    async def _drain(self) -> int:
        taken_up = 0
        async with self._draining:
            self._changed.set()
            try:
                while self._changed.is_set() or self._in_hand or self._in_bulk:
                    await self._changed.wait()
                    self._changed.clear()
                    taken_up += await self._take_up()
            finally:
                await asyncio.gather(*(task for _row, task in self._in_hand.values()), *self._in_bulk.values())
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
            await self._drain()
        except Exception as error:  # noqa: BLE001 (the next tick tries again; nobody awaits this task)
            _log.error("outbox unread", **known(error))

    async def _take_up(self) -> int:
        if not any(self._free_places()) or self._is_settling or self._limiter.pause_left():
            return 0
        await self._clock_watch.look()
        async with self._database.transaction() as store:
            # What is still in hand when its lease is over must not be begun a second time. Noted before the claim:
            # while that waits for the database, a row may end. And after the wait for a connection: places of rows
            # that ended meanwhile are filled, too.
            in_hand, free, now = {*self._in_hand, *self._in_bulk}, self._free_places(), self._clock.now()
            retry_at = await store.group_refusals.retry_at()
            if retry_at is not None:  # one message is enough to find out
                may_ask = now >= retry_at and free.to_group == GROUP_WINDOW
                free = free._replace(to_group=int(may_ask), urgent_to_group=int(may_ask))
            claimed = await store.outbox.claim(now, free, but=in_hand)
            await note_unreadable(store, now)
            rows = await self._leaving(store, claimed, now)
            in_bulk = [row for row in rows if row.message.is_bulk]
            begun = await self._beginnings.first_of(store, in_bulk)
        self._beginnings.expect(in_bulk, begun)
        for row in rows:
            task = asyncio.create_task(self._handle(row))
            if row.message.is_bulk:
                self._in_bulk[row.ordering_key] = task
            else:
                self._in_hand[row.ordering_key] = row, task
        has_room_in_bulk = free.in_bulk > len(in_bulk)
        # What does not leave has taken a place from what may.
        if len(rows) < len(claimed) or (has_room_in_bulk and await self._feeder.has_fed()):
            self._changed.set()
        return len(rows)

    async def _leaving(self, store: Store, claimed: Sequence[OutboxRow], now: datetime) -> Sequence[OutboxRow]:
        single = [row for row in claimed if not isinstance(row.message, SendNotice)]
        leaving = [await leave(store, row, now, self._reminder_waits, self._rest) for row in single]
        rows = [row for row in leaving if row is not None]
        if in_bulk := [row for row in claimed if isinstance(row.message, SendNotice)]:
            notices = await leave_in_bulk(store, in_bulk, now, self._reminder_waits)
            await self._sender.prepare(store, notices)
            rows += notices.rows
        return rows

    def _free_places(self) -> Places:
        return free_places([row for row, _task in self._in_hand.values()], len(self._in_bulk), self._most_in_bulk)

    async def _handle(self, row: OutboxRow) -> None:
        IS_URGENT.set(row.is_urgent)
        IS_BULK.set(row.message.is_bulk)
        if row.message.is_bulk:
            self._beginnings.announce(row)
        try:
            await self._deliver(row)
        except Exception as error:  # noqa: BLE001 (the row keeps its lease and is found again when that is over)
            _log.error("outbox unwritten", **row.ids, **known(error))
        finally:
            self._give_up_place(row)

    def _give_up_place(self, row: OutboxRow) -> None:
        self._beginnings.forget(row)
        del (self._in_bulk if row.message.is_bulk else self._in_hand)[row.ordering_key]
        if not row.message.is_bulk or is_time_to_fill(len(self._in_bulk), self._most_in_bulk):
            self._changed.set()

    async def _deliver(self, row: OutboxRow) -> None:
        try:
            delivered = await self._sender.send(row.message)
        except Exception as error:  # noqa: BLE001 (the table of outcomes has a line for every error)
            await self._fail(row, error)
        else:
            self._failures.note_taken()
            await self._succeed(row, delivered)

    async def _succeed(self, row: OutboxRow, delivered: Delivered) -> None:
        ending = DeliveryResult(row.status_if_sent, delivered.reason, delivered.telegram_id, delivered.locale)
        if row.message.is_bulk:
            await self._bulk_endings.end(Ending(row, ending, delivered))
            return
        await self._note_lost(row)
        async with self._database.transaction() as store:
            await record_delivery(store, row.message, delivered, self._clock.now())
            await self._end(store, row, ending)
            if row.message.is_to_group:
                await self._when_returned(store, self._clock.now())

    async def _fail(self, row: OutboxRow, error: Exception) -> None:
        verdict = await self._failures.verdict(row, error)
        if verdict is None:
            return
        if row.message.is_bulk:
            await self._bulk_endings.end(Ending(row, verdict))
            return
        await self._note_lost(row)
        async with self._database.transaction() as store:
            await self._end(store, row, verdict)

    async def _note_lost(self, row: OutboxRow) -> None:
        if row.status_if_sent is not DeliveryStatus.REPEATED or not row.message.is_to_group:
            return
        group_id = await self._sender.group_id()
        async with self._database.transaction() as store:
            await record_lost_post(store, row.message, group_id)

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
