"""`shien run` with something wrong with it, put in from outside: the program itself knows nothing of tests.

A process that has imported everything forks one `shien` after another, so that a start costs no import.
"""

import os
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import wraps
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from types import SimpleNamespace
from typing import Any

from bot.clock import SystemClock

_machine_now = SystemClock().now  # what it was before a process got another clock


@dataclass(frozen=True, slots=True)
class Death:
    """`kill -9` at the `call`th time that a process comes to a point of `POINTS`."""

    point: str
    call: int = 1


@dataclass(frozen=True, slots=True)
class Pace:
    """What the clock shows at an instant of the machine's, and how many times as fast it runs since."""

    shown: datetime
    at: datetime
    speed: float

    def now(self) -> datetime:
        """Return what it shows now."""
        return self.shown + (_machine_now() - self.at) * self.speed


class QuickClock:
    """The clock of a world, its Telegram and its processes; a process keeps the pace at which it was started."""

    def __init__(self, speed: float = 1.0) -> None:
        now = _machine_now()
        self.pace = Pace(now, now, speed)

    def now(self) -> datetime:
        """Return what it shows now."""
        return self.pace.now()

    def run(self, speed: float) -> None:
        """Go on from here at another speed."""
        self.pace = Pace(self.now(), _machine_now(), speed)


# Longer than a call takes on a busy machine.
_SHORTEST_LEASE = timedelta(seconds=3)
# Name: class, method, and whether it is over when the process dies.
POINTS = {
    "received, not stored": ("bot.intake.receiver.Receiver", "receive", False),
    "while a batch is stored": ("bot.storage.inbox.Inbox", "receive", True),
    "stored, not begun": ("bot.intake.queues.UpdateQueues", "add", False),
    "in the turn, before its commit": ("bot.storage.inbox.Inbox", "handled", True),
    "committed, not said": ("bot.intake.answer_sender.AnswerSender", "send", False),
    "said, not blanked": ("bot.storage.inbox.Inbox", "answered", False),
}

# What nobody comes to who only writes.
_POINTS_OF_CLEARING = {
    "deleted, not noted": ("bot.storage.privacy.chat_messages.ChatMessages", "set_clearing", False),
}

# What nobody comes to who only writes either.
POINTS_OF_NOTICES = {
    "fed, not committed": ("bot.storage.notices.queue.NoticeQueue", "note_queued", True),
    "put in, not claimed": ("bot.delivery.relay.OutboxRelay", "_leaving", False),
    "claimed, not sent": ("bot.delivery.notices.NoticeMessages", "send", False),
    "sent, not marked": ("bot.delivery.relay.bulk.BulkEndings", "end", False),
}

_forks = get_context("forkserver")
_forks.set_forkserver_preload(["__main__", __name__])


def fork(
    settings: Mapping[str, str], folder: str, death: Death | None, pace: Pace
) -> tuple[BaseProcess, Connection, Any]:
    """Start `shien run`; returns the process, what it prints, and by how many seconds its clock is wrong (`.value`)."""
    printed, output = _forks.Pipe(duplex=False)
    ahead = _forks.RawValue("d", 0.0)
    process = _forks.Process(target=_run, args=(dict(settings), folder, output, death, pace, ahead), daemon=True)
    process.start()
    output.close()
    return process, printed, ahead


def _run(  # noqa: PLR0917 - what a process is given
    settings: dict[str, str], folder: str, output: Connection, death: Death | None, pace: Pace, ahead: Any
) -> None:
    for number in (1, 2):
        os.dup2(output.fileno(), number)
    output.close()
    os.environ.update(settings)
    os.chdir(folder)
    sys.argv = ["shien", "run"]
    _set_clock(pace, ahead)
    if death is not None:
        _let_die(death)
    from bot.__main__ import main

    main()


def _set_clock(pace: Pace, ahead: Any) -> None:
    from bot import clock as bots

    def now(_: object) -> datetime:
        return pace.now() + timedelta(seconds=ahead.value)

    async def sleep(seconds: float) -> None:
        await loop.sleep(seconds / pace.speed)

    async def sleep_by_clock(_: object, seconds: float) -> None:
        await sleep(seconds)

    module: Any = bots
    loop, machine = module.asyncio, module.time
    module.SystemClock.now, module.SystemClock.sleep = now, sleep_by_clock
    module.time = SimpleNamespace(monotonic=lambda: machine.monotonic() * pace.speed)
    module.asyncio = SimpleNamespace(sleep=sleep)
    claims: Any = sys.modules["bot.storage.claims"]
    claims.LEASE = max(claims.LEASE / pace.speed, _SHORTEST_LEASE)  # it is counted by the database's clock


def _let_die(death: Death) -> None:
    path, name, is_over = (POINTS | _POINTS_OF_CLEARING | POINTS_OF_NOTICES)[death.point]
    module, _, noun = path.rpartition(".")
    victim = getattr(sys.modules[module], noun)
    method = getattr(victim, name)
    setattr(victim, name, (_dying_after if is_over else _dying_before)(method, _countdown(death.call)))


def _countdown(calls: int) -> Callable[[], None]:
    left = [calls]

    def die_in_time() -> None:
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    return die_in_time


def _dying_before(method: Any, die_in_time: Callable[[], None]) -> Any:
    @wraps(method)
    def dying(self: object, about: Any, *args: Any) -> Any:
        if about or not isinstance(about, list | tuple):  # an empty batch is nothing received
            die_in_time()
        return method(self, about, *args)

    return dying


def _dying_after(method: Any, die_in_time: Callable[[], None]) -> Any:
    @wraps(method)
    async def dying(*args: Any) -> Any:
        result = await method(*args)
        die_in_time()
        return result

    return dying


def _import_everything() -> None:
    from bot.intake.lazy_models import import_aiogram

    import_aiogram()
    import bot.commands.cli
    import bot.commands.run.run  # noqa: F401


_import_everything()
