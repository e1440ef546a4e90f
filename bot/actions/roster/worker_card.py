"""The staff's actions on a person of the roster: look, end and begin contracts, hold records, free a chat."""

from bot.actions.context import ActionContext
from bot.domain.audit_event import AuditAction
from bot.domain.workers.worker import Worker


async def view_worker(context: ActionContext, worker: Worker) -> None:
    """Record who looked at whom."""
    await context.record(AuditAction.WORKER_VIEWED, subject=f"worker:{worker.id}")
