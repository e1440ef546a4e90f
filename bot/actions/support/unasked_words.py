"""Words that nobody asked for: staff get them at once, and what they are about the worker may say afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.actions.context import ActionContext
from bot.actions.private_copies import delete_copies_of
from bot.actions.result import ALREADY_DONE, DONE, ActionResult
from bot.actions.support.alarms import alarm_for_cry
from bot.actions.support.alarms.standing import standing_of
from bot.actions.support.consultations import (
    COPIED_WITHIN,
    add_words,
    move_consultation,
    open_consultation,
    open_new,
)
from bot.actions.support.languages.reading import carry_notes
from bot.actions.support.limits.opening import opened_instead
from bot.actions.support.matter_of_words import (
    begun_album,
    goes_on_there,
    is_watched,
    last_words,
    matter_of,
    readers_for,
    signs_of,
)
from bot.actions.support.readers import forget_quotes, restrict, take_out_of_group
from bot.actions.support.readers.complaints import open_complaint
from bot.actions.support.standing import make_urgent
from bot.actions.support.unheard import is_nobody_left, is_unheard
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.outbox import CopyMessages, EditCard, LeaveGroup
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.alarm import AlarmStanding
from bot.domain.support.consultation import (
    ORANGE_KINDS,
    RESTRICTED_KINDS,
    Consultation,
    ConsultationKind,
    ConsultationState,
    Readers,
    Urgency,
)
from bot.domain.support.message import Author, IncomingMessage, Message, as_they_came
from bot.domain.support.watch_words import WatchedSign
from bot.domain.workers.worker import Worker


@dataclass(frozen=True, slots=True)
class PassedOn:
    """Where words went: `message_id` is the first of them; who `goes_on` there has read all that a receipt says."""

    consultation: Consultation
    message_id: int
    is_watched: bool
    is_new: bool
    goes_on: bool
    has_others: bool
    alarm: AlarmStanding | None = None
    signs: frozenset[WatchedSign] = frozenset()


async def pass_on_words(
    context: ActionContext,
    worker: Worker,
    words: Sequence[IncomingMessage],
    to: Consultation | None = None,
    *,
    is_cry: bool = False,
) -> PassedOn:
    """Give staff what the worker wrote, in the consultation `to`, or else an open one or a new one.

    Words with a sign of violence, harassment and the like, and whatever `is_cry` by the screen on which it was written,
    come before managers and admins alone. While an alarm runs the worker speaks of that.
    """
    watched, own_id = is_cry or is_watched(context, words), words[0].telegram_id
    last, begun = await last_words(context, worker), await begun_album(context, worker, words)
    if begun is not None and watched and begun.is_in_group:
        words = [*await _take_out_album(context, worker, words), *words]
    open_ones = await context.store.consultations.list_open(worker.id)
    consultation = await matter_of(context, worker, words, to, is_watched=watched)
    is_new, goes_on = consultation is None, False
    if consultation is None:
        readers = Readers.RESTRICTED if watched else Readers.GROUP
        consultation = await open_consultation(context, worker, ConsultationKind.OTHER, words, readers)
    else:
        goes_on = consultation.is_open and await goes_on_there(context, consultation, last, words)
        for each in words:
            await add_words(context, consultation, each)
    first = await context.store.messages.by_worker_message_id(worker.id, own_id)
    if first is None:
        raise LookupError("words that were just kept are not there")
    has_others = any(each.id != consultation.id for each in open_ones)
    if watched and await alarm_for_cry(context, worker, consultation):
        consultation = await context.store.consultations.get(consultation.id)
        goes_on = False  # who reads it is told now, and the receipt says so
    alarm = await standing_or_unheard(context, consultation)
    goes_on = goes_on and alarm not in (AlarmStanding.NOBODY_LEFT, AlarmStanding.KEPT_OUT)
    signs = signs_of(context, words)
    return PassedOn(consultation, first.id, watched, is_new, goes_on, has_others, alarm, signs)


async def choose_kind(context: ActionContext, consultation: Consultation, kind: ConsultationKind) -> ActionResult:
    """The worker says what it is about; of harassment managers and admins alone read from then on."""
    if consultation.kind is kind:
        return ALREADY_DONE
    await context.store.consultations.set_kind(consultation.id, kind)
    details = {"from": consultation.kind.value, "to": kind.value}
    subject = f"consultation:{consultation.id}"
    await context.record(AuditAction.CONSULTATION_KIND_CHOSEN, subject=subject, details=details)
    if kind in ORANGE_KINDS:
        await make_urgent(context, consultation, Urgency.ORANGE)
    if kind in RESTRICTED_KINDS:
        await restrict(context, consultation)
    elif consultation.is_in_group:
        await context.store.outbox.put(EditCard(consultation_id=consultation.id), context.now)
    return DONE


async def move_words(
    context: ActionContext, worker: Worker, message: Message, to: Consultation | None
) -> Consultation | None:
    """Move what the worker wrote to the consultation that it is about (None: a new one); None where it is gone."""
    if to is not None and to.id == message.consultation_id:
        return None
    parts = await _parts_with(context, message)
    words = as_they_came(parts)
    if not words:
        return None
    if to is None and await _is_all(context, parts):
        return await context.store.consultations.get(message.consultation_id)  # a second tap
    to = to or await opened_instead(context, worker, readers_for(context, words))
    if to is not None and to.id == message.consultation_id:
        return to
    await _take_out(context, parts, readers_for(context, words) if to is None else to.readers)
    if to is None:
        to = await open_new(context, worker, ConsultationKind.OTHER, words, readers_for(context, words))
    else:
        for each in words:
            await add_words(context, to, each)
    await carry_notes(context, worker, parts)
    return to


async def hide_change(context: ActionContext, corrected: Message, edited_at: datetime) -> None:
    """Let the group read what a message said first, where its copy may show a change that the group must not read."""
    if corrected.staff_message_id is None or edited_at >= corrected.written_at + COPIED_WITHIN:
        return
    await take_out_of_group(context, corrected)
    first = CopyMessages((corrected.id,), consultation_id=corrected.consultation_id)
    await context.store.outbox.put(first, context.now)


async def make_complaint(context: ActionContext, worker: Worker, message: Message) -> Consultation | None:
    """Let what the worker wrote be a complaint about support staff; None where it is gone."""
    present = await context.store.consultations.get(message.consultation_id)
    if present.is_for_admins_only:
        return present  # a second tap
    parts = await _parts_with(context, message)
    if not parts:
        return None
    await _take_out(context, parts, Readers.ADMINS)
    complaint = await open_complaint(context, worker, as_they_came(parts))
    await carry_notes(context, worker, parts)
    return complaint


async def standing_or_unheard(context: ActionContext, consultation: Consultation) -> AlarmStanding | None:
    """Return where its alarm stands; who reads a matter, and the group too, may be out of reach without any alarm."""
    if await is_nobody_left(context.store, consultation):
        return AlarmStanding.NOBODY_LEFT
    alarm = await standing_of(context, consultation)
    if alarm is None and (await is_unheard(context.store, consultation) or await is_held(context, consultation)):
        return AlarmStanding.UNHEARD
    return alarm


async def is_held(context: ActionContext, consultation: Consultation) -> bool:
    """Return whether what is for the group waits, because that takes nothing from the bot."""
    return consultation.is_in_group and await context.store.group_refusals.retry_at() is not None


async def _parts_with(context: ActionContext, message: Message) -> Sequence[Message]:
    """Return the message, its whole album, and what they were at first, as far as nobody has taken them away."""
    meant = {each.worker_message_id for each in await context.store.messages.whole(message)}
    said = await context.store.messages.of_consultation(message.consultation_id)
    return [each for each in said if each.worker_message_id in meant and each.content != REMOVED]


async def _take_out(context: ActionContext, parts: Sequence[Message], readers: Readers) -> None:
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
    await _close_if_empty(context, left)


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


async def _take_out_album(
    context: ActionContext, worker: Worker, words: Sequence[IncomingMessage]
) -> Sequence[IncomingMessage]:
    earlier = await context.store.messages.of_album(worker.id, words[0].album or "")
    parts = await _parts_with(context, earlier[-1])
    await _take_out(context, parts, Readers.RESTRICTED)
    return as_they_came(parts)


async def _close_if_empty(context: ActionContext, consultation: Consultation) -> None:
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
