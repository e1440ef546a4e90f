"""Ticks: one line each. The plan is in the tables; a tick only asks them what is due."""

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import TOKYO
from bot.delivery.pump import Pump


class Schedule:
    """Lets the ticks run from `start` to `stop`, inside the running event loop."""

    def __init__(self, pump: Pump) -> None:
        self._pump = pump
        # In memory, and without its default grace of one second, after which a late job is dropped (libraries.md §3).
        self._scheduler = AsyncIOScheduler(
            timezone=TOKYO, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        self._scheduler.add_job(self._deliver, "interval", seconds=1, id="deliver")

    def start(self) -> None:
        """Let the ticks run."""
        self._scheduler.start()

    async def stop(self) -> None:
        """Stop the ticks, and finish what is being sent."""
        self._scheduler.shutdown()
        await self._pump.settle()

    def nudge(self) -> None:
        """Deliver at once what a turn has just committed."""
        self._pump.wake()

    async def _deliver(self) -> None:  # APScheduler 3.11 would run a plain function in a thread
        self._pump.wake()
