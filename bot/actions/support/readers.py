"""The circle of staff who read a consultation is made narrower or wider."""

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult
from bot.actions.support.staff_routing import pass_to_staff
from bot.domain.audit_event import AuditAction
from bot.domain.outbox import CopyMessages, DeleteMessage, OpenTopic, tell_staff
from bot.domain.support.consultation import Author, Consultation, Message, Readers


async def restrict(context: ActionContext, consultation: Consultation) -> ActionResult:
    """Let only managers and admins read a consultation from now on; what stands in the group is deleted there."""
    if not consultation.is_in_group:
        return ALREADY_DONE
    for message in await context.store.messages.of_consultation(consultation.id):
        if message.author is Author.WORKER:
            await take_out_of_group(context, message)
    if consultation.card_id is not None:
        card = DeleteMessage(consultation.card_id, consultation_id=consultation.id, group_id=consultation.group_id)
        await context.store.outbox.put(card, context.now)
    await context.store.outbox.put(tell_staff("staff-restricted", {"number": str(consultation.id)}), context.now)
    await _set(context, consultation, Readers.RESTRICTED)
    restricted = await context.store.consultations.get(consultation.id)
    await pass_to_staff(context.store, restricted, OpenTopic(consultation_id=consultation.id), context.now)
    return DONE


async def open_to_group(context: ActionContext, consultation: Consultation) -> ActionResult:
    """Let the staff group read a restricted matter, as the worker or a manager wants it."""
    if consultation.readers is not Readers.RESTRICTED:
        return ALREADY_DONE
    await _set(context, consultation, Readers.GROUP)
    await context.store.consultations.forget_topic(consultation.id)
    await context.store.outbox.put(OpenTopic(consultation_id=consultation.id), context.now)
    for message in await context.store.messages.of_consultation(consultation.id):
        if message.author is Author.WORKER:
            copy = CopyMessages((message.id,), consultation_id=consultation.id)
            await context.store.outbox.put(copy, context.now)
    return DONE


async def take_out_of_group(context: ActionContext, message: Message) -> None:
    """Delete the copy of a worker's message in the staff group, also where it is still to come."""
    copy = DeleteMessage(
        message.staff_message_id, message.id, consultation_id=message.consultation_id, group_id=message.group_id
    )
    await context.store.outbox.put(copy, context.now)


async def _set(context: ActionContext, consultation: Consultation, readers: Readers) -> None:
    await context.store.consultations.set_readers(consultation.id, readers)
    await context.record(
        AuditAction.READERS_CHANGED,
        subject=f"consultation:{consultation.id}",
        details={"from": consultation.readers.value, "to": readers.value},
    )
