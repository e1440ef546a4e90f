from datetime import datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """The simulator's time: the bot's own clock in the demo, a clock moved by hand in tests."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...


class ManualClock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        """Return the instant at which the clock stands."""
        return self._now

    def move(self, duration: timedelta) -> None:
        """Move the clock."""
        self._now += duration
