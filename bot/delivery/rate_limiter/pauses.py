"""Pauses that Telegram asked for, of a chat or of the token."""

from datetime import timedelta

from bot.clock import Clock

# So many chats that refuse within so short a time, though each of them alone was not spoken to too often, mean that
# the token has spoken too much.
CHATS_THAT_PAUSE_ALL = 3
REFUSALS_COUNT_FOR_SECONDS = 10.0
_LONG_AGO = float("-inf")


class Pauses:
    """Remembers who refused, and until when they want to hear nothing; by time that only grows."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        # Until when nobody wants to hear anything.
        self.all_until = _LONG_AGO
        self._until: dict[int, float] = {}
        # Which chats were spoken to sooner than their own limit allows, and when last: a 429 there says no more.
        self._hurried_at: dict[int, float] = {}
        # When chats refused for no such reason, and until when they want to hear nothing.
        self._refusals: dict[int, tuple[float, float]] = {}

    def left(self, chat_id: int | None = None) -> timedelta:
        """Return how long Telegram wants to hear nothing for that chat, or None: at all; zero when it listens."""
        until = self.all_until
        if chat_id is not None:
            until = max(until, self._until.get(chat_id, _LONG_AGO))
        return timedelta(seconds=max(until - self._clock.monotonic(), 0.0))

    def refused(self, chat_id: int | None, retry_after: timedelta) -> None:
        """Note a 429. It pauses its chat alone; None, or several chats in a short time, pause everything.

        People who write faster than a chat may be answered are no reason to be silent to everybody: a chat that was
        spoken to too often does not count among the several, and neither does a group.
        """
        now = self._clock.monotonic()
        until = now + retry_after.total_seconds()
        if chat_id is None:
            self.all_until = max(self.all_until, until)
            return
        self._until = {each: left for each, left in self._until.items() if left > now}
        self._until[chat_id] = max(self._until.get(chat_id, _LONG_AGO), until)
        counts_from = now - REFUSALS_COUNT_FOR_SECONDS
        if chat_id < 0 or self._hurried_at.get(chat_id, _LONG_AGO) > counts_from:
            return
        self._refusals = {each: noted for each, noted in self._refusals.items() if noted[0] > counts_from}
        self._refusals[chat_id] = (now, until)
        if len(self._refusals) >= CHATS_THAT_PAUSE_ALL:
            # No longer than the first of them: whoever speaks then learns whether it is still too much.
            self.all_until = max(self.all_until, min(end for _, end in self._refusals.values()))

    def note_hurry(self, chat_id: int) -> None:
        """Note that a chat is spoken to sooner than its own limit allows."""
        self._hurried_at[chat_id] = self._clock.monotonic()

    def forget_old(self) -> None:
        """Forget whom that concerns no more."""
        counts_from = self._clock.monotonic() - REFUSALS_COUNT_FOR_SECONDS
        self._hurried_at = {chat_id: at for chat_id, at in self._hurried_at.items() if at > counts_from}
