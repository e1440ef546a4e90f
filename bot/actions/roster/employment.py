"""A worker's contracts begin and end."""

from datetime import date

from bot.actions.context import ActionContext
from bot.actions.reminders.replan import replan
from bot.actions.result import DONE, ActionResult, refused
from bot.domain.audit_event import AuditAction
from bot.domain.roster.changes import why_not_begin
from bot.domain.roster.employment import Contract
from bot.domain.workers.worker import Worker


async def end_contract(context: ActionContext, ended: Contract) -> None:
    """Keep the end and the reason that this contract now has; without an end it has not ended after all."""
    await context.store.contracts.end(ended.id, ended.ended_on, ended.end_reason)
    await replan(context.store, [ended.worker_id], context.facts, context.now)
    what = AuditAction.CONTRACT_ENDED if ended.ended_on else AuditAction.CONTRACT_END_TAKEN_BACK
    await context.record(what, subject=f"worker:{ended.worker_id}")


async def begin_contract(context: ActionContext, worker: Worker, employer_id: int, started_on: date) -> ActionResult:
    """The worker begins at that employer (id) on that day; the contracts before stay. Refused where it cannot begin."""
    problem = why_not_begin(started_on, await context.store.contracts.present(worker.id))
    if problem:
        return refused(problem.key, problem.args)
    await context.store.contracts.begin(worker.id, employer_id, started_on)
    await replan(context.store, [worker.id], context.facts, context.now)
    await context.record(AuditAction.CONTRACT_BEGUN, subject=f"worker:{worker.id}")
    return DONE
