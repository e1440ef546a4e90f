"""An alarm: a worker says that a matter is urgent, and managers are told again and again until one takes it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

# After so long each it is told again; somebody who is told three times and does nothing, does nothing the fourth time.
REPEATED_AFTER = (timedelta(minutes=15), timedelta(minutes=60))


@dataclass(frozen=True, slots=True)
class Alarm:
    """The alarm of one consultation; `rung` times it has been told, next at `next_at`, unless somebody has taken it."""

    id: int
    consultation_id: int
    worker_id: int
    raised_at: datetime
    rung: int
    next_at: datetime | None
    taken_by: int | None = None
    taken_at: datetime | None = None


def next_ring(raised_at: datetime, rung: int) -> datetime | None:
    """Return when an alarm that was told so many times is told again; None: not any more."""
    return raised_at + REPEATED_AFTER[rung - 1] if 0 < rung <= len(REPEATED_AFTER) else None
