"""The worker: a person looked after, or one who has only just written."""

from dataclasses import dataclass
from datetime import date, datetime

# Raised each time consent.ftl and the pages of privacy.ftl change in what they ask for, not when they say the same in
# other words: a new version asks everybody again, and nobody is reminded of anything until they agree.
CONSENT_VERSION = "2026-11-22.2"


@dataclass(frozen=True, slots=True)
class Worker:
    """One person; everything but the id may be unknown. `chat_id` is also the Telegram user id.

    `number` is the organisation's own reference number, by which the roster finds the person again.
    """

    id: int
    chat_id: int | None
    locale: str | None
    consent_version: str | None
    consented_at: datetime | None
    number: str | None
    name_on_card: str | None
    preferred_name: str | None
    employer_id: int | None
    employer: str | None
    muted_at: datetime | None
    forgotten_at: datetime | None
    unreachable_at: datetime | None = None
    last_seen_on: date | None = None

    @property
    def has_consented(self) -> bool:
        """Return whether this person agreed to the consent text in force."""
        return self.consent_version == CONSENT_VERSION

    @property
    def on_roster(self) -> bool:
        """Return whether staff put this person on the roster; also who asked to be forgotten stays there by number."""
        return self.number is not None
