"""Words that nobody asked for: staff get them at once, and what they are about the worker may say afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult
from bot.actions.support.complaints import open_complaint
from bot.actions.support.consultations import add_words, move_consultation, open_consultation
from bot.actions.support.readers import restrict, take_out_of_group
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.outbox import EditCard
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.consultation import (
    RESTRICTED_KINDS,
    Consultation,
    ConsultationKind,
    ConsultationState,
    IncomingMessage,
    Message,
    Readers,
)
from bot.domain.support.watch_words import signs_in
from bot.domain.workers.worker import Worker

# Who goes on within so long in the same consultation knows where the words go.
_GOES_ON_WITHIN = timedelta(hours=1)
# From the widest circle to the closest.
_CLOSENESS = (Readers.GROUP, Readers.RESTRICTED, Readers.ADMINS)


@dataclass(frozen=True, slots=True)
class PassedOn:
    """Where words went: `message_id` is the first of them; a worker who wrote there a moment before `goes_on`."""

    consultation: Consultation
    message_id: int
    is_watched: bool
    is_new: bool
    goes_on: bool
    has_others: bool


async def pass_on_words(context: ActionContext, worker: Worker, words: Sequence[IncomingMessage]) -> PassedOn:
    """Give staff what the worker wrote, in an open consultation or a new one.

    Words with a sign of violence, harassment and the like come before managers and admins alone.
    """
    watched = is_watched(context, words)
    open_ones = await context.store.consultations.list_open(worker.id)
    consultation = _closest(open_ones, is_watched=watched)
    is_new, goes_on = consultation is None, False
    if consultation is None:
        readers = readers_for(context, words)
        consultation = await open_consultation(context, worker, ConsultationKind.OTHER, words, readers)
    else:
        goes_on = await _goes_on(context, consultation)
        for each in words:
            await add_words(context, consultation, each)
    first = await context.store.messages.by_worker_message_id(worker.id, words[0].telegram_id)
    if first is None:
        raise LookupError("words that were just kept are not there")
    has_others = any(each.id != consultation.id for each in open_ones)
    return PassedOn(consultation, first.id, watched, is_new, goes_on, has_others)


def is_watched(context: ActionContext, words: Sequence[IncomingMessage]) -> bool:
    """Return whether the words, or what they quote, have a sign of violence, harassment and the like."""
    return any(signs_in(text, context.facts.watch_words) for each in words for text in (each.text, each.quote))


def readers_for(context: ActionContext, words: Sequence[IncomingMessage]) -> Readers:
    """Return who reads a consultation that begins with these words."""
    return Readers.RESTRICTED if is_watched(context, words) else Readers.GROUP


async def choose_kind(context: ActionContext, consultation: Consultation, kind: ConsultationKind) -> ActionResult:
    """The worker says what it is about; of harassment managers and admins alone read from then on."""
    if consultation.kind is kind:
        return ALREADY_DONE
    await context.store.consultations.set_kind(consultation.id, kind)
    details = {"from": consultation.kind.value, "to": kind.value}
    subject = f"consultation:{consultation.id}"
    await context.record(AuditAction.CONSULTATION_KIND_CHOSEN, subject=subject, details=details)
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
    words = await _take_out(context, message)
    if not words:
        return None
    if to is None:
        return await open_consultation(context, worker, ConsultationKind.OTHER, words, readers_for(context, words))
    for each in words:
        await add_words(context, to, each)
    return to


async def make_complaint(context: ActionContext, worker: Worker, message: Message) -> Consultation | None:
    """Let what the worker wrote be a complaint about support staff; None where it is gone."""
    words = await _take_out(context, message)
    return await open_complaint(context, worker, words) if words else None


async def _take_out(context: ActionContext, message: Message) -> Sequence[IncomingMessage]:
    """Take words out of where they went, whole albums; returns them as they came."""
    parts = [each for each in await context.store.messages.whole(message) if each.content != REMOVED]
    words = [_as_it_came(each) for each in parts]
    for part in parts:
        await context.store.messages.remove(part.id)
        await take_out_of_group(context, part)
    await _close_if_empty(context, await context.store.consultations.get(message.consultation_id))
    return words


def _closest(open_ones: Sequence[Consultation], *, is_watched: bool) -> Consultation | None:
    """Return the newest of those that the fewest staff read; watched words go into none that the group reads."""
    fitting = [each for each in open_ones if not (is_watched and each.is_in_group)]
    return max(fitting, key=lambda each: (_CLOSENESS.index(each.readers), each.id), default=None)


async def _goes_on(context: ActionContext, consultation: Consultation) -> bool:
    last_at = await context.store.messages.last_from_worker_at(consultation.id)
    return last_at is not None and context.now - last_at < _GOES_ON_WITHIN


async def _close_if_empty(context: ActionContext, consultation: Consultation) -> None:
    said = await context.store.messages.of_consultation(consultation.id)
    if all(each.content == REMOVED for each in said):
        worker = Actor.worker(consultation.worker_id)
        await move_consultation(context, consultation, ConsultationState.CLOSED, actor=worker)


def _as_it_came(message: Message) -> IncomingMessage:
    return IncomingMessage(message.worker_message_id or 0, message.content, message.text, message.album)
