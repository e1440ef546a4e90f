"""A worker's say over notices: none from now on, or again."""

from bot.actions.context import ActionContext
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.workers.worker import Worker


async def stop(context: ActionContext, worker: Worker) -> None:
    """Stop notices from now on; reminders of legal deadlines still come."""
    await context.store.workers.mute(worker.id, context.now)
    await context.record(AuditAction.NOTICES_STOPPED, actor=Actor.worker(worker.id))


async def listen_again(context: ActionContext, worker: Worker) -> None:
    """Let notices come again."""
    await context.store.workers.mute(worker.id, None)
    await context.record(AuditAction.NOTICES_RESUMED, actor=Actor.worker(worker.id))
