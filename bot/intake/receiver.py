"""Updates are stored before Telegram hears that we have them, and then wait for their turns."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from socket import gethostname

from bot.clock import Clock
from bot.domain.days import tokyo_day
from bot.domain.heartbeat import Part
from bot.domain.outbox import say, tell_staff
from bot.domain.received_update import ReceivedUpdate
from bot.intake.queues import UpdateQueues
from bot.storage.database import Database
from bot.storage.store import Store

_BEAT_EVERY = timedelta(seconds=20)
# Telegram keeps an update for a day; what was said before that is lost.
_KEPT_FOR = timedelta(hours=24)


class Receiver:
    """Stores what comes, once, and hands on what is new."""

    def __init__(self, database: Database, queues: UpdateQueues, bot_id: int, clock: Clock) -> None:
        self._database = database
        self._queues = queues
        self._bot_id = bot_id
        self._clock = clock
        self._beat_at = clock.now() - _BEAT_EVERY

    async def resume(self, take_turn: Callable[[ReceivedUpdate], Awaitable[bool]]) -> None:
        """Go on where the process before stopped; tell staff when words may be missing.

        `take_turn` returns whether answers are left to send. What was in hand at that process's end takes its turn now,
        alone and before anything is received: if it ends this one too, nothing else is counted with it.
        """
        now = self._clock.now()
        async with self._database.transaction() as store:
            last_at = await store.heartbeats.last_at(Part.INTAKE)
            if last_at is not None and now - last_at > _KEPT_FOR:
                away = {"from": tokyo_day(last_at).isoformat(), "to": tokyo_day(now).isoformat()}
                await store.outbox.put(tell_staff("staff-was-away", away), now)
            await _forget_old(store, now)
            left = await store.inbox.waiting(self._bot_id)
        through = [each.update_id for each in left if each.is_suspect and not await take_turn(each)]
        for received in left:
            if received.update_id not in through:
                self._queues.add(received)

    async def receive(self, updates: Sequence[ReceivedUpdate]) -> None:
        """Store a batch, perhaps an empty one; raises one of DATABASE_ERRORS where it could not be stored."""
        now = self._clock.now()
        is_beat_due = not timedelta() <= now - self._beat_at < _BEAT_EVERY
        if not updates and not is_beat_due:
            return
        async with self._database.transaction() as store:
            unhandled = await store.inbox.receive(self._bot_id, updates, now) if updates else ()
            if is_beat_due:
                await store.heartbeats.beat(gethostname(), Part.INTAKE, now)
                await _forget_old(store, now)
        self._beat_at = now if is_beat_due else self._beat_at
        for received in unhandled:
            self._queues.add(received)


async def _forget_old(store: Store, now: datetime) -> None:
    """Keep nothing longer than it was to be kept; who has agreed, and not sent what waited, reads that it is gone."""
    for chat_id in await store.inbox.expired_chats(now):
        worker = await store.workers.by_chat(chat_id)
        if worker is not None and worker.has_consented:
            await store.outbox.put(say("receipt-kept-expired", worker_id=worker.id), now)
    await store.inbox.forget_old(now)
    await store.chat_messages.forget_old(now)
