"""What is noted of a call in bulk before it is made."""

from collections.abc import Awaitable, Callable
from contextvars import ContextVar


async def _note_nothing() -> None:
    pass


# Of each call of the present task, when it is its turn; one call after the other.
BEFORE_CALL: ContextVar[Callable[[], Awaitable[None]]] = ContextVar("before_call", default=_note_nothing)
