"""Support staff: who they are and what each role may do."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What a member of staff is to the organisation (contracts.md §5)."""

    SUPPORT_OFFICER = "support_officer"
    SUPPORT_MANAGER = "support_manager"
    ADMIN = "admin"
    AUDITOR = "auditor"


class Who(StrEnum):
    """Whom a door is open for."""

    ANYONE = "anyone"
    WORKER = "worker"
    STAFF = "staff"
    ADMIN = "admin"


ANSWERING_ROLES = frozenset({Role.SUPPORT_OFFICER, Role.SUPPORT_MANAGER, Role.ADMIN})


@dataclass(frozen=True, slots=True)
class StaffMember:
    """One person's time in the staff group; without a role they are not confirmed yet and get nothing."""

    id: int
    user_id: int
    role: Role | None
    name: str | None
    title: str | None
    languages: tuple[str, ...]
    joined_at: datetime
    confirmed_at: datetime | None

    @property
    def is_confirmed(self) -> bool:
        """Whether an admin (or the settings) gave this person a role."""
        return self.role is not None


def may_enter(member: StaffMember | None, who: Who) -> bool:
    """Whether a door for `who` is open to that member of staff (None: not staff)."""
    if who in (Who.ANYONE, Who.WORKER):
        return True
    if member is None or member.role is None:
        return False
    if who is Who.ADMIN:
        return member.role is Role.ADMIN
    return member.role in ANSWERING_ROLES
