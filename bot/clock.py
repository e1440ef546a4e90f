"""The only file that reads the clock; days are Tokyo's."""

import asyncio
import time
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

from bot.domain.days import tokyo_day


class Clock(Protocol):
    """The one source of time: it tells what time it is, and waits."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""

    def today(self) -> date:
        """The present day in Tokyo."""

    def monotonic(self) -> float:
        """Seconds that only grow, whatever happens to the date."""

    async def sleep(self, seconds: float) -> None:
        """Return when that many seconds have passed on this clock."""


def monotonic() -> float:
    """Return seconds that only grow, whatever happens to the date: for pacing and time limits."""
    return time.monotonic()


async def pause(seconds: float) -> None:
    """Wait that long in machine time, whatever date the clock shows: between tries, and for pacing."""
    await asyncio.sleep(seconds)


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The present day in Tokyo."""
        return tokyo_day(self.now())

    def monotonic(self) -> float:
        """Seconds that only grow, whatever happens to the date."""
        return monotonic()

    async def sleep(self, seconds: float) -> None:
        """Return when that many seconds have passed."""
        await asyncio.sleep(seconds)


class MovableClock:
    """A clock for the demo and the tests: it runs on from where it was last moved to, or stands still."""

    def __init__(self, start: datetime | None = None) -> None:
        """`start` given: the clock stands there until moved. Not given: it runs with the machine's clock."""
        self._stands_at = start
        self._ahead_by = timedelta()
        self._moved = asyncio.Event()

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return (self._stands_at or datetime.now(UTC)) + self._ahead_by

    def today(self) -> date:
        """The present day in Tokyo."""
        return tokyo_day(self.now())

    def monotonic(self) -> float:
        """Seconds that only grow; they run with the machine, or stand still, and are moved like the date."""
        return self._ahead_by.total_seconds() + (0.0 if self._stands_at else monotonic())

    def move(self, by: timedelta) -> None:
        """Let that much time pass at once and wake all who sleep."""
        self._ahead_by += by
        moved, self._moved = self._moved, asyncio.Event()
        moved.set()

    async def sleep(self, seconds: float) -> None:
        """Return when that many seconds have passed, by running or by being moved."""
        wake_at = self.now() + timedelta(seconds=seconds)
        while (left := (wake_at - self.now()).total_seconds()) > 0:
            await self._until_moved_or(left)

    async def _until_moved_or(self, seconds: float) -> None:
        moved = self._moved
        limit = None if self._stands_at else seconds
        try:
            await asyncio.wait_for(moved.wait(), limit)
        except TimeoutError:
            return
