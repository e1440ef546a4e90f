"""Waits between two tries go by quickly: what is tested is that it is tried again, never how long that takes."""

from types import SimpleNamespace

from bot import clock

_TIMES_FASTER = 50


def pause_briefly() -> None:
    """Let `pause` and the machine's clock wait a fiftieth of their time; which of two waits ends first stays so."""
    loop = vars(clock)["asyncio"]

    async def sleep(seconds: float) -> None:
        await loop.sleep(seconds / _TIMES_FASTER)

    vars(clock)["asyncio"] = SimpleNamespace(sleep=sleep, Event=loop.Event, wait_for=loop.wait_for)
