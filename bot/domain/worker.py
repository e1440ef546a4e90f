"""The worker: a person looked after, or one who has only just written."""

from dataclasses import dataclass
from datetime import date, datetime

# Raised by a person in `events` each time the consent text changes in meaning; a new version asks everybody again.
CONSENT_VERSION = "2026-11-22"


@dataclass(frozen=True, slots=True)
class Worker:
    """One person; everything but the id may be unknown. `chat_id` is also the Telegram user id."""

    id: int
    chat_id: int | None
    locale: str | None
    consent_version: str | None
    consented_at: datetime | None
    name_on_card: str | None
    nationality: str | None
    status: str | None
    field: str | None
    employer: str | None
    stay_expires_on: date | None

    @property
    def has_consented(self) -> bool:
        """Whether this person agreed to the consent text in force."""
        return self.consent_version == CONSENT_VERSION

    @property
    def on_roster(self) -> bool:
        """Whether staff put this person on the roster; the name on the card is its one mandatory column."""
        return self.name_on_card is not None


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """What staff know of a worker before the worker ever writes; `chat_id` only where it is known already."""

    name_on_card: str
    nationality: str
    status: str
    field: str
    employer_id: int
    stay_expires_on: date
    chat_id: int | None = None
