"""A worker names whom of the staff a complaint concerns: they never read it, whatever their role."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.private_copies import take_back
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.alarms.ringing import ring_let_in
from bot.actions.support.claiming import give_back
from bot.actions.support.consultations import begin_consultation
from bot.actions.support.passing_on import note_said
from bot.actions.support.staff_routing import pass_to_staff
from bot.actions.support.unheard import is_nobody_left, note_words
from bot.domain.audit_event import AuditAction
from bot.domain.missing import MISSING
from bot.domain.outbox import say, tell_staff
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import Consultation, ConsultationKind, Readers
from bot.domain.support.message import IncomingMessage
from bot.domain.workers.worker import Worker
from bot.storage.store import Store

_GONE = refused("button-old")
# What its other readers find among its words.
_NAMED = {Readers.ADMINS: "complaint-concerns", Readers.RESTRICTED: "restricted-keeps_out"}
_UNNAMED = {Readers.ADMINS: "complaint-concerns_not", Readers.RESTRICTED: "restricted-keeps_out_not"}


async def nameable(store: Store) -> Sequence[StaffMember]:
    """List the staff whom a worker can choose: those of whom some name is known.

    Of others the bot has heard nothing yet; whoever writes to it, or is in the group, is named from then on.
    """
    return [each for each in await store.staff.all() if each.role is not None and (each.name or each.telegram_name)]


async def is_last_reader(store: Store, complaint: Consultation, member: StaffMember) -> bool:
    """Return whether nobody else reads a complaint."""
    return {each.user_id for each in await store.staff.readers_of(complaint)} == {member.user_id}


async def named_readers(store: Store, matter: Consultation) -> Sequence[StaffMember]:
    """List who reads a restricted matter though its worker has named them in a complaint.

    In one that is open, or in the last one, where that was closed because nobody could read it.
    """
    if matter.readers is not Readers.RESTRICTED:
        return []
    every = await store.consultations.all_of(matter.worker_id)
    last = next((each for each in reversed(every) if each.is_for_admins_only), None)
    counts = [each for each in every if each.is_open or (each == last and await is_nobody_left(store, each))]
    named = {each for complaint in counts for each in complaint.named}
    readers = await store.staff.readers_of(matter)
    return [each for each in readers if each.id in named]


async def name_member(context: ActionContext, complaint: Consultation, member: StaffMember) -> ActionResult:
    """Let somebody never read a matter that the group does not see: what they were shown goes, and they give it back.

    Where nobody is left who may read it, the worker reads that.
    """
    if complaint.is_in_group:
        return _GONE
    if member.id in complaint.named:
        return ALREADY_DONE
    await context.store.matter_readers.name(complaint.id, member.id, context.now)
    await _record(context, AuditAction.COMPLAINT_NAMED, complaint, member)
    if complaint.assignee_id == member.id:
        await give_back(context, await _anew(context, complaint), "restricted")
    await take_back(context.store, member.id, complaint.id, context.now)
    await _note(context, complaint, _NAMED[complaint.readers], member.label)
    return DONE


async def unname_member(context: ActionContext, complaint: Consultation, member: StaffMember) -> ActionResult:
    """Let somebody read a matter again who was named in it; who has read that nobody does, reads that somebody may.

    They hear that there is something new in it, and of its alarm where one runs.
    """
    if complaint.is_in_group:
        return _GONE
    was_nobody_left = await is_nobody_left(context.store, complaint)
    if not await context.store.matter_readers.unname(complaint.id, member.user_id):
        return ALREADY_DONE
    await _record(context, AuditAction.COMPLAINT_UNNAMED, complaint, member)
    await _note(context, complaint, _UNNAMED[complaint.readers], member.label)
    await ring_let_in(context, await _anew(context, complaint), member)
    if was_nobody_left and not await is_nobody_left(context.store, await _anew(context, complaint)):
        told = say("complaint-readable", {"number": str(complaint.id)}, worker_id=complaint.worker_id)
        await context.store.outbox.put(replace(told, cause=f"consultation:{complaint.id}"), context.now)
    return DONE


async def open_kept_from(
    context: ActionContext, worker: Worker, words: Sequence[IncomingMessage], readers: Readers, named: Collection[int]
) -> Consultation:
    """Open a matter that the group does not see, of which those who are `named` never hear; its readers read whom."""
    opened = await context.store.consultations.open(worker, ConsultationKind.OTHER, context.now, readers)
    for staff_id in sorted(named):
        await context.store.matter_readers.name(opened.id, staff_id, context.now)
    matter = await begin_consultation(context, opened, words)
    for member in await context.store.staff.all():
        if member.id in matter.named:
            await _record(context, AuditAction.COMPLAINT_NAMED, matter, member)
            said = tell_staff(_NAMED[matter.readers], {"name": member.label}, consultation_id=matter.id)
            await note_said(context, matter, said)
    return matter


async def name_by_words(context: ActionContext, complaint: Consultation, words: str) -> ActionResult:
    """Keep whom a complaint concerns as its worker has written it; who that is, its readers find out."""
    if not complaint.is_for_admins_only:
        return _GONE
    await _note(context, complaint, "complaint-concerns", words)
    return DONE


async def name_unknown(context: ActionContext, complaint: Consultation) -> ActionResult:
    """Keep that the worker knows no name: it may be anybody who reads it."""
    if not complaint.is_for_admins_only:
        return _GONE
    await _note(context, complaint, "complaint-concerns_unknown", MISSING)
    return DONE


async def _record(context: ActionContext, action: AuditAction, complaint: Consultation, member: StaffMember) -> None:
    await context.record(action, subject=f"consultation:{complaint.id}", details={"staff": member.id})


async def _anew(context: ActionContext, complaint: Consultation) -> Consultation:
    return await context.store.consultations.get(complaint.id)


async def _note(context: ActionContext, complaint: Consultation, key: str, name: str) -> None:
    said = tell_staff(key, {"name": name}, consultation_id=complaint.id)
    await note_said(context, complaint, said)
    matter = await _anew(context, complaint)
    await pass_to_staff(context.store, matter, replace(said, args={}), context.now)
    await note_words(context.store, matter, context.now)
