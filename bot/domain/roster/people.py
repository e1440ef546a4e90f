"""People of a roster: whether two rows may be one person, or one number two people."""

from dataclasses import dataclass
from hashlib import blake2b

from bot.domain.roster.columns import RosterEntry
from bot.domain.roster.employment import Contract, normal_name
from bot.domain.text_search import fold_name
from bot.domain.workers.profile import Profile


@dataclass(frozen=True, slots=True)
class Person:
    """What tells people of one name apart; None where it is not known. `stay_expiry` is ISO."""

    nationality: str | None
    stay_expiry: str | None
    employer: str | None


def person_of(entry: RosterEntry) -> Person:
    """What a row says of its person."""
    expiry = entry.stay_expiry.isoformat() if entry.stay_expiry else None
    return Person(entry.nationality, expiry, normal_name(entry.employer) if entry.employer else None)


def known_person(profile: Profile, contract: Contract | None) -> Person:
    """What is known of a worker."""
    employer = normal_name(contract.employer) if contract else None
    return Person(profile.value("nationality"), profile.value("stay_expiry"), employer)


def name_digest(name: str) -> bytes:
    """One value for all spellings of a name: an accent less, another hyphen, other spaces.

    A digest, because 50,000 people with their names would not be small.
    """
    return blake2b(fold_name(name).encode(), digest_size=16).digest()


def may_be_one(one: Person, other: Person) -> bool:
    """Return whether nothing that is known tells two people of one name apart.

    An employer changes sooner than a card: where both expiries are known, the employer says nothing.
    """
    if _differ(one.nationality, other.nationality) or _differ(one.stay_expiry, other.stay_expiry):
        return False
    return None not in (one.stay_expiry, other.stay_expiry) or not _differ(one.employer, other.employer)


def is_somebody_else(entry: RosterEntry, name: str | None, nationality: str | None) -> bool:
    """Return whether a row gives a known number another name and another nationality too."""
    is_renamed = name is not None and name_digest(entry.name_on_card) != name_digest(name)
    return is_renamed and _differ(entry.nationality, nationality)


def _differ(one: str | None, other: str | None) -> bool:
    return None not in (one, other) and one != other
