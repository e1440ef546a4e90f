"""Identity: whoever opens an invitation shows by one fact of the roster who they are, or staff say so."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

# So many answers one invitation takes, whoever gives them.
MOST_ATTEMPTS = 3


class IdentifiedBy(StrEnum):
    """By what it is known that the chat is that of the person on the roster."""

    BIRTH_DATE = "birth_date"
    IN_PERSON = "in_person"
    BY_PHONE = "by_phone"


class IdentityDecision(StrEnum):
    """A decision of staff about who opened an invitation."""

    IN_PERSON = "in_person"
    BY_PHONE = "by_phone"
    REFUSE = "refuse"


class IdentityVerdict(StrEnum):
    """A verdict about one answer."""

    RIGHT = "right"
    NOT_CONFIRMED = "not_confirmed"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class IdentityCheck:
    """Somebody who opened an invitation, and of whom nobody knows yet whether it is the person invited."""

    id: int
    worker_id: int
    invitation_id: int
    opened_at: datetime


def judge(known: date | None, told: date, attempts: int) -> IdentityVerdict:
    """Judge an answer, the last of so many `attempts`; without a date on the roster none is right.

    Whether the roster has a date is not to be seen from that.
    """
    if attempts > MOST_ATTEMPTS:
        return IdentityVerdict.LAST
    if known is not None and known == told:
        return IdentityVerdict.RIGHT
    return IdentityVerdict.LAST if attempts == MOST_ATTEMPTS else IdentityVerdict.NOT_CONFIRMED
