"""The circle of staff who read a consultation is made narrower or wider."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult
from bot.actions.support.passing_on import carry_all, tell_whose
from bot.actions.support.staff_routing import pass_to_staff
from bot.domain.audit_event import AuditAction
from bot.domain.outbox import CopyMessages, DeleteMessage, LeaveGroup, OpenTopic, say, tell_staff
from bot.domain.support.consultation import ACCESS_BY_READERS, Consultation, Message, Readers
from bot.storage.store import Store


async def restrict(context: ActionContext, consultation: Consultation) -> ActionResult:
    """Let only managers and admins read a consultation from now on; all that stands in the group is taken out.

    The worker hears when it is gone, or that something is left.
    """
    if not consultation.is_in_group:
        return ALREADY_DONE
    await context.store.outbox.put(tell_staff("staff-restricted", {"number": str(consultation.id)}), context.now)
    await context.store.outbox.put(LeaveGroup(consultation_id=consultation.id), context.now)
    await _set(context, consultation, Readers.RESTRICTED)
    said = await context.store.messages.of_consultation(consultation.id)
    await take_out_quotes(context, consultation.worker_id, said)
    restricted = await context.store.consultations.get(consultation.id)
    await pass_to_staff(context.store, restricted, OpenTopic(consultation_id=consultation.id), context.now)
    return DONE


async def open_to_group(context: ActionContext, consultation: Consultation) -> ActionResult:
    """Let the staff group read a restricted matter, as the worker or a manager wants it."""
    if consultation.readers is not Readers.RESTRICTED:
        return ALREADY_DONE
    await _set(context, consultation, Readers.GROUP)
    await context.store.outbox.put(OpenTopic(consultation_id=consultation.id), context.now)
    await carry_all(context, consultation)
    return DONE


async def open_for_worker(context: ActionContext, consultation: Consultation) -> ActionResult:
    """A manager lets the staff group read it; the worker is told who reads it now."""
    opened = await open_to_group(context, consultation)
    if opened.is_done:
        told = say("restricted-opened", {"number": str(consultation.id)}, worker_id=consultation.worker_id)
        await context.store.outbox.put(replace(told, cause=f"consultation:{consultation.id}"), context.now)
    return opened


async def take_out_of_group(context: ActionContext, message: Message) -> None:
    """Delete the copies of a worker's message in the staff group, also where one is still to come."""
    copy = DeleteMessage(
        message.staff_message_id, message.id, consultation_id=message.consultation_id, group_id=message.group_id
    )
    await context.store.outbox.put(copy, context.now)


async def take_out_quotes(context: ActionContext, worker_id: int, hidden: Sequence[Message]) -> None:
    """Let what quotes words that the group is not to read stand there anew, without its quote."""
    texts = [each.text for each in hidden if each.text]
    for each in await context.store.messages.quoting_in_group(worker_id):
        if not any(each.quote in text for text in texts if each.quote):
            continue
        await context.store.messages.forget_quote(each.id)
        consultation = await context.store.consultations.get(each.consultation_id)
        out = LeaveGroup(consultation_id=consultation.id, message_ids=(each.id,))
        await context.store.outbox.put(out, context.now)
        await tell_whose(context, consultation, replace(each, quote=None, album=None))
        await context.store.outbox.put(CopyMessages((each.id,), consultation_id=consultation.id), context.now)


async def take_out_what_is_left(store: Store, now: datetime) -> None:
    """The bot may delete messages in the group: what could not be taken out of it before, is now."""
    outside: Sequence[str] = [readers.value for readers in ACCESS_BY_READERS]
    for consultation_id in await store.group_posts.left_of(outside):
        await store.outbox.put(LeaveGroup(consultation_id=consultation_id), now)
    left = sorted(await store.group_posts.left_of_removed(), key=lambda post: post.consultation_id)
    for consultation_id, posts in groupby(left, lambda post: post.consultation_id):
        ids = tuple(post.message_id for post in posts if post.message_id is not None)
        await store.outbox.put(LeaveGroup(consultation_id=consultation_id, message_ids=ids), now)


async def _set(context: ActionContext, consultation: Consultation, readers: Readers) -> None:
    await context.store.consultations.set_readers(consultation.id, readers)
    await context.record(
        AuditAction.READERS_CHANGED,
        subject=f"consultation:{consultation.id}",
        details={"from": consultation.readers.value, "to": readers.value},
    )
