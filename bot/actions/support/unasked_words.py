"""Words that nobody asked for: staff get them at once, and what they are about the worker may say afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult
from bot.actions.support.alarms import alarm_for_cry
from bot.actions.support.alarms.standing import standing_of
from bot.actions.support.consultations import (
    COPIED_WITHIN,
    add_words,
    open_consultation,
)
from bot.actions.support.matter_of_words import (
    begun_album,
    goes_on_there,
    is_watched,
    last_words,
    matter_of,
    signs_of,
)
from bot.actions.support.readers import restrict, take_out_of_group
from bot.actions.support.readers.moving import parts_with, take_out
from bot.actions.support.standing import make_urgent
from bot.actions.support.unheard import is_nobody_left, is_unheard
from bot.domain.audit_event import AuditAction
from bot.domain.outbox import CopyMessages, EditCard
from bot.domain.support.alarm import AlarmStanding
from bot.domain.support.consultation import (
    ORANGE_KINDS,
    RESTRICTED_KINDS,
    Consultation,
    ConsultationKind,
    Readers,
    Urgency,
)
from bot.domain.support.message import IncomingMessage, Message, as_they_came
from bot.domain.support.watch_words import WatchedSign
from bot.domain.workers.worker import Worker


@dataclass(frozen=True, slots=True)
class PassedOn:
    """Where words went: `message_id` is the first of them; who `goes_on` there has read all that a receipt says.

    Words that are `is_bare` say no more than that they are a cry.
    """

    consultation: Consultation
    message_id: int
    is_watched: bool
    is_new: bool
    goes_on: bool
    has_others: bool
    alarm: AlarmStanding | None = None
    signs: frozenset[WatchedSign] = frozenset()
    is_bare: bool = False


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


async def pass_on_cry(context: ActionContext, worker: Worker, words: Sequence[IncomingMessage]) -> PassedOn:
    """Give staff a cry that says no more than that it is one: it comes before others, and is answered sooner."""
    passed_on = await pass_on_words(context, worker, words)
    await make_urgent(context, passed_on.consultation, Urgency.ORANGE)
    matter = await context.store.consultations.get(passed_on.consultation.id)
    return replace(passed_on, consultation=matter, is_watched=True, is_bare=True)


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


async def hide_change(context: ActionContext, corrected: Message, edited_at: datetime) -> None:
    """Let the group read what a message said first, where its copy may show a change that the group must not read."""
    if corrected.staff_message_id is None or edited_at >= corrected.written_at + COPIED_WITHIN:
        return
    await take_out_of_group(context, corrected)
    first = CopyMessages((corrected.id,), consultation_id=corrected.consultation_id)
    await context.store.outbox.put(first, context.now)


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


async def _take_out_album(
    context: ActionContext, worker: Worker, words: Sequence[IncomingMessage]
) -> Sequence[IncomingMessage]:
    earlier = await context.store.messages.of_album(worker.id, words[0].album or "")
    parts = await parts_with(context, earlier[-1])
    await take_out(context, parts, Readers.RESTRICTED)
    return as_they_came(parts)
