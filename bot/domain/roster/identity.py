"""Identity: whoever opens an invitation shows by one fact of the roster who they are, or staff say so."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from hashlib import sha256
from itertools import count
from secrets import choice

# So many answers one invitation takes, whoever gives them.
MOST_ATTEMPTS = 3
# Four digits, read aloud from one phone: they tell the chats that opened one link from each other, and open nothing.
CODES = range(1000, 10_000)
# A link that more chats than that have opened is in other hands, whoever reads digits out.
MOST_CHATS = 20
# Among so many digits staff choose at least, and so many of them at least are nobody's.
_FEWEST_CHOICES, _FEWEST_DECOYS = 8, 4


class IdentifiedBy(StrEnum):
    """By what it is known that the chat is that of the person on the roster."""

    BIRTH_DATE = "birth_date"
    IN_PERSON = "in_person"
    BY_PHONE = "by_phone"


class IdentityDecision(StrEnum):
    """A decision of staff about who opened an invitation; a link ends where they have read what that does."""

    IN_PERSON = "in_person"
    BY_PHONE = "by_phone"
    REFUSE = "refuse"
    END_LINK = "end_link"


class IdentityVerdict(StrEnum):
    """A verdict about one answer."""

    RIGHT = "right"
    NOT_CONFIRMED = "not_confirmed"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class IdentityCheck:
    """Somebody who opened an invitation, and of whom nobody knows yet whether it is the person invited.

    By the code staff know which of the chats that opened the link is on the phone in front of them.
    """

    id: int
    worker_id: int
    invitation_id: int
    code: int
    opened_at: datetime


def new_code(taken: Collection[int]) -> int:
    """Return a code that nobody else who opened the same link has."""
    return choice([each for each in CODES if each not in taken])


def among_decoys(codes: Collection[int], invitation_id: int) -> Sequence[int]:
    """Return the codes of the chats that opened a link among others that nobody has.

    Where the only one shown is that of whoever stole the link, staff would choose it unheard.
    """
    wanted = max(_FEWEST_CHOICES, len(codes) + _FEWEST_DECOYS)
    shown = {*codes}
    for number in count():
        if len(shown) >= wanted:
            break
        drawn = sha256(f"{invitation_id}:{number}".encode()).digest()
        shown.add(CODES[int.from_bytes(drawn) % len(CODES)])
    return sorted(shown)


def judge(known: date | None, told: date, attempts: int) -> IdentityVerdict:
    """Judge an answer, the last of so many `attempts`; without a date on the roster none is right.

    Whether the roster has a date is not to be seen from that.
    """
    if known is not None and known == told:
        return IdentityVerdict.RIGHT
    return IdentityVerdict.LAST if attempts == MOST_ATTEMPTS else IdentityVerdict.NOT_CONFIRMED
