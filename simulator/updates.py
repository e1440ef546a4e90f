import asyncio
from collections import deque
from contextlib import suppress

from simulator.changes import Changes
from simulator.errors import ApiError
from simulator.schema import Json, Schema

NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}


class Updates:
    """The updates that wait for the bot, in order, until a later `offset` confirms them."""

    def __init__(self, schema: Schema) -> None:
        self.webhook_url = ""
        self.allowed: list[str] = []
        self.pending: deque[Json] = deque()
        self._schema = schema
        self._changes = Changes()
        self._last_id = 0
        self._polled = False
        self._ever_polled = False

    def queue(self, kind: str, payload: Json) -> None:
        """Add an update, unless the bot did not ask for this kind."""
        if not self._wanted(kind):
            return
        update = {"update_id": self._last_id + 1, kind: payload}
        self._schema.check(update, "Update")
        self._last_id += 1
        self.pending.append(update)
        self._changes.happened()

    def drop(self) -> None:
        """Forget everything that waits."""
        self.pending.clear()
        self._changes.happened()

    async def polled(self) -> None:
        """Wait until a bot asked for updates for the first time."""
        await self._changes.until(lambda: self._ever_polled)

    async def confirmed(self) -> None:
        """Wait until the bot confirmed everything that was queued."""
        await self._changes.until(lambda: not self.pending)

    async def poll(self, offset: int, limit: int, timeout_seconds: int) -> list[Json]:
        """Confirm what lies before `offset` and wait for what comes next; an empty list after the time-out."""
        if self.webhook_url:
            remedy = "use deleteWebhook to delete the webhook first"
            raise ApiError(409, f"Conflict: can't use getUpdates method while webhook is active; {remedy}")
        if self._polled:
            remedy = "make sure that only one bot instance is running"
            raise ApiError(409, f"Conflict: terminated by other getUpdates request; {remedy}")
        self._polled = self._ever_polled = True
        self._confirm(offset)
        try:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._changes.until(lambda: bool(self.pending)), timeout_seconds)
        finally:
            self._polled = False
        return list(self.pending)[:limit]

    def _confirm(self, offset: int) -> None:
        if offset < 0:  # the last so many are kept, everything before them is forgotten
            offset = self._last_id + 1 + offset
        while self.pending and self.pending[0]["update_id"] < offset:
            self.pending.popleft()
        self._changes.happened()

    def _wanted(self, kind: str) -> bool:
        if self.allowed:
            return kind in self.allowed
        return kind not in NOT_BY_DEFAULT
