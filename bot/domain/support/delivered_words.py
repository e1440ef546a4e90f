"""Words of staff as a worker could read them, for who accounts for the support that was given."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class DeliveredWords:
    """An answer as it was released at first (`version` 1), or as it stood from a correction on.

    `staff_id` has written it, `released_by` has let it go; `number` is the worker's on the roster.
    """

    message_id: int
    consultation_id: int
    number: str | None
    version: int
    at: datetime
    staff_id: int | None
    released_by: int | None
    content: str
    text: str | None
