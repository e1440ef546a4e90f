"""Words that nobody asked for: staff get them at once, and what they are about the worker may say afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult
from bot.actions.support.complaints import open_complaint
from bot.actions.support.consultations import COPIED_WITHIN, add_words, move_consultation, open_consultation
from bot.actions.support.readers import restrict, take_out_of_group
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.outbox import CopyMessages, EditCard
from bot.domain.privacy.prohibited_data import REMOVED, may_show_card
from bot.domain.support.consultation import (
    RESTRICTED_KINDS,
    Author,
    Consultation,
    ConsultationKind,
    ConsultationState,
    IncomingMessage,
    Message,
    Readers,
)
from bot.domain.support.watch_words import signs_in
from bot.domain.workers.worker import Worker

# Who goes on within so long knows where the words go.
_GOES_ON_WITHIN = timedelta(hours=1)
# From the widest circle to the closest.
_CLOSENESS = (Readers.GROUP, Readers.RESTRICTED, Readers.ADMINS)


@dataclass(frozen=True, slots=True)
class PassedOn:
    """Where words went: `message_id` is the first of them; who `goes_on` there has read all that a receipt says."""

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
    watched, last = is_watched(context, words), await _last_words(context, worker)
    open_ones = await context.store.consultations.list_open(worker.id)
    consultation = await _followed(context, last, open_ones, is_watched=watched)
    consultation = consultation or closest(open_ones, is_watched=watched)
    is_new, goes_on = consultation is None, False
    if consultation is None:
        readers = readers_for(context, words)
        consultation = await open_consultation(context, worker, ConsultationKind.OTHER, words, readers)
    else:
        goes_on = await _goes_on(context, consultation, last, words)
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


async def goes_on_elsewhere(
    context: ActionContext, worker: Worker, consultation: Consultation, chosen_at: datetime | None
) -> bool:
    """Return whether the worker's last words went to a closer circle than this consultation's, chosen before that."""
    last = await _last_words(context, worker)
    if last is None or last.consultation_id == consultation.id or (chosen_at and last.written_at <= chosen_at):
        return False
    elsewhere = await context.store.consultations.get(last.consultation_id)
    return elsewhere.is_open and not elsewhere.is_in_group


async def follows_picture(
    context: ActionContext, worker: Worker, consultation: Consultation, words: IncomingMessage
) -> bool:
    """Return whether one picture comes after another: the first one's receipt has said everything."""
    last = await _last_words(context, worker)
    is_next = last is not None and last.consultation_id == consultation.id and may_show_card(last.content)
    return is_next and may_show_card(words.content)


def readers_for(context: ActionContext, words: Sequence[IncomingMessage]) -> Readers:
    """Return who reads a consultation that begins with these words."""
    return Readers.RESTRICTED if is_watched(context, words) else Readers.GROUP


def closest(open_ones: Sequence[Consultation], *, is_watched: bool) -> Consultation | None:
    """Return the newest of those that the fewest staff read; watched words go into none that the group reads."""
    fitting = [each for each in open_ones if not (is_watched and each.is_in_group)]
    return max(fitting, key=lambda each: (_CLOSENESS.index(each.readers), each.id), default=None)


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


async def hide_change(context: ActionContext, corrected: Message, edited_at: datetime) -> None:
    """Let the group read what a message said first, where its copy may show a change that the group must not read."""
    if corrected.staff_message_id is None or edited_at >= corrected.written_at + COPIED_WITHIN:
        return
    await take_out_of_group(context, corrected)
    first = CopyMessages((corrected.id,), consultation_id=corrected.consultation_id)
    await context.store.outbox.put(first, context.now)


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


async def _last_words(context: ActionContext, worker: Worker) -> Message | None:
    """Return what the worker wrote last, wherever it is, if it is not too long ago to go on from."""
    last = await context.store.messages.last_from_worker(worker.id)
    return last if last is not None and context.now - last.written_at < _GOES_ON_WITHIN else None


async def _followed(
    context: ActionContext, last: Message | None, open_ones: Sequence[Consultation], *, is_watched: bool
) -> Consultation | None:
    """Return where the last words went, if the next ones belong there: by the worker's choice, or out of the group."""
    stands = next((each for each in open_ones if last is not None and each.id == last.consultation_id), None)
    if last is None or stands is None or (is_watched and stands.is_in_group):
        return None
    is_chosen = not stands.is_in_group or await context.store.messages.was_moved(stands.worker_id, last)
    return stands if is_chosen else None


async def _goes_on(
    context: ActionContext, consultation: Consultation, last: Message | None, words: Sequence[IncomingMessage]
) -> bool:
    """Return whether no receipt says anything new: not that 110 is there, and not that a picture may be a card."""
    if last is None or last.consultation_id != consultation.id:
        return False
    if may_show_card(words[-1].content) and not may_show_card(last.content):
        return False
    return not is_watched(context, words) or await _has_cried(context, consultation)


async def _has_cried(context: ActionContext, consultation: Consultation) -> bool:
    said = await context.store.messages.of_consultation(consultation.id)
    lately = [each for each in said if context.now - each.written_at < _GOES_ON_WITHIN]
    words = [_as_it_came(each) for each in lately if each.author is Author.WORKER]
    return is_watched(context, words)


async def _close_if_empty(context: ActionContext, consultation: Consultation) -> None:
    said = await context.store.messages.of_consultation(consultation.id)
    if all(each.content == REMOVED for each in said):
        worker = Actor.worker(consultation.worker_id)
        await move_consultation(context, consultation, ConsultationState.CLOSED, actor=worker)


def _as_it_came(message: Message) -> IncomingMessage:
    return IncomingMessage(message.worker_message_id or 0, message.content, message.text, message.album)
