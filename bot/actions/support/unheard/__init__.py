"""What waits for managers and admins while the bot may write to none of them: the staff group hears a number, no word.

Telegram lets a bot write to nobody who has not started it, or has blocked it.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.actions.context import ActionContext
from bot.domain import callbacks
from bot.domain.audit_event import AuditAction
from bot.domain.button_words import RequestAnswer
from bot.domain.days import tokyo_day
from bot.domain.facts.outside_offices import outside_offices
from bot.domain.outbox import Button, MessageClass, SayText, say, tell_staff
from bot.domain.outbox.overtaken import tells_of_alarm
from bot.domain.outbox.readers_buttons import DANGER_BUTTONS, admits
from bot.domain.staff import Access, StaffMember
from bot.domain.support.alarm import Alarm
from bot.domain.support.consultation import NOBODY_LEFT, UNHEARD, UNHEARD_KEYS, UNHEARD_STOOD, Consultation, Readers
from bot.storage.store import Store

# Who taps it starts the bot, and gets what waits.
_OPEN_BOT = ((Button("alarm-open_bot", start="waiting"),),)
_NOUN = "consultation:"


async def lose_member(context: ActionContext, staff_id: int) -> None:
    """Note that the bot may not write to a member of staff.

    Where it was the last of managers and admins, those hear it whose alarm runs. Where it was the last who reads a
    matter that waits for an answer, its worker hears it, and the group.
    """
    if await context.store.staff.lose(staff_id, context.now):
        await tell_of_nobody(context)


async def tell_of_nobody(context: ActionContext) -> None:
    """Where nobody is left who reads what waits for them, its worker hears it, and the group; unless it was seen."""
    for alarm in await context.store.alarms.running():
        matter = await context.store.consultations.get(alarm.consultation_id)
        is_kept = await context.store.staff.is_kept_from_managers(matter)
        if not is_kept and not await context.store.staff.can_alarm(matter):
            await tell_of_alarm(context, alarm)
            await note_alarm(context.store, alarm, context.now)
    for matter in await context.store.consultations.kept_from_group():
        if matter.is_unanswered and not await _is_attended(context, matter):
            await note_words(context.store, matter, context.now)


async def _is_attended(context: ActionContext, matter: Consultation) -> bool:
    """Return whether an alarm tells of it, or a reader has opened it since the worker's last words."""
    if await is_alarmed(context.store, matter):
        return True
    return await context.store.consultations.is_seen(matter.id)


async def not_reachable(store: Store) -> Sequence[StaffMember]:
    """List the managers and admins whom the bot can tell nothing in private: who has not started it, or blocks it."""
    return [each for each in await store.staff.with_access(Access.MANAGER) if not each.is_reachable]


def is_anybody_reachable(staff: Sequence[StaffMember]) -> bool:
    """Return whether one of them at least can be told in private, as far as is known."""
    return any(each.is_reachable for each in staff)


async def note_alarm(store: Store, alarm: Alarm, now: datetime) -> None:
    """Let the group hear, once a ring, that something urgent waits for somebody who opens the bot."""
    note = tell_staff("alarm-unheard", {"number": str(alarm.consultation_id)}, buttons=_OPEN_BOT)
    key = f"alarm-unheard:{_raised(alarm)}:{alarm.rung}"
    cause = f"{_NOUN}{alarm.consultation_id}"
    await store.outbox.put(replace(note, message_class=MessageClass.URGENT, idempotency_key=key, cause=cause), now)


async def is_unheard(store: Store, consultation: Consultation) -> bool:
    """Return whether none can be told who reads a matter that the group does not see."""
    return not (consultation.is_in_group or await store.staff.can_tell_of(consultation))


async def unheard_matters(store: Store) -> Sequence[Consultation]:
    """List what waits for an answer and no alarm tells of, while none can be told who reads it."""
    waiting = [each for each in await store.consultations.kept_from_group() if each.is_unanswered]
    return [each for each in waiting if await is_unheard(store, each) and not await is_alarmed(store, each)]


async def is_nobody_left(store: Store, consultation: Consultation) -> bool:
    """Return whether everybody who could read a matter is named in it."""
    is_kept = await store.staff.is_kept_from_managers(consultation)
    return is_kept and not await store.staff.readers_of(consultation)


async def for_a_cry(
    store: Store, matters: Sequence[Consultation], chosen: Consultation | None = None
) -> Sequence[Consultation]:
    """Leave out complaints, where no admin can be told of a cry in one, and a manager could of a restricted matter.

    The one that the worker has `chosen`, by its window or a reply, stays.
    """
    if not await store.staff.can_tell_circle(Readers.RESTRICTED):
        return matters
    complaints = [each for each in matters if each.is_for_admins_only and each != chosen]
    unheard = [each.id for each in complaints if await is_unheard(store, each)]
    return [each for each in matters if each.id not in unheard]


async def note_words(store: Store, consultation: Consultation, now: datetime) -> None:
    """Let the group hear, once a day, that a matter waits of which no reader can be told; and its worker, once an hour.

    Where others have read it meanwhile, they hear it anew. While an alarm runs, the worker reads of that.
    """
    if not await is_unheard(store, consultation):
        return
    if await is_nobody_left(store, consultation):
        await _tell_of_nobody_left(store, consultation, now)
        return
    await note_number(store, consultation, now)
    if await is_alarmed(store, consultation):
        return
    number = {"number": str(consultation.id)}
    has_stood = await store.message_history.have_stood_in_group(consultation)
    key = UNHEARD_STOOD if has_stood else UNHEARD
    told = replace(
        say(key, number, worker_id=consultation.worker_id, buttons=DANGER_BUTTONS),
        message_class=MessageClass.URGENT,
        idempotency_key=f"receipt-unheard:{await _which(store, consultation)}:{now:%Y-%m-%d:%H}",
        cause=f"{_NOUN}{consultation.id}",
    )
    await store.outbox.put(told, now)


async def note_number(store: Store, consultation: Consultation, now: datetime, once_more: str = "") -> bool:
    """Let the group hear the number, once a day, and `once_more` after a night; False where it has heard it before."""
    key = unheard_key(consultation)
    note = tell_staff(key, {"number": str(consultation.id)}, buttons=_OPEN_BOT)
    once = f"{key}:{await _which(store, consultation)}:{tokyo_day(now)}{once_more}"
    return await store.outbox.put(replace(note, idempotency_key=once, cause=f"{_NOUN}{consultation.id}"), now)


def unheard_key(consultation: Consultation) -> str:
    """Return the text with which the group hears that none can be told who reads it."""
    return "complaint-unheard" if consultation.is_for_admins_only else "restricted-unheard"


async def _which(store: Store, consultation: Consultation) -> str:
    """Return what tells a matter from itself when others read it."""
    changed_at = await store.audit_log.last_at(AuditAction.READERS_CHANGED, f"{_NOUN}{consultation.id}")
    return f"{consultation.id}:{changed_at.timestamp():.0f}" if changed_at else str(consultation.id)


async def _tell_of_nobody_left(store: Store, complaint: Consultation, now: datetime) -> None:
    """Let the worker read, once a day, that everybody who could read it is named in it; nobody else hears.

    What waits to be said of its alarm is not so any more.
    """
    await store.outbox.overtake(complaint.worker_id, tells_of_alarm(complaint.id), now)
    named_at = await store.audit_log.last_at(AuditAction.COMPLAINT_NAMED, f"{_NOUN}{complaint.id}")
    key = f"{NOBODY_LEFT}:{complaint.id}:{tokyo_day(now)}:{named_at.timestamp() if named_at else 0:.0f}"
    told = replace(await tells_of_nobody_left(store, complaint), message_class=MessageClass.URGENT, idempotency_key=key)
    await store.outbox.put(told, now)


async def tells_of_nobody_left(store: Store, complaint: Consultation) -> SayText:
    """Return what tells a worker that everybody who could read a matter is named in it, and takes that back."""
    rename = ((Button("complaint-name", callback=callbacks.NAME_STAFF.data(complaint.id)),),)
    kept_out = [each for each in await store.staff.all() if each.id in complaint.named]
    let_in = tuple((admits(complaint, each, RequestAnswer.YES),) for each in kept_out)
    number = {"number": str(complaint.id)}
    close = (Button("complaint-close_own", number, callback=callbacks.CLOSE_UNREAD.data(complaint.id)),)
    buttons = (*(rename if complaint.is_for_admins_only else (*DANGER_BUTTONS, *let_in)), close)
    told = say(NOBODY_LEFT, number, worker_id=complaint.worker_id, buttons=buttons)
    return replace(told, cause=f"{_NOUN}{complaint.id}")


async def note_seen(store: Store, consultation: Consultation, now: datetime) -> None:
    """Let a worker who was told that nobody can be told hear, once, that somebody has opened the matter."""
    cause = f"{_NOUN}{consultation.id}"
    told = await store.outbox_history.told_last(
        consultation.worker_id, cause, UNHEARD_KEYS, since=consultation.opened_at
    )
    if told is None:
        return
    heard = say("receipt-heard", {"number": str(consultation.id)}, worker_id=consultation.worker_id)
    key = f"receipt-heard:{told[0]}"
    await store.outbox.put(replace(heard, message_class=MessageClass.URGENT, idempotency_key=key, cause=cause), now)


async def is_alarmed(store: Store, consultation: Consultation) -> bool:
    """Return whether its alarm rings, which tells of it more often."""
    alarm = await store.alarms.newest_of(consultation.id)
    if alarm is None or not alarm.is_running:
        return False
    return not await store.staff.is_kept_from_managers(consultation)


async def tell_of_alarm(context: ActionContext, alarm: Alarm) -> None:
    """Let the worker read, once a ring, that none can be told of an alarm, and which offices can be called instead."""
    worker, key = await context.store.workers.get(alarm.worker_id), f"danger-unheard:{_raised(alarm)}:{alarm.rung}"
    if worker.chat_id is None or await context.store.outbox.has(key):
        return
    matter = await context.store.consultations.get(alarm.consultation_id)
    await context.store.outbox.overtake(worker.id, tells_of_alarm(matter.id), context.now)
    locale = worker.locale or matter.locale
    offices = outside_offices(context.facts, matter.red_flag, locale, context.now)
    texts = {"number": str(matter.id), "phone": context.facts.organisation.phone_to_call, **offices}
    told = replace(
        say("danger-nobody", texts, worker_id=alarm.worker_id, buttons=DANGER_BUTTONS),
        message_class=MessageClass.URGENT if alarm.raised_by is None else MessageClass.LEGAL,
        idempotency_key=key,
        cause=f"{_NOUN}{matter.id}",
    )
    await context.store.outbox.put(told, context.now)


def _raised(alarm: Alarm) -> str:
    return f"{alarm.id}:{int(alarm.raised_at.timestamp())}"
