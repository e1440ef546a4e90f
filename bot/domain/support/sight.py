"""Who of staff reads a consultation."""

from bot.domain.staff import Access, StaffMember, is_allowed
from bot.domain.support.consultation import Consultation, Readers

# Who reads what the group does not see.
ACCESS_BY_READERS = {Readers.RESTRICTED: Access.MANAGER, Readers.ADMINS: Access.ADMIN}


def circles_of(member: StaffMember | None) -> frozenset[Readers]:
    """Return in which circles outside the group a member of staff reads (None: nobody's)."""
    return frozenset(readers for readers, access in ACCESS_BY_READERS.items() if is_allowed(member, access))


def may_read(member: StaffMember | None, matter: Consultation) -> bool:
    """Return whether a member of staff reads that consultation: with the group, or in a circle outside it."""
    return matter.is_in_group or matter.readers in circles_of(member)
