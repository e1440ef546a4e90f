import math
from collections import deque
from datetime import datetime, timedelta

from simulator.errors import too_many_requests

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
FREE_CALLS_PER_SECOND = 30
PAID_CALLS_PER_SECOND = 1000
GROUP_CALLS_PER_MINUTE = 20
PRIVATE_BURST = 3


class Window:
    """At most `limit` calls in any sliding `length`."""

    def __init__(self, limit: int, length: timedelta) -> None:
        self._limit = limit
        self._length = length
        self._calls: deque[datetime] = deque()

    def wait(self, now: datetime) -> timedelta:
        """Return how long until another call fits; zero or less when it fits now."""
        while self._calls and self._calls[0] + self._length <= now:
            self._calls.popleft()
        if len(self._calls) < self._limit:
            return timedelta(0)
        return self._calls[-self._limit] + self._length - now

    def count(self, now: datetime) -> None:
        """Note one call."""
        self._calls.append(now)


class Pace:
    """One call a second, of which a burst of three may come at once."""

    def __init__(self) -> None:
        self._paid_off_at: datetime | None = None

    def wait(self, now: datetime) -> timedelta:
        """Return how long until another call fits; zero or less when it fits now."""
        if self._paid_off_at is None:
            return timedelta(0)
        return self._paid_off_at + SECOND - now - PRIVATE_BURST * SECOND

    def count(self, now: datetime) -> None:
        """Note one call."""
        self._paid_off_at = max(self._paid_off_at or now, now) + SECOND


class Limiter:
    """Telegram's published limits; every call with a `chat_id` counts, a refused one does not."""

    def __init__(self) -> None:
        self._free = Window(FREE_CALLS_PER_SECOND, SECOND)
        self._all = Window(PAID_CALLS_PER_SECOND, SECOND)
        self._chats: dict[int, Window | Pace] = {}

    def admit_free(self, chat_id: int, now: datetime) -> None:
        """Count an ordinary call, or raise the 429 that names the rest of the window."""
        self._admit([self._free, self._all, self._of(chat_id)], now)

    def admit_paid(self, chat_id: int, now: datetime) -> None:
        """Count a call with `allow_paid_broadcast`, or raise the 429 that names the rest of the window."""
        self._admit([self._all, self._of(chat_id)], now)

    def _of(self, chat_id: int) -> Window | Pace:
        if chat_id not in self._chats:
            self._chats[chat_id] = Pace() if chat_id > 0 else Window(GROUP_CALLS_PER_MINUTE, MINUTE)
        return self._chats[chat_id]

    def _admit(self, limits: list[Window | Pace], now: datetime) -> None:
        wait = max(limit.wait(now) for limit in limits)
        if wait > timedelta(0):
            raise too_many_requests(math.ceil(wait.total_seconds()))
        for limit in limits:
            limit.count(now)
