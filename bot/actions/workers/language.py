"""A person chooses the language in which they read the bot."""

from bot.actions.context import ActionContext
from bot.domain.outbox import ListCommands
from bot.domain.workers.worker import Worker


async def choose_language(context: ActionContext, chat_id: int, locale: str) -> Worker:
    """Keep which language is read in a private chat, and let Telegram list the commands in it.

    The phone's may be another. The chat is looked up when the message leaves: who declines until then leaves no trace.
    """
    worker = await context.store.workers.upsert_by_chat(chat_id, locale)
    await context.store.outbox.put(ListCommands(worker_id=worker.id), context.now)
    return worker
