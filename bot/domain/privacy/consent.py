"""Consents: what a worker has agreed to, purpose by purpose."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Purpose(StrEnum):
    """A purpose that a worker may agree to; the last two are asked in each case."""

    REMINDERS = "reminders"
    RECORDS = "records"
    HEALTH = "health"
    EMPLOYER = "employer"


GENERAL_PURPOSES = (Purpose.REMINDERS, Purpose.RECORDS)


@dataclass(frozen=True, slots=True)
class Consent:
    """Given for `purpose`, for one consultation or in general, to that version of the text, read in that language."""

    id: int
    worker_id: int
    purpose: Purpose
    consultation_id: int | None
    version: str
    locale: str
    given_at: datetime
    withdrawn_at: datetime | None
