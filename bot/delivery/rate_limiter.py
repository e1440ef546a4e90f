"""Telegram's limits belong to the token: who speaks next, how soon, and who waits because Telegram asked for it.

Both libraries' calls go through one limiter: answers (`conversation_call`) before everything else, the outbox's
messages in what room they leave. It paces by time that only grows, so that no clock put back or forth stops it.
"""

import asyncio
from collections.abc import Callable, Coroutine
from contextvars import ContextVar
from datetime import timedelta
from math import ceil
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.clock import Clock

Json = dict[str, Any]
Result = bool | Json | list[Json]

# Telegram takes about 30 calls a second, 1 a second in a private chat and 20 a minute in a group, whose topics count
# together.
GLOBAL_GAP_SECONDS = 1 / 25
PRIVATE_GAP_SECONDS = 1.05
# A group that was quiet hears some calls at once, for a new consultation needs four; then one in each gap. What its
# people wait for may use some more. In any minute that makes 4 + 12 calls, and 4 urgent ones.
GROUP_GAP_SECONDS = 5.0
GROUP_CALLS_AT_ONCE = 4
GROUP_URGENT_CALLS = 4
# However much is answered in a group, it makes messages of the outbox wait no longer than this.
_GROUP_FULL_SECONDS = 60.0
# So many chats that refuse within so short a time, though each of them alone was not spoken to too often, mean that
# the token has spoken too much.
CHATS_THAT_PAUSE_ALL = 3
REFUSALS_COUNT_FOR_SECONDS = 10.0
# However much is answered, messages of the outbox wait no longer than this for a moment between two answers.
_LONGEST_YIELD_SECONDS = 1.0

# Less would never pass, and seconds as fractions are never quite exact.
_CLOCKS_COUNT_IN_SECONDS = 1e-6
_REMEMBERED_CHATS = 100
_LONG_AGO = float("-inf")


# Whether what the present task delivers is urgent: then so is every call that it makes.
IS_URGENT: ContextVar[bool] = ContextVar("is_urgent", default=False)


class PacedLimiter(BaseRateLimiter[bool]):
    """Lets one call after another through; tries nothing twice, for that is the outbox's work."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._free_at = _LONG_AGO
        # When each chat's calls will all have had their gaps (in GCRA the "theoretical arrival time").
        self._chat_free_at: dict[int, float] = {}
        self._all_paused_until = _LONG_AGO
        self._paused_until: dict[int, float] = {}
        # Which chats were spoken to sooner than their own limit allows, and when last: a 429 there says no more.
        self._hurried_at: dict[int, float] = {}
        # When chats refused for no such reason, and until when they want to hear nothing.
        self._refusals: dict[int, tuple[float, float]] = {}
        self._stopped = asyncio.Event()

    def pause_left(self, chat_id: int | None = None) -> timedelta:
        """Return how long Telegram wants to hear nothing for that chat, or None: at all; zero when it listens."""
        until = self._all_paused_until
        if chat_id is not None:
            until = max(until, self._paused_until.get(chat_id, _LONG_AGO))
        return timedelta(seconds=max(until - self._clock.monotonic(), 0.0))

    def refused(self, chat_id: int | None, retry_after: timedelta) -> None:
        """Note a 429. It pauses its chat alone; None, or several chats in a short time, pause everything.

        People who write faster than a chat may be answered are no reason to be silent to everybody: a chat that was
        spoken to too often does not count among the several, and neither does a group.
        """
        now = self._clock.monotonic()
        until = now + retry_after.total_seconds()
        if chat_id is None:
            self._all_paused_until = max(self._all_paused_until, until)
            return
        self._paused_until = {each: left for each, left in self._paused_until.items() if left > now}
        self._paused_until[chat_id] = max(self._paused_until.get(chat_id, _LONG_AGO), until)
        counts_from = now - REFUSALS_COUNT_FOR_SECONDS
        if chat_id < 0 or self._hurried_at.get(chat_id, _LONG_AGO) > counts_from:
            return
        self._refusals = {each: noted for each, noted in self._refusals.items() if noted[0] > counts_from}
        self._refusals[chat_id] = (now, until)
        if len(self._refusals) >= CHATS_THAT_PAUSE_ALL:
            # No longer than the first of them: whoever speaks then learns whether it is still too much.
            self._all_paused_until = max(self._all_paused_until, min(end for _, end in self._refusals.values()))

    async def conversation_call(self, chat_id: int) -> None:
        """Return when an answer may leave: at once, but for a pause that Telegram asked for; the outbox makes room.

        Raises RetryAfter when the bot stops meanwhile.
        """
        while (left := self.pause_left(chat_id)) > timedelta():
            await self._wait(left.total_seconds())
        now = self._clock.monotonic()
        self._free_at = min(max(self._free_at, now) + GLOBAL_GAP_SECONDS, now + _LONGEST_YIELD_SECONDS)
        self._note_call(chat_id, now)

    async def may_ask(self) -> bool:
        """Return when something may be asked that says nothing in any chat; False during a pause, or at the end.

        Such a call takes room from the token's, and none from a chat's.
        """
        while not self.pause_left() and (wait := self._free_at - self._clock.monotonic()) > _CLOCKS_COUNT_IN_SECONDS:
            try:
                await self._wait(wait)
            except RetryAfter:
                return False
        if self.pause_left():
            return False
        self._free_at = self._clock.monotonic() + GLOBAL_GAP_SECONDS
        return True

    def stop(self) -> None:
        """End every wait: who waits for a turn gets RetryAfter, and so does who comes before `resume`."""
        self._stopped.set()

    def resume(self) -> None:
        """Let calls wait for their turn again."""
        self._stopped.clear()

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
        rate_limit_args: bool | None,  # noqa: ARG002 (IS_URGENT tells it for all calls of a message)
    ) -> Result:
        """Call Telegram when it is this chat's turn.

        During a pause RetryAfter is raised without a call: waiting in memory would let all who waited leave in one
        burst, and would keep a place from those who may speak.
        """
        chat_id: int | None = data.get("chat_id")
        if chat_id is not None:
            await self._take_turn(chat_id)
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as error:
            self.refused(chat_id, retry_delay(error))
            raise

    async def _take_turn(self, chat_id: int) -> None:
        # Whoever wakes looks again, and takes the turn without an await in between: so two never take the same one.
        while (wait := self._until_turn(chat_id, _calls_ahead(chat_id))) > _CLOCKS_COUNT_IN_SECONDS:
            await self._wait(wait)
        now = self._clock.monotonic()
        self._free_at = now + GLOBAL_GAP_SECONDS
        self._note_call(chat_id, now)

    def _until_turn(self, chat_id: int, calls_ahead: int) -> float:
        pause_left = self.pause_left(chat_id)
        if pause_left:
            raise RetryAfter(pause_left)
        chat_free_at = self._chat_free_at.get(chat_id, _LONG_AGO) - calls_ahead * GROUP_GAP_SECONDS
        return max(self._free_at, chat_free_at) - self._clock.monotonic()

    def _note_call(self, chat_id: int, now: float) -> None:
        self._forget_idle_chats(now)
        free_at = self._chat_free_at.get(chat_id, _LONG_AGO)
        if free_at > now:
            self._hurried_at[chat_id] = now
        gap, most = (PRIVATE_GAP_SECONDS,) * 2 if chat_id > 0 else (GROUP_GAP_SECONDS, _GROUP_FULL_SECONDS)
        self._chat_free_at[chat_id] = min(max(free_at, now) + gap, now + most)

    async def _wait(self, seconds: float) -> None:
        """Wait so long; raises RetryAfter when told to stop."""
        seconds = ceil(seconds / _CLOCKS_COUNT_IN_SECONDS) * _CLOCKS_COUNT_IN_SECONDS
        waits = (asyncio.ensure_future(self._clock.sleep(seconds)), asyncio.ensure_future(self._stopped.wait()))
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in waits:
                each.cancel()
        if self._stopped.is_set():
            raise RetryAfter(timedelta())

    def _forget_idle_chats(self, now: float) -> None:
        if len(self._chat_free_at) < _REMEMBERED_CHATS:
            return
        self._chat_free_at = {chat_id: free_at for chat_id, free_at in self._chat_free_at.items() if free_at > now}
        counts_from = now - REFUSALS_COUNT_FOR_SECONDS
        self._hurried_at = {chat_id: at for chat_id, at in self._hurried_at.items() if at > counts_from}


def _calls_ahead(chat_id: int) -> int:
    """How many calls may leave before the chat has been silent for their gaps; one at a time in private."""
    if chat_id > 0:
        return 0
    return GROUP_CALLS_AT_ONCE - 1 + (GROUP_URGENT_CALLS if IS_URGENT.get() else 0)


def retry_delay(error: RetryAfter) -> timedelta:
    """Read how long a 429 asks to wait; python-telegram-bot 22.8 says it in seconds unless PTB_TIMEDELTA is set."""
    delay = error.retry_after
    return delay if isinstance(delay, timedelta) else timedelta(seconds=delay)
