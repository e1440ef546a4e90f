"""What the relay calls of the layers above, each in the transaction that records why."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.outbox import OutboxMessage, SendNotice
from bot.storage.store import Store

# What to do about a worker (id) who could not be reached.
Lost = Callable[[Store, int, datetime], Awaitable[None]]
# What to do about a message for a member of staff to whom the bot may not write.
Missed = Callable[[Store, OutboxMessage, datetime], Awaitable[None]]
# What to do when the staff group takes messages, perhaps again.
Returned = Callable[[Store, datetime], Awaitable[None]]
# What to do where Telegram refuses the bot's token; once, until it takes a call again.
TokenRefused = Callable[[Store, datetime], Awaitable[None]]
# Puts some more people of notices into the outbox, at most so many; returns how many.
Feed = Callable[[Store, datetime, int], Awaitable[int]]
# What to do where Telegram has lost a notice's file.
FileLost = Callable[[Store, SendNotice, datetime], Awaitable[None]]


async def tell_nobody(_store: Store, _now: datetime) -> None:
    """Do nothing about it."""


async def _feed_nothing(_store: Store, _now: datetime, _most: int) -> int:
    return 0


async def _find_nothing(_store: Store, _message: SendNotice, _now: datetime) -> None:
    pass


@dataclass(frozen=True, slots=True)
class NoticeHooks:
    """What is done about notices."""

    feed: Feed = _feed_nothing
    when_file_lost: FileLost = _find_nothing
