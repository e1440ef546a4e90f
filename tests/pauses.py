"""Waits between two tries go by quickly: what is tested is that it is tried again, never how long that takes."""

from types import SimpleNamespace

from bot import clock

_TIMES_FASTER = 50
_loop = vars(clock)["asyncio"]


async def wait_really(seconds: float) -> None:
    """Let so much time pass: for people who write to a process of its own, which waits as always."""
    await _loop.sleep(seconds)


def pause_briefly() -> None:
    """Let `pause` and the machine's clock wait a fiftieth of their time; which of two waits ends first stays so."""

    async def sleep(seconds: float) -> None:
        await _loop.sleep(seconds / _TIMES_FASTER)

    vars(clock)["asyncio"] = SimpleNamespace(sleep=sleep, Event=_loop.Event, wait_for=_loop.wait_for)
