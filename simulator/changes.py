import asyncio
from collections.abc import Callable


class Changes:
    """A counter that can be waited for: nobody who watches the local Telegram has to sleep and look again."""

    def __init__(self) -> None:
        self.revision = 0
        self._next = asyncio.Event()

    def happened(self) -> None:
        """Count one change and wake everybody who waits."""
        self.revision += 1
        woken, self._next = self._next, asyncio.Event()
        woken.set()

    async def after(self, revision: int) -> int:
        """Wait until the counter is beyond `revision`; return the counter."""
        while self.revision <= revision:
            await self._next.wait()
        return self.revision

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until the condition holds, asking it again after every change."""
        while not condition():
            await self._next.wait()
