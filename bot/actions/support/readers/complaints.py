"""Complaints about support staff: a worker makes one, and admins alone read and answer it."""

from collections.abc import Sequence

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.consultations import move_consultation, open_consultation
from bot.actions.support.standing import count_deadlines
from bot.actions.support.unheard import is_nobody_left, note_seen
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.outbox import CopyMessages, ShowRestricted
from bot.domain.privacy.prohibited_data import is_attachment
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import Consultation, ConsultationKind, ConsultationState, Readers
from bot.domain.support.message import Author, IncomingMessage
from bot.domain.support.red_flag import RedFlag
from bot.domain.support.sight import may_read
from bot.domain.workers.worker import Worker


async def open_complaint(context: ActionContext, worker: Worker, words: Sequence[IncomingMessage]) -> Consultation:
    """Open a complaint, beginning with what the worker wrote; admins hear that there is one."""
    consultation = await open_consultation(context, worker, ConsultationKind.OTHER, words, Readers.ADMINS)
    await context.store.red_flags.set(consultation.id, RedFlag.ABOUT_SUPPORT_STAFF, None, context.now)
    await context.store.red_flags.note_told([consultation.id], context.now)  # its words were told just now
    return await count_deadlines(context, consultation.id)


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
