"""The staff's actions on a person of the roster: look, end and begin contracts, hold records, free a chat."""

from datetime import date

from bot.actions.context import ActionContext
from bot.actions.reminders.replan import replan
from bot.actions.result import DONE, ActionResult, refused
from bot.domain.audit_event import AuditAction
from bot.domain.roster.changes import why_not_begin
from bot.domain.roster.employment import Contract
from bot.domain.workers.worker import Worker


async def view_worker(context: ActionContext, worker: Worker) -> None:
    """Record who looked at whom."""
    await _record(context, AuditAction.WORKER_VIEWED, worker.id)


async def end_contract(context: ActionContext, ended: Contract) -> None:
    """Keep the end and the reason that this contract now has; without an end it has not ended after all."""
    await context.store.contracts.end(ended.id, ended.ended_on, ended.end_reason)
    await replan(context.store, [ended.worker_id], context.facts, context.now)
    what = AuditAction.CONTRACT_ENDED if ended.ended_on else AuditAction.CONTRACT_END_TAKEN_BACK
    await _record(context, what, ended.worker_id)


async def begin_contract(context: ActionContext, worker: Worker, employer_id: int, started_on: date) -> ActionResult:
    """The worker begins at that employer (id) on that day; the contracts before stay. Refused where it cannot begin."""
    problem = why_not_begin(started_on, await context.store.contracts.present(worker.id))
    if problem:
        return refused(problem.key, problem.args)
    await context.store.contracts.begin(worker.id, employer_id, started_on)
    await replan(context.store, [worker.id], context.facts, context.now)
    await _record(context, AuditAction.CONTRACT_BEGUN, worker.id)
    return DONE


async def hold_records(context: ActionContext, worker: Worker, reason: str) -> None:
    """Nothing of this worker is deleted until the hold is lifted."""
    await context.store.legal_holds.set(worker.id, reason, context.staff_id, context.now)
    await _record(context, AuditAction.LEGAL_HOLD_SET, worker.id)


async def lift_hold(context: ActionContext, worker: Worker) -> None:
    """The usual periods count again."""
    await context.store.legal_holds.lift(worker.id, context.now)
    await _record(context, AuditAction.LEGAL_HOLD_LIFTED, worker.id)


async def detach_chat(context: ActionContext, worker: Worker) -> None:
    """The worker has another Telegram account now: nothing more goes to the old chat, and an invitation works anew."""
    if worker.chat_id is None:
        return
    await context.store.dialog_states.forget_chat(worker.chat_id)
    await context.store.workers.detach_chat(worker.id)
    await _record(context, AuditAction.CHAT_FREED, worker.id)


async def _record(context: ActionContext, action: AuditAction, worker_id: int) -> None:
    await context.store.audit_log.record(action, actor=context.actor, subject=f"worker:{worker_id}", at=context.now)
