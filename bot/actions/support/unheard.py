"""What waits for managers and admins while the bot may write to none of them: the staff group hears a number, no word.

Telegram lets a bot write to nobody who has not started it, or has blocked it; that is known once it was tried.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.actions.context import ActionContext
from bot.domain.audit_event import SHIEN
from bot.domain.days import tokyo_day
from bot.domain.facts.known import KnownFacts
from bot.domain.outbox import Button, MessageClass, OutboxMessage, say, tell_staff
from bot.domain.staff import Access, StaffMember
from bot.domain.support.alarm import Alarm
from bot.domain.support.consultation import Consultation, Readers
from bot.storage.store import Store

# Who taps it starts the bot, and gets what waits.
_OPEN_BOT = ((Button("alarm-open_bot", start="waiting"),),)
_NOUN = "consultation:"


async def miss_member(known: KnownFacts, store: Store, message: OutboxMessage, now: datetime) -> None:
    """Note that a message could not reach a member of staff."""
    if message.staff_id is not None:
        about = await _about(store, message)
        await lose_member(ActionContext(store, known.current(), now, SHIEN), message.staff_id, about)


async def lose_member(context: ActionContext, staff_id: int, about: Consultation | None = None) -> None:
    """Note that the bot may not write to a member of staff.

    Where it was the last of managers and admins, those hear it whose alarm runs, and the group of what waits.
    """
    if not await context.store.staff.lose(staff_id, context.now):
        return
    managers = await context.store.staff.with_access(Access.MANAGER)
    if is_anybody_reachable(managers):
        return
    alarms = await context.store.alarms.running()
    for alarm in alarms:
        await _tell_worker(context, alarm)
        await note_alarm(context.store, alarm, context.now)
    if about is not None and about.id not in {alarm.consultation_id for alarm in alarms}:
        await note_words(context.store, about, managers, context.now)


def is_anybody_reachable(staff: Sequence[StaffMember]) -> bool:
    """Return whether one of them at least can be told in private, as far as is known."""
    return any(each.is_reachable for each in staff)


async def note_alarm(store: Store, alarm: Alarm, now: datetime) -> None:
    """Let the group hear, once a ring, that something urgent waits for somebody who opens the bot."""
    note = tell_staff("alarm-unheard", {"number": str(alarm.consultation_id)}, buttons=_OPEN_BOT)
    key = f"alarm-unheard:{_raised(alarm)}:{alarm.rung}"
    cause = f"{_NOUN}{alarm.consultation_id}"
    await store.outbox.put(replace(note, message_class=MessageClass.URGENT, idempotency_key=key, cause=cause), now)


async def note_words(store: Store, consultation: Consultation, readers: Sequence[StaffMember], now: datetime) -> None:
    """Let the group hear, once a day, that a restricted matter waits, where none of its readers can be told."""
    if consultation.readers is not Readers.RESTRICTED or is_anybody_reachable(readers):
        return
    note = tell_staff("restricted-unheard", {"number": str(consultation.id)}, buttons=_OPEN_BOT)
    key = f"restricted-unheard:{consultation.id}:{tokyo_day(now)}"
    await store.outbox.put(replace(note, idempotency_key=key, cause=f"{_NOUN}{consultation.id}"), now)


async def _tell_worker(context: ActionContext, alarm: Alarm) -> None:
    texts = {"number": str(alarm.consultation_id), "phone": context.facts.organisation.phone_to_call}
    told = replace(
        say("danger-unheard", texts, worker_id=alarm.worker_id),
        message_class=MessageClass.URGENT,
        idempotency_key=f"danger-unheard:{_raised(alarm)}",
        cause=f"{_NOUN}{alarm.consultation_id}",
    )
    await context.store.outbox.put(told, context.now)


def _raised(alarm: Alarm) -> str:
    return f"{alarm.id}:{int(alarm.raised_at.timestamp())}"


async def _about(store: Store, message: OutboxMessage) -> Consultation | None:
    noun, _, number = (message.follows_from or "").rpartition(":")
    return await store.consultations.find(int(number)) if f"{noun}:" == _NOUN else None
