"""Complaints about support staff: a worker makes one, and admins alone read and answer it."""

from collections.abc import Sequence
from datetime import datetime

from bot.actions.support.consultations import move_consultation
from bot.actions.support.staff_routing import pass_to_staff
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.outbox import CopyMessages, OpenTopic
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import (
    Author,
    Consultation,
    ConsultationKind,
    IncomingMessage,
    RedFlag,
    after_staff_answered,
)
from bot.domain.workers.worker import Worker
from bot.storage.store import Store

TEXT = "text"


async def open_complaint(store: Store, worker: Worker, words: Sequence[IncomingMessage], now: datetime) -> Consultation:
    """Open a complaint, beginning with what the worker wrote; admins hear that there is one."""
    consultation = await store.consultations.open(worker, ConsultationKind.OTHER, now, RedFlag.ABOUT_SUPPORT_STAFF)
    for each in words:
        await store.messages.add_from_worker(consultation.id, each, now)
    await pass_to_staff(store, consultation, OpenTopic(consultation_id=consultation.id), now)
    subject = f"consultation:{consultation.id}"
    await store.audit_log.record(
        AuditAction.CONSULTATION_OPENED, actor=Actor.worker(worker.id), subject=subject, at=now
    )
    return consultation


async def view_complaint(store: Store, admin: StaffMember, number: int, now: datetime) -> Consultation | None:
    """An admin opens a complaint, which leaves an event; None: there is no such complaint."""
    consultation = await store.consultations.find(number)
    if consultation is None or not consultation.is_for_admins_only:
        return None
    subject = f"consultation:{number}"
    await store.audit_log.record(AuditAction.COMPLAINT_VIEWED, actor=Actor.staff(admin.id), subject=subject, at=now)
    return consultation


async def answer_complaint(
    store: Store, admin: StaffMember, consultation: Consultation, text: str, now: datetime
) -> None:
    """Send an admin's words to the worker."""
    answer = await store.messages.add_from_admin(consultation.id, text, admin.id, now)
    message = CopyMessages((answer.id,), worker_id=consultation.worker_id, consultation_id=consultation.id)
    await store.outbox.put(message, now)
    await move_consultation(
        store, consultation, after_staff_answered(consultation.state), actor=Actor.staff(admin.id), now=now
    )


async def show_attachments(store: Store, admin: StaffMember, consultation: Consultation, now: datetime) -> int:
    """Copy the worker's photos, files and voice messages into the admin's own chat; returns how many."""
    messages = await store.messages.of_consultation(consultation.id)
    shown = [message for message in messages if message.author is Author.WORKER and is_attachment(message.content)]
    for message in shown:
        copy = CopyMessages((message.id,), staff_id=admin.id, consultation_id=consultation.id)
        await store.outbox.put(copy, now)
    return len(shown)


def is_attachment(content: str) -> bool:
    """Return whether a message of that content shows more than its words."""
    return content not in {TEXT, REMOVED}
