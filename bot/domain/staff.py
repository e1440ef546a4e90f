"""Support staff: who they are and what each role may do."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

# What the name or the title of one of staff may be at most; official forms have a line for each.
LONGEST_NAME = 80
_IN_GROUP = frozenset({"creator", "administrator", "member"})


# Whom Telegram puts in the place of a person it does not name: the linked channel's posts, who writes in the group's
# name, and in a channel's. https://core.telegram.org/bots/api#message
NOT_PEOPLE = frozenset({777000, 1087968824, 136817688})


class Role(StrEnum):
    """The role of a member of staff in the organisation."""

    SUPPORT_OFFICER = "support_officer"
    SUPPORT_MANAGER = "support_manager"
    ADMIN = "admin"
    AUDITOR = "auditor"


class Access(StrEnum):
    """The people who may use a handler or a dialog."""

    ANYONE = "anyone"
    WORKER = "worker"
    READER = "reader"
    STAFF = "staff"
    MANAGER = "manager"
    EXPORTER = "exporter"
    ADMIN = "admin"


# The one table of rights: which roles an access is granted to. ANYONE and WORKER need none.
ROLES_BY_ACCESS: Mapping[Access, frozenset[Role]] = {
    Access.READER: frozenset(Role),
    Access.STAFF: frozenset({Role.SUPPORT_OFFICER, Role.SUPPORT_MANAGER, Role.ADMIN}),
    Access.MANAGER: frozenset({Role.SUPPORT_MANAGER, Role.ADMIN}),
    Access.EXPORTER: frozenset({Role.SUPPORT_MANAGER, Role.ADMIN, Role.AUDITOR}),
    Access.ADMIN: frozenset({Role.ADMIN}),
}


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
    unreachable_at: datetime | None = None
    away_until: datetime | None = None
    # What Telegram shows of this person, by which a worker may know them.
    telegram_name: str | None = None

    @property
    def label(self) -> str:
        """Return what colleagues read of who it is."""
        return label_of(self.name, self.id)

    @property
    def known_as(self) -> str:
        """Return what a worker reads of who it is: the name in Telegram and the one in the records; "" for neither."""
        return " · ".join(dict.fromkeys(each for each in (self.telegram_name, self.name) if each))

    @property
    def is_reachable(self) -> bool:
        """Return whether this person has started the bot, and Telegram has refused nothing in private since."""
        return self.unreachable_at is None

    def is_away(self, now: datetime) -> bool:
        """Return whether others have what this person claimed."""
        return self.away_until is not None and now < self.away_until


def is_in_group(status: str, is_member: bool | None) -> bool:
    """Return whether Telegram says that somebody is in a group; whom the group restricts may be in it or not."""
    return status in _IN_GROUP or (status == "restricted" and bool(is_member))


def label_of(name: str | None, staff_id: int | None) -> str:
    """Return the name of one of staff, or the number where none is known."""
    return name or f"#{staff_id}"


def is_allowed(member: StaffMember | None, who: Access) -> bool:
    """Return whether that access is granted to that member of staff (None: not staff)."""
    if who in (Access.ANYONE, Access.WORKER):
        return True
    return member is not None and member.role in ROLES_BY_ACCESS[who]
