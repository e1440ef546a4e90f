"""Telegram's limits belong to the token: one slot for all chats, a gap per chat, one pause for everything."""

from collections import deque
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.clock import Clock

Json = dict[str, Any]
Result = bool | Json | list[Json]

# Telegram takes about 30 calls a second, 1 a second in a private chat and 20 a minute in a group, whose topics count
# together. The rest is left to aiogram, which answers with the same token and does not ask this limiter.
GLOBAL_GAP = timedelta(seconds=1 / 25)
PRIVATE_GAP = timedelta(seconds=1.05)
# A group's calls may come close together: a new consultation needs four at once, and somebody is waiting for them.
GROUP_CALLS = 16
GROUP_WINDOW = timedelta(seconds=60)

_LONG_AGO = datetime.min.replace(tzinfo=UTC)
_REMEMBERED_CHATS = 100


class PacedLimiter(BaseRateLimiter[None]):
    """Lets one call after another through; tries nothing twice, for that is the outbox's work."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._free_at = _LONG_AGO
        self._chat_free_at: dict[int, datetime] = {}
        self._group_calls: dict[int, deque[datetime]] = {}
        self._paused_until = _LONG_AGO

    @property
    def pause_left(self) -> timedelta:
        """The time for which Telegram still wants to hear nothing; zero when it listens."""
        return max(self._paused_until - self._clock.now(), timedelta())

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def process_request(  # noqa: PLR0913, PLR0917 (the signature is python-telegram-bot's)
        self,
        callback: Callable[..., Coroutine[Any, Any, Result]],
        args: Any,
        kwargs: Json,
        endpoint: str,  # noqa: ARG002 (to Telegram all methods count alike)
        data: Json,
        rate_limit_args: None,  # noqa: ARG002 (nobody here passes any)
    ) -> Result:
        """Call Telegram when it is this chat's turn.

        A 429 pauses every chat. During a pause RetryAfter is raised without a call: waiting in memory would let all
        who waited leave in one burst, and would keep a bot that is told to stop.
        """
        if "chat_id" in data:
            await self._take_turn(data["chat_id"])
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as error:
            self._paused_until = max(self._paused_until, self._clock.now() + retry_delay(error))
            raise

    async def _take_turn(self, chat_id: int) -> None:
        # Whoever wakes looks again, and takes the turn without an await in between: so two never take the same one.
        while (wait := self._wait(chat_id)) > timedelta():
            await self._clock.sleep(wait.total_seconds())
        now = self._clock.now()
        self._free_at = now + GLOBAL_GAP
        self._forget_idle_chats(now)
        self._chat_free_at[chat_id] = now + PRIVATE_GAP if chat_id > 0 else self._group_free_at(chat_id, now)

    def _group_free_at(self, chat_id: int, now: datetime) -> datetime:
        """Note a call to a group, and say when the next one may follow."""
        calls = self._group_calls.setdefault(chat_id, deque(maxlen=GROUP_CALLS))
        calls.append(now)
        return calls[0] + GROUP_WINDOW if len(calls) == GROUP_CALLS else now

    def _wait(self, chat_id: int) -> timedelta:
        if self.pause_left:
            raise RetryAfter(self.pause_left)
        return max(self._free_at, self._chat_free_at.get(chat_id, _LONG_AGO)) - self._clock.now()

    def _forget_idle_chats(self, now: datetime) -> None:
        if len(self._chat_free_at) < _REMEMBERED_CHATS:
            return
        self._chat_free_at = {chat_id: free_at for chat_id, free_at in self._chat_free_at.items() if free_at > now}


def retry_delay(error: RetryAfter) -> timedelta:
    """Read how long a 429 asks to wait; python-telegram-bot 22.8 says it in seconds unless PTB_TIMEDELTA is set."""
    delay = error.retry_after
    return delay if isinstance(delay, timedelta) else timedelta(seconds=delay)
