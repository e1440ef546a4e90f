import asyncio
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from itertools import islice
from typing import NamedTuple

from simulator.changes import Changes
from simulator.errors import ApiError
from simulator.schema import Json, Schema

NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
LOCAL = frozenset(("127.0.0.1", "localhost", "::1"))  # where a webhook may be, and need not be encrypted
KEPT_FOR = timedelta(hours=24)
IDLE_FOR = timedelta(days=7)
# An offset that lies further in the future than this is ignored, as tdlib's TQueue does.
FORESEEN = 10


class Webhook(NamedTuple):
    """Where updates are posted instead of being fetched; an empty URL means nowhere."""

    url: str = ""
    secret_token: str = ""
    max_connections: int = 40


class WebhookError(NamedTuple):
    """Why the webhook did not take an update, and when."""

    message: str
    at: datetime


class Waiting(NamedTuple):
    """An update that waits for the bot, and since when."""

    update: Json
    queued_at: datetime


class Updates:
    """The updates that wait for the bot, in order, until a later `offset` or a webhook's answer confirms them.

    Telegram keeps them for a day. After a week without any, it may number them anew: here from `ids_restart_at`, if
    that is set.
    """

    def __init__(self, schema: Schema, now: Callable[[], datetime]) -> None:
        self.webhook = Webhook()
        self.webhook_error: WebhookError | None = None
        self.allowed: list[str] = []
        self.ids_restart_at: int | None = None
        self.changes = Changes()
        self.when_webhook_is_set: Callable[[], None] = lambda: None
        self._now = now
        self._pending: deque[Waiting] = deque()
        self._schema = schema
        self._last_id = 0
        self._last_queued_at: datetime | None = None
        self._polled = False
        self._ever_polled = False

    @property
    def waiting_count(self) -> int:
        """Return how many updates wait."""
        self._expire()
        return len(self._pending)

    def pending(self) -> Iterator[Json]:
        """Go through what waits, oldest first."""
        self._expire()
        return (waiting.update for waiting in self._pending)

    def queue(self, kind: str, payload: Json) -> None:
        """Add an update, unless the bot did not ask for this kind."""
        if not self._wanted(kind):
            return
        self._schema.check({"update_id": self._next_id(), kind: payload}, "Update")
        self.queue_unchecked(kind, payload)

    def queue_unchecked(self, kind: str, payload: Json) -> None:
        """Add an update that no Telegram describes yet."""
        update_id = self._next_id()
        update = {"update_id": update_id, kind: payload}
        self._last_id = update_id
        self._last_queued_at = self._now()
        self._pending.append(Waiting(update, self._last_queued_at))
        self.changes.happened()

    def drop(self) -> None:
        """Forget everything that waits."""
        self._pending.clear()
        self.changes.happened()

    def set_webhook(self, webhook: Webhook) -> None:
        """Post updates there from now on, which ends a poll that waits; an empty URL ends the posting."""
        self.webhook = webhook
        self.webhook_error = None
        if webhook.url:
            self._ever_polled = True
            self.when_webhook_is_set()
        self.changes.happened()

    def fail(self, message: str) -> None:
        """Note why the webhook did not take an update."""
        self.webhook_error = WebhookError(message, self._now())
        self.changes.happened()

    def confirm(self, update: Json) -> None:
        """Forget one update."""
        for place, waiting in enumerate(self._pending):
            if waiting.update is update:
                del self._pending[place]
                break
        self.changes.happened()

    async def polled(self) -> None:
        """Wait until a bot asked for updates for the first time, or set a webhook."""
        await self.changes.until(lambda: self._ever_polled)

    async def confirmed(self) -> None:
        """Wait until the bot confirmed everything that was queued."""
        await self.changes.until(lambda: not self.waiting_count)

    async def poll(self, offset: int, limit: int, timeout_seconds: int) -> list[Json]:
        """Confirm what lies before `offset` and wait for what comes next; an empty list after the time-out."""
        if self.webhook.url:
            remedy = "use deleteWebhook to delete the webhook first"
            raise ApiError(409, f"Conflict: can't use getUpdates method while webhook is active; {remedy}")
        if self._polled:
            remedy = "make sure that only one bot instance is running"
            raise ApiError(409, f"Conflict: terminated by other getUpdates request; {remedy}")
        self._polled = self._ever_polled = True
        self._confirm_before(offset)
        try:
            with suppress(TimeoutError):
                await asyncio.wait_for(self.changes.until(self._worth_an_answer), timeout_seconds)
        finally:
            self._polled = False
        if self.webhook.url:
            raise ApiError(409, "Conflict: terminated by setWebhook request")
        return list(islice(self.pending(), limit))

    def _worth_an_answer(self) -> bool:
        return bool(self.waiting_count or self.webhook.url)

    def _confirm_before(self, offset: int) -> None:
        if offset < 0:  # the last so many are kept, everything before them is forgotten
            offset = self._last_id + 1 + offset
        if offset > self._last_id + 1 + FORESEEN:
            offset = 0
        while self._pending and self._pending[0].update["update_id"] < offset:
            self._pending.popleft()
        self.changes.happened()

    def _expire(self) -> None:
        while self._pending and self._now() - self._pending[0].queued_at >= KEPT_FOR:
            self._pending.popleft()

    def _next_id(self) -> int:
        if self.ids_restart_at is None or self._last_queued_at is None:
            return self._last_id + 1
        idle = self._now() - self._last_queued_at >= IDLE_FOR
        return self.ids_restart_at if idle else self._last_id + 1

    def _wanted(self, kind: str) -> bool:
        if self.allowed:
            return kind in self.allowed
        return kind not in NOT_BY_DEFAULT
