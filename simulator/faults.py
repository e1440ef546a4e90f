import asyncio
from dataclasses import dataclass, field
from typing import Literal, get_args

Kind = Literal["429", "403", "500", "502", "timeout", "drop", "drop_after"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something that goes wrong with the next `times` matching calls; `times=None` until it is cleared.

    `method=None` means every method but getUpdates, which has to be named. "502" is a page of HTML, "timeout" holds
    the call until the client hangs up, "drop" dies before the call is processed and "drop_after" once it was.
    """

    kind: Kind
    method: str | None = None
    chat_id: int | None = None
    retry_after: int = 5
    times: int | None = 1

    def __post_init__(self) -> None:
        if self.kind not in get_args(Kind):
            raise ValueError(f"kind: must be one of {', '.join(get_args(Kind))}")

    def matches(self, method: str, chat_id: object) -> bool:
        """Tell whether a call is one of those that go wrong."""
        if self.chat_id is not None and self.chat_id != chat_id:
            return False
        if self.method is None:
            return method != "getUpdates"
        return self.method.lower() == method.lower()


@dataclass(slots=True)
class _Armed:
    fault: Fault
    remaining: int | None = field(init=False)

    def __post_init__(self) -> None:
        self.remaining = self.fault.times


class Faults:
    """The faults that are switched on, in the order in which they were added."""

    def __init__(self) -> None:
        self._armed: list[_Armed] = []
        self._cleared = asyncio.Event()

    @property
    def active(self) -> list[Fault]:
        """Return the faults that still have calls to spoil."""
        return [armed.fault for armed in self._armed]

    def add(self, fault: Fault) -> None:
        """Switch a fault on."""
        self._armed.append(_Armed(fault))

    def clear(self) -> None:
        """Switch every fault off and end the calls that are held."""
        self._armed.clear()
        self._cleared.set()
        self._cleared = asyncio.Event()

    def take(self, method: str, chat_id: object) -> Fault | None:
        """Return the fault that this call meets, if any, and count it."""
        for armed in self._armed:
            if armed.fault.matches(method, chat_id):
                self._count(armed)
                return armed.fault
        return None

    async def hold(self) -> None:
        """Wait until the faults are cleared."""
        await self._cleared.wait()

    def _count(self, armed: _Armed) -> None:
        if armed.remaining is None:
            return
        armed.remaining -= 1
        if armed.remaining == 0:
            self._armed.remove(armed)
