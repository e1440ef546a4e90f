"""The nine kinds of people who may try a door, and what each of them may read and change."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.staff import Access, Role, StaffMember, is_allowed
from bot.domain.support.consultation import Consultation
from bot.domain.support.sight import may_read
from bot.storage.store import Store


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of people, with the Telegram id of the one who tries."""

    name: str
    user_id: int
    role: Role | None = None
    has_consented: bool = False
    member: StaffMember | None = None
    worker_id: int | None = None

    def may(self, access: Access) -> bool:
        """Whether the door is theirs."""
        return self.has_consented if access is Access.WORKER else is_allowed(self.member, access)


STRANGER = Kind("stranger", 901)
DECLINED = Kind("declined", 902)
WORKER = Kind("worker", 101, has_consented=True)
OTHER = Kind("other worker", 102, has_consented=True)
LEFT = Kind("officer who left", 503)
OFFICER = Kind("officer", 501, Role.SUPPORT_OFFICER)
MANAGER = Kind("manager", 502, Role.SUPPORT_MANAGER)
AUDITOR = Kind("auditor", 504, Role.AUDITOR)
ADMIN = Kind("admin", 601, Role.ADMIN)
KINDS = (STRANGER, DECLINED, WORKER, OTHER, LEFT, OFFICER, MANAGER, AUDITOR, ADMIN)


async def employ_everybody(store: Store, now: datetime) -> None:
    """Let those with a role be of staff, the only ones; and one who was."""
    for member in await store.staff.all():
        await store.staff.end(member.id, now)
    for kind in KINDS:
        if kind.role is not None or kind is LEFT:
            staff_id = await store.staff.add(kind.user_id, now)
            await store.staff.confirm(staff_id, kind.role or Role.SUPPORT_OFFICER, now)
            await store.staff.describe(staff_id, f"Name Of {kind.name}", "支援", ["ja"])
            await store.staff.reach(staff_id)
    left = await store.staff.by_user(LEFT.user_id)
    assert left is not None
    await store.staff.end(left.id, now + timedelta(seconds=1))


async def known(store: Store) -> list[Kind]:
    """All kinds, with what the bot knows of each."""
    found = []
    for kind in KINDS:
        member, worker = await store.staff.by_user(kind.user_id), await store.workers.by_chat(kind.user_id)
        found.append(replace(kind, member=member, worker_id=None if worker is None else worker.id))
    return found


def readable(kind: Kind, matters: Iterable[Consultation]) -> frozenset[int]:
    """The ids of the consultations whose words a person may read."""
    if kind.has_consented:
        return frozenset(each.id for each in matters if each.worker_id == kind.worker_id)
    if not kind.may(Access.READER):
        return frozenset()
    return frozenset(each.id for each in matters if may_read(kind.member, each))
