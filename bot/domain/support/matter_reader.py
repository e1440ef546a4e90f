"""Who reads one restricted matter besides its managers: asked for, added, and ended."""

from dataclasses import dataclass
from datetime import datetime, timedelta

# So long an officer waits at most until managers are told again.
ANSWERED_WITHIN = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class MatterReader:
    """One officer and one restricted matter. Who asked waits until `answer_by`; who reads it was added at `added_at`.

    It is over at `ended_at`: refused or removed. `decided_by` is who decided last.
    """

    id: int
    consultation_id: int
    staff_id: int
    asked_at: datetime | None
    answer_by: datetime | None
    added_at: datetime | None
    ended_at: datetime | None
    decided_by: int | None

    @property
    def is_waiting(self) -> bool:
        """Return whether nobody has decided yet."""
        return self.added_at is None and self.ended_at is None


@dataclass(frozen=True, slots=True)
class PrivateCopy:
    """A message in a private chat of one of staff that shows words of a matter which the group does not see."""

    id: int
    consultation_id: int
    staff_id: int
    chat_id: int
    telegram_id: int
    shown_at: datetime
    leaving_at: datetime | None = None
    left_at: datetime | None = None
