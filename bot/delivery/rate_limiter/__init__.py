"""Telegram's limits belong to the token: who speaks next, how soon, and who waits because Telegram asked for it.

Both libraries' calls go through one limiter: answers (`conversation_call`) before everything else, the outbox's
messages in what room they leave, and what is in bulk (notices) in what is left then. It paces by time that only grows,
so that no clock put back or forth stops it.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine
from contextvars import ContextVar
from datetime import timedelta
from math import ceil
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.clock import Clock
from bot.delivery.rate_limiter.before_call import BEFORE_CALL
from bot.delivery.rate_limiter.gaps import BULK_CATCHES_UP, bulk_gap, next_free
from bot.delivery.rate_limiter.pauses import Pauses

Json = dict[str, Any]
Result = bool | Json | list[Json]

# Telegram takes about 30 calls a second, 1 a second in a private chat and 20 a minute in a group, whose topics count
# together.
CALLS_PER_SECOND = 25
GLOBAL_GAP_SECONDS = 1 / CALLS_PER_SECOND
PRIVATE_GAP_SECONDS = 1.05
# A group that was quiet hears some calls at once, for a new consultation needs four; then one in each gap. What its
# people wait for may use some more. In any minute that makes 4 + 12 calls, and 4 urgent ones.
GROUP_GAP_SECONDS = 5.0
GROUP_CALLS_AT_ONCE = 4
GROUP_URGENT_CALLS = 4
# However much is answered in a group, it makes messages of the outbox wait no longer than this.
_GROUP_FULL_SECONDS = 60.0
# However much is answered, messages of the outbox wait no longer than this for a moment between two answers.
_LONGEST_YIELD_SECONDS = 1.0
# Telegram takes 30. An answer that finds the second filled with notices waits for a moment: a 429 would cost it a whole
# second. Two less, for what leaves evenly does not arrive evenly.
_CALLS_IN_A_SECOND = 30 - 2
# Less would never pass, and seconds as fractions are never quite exact.
_CLOCKS_COUNT_IN_SECONDS = 1e-6
_REMEMBERED_CHATS = 100
_LONG_AGO = float("-inf")


# Whether what the present task delivers is urgent: then so is every call that it makes.
IS_URGENT: ContextVar[bool] = ContextVar("is_urgent", default=False)
# Whether it is one of many alike: then its calls wait for all others.
IS_BULK: ContextVar[bool] = ContextVar("is_bulk", default=False)


class PacedLimiter(BaseRateLimiter[bool]):
    """Lets one call after another through; tries nothing twice, for that is the outbox's work."""

    def __init__(self, clock: Clock, calls_per_second: float = CALLS_PER_SECOND) -> None:
        self._clock = clock
        self.calls_per_second = calls_per_second
        self._gap = 1 / calls_per_second
        self._free_at = _LONG_AGO
        # What is in bulk waits for these too: when the chats are free to which others want to speak.
        self._others: dict[object, float] = {}
        self._bulk_free_at = _LONG_AGO
        self._bulk_line = asyncio.Lock()
        # When the last calls left, and the last of those in bulk.
        self._left_at: deque[float] = deque(maxlen=max(_CALLS_IN_A_SECOND, int(calls_per_second)))
        self._bulk_left_at = _LONG_AGO
        # When each chat's calls will all have had their gaps (in GCRA the "theoretical arrival time").
        self._chat_free_at: dict[int, float] = {}
        self._most_chats = _REMEMBERED_CHATS
        self._pauses = Pauses(clock)
        self._stopped = asyncio.Event()

    def pause_left(self, chat_id: int | None = None) -> timedelta:
        """Return how long Telegram wants to hear nothing for that chat, or None: at all; zero when it listens."""
        return self._pauses.left(chat_id)

    def refused(self, chat_id: int | None, retry_after: timedelta) -> None:
        """Note a 429; see `Pauses`."""
        self._pauses.refused(chat_id, retry_after)

    async def conversation_call(self, chat_id: int) -> None:
        """Return when an answer may leave: at once, but for a pause that Telegram asked for; the outbox makes room.

        Where notices have filled the second, it waits for the oldest call to be a second ago. Raises RetryAfter when
        the bot stops meanwhile.
        """
        while (wait := max(self.pause_left(chat_id).total_seconds(), self._until_room())) > _CLOCKS_COUNT_IN_SECONDS:
            await self._wait(wait)
        now = self._clock.monotonic()
        self._free_at = min(max(self._free_at, now) + self._gap, now + _LONGEST_YIELD_SECONDS)
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
        self._free_at = self._clock.monotonic() + self._gap
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
        if chat_id is not None and IS_BULK.get():
            await self._stand_in_line(chat_id)
        elif chat_id is not None:
            await self._take_turn(chat_id)
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as error:
            self.refused(chat_id, retry_delay(error))
            raise

    async def _stand_in_line(self, chat_id: int) -> None:
        """Take a turn in bulk: one looks at the clock, the others wait for that one, but for no chat but their own."""
        while (wait := self._chat_turn(chat_id) - self._clock.monotonic()) > _CLOCKS_COUNT_IN_SECONDS:
            await self._wait(wait)
        async with self._bulk_line:
            await self._wait_for_turn(chat_id)
            await BEFORE_CALL.get()()
            await self._take_turn(chat_id)  # at once, unless others have spoken since: it counts when the call leaves

    async def _wait_for_turn(self, chat_id: int) -> None:
        until_turn, this = self._until_bulk_turn if IS_BULK.get() else self._until_turn, object()
        try:
            while (wait := until_turn(chat_id, this)) > _CLOCKS_COUNT_IN_SECONDS:
                await self._wait(wait)
        finally:
            self._others.pop(this, None)

    async def _take_turn(self, chat_id: int) -> None:
        # Whoever wakes looks again, and takes the turn without an await in between: so two never take the same one.
        await self._wait_for_turn(chat_id)
        now = self._clock.monotonic()
        if IS_BULK.get():
            self._free_at = next_free(self._free_at, now, self._gap, BULK_CATCHES_UP)
            gap = bulk_gap(now - self._pauses.all_until, self._gap)
            self._bulk_free_at = next_free(self._bulk_free_at, now, gap, BULK_CATCHES_UP if gap == self._gap else 1)
            self._bulk_left_at = now
        else:
            self._free_at = next_free(self._free_at, now, self._gap)
        self._note_call(chat_id, now)

    def _until_turn(self, chat_id: int, this: object) -> float:
        self._others[this] = chat_free_at = self._chat_turn(chat_id)
        return max(self._free_at, chat_free_at) - self._clock.monotonic()

    def _until_bulk_turn(self, chat_id: int, _this: object) -> float:
        chat_free_at = self._chat_turn(chat_id)
        free_at = max(self._free_at, self._bulk_free_at)
        ahead = sum(other_free_at <= free_at for other_free_at in self._others.values())
        turn = max(free_at + ahead * self._gap, chat_free_at)
        return max(turn - self._clock.monotonic(), self._until_room())

    def _chat_turn(self, chat_id: int) -> float:
        """Return when the chat may hear the next call; raises RetryAfter during a pause."""
        pause_left = self.pause_left(chat_id)
        if pause_left:
            raise RetryAfter(pause_left)
        return self._chat_free_at.get(chat_id, _LONG_AGO) - _calls_ahead(chat_id) * GROUP_GAP_SECONDS

    def _until_room(self) -> float:
        """Return how long an answer, or a notice, waits because notices, and others, have filled the second."""
        a_second_ago = self._clock.monotonic() - 1
        if self._bulk_left_at <= a_second_ago or len(self._left_at) < (self._left_at.maxlen or 0):
            return 0.0
        return self._left_at[0] - a_second_ago

    def _note_call(self, chat_id: int, now: float) -> None:
        self._forget_idle_chats(now)
        self._left_at.append(now)
        free_at = self._chat_free_at.get(chat_id, _LONG_AGO)
        if free_at > now:
            self._pauses.note_hurry(chat_id)
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
        if len(self._chat_free_at) < self._most_chats:
            return
        self._chat_free_at = {chat_id: free_at for chat_id, free_at in self._chat_free_at.items() if free_at > now}
        self._pauses.forget_old()
        # Where many are not idle yet, it is not looked through at every call.
        self._most_chats = max(_REMEMBERED_CHATS, 2 * len(self._chat_free_at))


def _calls_ahead(chat_id: int) -> int:
    """How many calls may leave before the chat has been silent for their gaps; one at a time in private."""
    if chat_id > 0:
        return 0
    return GROUP_CALLS_AT_ONCE - 1 + (GROUP_URGENT_CALLS if IS_URGENT.get() else 0)


def retry_delay(error: RetryAfter) -> timedelta:
    """Read how long a 429 asks to wait; python-telegram-bot 22.8 says it in seconds unless PTB_TIMEDELTA is set."""
    delay = error.retry_after
    return delay if isinstance(delay, timedelta) else timedelta(seconds=delay)
