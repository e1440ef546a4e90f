"""A person chooses the language in which they read the bot."""

from datetime import datetime

from bot.actions.context import ActionContext
from bot.domain.outbox import ListCommands
from bot.domain.workers.worker import Worker
from bot.storage.database import Database

# In one transaction.
_AT_A_TIME = 200


async def choose_language(context: ActionContext, chat_id: int, locale: str) -> Worker:
    """Keep which language is read in a private chat, and let Telegram list the commands in it.

    The phone's may be another. The chat is looked up when the message leaves: who declines until then leaves no trace.
    """
    worker = await context.store.workers.upsert_by_chat(chat_id, locale)
    await context.store.outbox.put(ListCommands(worker_id=worker.id), context.now)
    return worker


async def list_commands_again(database: Database, locale: str, version: str, now: datetime) -> None:
    """Let Telegram list the commands anew in the chats of who reads that language; for one `version` of them once.

    Each chat has a list of its own since its language was chosen, and keeps it. Staff get theirs anew every day.
    """
    last_id = 0
    while True:
        async with database.transaction() as store:
            found = await store.workers.page_reading(locale, last_id, _AT_A_TIME)
            for worker_id in found:
                key = f"commands:{worker_id}:{version}"
                store.outbox.put_unless_there(ListCommands(worker_id=worker_id, idempotency_key=key), now)
        if not found:
            return
        last_id = found[-1]
