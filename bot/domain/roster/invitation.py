"""Invitations: a link, and its QR code, by which a worker comes into the bot as the person the roster knows."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.days import tokyo_day
from bot.domain.roster.identity import MOST_ATTEMPTS

VALID_FOR = timedelta(days=30)
# A page takes about 2 MB of memory while a sheet is made; whoever invites more people makes several sheets.
MOST_PAGES = 100


class InvitationStatus(StrEnum):
    """The status of an invitation: whether it can still be followed."""

    OPEN = "open"
    USED = "used"
    EXPIRED = "expired"
    REVOKED = "revoked"
    ENDED = "ended"  # by answers that did not show who opened it


@dataclass(frozen=True, slots=True)
class Invited:
    """Exactly one of the three: one worker, or whoever comes from an employer or a dormitory."""

    worker_id: int | None = None
    employer_id: int | None = None
    dormitory: str | None = None


@dataclass(frozen=True, slots=True)
class Invitation:
    """For one worker, once; or for whoever comes from an employer or a dormitory, whom staff then confirm.

    `attempts` counts the answers to the question who opened it.
    """

    id: int
    invited: Invited
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None
    revoked_at: datetime | None
    attempts: int = 0

    @property
    def last_on(self) -> date:
        """Return the last day on which the link opens from 0:00 to 24:00, in Tokyo."""
        return tokyo_day(self.expires_at - timedelta(days=1))

    def status(self, now: datetime) -> InvitationStatus:
        """Return its status at that instant."""
        if self.revoked_at is not None:
            return InvitationStatus.REVOKED
        if self.used_at is not None:
            return InvitationStatus.USED
        if self.attempts >= MOST_ATTEMPTS:
            return InvitationStatus.ENDED
        return InvitationStatus.EXPIRED if now >= self.expires_at else InvitationStatus.OPEN
