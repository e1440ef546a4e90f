"""Prohibited data: it is taken out of the chats; what is kept is that it was there, and its kind."""

from collections.abc import Iterable, Sequence

from bot.actions.context import ActionContext
from bot.actions.privacy.removal import all_parts, protection_of_records, take_away
from bot.domain.audit_event import SOMEBODY, Actor, AuditAction
from bot.domain.outbox import DeleteMessage
from bot.domain.privacy.evidence import Handling, RemovalReason, handling_of
from bot.domain.privacy.prohibited_data import ProhibitedData, may_show_card
from bot.domain.support.message import IncomingMessage
from bot.domain.workers.worker import Worker


async def refuse_words(
    context: ActionContext, worker: Worker | None, words: IncomingMessage, kind: ProhibitedData
) -> None:
    """Take a message that was never kept out of the worker's chat; of who is not known, only the kind is kept."""
    if worker is None:
        await _record(context, SOMEBODY, kind)
        return
    mark = words.album and f"not_accepted:{worker.id}:{words.album}"
    await context.store.outbox.put(_out_of_chat(worker.id, words.telegram_id, mark), context.now)
    await _record(context, Actor.worker(worker.id), kind)


async def refuse_rest_of_album(context: ActionContext, worker: Worker, words: IncomingMessage) -> bool:
    """Take a later part of a refused album away: the words stand under one picture only; False if it is no such."""
    if words.album is None or not await context.store.outbox.has(f"not_accepted:{worker.id}:{words.album}"):
        return False
    await context.store.outbox.put(_out_of_chat(worker.id, words.telegram_id), context.now)
    return True


async def refuse_pictures(context: ActionContext, worker: Worker, telegram_ids: Iterable[int]) -> str:
    """The worker says that these show a card: out of the chat, and out of the group where they were passed on.

    Returns the key of the text that says so: words that stood with them are kept under a legal hold.
    """
    protected = await protection_of_records(context, worker.id)
    handling = handling_of(RemovalReason.CARD, protected)
    for telegram_id in telegram_ids:
        message = await context.store.messages.by_worker_message_id(worker.id, telegram_id)
        if message is None:
            await context.store.outbox.put(_out_of_chat(worker.id, telegram_id), context.now)
            continue
        parts = await all_parts(context, worker.id, message)
        await take_away(context, worker, parts, RemovalReason.CARD, handling)
    await _record(context, Actor.worker(worker.id), ProhibitedData.CARD)
    return f"not_accepted-{ProhibitedData.CARD}" if handling is Handling.DESTROY else "not_accepted-card-held"


def picture_in(words: Sequence[IncomingMessage]) -> int | None:
    """The last of these words, if it is a picture, by its Telegram id."""
    return words[-1].telegram_id if words and may_show_card(words[-1].content) else None


async def _record(context: ActionContext, actor: Actor, kind: ProhibitedData) -> None:
    await context.record(AuditAction.NOT_ACCEPTED, actor=actor, details={"kind": kind.value})


def _out_of_chat(worker_id: int, telegram_id: int | None, idempotency_key: str | None = None) -> DeleteMessage:
    return DeleteMessage(telegram_id, worker_id=worker_id, idempotency_key=idempotency_key)
