"""The staff's actions on a person of the roster: look, end and begin contracts, hold records, free a chat."""

from datetime import date, datetime

from bot.actions.reminders.replan import replan
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.facts import Facts
from bot.domain.roster.changes import why_not_begin
from bot.domain.roster.columns import RowProblem
from bot.domain.roster.employment import Contract
from bot.domain.staff import StaffMember
from bot.domain.workers.worker import Worker
from bot.storage.store import Store


async def view_worker(store: Store, member: StaffMember, worker: Worker, now: datetime) -> None:
    """Record who looked at whom."""
    await _record(store, AuditAction.WORKER_VIEWED, member, worker.id, now)


async def end_contract(store: Store, member: StaffMember, ended: Contract, facts: Facts, now: datetime) -> None:
    """Keep the end and the reason that this contract now has; without an end it has not ended after all."""
    await store.contracts.end(ended.id, ended.ended_on, ended.end_reason)
    await replan(store, [ended.worker_id], facts, now)
    what = AuditAction.CONTRACT_ENDED if ended.ended_on else AuditAction.CONTRACT_END_TAKEN_BACK
    await _record(store, what, member, ended.worker_id, now)


async def begin_contract(
    store: Store, member: StaffMember, new: tuple[Worker, int, date], facts: Facts, now: datetime
) -> RowProblem | None:
    """The worker begins at that employer (id) on that day; the contracts before stay. Else why it cannot begin."""
    worker, employer_id, started_on = new
    problem = why_not_begin(started_on, await store.contracts.present(worker.id))
    if problem:
        return problem
    await store.contracts.begin(worker.id, employer_id, started_on)
    await replan(store, [worker.id], facts, now)
    await _record(store, AuditAction.CONTRACT_BEGUN, member, worker.id, now)
    return None


async def hold_records(store: Store, member: StaffMember, worker: Worker, reason: str, now: datetime) -> None:
    """Nothing of this worker is deleted until the hold is lifted."""
    await store.legal_holds.set(worker.id, reason, member.id, now)
    await _record(store, AuditAction.LEGAL_HOLD_SET, member, worker.id, now)


async def lift_hold(store: Store, member: StaffMember, worker: Worker, now: datetime) -> None:
    """The usual periods count again."""
    await store.legal_holds.lift(worker.id, now)
    await _record(store, AuditAction.LEGAL_HOLD_LIFTED, member, worker.id, now)


async def detach_chat(store: Store, member: StaffMember, worker: Worker, now: datetime) -> None:
    """The worker has another Telegram account now: nothing more goes to the old chat, and an invitation works anew."""
    if worker.chat_id is None:
        return
    await store.dialog_states.forget_chat(worker.chat_id)
    await store.workers.detach_chat(worker.id)
    await _record(store, AuditAction.CHAT_FREED, member, worker.id, now)


async def _record(store: Store, action: AuditAction, member: StaffMember, worker_id: int, now: datetime) -> None:
    await store.audit_log.record(action, actor=Actor.staff(member.id), subject=f"worker:{worker_id}", at=now)
