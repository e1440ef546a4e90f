"""Complaints about support staff: a worker makes one, and admins alone read and answer it."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.consultations import move_consultation
from bot.actions.support.readers.naming import open_kept_from
from bot.actions.support.standing import count_deadlines
from bot.actions.support.unheard import is_nobody_left, note_seen
from bot.domain import callbacks
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.outbox import Button, CopyMessages, ShowRestricted, say
from bot.domain.privacy.prohibited_data import is_attachment
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import Consultation, ConsultationState, Readers
from bot.domain.support.message import Author, IncomingMessage
from bot.domain.support.red_flag import RedFlag
from bot.domain.support.sight import may_read
from bot.domain.workers.worker import Worker


async def open_complaint(
    context: ActionContext, worker: Worker, words: Sequence[IncomingMessage], kept_out: Collection[int] = ()
) -> Consultation:
    """Open a complaint, beginning with what the worker wrote; admins hear that there is one.

    Those in `kept_out` do not, nor whom the worker's last complaint concerns, until the worker says otherwise.
    """
    named = await _named_last(context, worker) | frozenset(kept_out)
    consultation = await open_kept_from(context, worker, words, Readers.ADMINS, named)
    if named and not await is_nobody_left(context.store, consultation):
        await _tell_of_named(context, consultation)
    await context.store.red_flags.set(consultation.id, RedFlag.ABOUT_SUPPORT_STAFF, None, context.now)
    await context.store.red_flags.note_told([consultation.id], context.now)  # its words were told just now
    return await count_deadlines(context, consultation.id)


async def _named_last(context: ActionContext, worker: Worker) -> frozenset[int]:
    """Return whom the worker's newest complaint concerns, also where it is closed."""
    complaints = [each for each in await context.store.consultations.all_of(worker.id) if each.is_for_admins_only]
    return complaints[-1].named if complaints else frozenset()


async def _tell_of_named(context: ActionContext, complaint: Consultation) -> None:
    """Let the worker read that it is kept from somebody, and where that is changed."""
    buttons = ((Button("complaint-name", callback=callbacks.NAME_STAFF.data(complaint.id)),),)
    told = say("complaint-named_again", {"number": str(complaint.id)}, worker_id=complaint.worker_id, buttons=buttons)
    await context.store.outbox.put(replace(told, cause=f"consultation:{complaint.id}"), context.now)


async def view_complaint(context: ActionContext, member: StaffMember, number: int) -> Consultation | None:
    """Somebody opens a matter that the group does not see, which leaves an event; None: it is not there for them."""
    consultation = await context.store.consultations.find(number)
    if consultation is None or consultation.is_in_group or not may_read(member, consultation):
        return None
    await context.record(AuditAction.COMPLAINT_VIEWED, subject=f"consultation:{number}")
    if consultation.readers is Readers.RESTRICTED:
        await context.store.outbox.put(ShowRestricted(consultation_id=number), context.now)
    await note_seen(context.store, consultation, context.now)
    return consultation


async def close_unread(context: ActionContext, matter: Consultation) -> ActionResult:
    """The worker closes what nobody here may read, as nobody else can; refused where somebody may."""
    if not matter.is_open:
        return ALREADY_DONE
    if not await is_nobody_left(context.store, matter):
        return refused("button-old")
    await move_consultation(context, matter, ConsultationState.CLOSED, actor=Actor.worker(matter.worker_id))
    return DONE


async def show_attachments(context: ActionContext, consultation: Consultation) -> int:
    """Copy the worker's photos, files and voice messages into the admin's own chat; returns how many."""
    messages = await context.store.messages.of_consultation(consultation.id)
    shown = [message for message in messages if message.author is Author.WORKER and is_attachment(message.content)]
    for message in shown:
        copy = CopyMessages((message.id,), staff_id=context.staff_id, consultation_id=consultation.id)
        await context.store.outbox.put(copy, context.now)
    return len(shown)
