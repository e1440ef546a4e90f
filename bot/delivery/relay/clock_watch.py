"""Notices a clock that was put back."""

from datetime import timedelta

import structlog

from bot.clock import Clock
from bot.delivery.outcomes import LONGEST_BACKOFF
from bot.storage.database import Database

# Further than this no clock strays unless it is put back.
_CLOCKS_DIFFER = timedelta(seconds=10)

_log = structlog.get_logger()


class ClockWatch:
    """Compares what the clock shows with how much time has passed."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._looked_at = clock.now(), clock.monotonic()

    async def look(self) -> None:
        """Let nothing wait for an hour that the clock, put back since, showed already."""
        before, was = self._looked_at
        now, is_now = self._clock.now(), self._clock.monotonic()
        self._looked_at = now, is_now
        should_be = before + timedelta(seconds=is_now - was)
        if now < should_be - _CLOCKS_DIFFER:
            _log.warning("clock put back", seconds=(should_be - now).total_seconds())
            async with self._database.transaction() as store:
                await store.outbox.hasten(should_be + LONGEST_BACKOFF, now)
