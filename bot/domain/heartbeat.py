"""Signs of life: which parts of a running bot give them, and how old they may be."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

# So old may be: the last question for updates, an update that waits, a message that is due, a standby's sign of life.
UPDATES_ASKED_FOR = timedelta(minutes=2)
UPDATE_WAITS = timedelta(minutes=1)
MESSAGE_DUE = timedelta(minutes=5)
STANDBY_SEEN = timedelta(minutes=1)


class Part(StrEnum):
    """A part of a process that gives signs of life."""

    INTAKE = "intake"
    STANDBY = "standby"


class Late(StrEnum):
    """What has not happened in time."""

    ASKING = "asking"
    UPDATE = "update"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vitals:
    """What the database tells about the bot on one host; None is never, or nothing of the kind."""

    asked_at: datetime | None
    standby_at: datetime | None
    oldest_update_at: datetime | None
    oldest_due_at: datetime | None


def stands_by(vitals: Vitals, now: datetime) -> bool:
    """Return whether the process on this host waits for another one to end."""
    at = vitals.standby_at
    return at is not None and now - at < STANDBY_SEEN and (vitals.asked_at is None or vitals.asked_at < at)


def late(vitals: Vitals, now: datetime) -> Iterator[tuple[Late, datetime | None]]:
    """Yield what is late, and since when; None is for ever."""
    if vitals.asked_at is None or now - vitals.asked_at > UPDATES_ASKED_FOR:
        yield Late.ASKING, vitals.asked_at
    if vitals.oldest_update_at is not None and now - vitals.oldest_update_at > UPDATE_WAITS:
        yield Late.UPDATE, vitals.oldest_update_at
    if vitals.oldest_due_at is not None and now - vitals.oldest_due_at > MESSAGE_DUE:
        yield Late.MESSAGE, vitals.oldest_due_at
