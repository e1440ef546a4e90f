"""A worker names whom of the staff a complaint concerns: they never read it, whatever their role."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.private_copies import tend_readers_copies
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.passing_on import note_said
from bot.actions.support.staff_routing import pass_to_staff
from bot.actions.support.unheard import note_words
from bot.domain.audit_event import AuditAction
from bot.domain.outbox import tell_staff
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import Consultation
from bot.storage.store import Store

_GONE = refused("button-old")


async def nameable(store: Store) -> Sequence[StaffMember]:
    """List the staff whom a worker can choose: those of whom a name is known."""
    return [each for each in await store.staff.all() if each.name is not None]


async def name_member(context: ActionContext, complaint: Consultation, member: StaffMember) -> ActionResult:
    """Let somebody never read a complaint: what they were shown goes, and who has it gives it back.

    Where nobody is left who may read it, the worker reads that.
    """
    if not complaint.is_for_admins_only:
        return _GONE
    if not await context.store.matter_readers.name(complaint.id, member.id, context.now):
        return ALREADY_DONE
    details = {"staff": member.id}
    await context.record(AuditAction.COMPLAINT_NAMED, subject=f"consultation:{complaint.id}", details=details)
    if complaint.assignee_id == member.id:
        await context.store.standings.give_back(complaint.id)
    await tend_readers_copies(context.store, context.now)
    await _note(context, complaint, member.name or "")
    return DONE


async def name_by_words(context: ActionContext, complaint: Consultation, words: str) -> ActionResult:
    """Keep whom a complaint concerns as its worker has written it; who that is, its readers find out."""
    if not complaint.is_for_admins_only:
        return _GONE
    await _note(context, complaint, words)
    return DONE


async def _note(context: ActionContext, complaint: Consultation, name: str) -> None:
    said = tell_staff("complaint-concerns", {"name": name}, consultation_id=complaint.id)
    await note_said(context, complaint, said)
    matter = await context.store.consultations.get(complaint.id)
    await pass_to_staff(context.store, matter, replace(said, args={}), context.now)
    await note_words(context.store, matter, context.now)
