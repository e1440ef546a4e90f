"""A worker says something about themselves, takes it back, or asks staff to correct what staff say."""

from datetime import datetime

from bot.actions.reminders.replan import replan
from bot.actions.support.consultations import add_summary, open_consultation
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.outbox import tell_staff
from bot.domain.support.consultation import Consultation, ConsultationKind
from bot.domain.workers.profile import CALLED, FIELDS, Owner, is_value
from bot.domain.workers.worker import Worker
from bot.storage.store import Store


async def tell(store: Store, worker: Worker, said: tuple[str, str], facts: Facts, now: datetime) -> None:
    """Keep what a worker said, (field, value), of a field of theirs; raises ValueError for what it cannot hold."""
    field_id, value = said
    if FIELDS[field_id].owner is not Owner.WORKER or not is_value(field_id, value, tokyo_day(now)):
        raise ValueError(field_id)
    await store.profiles.set_values(worker.id, Owner.WORKER, [said], now)
    await replan(store, [worker.id], facts, now)
    await _record(store, worker, field_id, now)


async def take_back(store: Store, worker: Worker, field_id: str, facts: Facts, now: datetime) -> None:
    """Keep no longer what the worker said about a field; what staff said stays."""
    await store.profiles.withdraw(worker.id, Owner.WORKER, field_id)
    await replan(store, [worker.id], facts, now)
    await _record(store, worker, field_id, now)


async def set_preferred_name(store: Store, worker: Worker, preferred_name: str | None, now: datetime) -> Worker:
    """Remember what the worker wants to be called; None: as everybody."""
    await store.workers.set_preferred_name(worker.id, preferred_name)
    await _record(store, worker, CALLED, now)
    return await store.workers.get(worker.id)


async def ask_to_correct(store: Store, worker: Worker, part: str, now: datetime) -> Consultation:
    """Tell staff which part of what they keep the worker finds wrong, in the consultation about papers."""
    open_ones = await store.consultations.list_open(worker.id)
    running = next((each for each in open_ones if each.kind is ConsultationKind.PROCEDURE), None)
    consultation = running or await open_consultation(store, worker, ConsultationKind.PROCEDURE, [], now)
    message = tell_staff("profile-correction", {"part": part}, consultation_id=consultation.id)
    await add_summary(store, consultation, message, now)
    return consultation


async def _record(store: Store, worker: Worker, field_id: str, now: datetime) -> None:
    who = Actor.worker(worker.id)
    await store.audit_log.record(
        AuditAction.PROFILE_CHANGED, actor=who, subject=str(who), at=now, details={"field": field_id}
    )
