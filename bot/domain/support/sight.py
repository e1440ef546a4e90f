"""Who of staff reads a consultation."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.staff import Access, StaffMember, is_allowed
from bot.domain.support.consultation import Consultation, Readers

# Who reads what the group does not see.
ACCESS_BY_READERS = {Readers.RESTRICTED: Access.MANAGER, Readers.ADMINS: Access.ADMIN}


class Presence(StrEnum):
    """The answer of Telegram to whether a member of staff is in the staff group at this moment."""

    PRESENT = "present"
    ABSENT = "absent"
    UNKNOWN = "unknown"


class PresenceNeededError(Exception):
    """Words are to be shown that only staff read: Telegram has to be asked first, and not while a turn is open."""


@dataclass(frozen=True, slots=True)
class Sight:
    """The sight of a member of staff: the circles outside the group in which their role reads, and who they are."""

    staff_id: int | None
    circles: frozenset[Readers]


# The sight of the staff group.
OF_GROUP = Sight(None, frozenset())


def sight_of(member: StaffMember | None) -> Sight:
    """Return what a member of staff may look for (None: what the group reads)."""
    return Sight(member.id if is_allowed(member, Access.STAFF) and member else None, circles_of(member))


def circles_of(member: StaffMember | None) -> frozenset[Readers]:
    """Return in which circles outside the group a member of staff reads (None: nobody's)."""
    return frozenset(readers for readers, access in ACCESS_BY_READERS.items() if is_allowed(member, access))


def may_read(member: StaffMember | None, matter: Consultation) -> bool:
    """Return whether a member of staff reads that consultation.

    With the group, in a circle outside it, or because a manager added them to a restricted one. Whom it concerns never.
    """
    if matter.is_in_group:
        return True
    if member is None or member.id in matter.named:
        return False
    return matter.readers in circles_of(member) or is_added(member, matter)


def is_added(member: StaffMember, matter: Consultation) -> bool:
    """Return whether it was added to a restricted matter as one who reads it."""
    is_theirs = matter.readers is Readers.RESTRICTED and member.id in matter.added
    return is_theirs and is_allowed(member, Access.STAFF)


def may_take_alarm(member: StaffMember | None, matter: Consultation) -> bool:
    """Return whether that member of staff may end the alarm of a matter: a manager or an admin who reads it."""
    return is_allowed(member, Access.MANAGER) and may_read(member, matter)


def may_decide_readers(member: StaffMember | None, matter: Consultation) -> bool:
    """Return whether that member of staff says who else reads a restricted matter."""
    return matter.readers is Readers.RESTRICTED and is_allowed(member, Access.MANAGER) and may_read(member, matter)
