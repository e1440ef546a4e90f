"""Who reads the note on a task: what was written while the group did not see its matter stays with who read it then."""

from bot.domain.audit_event import AuditAction
from bot.domain.staff import Access, StaffMember, is_allowed
from bot.domain.support.sight import may_read
from bot.domain.tasks import StaffTask
from bot.storage.store import Store


async def may_read_note(store: Store, member: StaffMember | None, task: StaffTask) -> bool:
    """Return whether a member of staff reads it, and may write another in its place."""
    if task.note is None or task.consultation_id is None:
        return True
    matter = await store.consultations.get(task.consultation_id)
    if not matter.is_in_group:
        return may_read(member, matter)
    noted_at = await store.audit_log.last_at(AuditAction.TASK_NOTED, f"task:{task.id}")
    opened_at = await store.audit_log.last_at(AuditAction.READERS_CHANGED, f"consultation:{matter.id}")
    if noted_at is None or opened_at is None or noted_at > opened_at:
        return True
    if member is None or member.id in matter.named:
        return False
    was_added = member.id in matter.added and is_allowed(member, Access.STAFF)
    return was_added or is_allowed(member, Access.MANAGER)
