"""The circle of staff who read a consultation is made narrower or wider."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.answers.waiting import ask_again, sent_answers
from bot.actions.support.passing_on import carry_all
from bot.actions.support.readers.staff_notes import carry_notes_inside
from bot.actions.support.reading_requests import end_requests
from bot.actions.support.staff_routing import pass_to_staff, tell_of_return
from bot.actions.support.standing import make_urgent
from bot.domain.audit_event import AuditAction
from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.outbox import Argument, DeleteMessage, LeaveGroup, OpenTopic, SayText, ShowRestricted, say, tell_staff
from bot.domain.outbox.overtaken import tells_readers
from bot.domain.outbox.readers_buttons import readers_buttons
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.consultation import Consultation, Readers, Urgency
from bot.domain.support.message import Message, repeats
from bot.domain.support.sight import ACCESS_BY_READERS
from bot.storage.store import Store


async def restrict(context: ActionContext, consultation: Consultation) -> ActionResult:
    """Let only managers and admins read a consultation from now on; all that stands in the group is taken out.

    The worker hears when it is gone, or that something is left; who has read that all staff read it, hears it at once.
    """
    await context.store.consultations.note_restricted(consultation.id)
    if not consultation.is_in_group:
        return ALREADY_DONE
    opened_at = await context.store.audit_log.last_at(AuditAction.READERS_CHANGED, f"consultation:{consultation.id}")
    await _set(context, consultation, Readers.RESTRICTED)
    await _tell_group(context, consultation, "staff-restricted")
    await context.store.outbox.put(LeaveGroup(consultation_id=consultation.id), context.now)
    if opened_at is not None:
        await _tell_worker(context, consultation, "restricted-again")
    await make_urgent(context, consultation, Urgency.ORANGE)
    said = await context.store.messages.of_consultation(consultation.id)
    if quoting := await forget_quotes(context, consultation.worker_id, said):
        out = LeaveGroup(consultation_id=consultation.id, message_ids=quoting)
        await context.store.outbox.put(out, context.now)
    restricted = await context.store.consultations.get(consultation.id)
    if restricted.is_open:  # an upgrade restricts what was closed long ago, too
        await _tell_staff(context, restricted, opened_at)
    return DONE


async def _tell_staff(context: ActionContext, restricted: Consultation, opened_at: datetime | None) -> None:
    if opened_at is not None:
        await tell_of_return(context.store, restricted, context.now)
        return
    await pass_to_staff(context.store, restricted, OpenTopic(consultation_id=restricted.id), context.now)


async def open_to_group(context: ActionContext, consultation: Consultation) -> ActionResult:
    """Let the staff group read a restricted matter, as the worker or a manager wants it; both read who reads it now.

    Nobody does where the worker keeps somebody out of it: the group is where they would read it all the same.
    """
    if consultation.readers is not Readers.RESTRICTED:
        return ALREADY_DONE
    by_staff = context.actor.noun == "staff"
    if consultation.keeps_out:
        key = "restricted-open-kept_out" if by_staff else "restricted-open-hidden"
        return refused(key, {"number": str(consultation.id)})
    await _set(context, consultation, Readers.GROUP)
    await end_requests(context, consultation, "opened")
    await _tell_group(context, consultation, "staff-opened")
    await context.store.outbox.put(ShowRestricted(consultation_id=consultation.id), context.now)
    await context.store.outbox.put(OpenTopic(consultation_id=consultation.id), context.now)
    await carry_all(context, consultation)
    await carry_notes_inside(context, consultation)
    await _tell_of_answers(context, consultation)
    await ask_again(context, consultation)
    await _tell_worker(context, consultation, "restricted-opened" if by_staff else "restricted-opened_by_you")
    return DONE


async def take_out_of_group(context: ActionContext, message: Message) -> None:
    """Delete the copies of a worker's message in the staff group, also where one is still to come."""
    copy = DeleteMessage(
        message.staff_message_id, message.id, consultation_id=message.consultation_id, group_id=message.group_id
    )
    await context.store.outbox.put(copy, context.now)


async def forget_quotes(context: ActionContext, worker_id: int, hidden: Sequence[Message]) -> tuple[int, ...]:
    """Keep nothing that the group could read quoted of words that it is not to read; returns what quoted them.

    What that says itself stands in the group once more when it has left it (`bot/delivery/consequences.py`).
    """
    ids = {each.id for each in hidden}
    texts = [each.text for each in hidden if each.text]
    quotes = await context.store.messages.quoting_in_group(worker_id)
    quoting = [each for each in quotes if repeats(each, ids, texts)]
    for each in quoting:
        await context.store.messages.forget_quote(each.id)
    return tuple(each.id for each in quoting)


async def take_out_what_is_left(store: Store, now: datetime) -> None:
    """The bot may delete messages in the group: what could not be taken out of it before, is now."""
    outside: Sequence[str] = [readers.value for readers in ACCESS_BY_READERS]
    for consultation_id in await store.group_posts.left_of(outside):
        await store.outbox.put(LeaveGroup(consultation_id=consultation_id), now)
    for message in await store.group_posts.removed_but_left():
        stands = await store.message_history.as_it_stands(message)
        consultation = await store.consultations.get(stands.consultation_id)
        if stands.content == REMOVED or not consultation.is_in_group:
            out = LeaveGroup(consultation_id=message.consultation_id, message_ids=(message.id,))
            await store.outbox.put(out, now)


async def _tell_group(context: ActionContext, consultation: Consultation, key: str) -> None:
    await _tell(context, consultation, tell_staff(key, {"number": str(consultation.id)}))


async def _tell_of_answers(context: ActionContext, consultation: Consultation) -> None:
    """Say in the topic that answers were sent, of which none stands there, and when the last one was; no words."""
    sent = await sent_answers(context.store, consultation.id)
    lines = [await context.store.answers.line_of(each.id) for each in sent]
    left_at = [each.sent_at for each in lines if each is not None]
    if not left_at:
        return
    told: dict[str, Argument] = {"count": len({each.album or each.id for each in sent})}
    told |= {"on": tokyo_day(max(left_at)).isoformat(), "time": tokyo_time(max(left_at))}
    said = tell_staff("staff-answered-before", told, consultation_id=consultation.id)
    await context.store.outbox.put(said, context.now)


async def _tell_worker(context: ActionContext, consultation: Consultation, key: str) -> None:
    matter = await context.store.consultations.get(consultation.id)
    buttons = readers_buttons(matter, await context.store.messages.newest_id(matter.id))
    told = say(key, {"number": str(matter.id)}, worker_id=matter.worker_id, buttons=buttons)
    await _tell(context, matter, told)


async def _tell(context: ActionContext, consultation: Consultation, message: SayText) -> None:
    """Say who reads it, unless that has changed again by then (`overtake`)."""
    await context.store.outbox.put(replace(message, cause=f"consultation:{consultation.id}"), context.now)


async def _set(context: ActionContext, consultation: Consultation, readers: Readers) -> None:
    await context.store.consultations.set_readers(consultation.id, readers)
    was_told = partial(tells_readers, consultation.id)
    for worker_id in (consultation.worker_id, None):
        await context.store.outbox.overtake(worker_id, was_told, context.now)
    await context.record(
        AuditAction.READERS_CHANGED,
        subject=f"consultation:{consultation.id}",
        details={"from": consultation.readers.value, "to": readers.value},
    )
