"""A legal hold keeps a worker's records from being deleted."""

from bot.actions.context import ActionContext
from bot.actions.privacy.evidence import destroy_held
from bot.domain.audit_event import AuditAction
from bot.domain.workers.worker import Worker


async def hold_records(context: ActionContext, worker: Worker, reason: str) -> None:
    """Nothing of this worker is deleted until the hold is lifted."""
    await context.store.legal_holds.set(worker.id, reason, context.staff_id, context.now)
    await context.record(AuditAction.LEGAL_HOLD_SET, subject=f"worker:{worker.id}")


async def lift_hold(context: ActionContext, worker: Worker) -> None:
    """The usual periods count again; what was kept for the hold alone is destroyed."""
    await context.store.legal_holds.lift(worker.id, context.now)
    await context.record(AuditAction.LEGAL_HOLD_LIFTED, subject=f"worker:{worker.id}")
    await destroy_held(context, worker.id)
