"""Nights of staff, in which only what is urgent leaves to one of them alone."""

from collections.abc import Callable
from datetime import datetime

from bot.domain.outbox import MessageClass, OutboxMessage

# Until when staff sleep at that instant; None: they do not.
Rest = Callable[[datetime], datetime | None]


def never(_now: datetime) -> None:
    """Say that staff do not rest."""


def waits_until(message: OutboxMessage, now: datetime, rest: Rest) -> datetime | None:
    """Return until when a message waits that may not wake one of staff; None: it leaves."""
    may_wait = message.staff_id is not None and message.message_class is MessageClass.LEGAL
    return rest(now) if may_wait else None
