"""Words leave the matter that they went to, for the one that they are about: all that showed them there goes."""

from collections.abc import Sequence

from bot.actions.context import ActionContext
from bot.actions.private_copies import delete_copies_of
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.consultations import add_words, move_consultation, open_new
from bot.actions.support.languages.reading import carry_notes
from bot.actions.support.limits.opening import opened_instead
from bot.actions.support.matter_of_words import is_watched
from bot.actions.support.readers import forget_quotes, take_out_of_group
from bot.actions.support.readers.complaints import open_complaint
from bot.actions.support.readers.naming import open_kept_from
from bot.domain.audit_event import Actor
from bot.domain.outbox import LeaveGroup
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.consultation import Consultation, ConsultationKind, ConsultationState, Readers
from bot.domain.support.message import Author, IncomingMessage, Message, as_they_came
from bot.domain.support.sight import may_read
from bot.domain.workers.worker import Worker

_GONE = refused("receipt-gone")


async def opens_words(context: ActionContext, message: Message, to: Consultation) -> bool:
    """Return whether the group would read words in the consultation `to` that it does not read where they are."""
    left = await context.store.consultations.get(message.consultation_id)
    return to.is_in_group and not left.is_in_group and not await _is_for_kept_out(context, left, to)


async def move_words(context: ActionContext, worker: Worker, message: Message, to: Consultation | None) -> ActionResult:
    """Move what the worker wrote to the consultation that it is about (None: a new one).

    Nobody reads it there from whom the worker keeps the matter that it leaves; and a new one is for the group where
    that matter was.
    """
    left = await context.store.consultations.get(message.consultation_id)
    if to is not None and to.id == left.id:
        return _GONE
    if to is not None and await _is_for_kept_out(context, left, to):
        return refused("receipt-move-hidden", {"number": str(left.id)})
    parts = await parts_with(context, message)
    words = as_they_came(parts)
    if not words:
        return _GONE
    if to is None and await _is_all(context, parts):
        return ALREADY_DONE  # a second tap
    readers = readers_of_new(context, left, parts)
    to = to or await opened_instead(context, worker, readers)
    if to is not None and to.id == left.id:
        return ALREADY_DONE
    await take_out(context, parts, readers if to is None else to.readers)
    if to is None:
        await _open(context, worker, words, left, readers)
    else:
        for each in words:
            await add_words(context, to, each)
    await carry_notes(context, worker, parts)
    return DONE


def readers_of_new(context: ActionContext, left: Consultation, words: Sequence[Message]) -> Readers:
    """Return who reads a new consultation with words that leave another: never the group where it did not read them."""
    return Readers.GROUP if left.is_in_group and not is_watched(context, words) else Readers.RESTRICTED


async def make_complaint(context: ActionContext, worker: Worker, message: Message) -> Consultation | None:
    """Let what the worker wrote be a complaint about support staff; None where it is gone."""
    present = await context.store.consultations.get(message.consultation_id)
    if present.is_for_admins_only:
        return present  # a second tap
    parts = await parts_with(context, message)
    if not parts:
        return None
    await take_out(context, parts, Readers.ADMINS)
    complaint = await open_complaint(context, worker, as_they_came(parts), present.named)
    await carry_notes(context, worker, parts)
    return complaint


async def _open(
    context: ActionContext, worker: Worker, words: Sequence[IncomingMessage], left: Consultation, readers: Readers
) -> None:
    if left.is_in_group:
        await open_new(context, worker, ConsultationKind.OTHER, words, readers)
    else:
        await open_kept_from(context, worker, words, readers, left.named)


async def _is_for_kept_out(context: ActionContext, left: Consultation, to: Consultation) -> bool:
    """Return whether somebody reads `to`, or is where it is read, who is kept out of where the words are."""
    kept_out = [each for each in await context.store.staff.all() if each.id in left.named]
    return not left.is_in_group and any(may_read(each, to) for each in kept_out)


async def parts_with(context: ActionContext, message: Message) -> Sequence[Message]:
    """Return the message, its whole album, and what they were at first, as far as nobody has taken them away."""
    meant = {each.worker_message_id for each in await context.store.messages.whole(message)}
    said = await context.store.messages.of_consultation(message.consultation_id)
    return [each for each in said if each.worker_message_id in meant and each.content != REMOVED]


async def take_out(context: ActionContext, parts: Sequence[Message], readers: Readers) -> None:
    """Take words out of where they went, for a matter that these read; what held nothing else leaves the group too."""
    for part in parts:
        await context.store.messages.remove(part.id)
    left = await context.store.consultations.get(parts[0].consultation_id)
    if left.is_in_group and readers is not Readers.GROUP:
        await _take_out_of_group(context, left, parts)
    else:
        for part in parts:
            await take_out_of_group(context, part)
    if not left.is_in_group:
        await delete_copies_of(context.store, left.id, context.now)
    await close_if_empty(context, left)


async def _take_out_of_group(context: ActionContext, left: Consultation, parts: Sequence[Message]) -> None:
    """Let words leave the group with what staff wrote below them, which says what they are about, and all quotes."""
    ids = [part.id for part in parts]
    said = await context.store.messages.of_consultation(left.id)
    answers = [each for each in said if each.author is Author.STAFF and each.answers in ids]
    quoting = await forget_quotes(context, left.worker_id, [*parts, *answers])
    if await _is_empty(context, left):
        await context.store.outbox.put(LeaveGroup(consultation_id=left.id), context.now)
        if not quoting:
            return
    out = LeaveGroup(consultation_id=left.id, message_ids=(*ids, *(each.id for each in answers), *quoting))
    await context.store.outbox.put(out, context.now)


async def close_if_empty(context: ActionContext, consultation: Consultation) -> None:
    """Close what holds nothing any more; an alarm needs no words, and goes on."""
    alarm = await context.store.alarms.newest_of(consultation.id)
    if (alarm is None or not alarm.is_running) and await _is_empty(context, consultation):
        worker = Actor.worker(consultation.worker_id)
        await move_consultation(context, consultation, ConsultationState.CLOSED, actor=worker)


async def _is_all(context: ActionContext, parts: Sequence[Message]) -> bool:
    """Return whether the consultation that holds these words holds nothing else."""
    ids = {part.id for part in parts}
    said = await context.store.messages.of_consultation(parts[0].consultation_id)
    return all(each.id in ids or each.content == REMOVED for each in said)


async def _is_empty(context: ActionContext, consultation: Consultation) -> bool:
    said = await context.store.messages.of_consultation(consultation.id)
    return all(each.content == REMOVED for each in said)
