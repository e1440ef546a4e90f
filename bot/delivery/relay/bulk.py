"""What the relay does otherwise for notices, which are many alike: fed bit by bit, and ended several at once."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from bot.clock import Clock, pause
from bot.delivery.arrivals import record_delivery
from bot.delivery.outcomes import Delivered
from bot.delivery.relay.failures import known
from bot.delivery.relay.hooks import Feed, Lost
from bot.domain.outbox import DeliveryResult, DeliveryStatus
from bot.domain.outbox.claimed import OutboxRow
from bot.storage.database import DATABASE_ERRORS, Database

# Together less than a lease, after which somebody else may have the row.
_TRY_AGAIN_SECONDS = (1, 2, 4, 8)
# So many seconds of the rate are put in at once.
_FED_SECONDS = 2

_log = structlog.get_logger()


class Feeder:
    """Asks for more when there is room, until there is no more; looks again when told to."""

    def __init__(self, database: Database, clock: Clock, feed: Feed, calls_per_second: float) -> None:
        self._database = database
        self._clock = clock
        self._feed = feed
        self._most = max(1, round(calls_per_second * _FED_SECONDS))
        self._is_hungry = True

    def look_again(self) -> None:
        """Ask at the next chance."""
        self._is_hungry = True

    async def has_fed(self) -> bool:
        """Ask once; returns whether there was more. A bug there stops nobody, and is met again at the next look."""
        if not self._is_hungry:
            return False
        self._is_hungry = False
        try:
            async with self._database.transaction() as store:
                self._is_hungry = await self._feed(store, self._clock.now(), self._most) > 0
        except Exception as error:  # noqa: BLE001 - whatever it is, all else leaves
            _log.error("notices not fed", **known(error))
        return self._is_hungry


@dataclass(frozen=True, slots=True)
class Ending:
    """A row of a notice, what became of it, and what Telegram took of it, if anything."""

    row: OutboxRow
    result: DeliveryResult
    delivered: Delivered | None = None


class BulkEndings:
    """Writes what became of rows: at once, and with it whatever else ended while the last ones were written."""

    def __init__(self, database: Database, clock: Clock, when_lost: Lost) -> None:
        self._database = database
        self._clock = clock
        self._when_lost = when_lost
        self._waiting: list[Ending] = []
        self._writing = asyncio.Lock()

    async def end(self, ending: Ending) -> None:
        """Return when it is written; one that cannot be written keeps its lease, and the others are."""
        self._waiting.append(ending)
        async with self._writing:
            endings, self._waiting = self._waiting, []
            if not endings:
                return
            try:
                await self._write(endings)
            except Exception:  # noqa: BLE001 - one of them, or the database: each by itself tells
                for each in endings:
                    await self._write_alone(each)

    async def _write_alone(self, ending: Ending) -> None:
        """Write it, and again where the database is away for a moment: to forget it is to send it a second time."""
        for seconds in (*_TRY_AGAIN_SECONDS, None):
            try:
                await self._write([ending])
            except (*DATABASE_ERRORS, OSError) as error:
                if seconds is None:
                    _log_unwritten(ending, error)
                else:
                    await pause(seconds)
            except Exception as error:  # noqa: BLE001 - the row keeps its lease and is found again when that is over
                _log_unwritten(ending, error)
                return
            else:
                return

    async def _write(self, endings: Sequence[Ending]) -> None:
        async with self._database.transaction() as store:
            now = self._clock.now()
            for each in endings:
                if each.delivered is not None:
                    await record_delivery(store, each.row.message, each.delivered, now)
                worker_id = each.row.message.worker_id
                if each.result.outcome is DeliveryStatus.UNREACHABLE and worker_id is not None:
                    await self._when_lost(store, worker_id, now)
            await store.outbox.complete_many([(each.row, each.result) for each in endings], now)
        for each in endings:
            _log.info("outbox", **each.row.ids, outcome=each.result.outcome.value)


def _log_unwritten(ending: Ending, error: Exception) -> None:
    _log.error("outbox unwritten", **ending.row.ids, **known(error))
