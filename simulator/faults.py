import asyncio
import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal, get_args

Kind = Literal[
    "400", "401", "403", "409", "429", "500", "502", "503", "504", "timeout", "timeout_after", "slow", "drop",
    "drop_after", "malformed",
]  # fmt: skip
Now = Callable[[], datetime]

EVERYTHING = "*"
NAMED = frozenset(("getUpdates", "webhook"))
PERFORMED = frozenset(("slow", "timeout_after", "drop_after"))
HELD = frozenset(("slow", "timeout", "timeout_after"))
REASONS = {
    "401": "Unauthorized",
    "403": "bot was blocked by the user",
    "409": "terminated by other getUpdates request; make sure that only one bot instance is running",
    "500": "Internal Server Error",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something that goes wrong with the next `times` matching calls; `times=None` until it is cleared.

    With `lasts_seconds` it meets every matching call for so long by the simulator's clock, however many there are, and
    a 429 asks for the rest of that time. `method=None` means every method but getUpdates, which has to be named, and
    "webhook", the posting of updates; `method="*"` means these too. `chat_id` is the one chat that has trouble.

    "400" needs a `reason` ("message to edit not found"), "403" may have another one ("user is deactivated").
    "502", "503" and "504" are pages of HTML, "malformed" is whatever `body` is. "drop" dies before the call is
    processed and "drop_after" once it was. "timeout" holds the call for `held_seconds` real seconds (None: until the
    client hangs up or the faults are cleared) and then dies, "timeout_after" once it was processed; "slow" holds it as
    long and then processes it.
    """

    kind: Kind
    method: str | None = None
    chat_id: int | None = None
    reason: str | None = None
    body: str = ""
    retry_after: int = 5
    held_seconds: float | None = None
    lasts_seconds: float | None = None
    times: int | None = 1

    def __post_init__(self) -> None:
        if self.kind not in get_args(Kind):
            raise ValueError(f"kind: must be one of {', '.join(get_args(Kind))}")
        if self.kind == "400" and not self.reason:
            raise ValueError('reason: a 400 needs one, for example "message to edit not found"')

    @property
    def description(self) -> str:
        """Return the reason that a refusal gives."""
        return self.reason or REASONS.get(self.kind, "")

    @property
    def is_held(self) -> bool:
        """Tell whether the call is held."""
        return self.kind in HELD

    @property
    def is_performed(self) -> bool:
        """Tell whether the call is processed all the same."""
        return self.kind in PERFORMED

    def matches(self, method: str, chat_id: object) -> bool:
        """Tell whether a call is one of those that go wrong."""
        if self.chat_id is not None and self.chat_id != chat_id:
            return False
        if self.method is None:
            return method not in NAMED
        return self.method == EVERYTHING or self.method.lower() == method.lower()


@dataclass(slots=True)
class _Armed:
    fault: Fault
    remaining: int | None
    until: datetime | None


class Faults:
    """The faults that are switched on, in the order in which they were added."""

    def __init__(self, now: Now) -> None:
        self._now = now
        self._armed: list[_Armed] = []
        self._cleared = asyncio.Event()

    @property
    def active(self) -> list[Fault]:
        """Return the faults that still have calls to spoil."""
        self._forget_what_is_over()
        return [armed.fault for armed in self._armed]

    def add(self, fault: Fault) -> None:
        """Switch a fault on."""
        if fault.lasts_seconds is None:
            self._armed.append(_Armed(fault, fault.times, None))
            return
        self._armed.append(_Armed(fault, None, self._now() + timedelta(seconds=fault.lasts_seconds)))

    def clear(self) -> None:
        """Switch every fault off and end the calls that are held."""
        self._armed.clear()
        self._cleared.set()
        self._cleared = asyncio.Event()

    def take(self, method: str, chat_id: object) -> Fault | None:
        """Return the fault that this call meets, if any, and count it."""
        self._forget_what_is_over()
        for armed in self._armed:
            if armed.fault.matches(method, chat_id):
                self._count(armed)
                return self._with_the_rest(armed)
        return None

    async def hold(self, seconds: float | None) -> None:
        """Wait for so many real seconds, or until the faults are cleared."""
        cleared = asyncio.ensure_future(self._cleared.wait())
        try:
            await asyncio.wait({cleared}, timeout=seconds)
        finally:
            cleared.cancel()

    def _with_the_rest(self, armed: _Armed) -> Fault:
        if armed.until is None:
            return armed.fault
        return replace(armed.fault, retry_after=math.ceil((armed.until - self._now()).total_seconds()))

    def _forget_what_is_over(self) -> None:
        self._armed = [armed for armed in self._armed if armed.until is None or self._now() < armed.until]

    def _count(self, armed: _Armed) -> None:
        if armed.remaining is None:
            return
        armed.remaining -= 1
        if armed.remaining == 0:
            self._armed.remove(armed)
