"""An obligation: what the organisation owes a worker until it is done."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class ObligationKind(StrEnum):
    """What is owed."""

    JOB_CHANGE_SUPPORT = "job_change_support"


@dataclass(frozen=True, slots=True)
class Obligation:
    """Owed because of what happened on `anchor_on`; without `deadline_on` it is owed until it is done."""

    id: int
    worker_id: int
    kind: ObligationKind
    anchor_on: date
    deadline_on: date | None
    opened_at: datetime
    done_at: datetime | None
