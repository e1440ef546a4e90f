"""Employers: staff record who employs the workers."""

from datetime import datetime

from bot.domain.audit_event import Actor, AuditAction
from bot.domain.roster.employment import Employer
from bot.domain.staff import StaffMember
from bot.storage.store import Store


async def add_employer(store: Store, member: StaffMember, name: str, now: datetime) -> int | None:
    """A new employer's id; None when there is one with that name."""
    if await store.employers.by_name(name):
        return None
    employer_id = await store.employers.add(name)
    await store.audit_log.record(
        AuditAction.EMPLOYER_ADDED, actor=Actor.staff(member.id), subject=f"employer:{employer_id}", at=now
    )
    return employer_id


async def describe_employer(
    store: Store, member: StaffMember, employer: Employer, change: tuple[str, str | None], now: datetime
) -> bool:
    """Change one part, `change` being its name in an Employer and its value; False where a name is another's."""
    part, value = change
    if part == "name" and value:
        namesake = await store.employers.by_name(value)
        if namesake is not None and namesake.id != employer.id:
            return False
    await store.employers.describe(employer.id, {part: value})
    subject = f"employer:{employer.id}"
    await store.audit_log.record(
        AuditAction.EMPLOYER_CHANGED, actor=Actor.staff(member.id), subject=subject, at=now, details={"part": part}
    )
    return True
