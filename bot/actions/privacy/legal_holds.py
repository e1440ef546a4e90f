"""A legal hold keeps a worker's records from being deleted."""

from bot.actions.context import ActionContext
from bot.domain.audit_event import AuditAction
from bot.domain.workers.worker import Worker


async def hold_records(context: ActionContext, worker: Worker, reason: str) -> None:
    """Nothing of this worker is deleted until the hold is lifted."""
    await context.store.legal_holds.set(worker.id, reason, context.staff_id, context.now)
    await context.record(AuditAction.LEGAL_HOLD_SET, subject=f"worker:{worker.id}")


async def lift_hold(context: ActionContext, worker: Worker) -> None:
    """The usual periods count again."""
    await context.store.legal_holds.lift(worker.id, context.now)
    await context.record(AuditAction.LEGAL_HOLD_LIFTED, subject=f"worker:{worker.id}")
