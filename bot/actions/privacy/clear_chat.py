"""A worker wants the chat cleared that others may look at."""

from bot.actions.context import ActionContext
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.outbox import DeleteMessages
from bot.domain.workers.worker import Worker

_DONE = "clear_chat-done"


async def clear_chat(context: ActionContext, worker: Worker, asked_in: int) -> None:
    """Let everything go that stands in the worker's chat now; `asked_in` is the message whose button said so, once."""
    if worker.chat_id is None:
        return
    key = f"clear_chat:{worker.id}:{asked_in}"
    if not await context.store.outbox.put(DeleteMessages(_DONE, worker_id=worker.id, idempotency_key=key), context.now):
        return
    await context.store.chat_messages.remove(worker.chat_id, [asked_in])  # the turn deletes it
    await context.store.chat_messages.want_cleared(worker.chat_id)
    who = Actor.worker(worker.id)
    await context.record(AuditAction.CHAT_CLEARED, actor=who, subject=str(who))
