"""A worker has a new phone: the old chat is nobody's."""

from bot.actions.context import ActionContext
from bot.domain.audit_event import AuditAction
from bot.domain.workers.worker import Worker


async def detach_chat(context: ActionContext, worker: Worker) -> None:
    """The worker has another Telegram account now: nothing more goes to the old chat, and an invitation works anew."""
    if worker.chat_id is None:
        return
    await context.store.forget_chat(worker.chat_id)
    await context.store.notice_recipients.forget_messages(worker.id)
    await context.store.workers.detach_chat(worker.id)
    await context.record(AuditAction.CHAT_FREED, subject=f"worker:{worker.id}")
