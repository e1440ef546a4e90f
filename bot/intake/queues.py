"""From the inbox into turns: one update at a time for each person, a few people at once, nobody behind anybody."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress

import structlog

from bot.clock import pause
from bot.domain.received_update import ReceivedUpdate
from bot.intake.answers import UnansweredError
from bot.storage.database import DATABASE_ERRORS

# A turn that has begun is finished; what Telegram lets wait is said at the next start.
_STOP_WITHIN_SECONDS = 7
_TRY_AGAIN_SECONDS = 1

log = structlog.get_logger()

Handle = Callable[[ReceivedUpdate], Awaitable[None]]


class UpdateQueues:
    """A queue for each ordering key; a queue exists while something waits in it."""

    def __init__(self, handle: Handle) -> None:
        """`handle` does all that one update needs, answers included."""
        self._handle = handle
        self._queues: dict[str, deque[ReceivedUpdate]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._idle = asyncio.Event()
        self._idle.set()
        self._room = asyncio.Event()
        self._room.set()
        self._is_stopping = False
        self.waiting = 0

    def add(self, received: ReceivedUpdate) -> None:
        """Let an update wait for its turn, once."""
        queue = self._queues.get(received.ordering_key, ())
        if any(each.update_id == received.update_id for each in queue):
            return
        self.waiting += 1
        self._idle.clear()
        if isinstance(queue, deque):
            queue[-1].is_followed = True
            queue.append(received)
            return
        self._queues[received.ordering_key] = deque((received,))
        task = asyncio.create_task(self._serve(received.ordering_key))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def until_fewer_than(self, most: int) -> None:
        """Return when fewer than that many wait."""
        while self.waiting >= most:
            self._room.clear()
            await self._room.wait()

    async def until_idle(self) -> None:
        """Return when nothing waits or is in hand."""
        await self._idle.wait()

    async def stop(self) -> None:
        """Finish what is in hand; what waits behind it stays in the inbox."""
        self._is_stopping = True
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=_STOP_WITHIN_SECONDS)
            for task in late:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task

    async def _serve(self, ordering_key: str) -> None:
        queue = self._queues[ordering_key]
        while queue and not self._is_stopping:
            if await self._is_handled(queue[0]):
                queue.popleft()
                self._done(1)
            else:
                await pause(_TRY_AGAIN_SECONDS)
        del self._queues[ordering_key]
        self._done(len(queue))

    async def _is_handled(self, received: ReceivedUpdate) -> bool:
        try:
            await self._handle(received)
        except UnansweredError:
            return False
        except DATABASE_ERRORS as error:
            log.warning("update waits for the database", update=received.update_id, error=type(error).__name__)
            return False
        except Exception as error:  # noqa: BLE001 - nobody awaits this task; the row is found at the next start
            log.error("update not handled", update=received.update_id, error=type(error).__name__)  # noqa: TRY400
        return True

    def _done(self, count: int) -> None:
        self.waiting -= count
        self._room.set()
        if self.waiting == 0:
            self._idle.set()
