"""Prohibited data: it is taken out of the chats; what is kept is that it was there, and its kind."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.private_copies import delete_copies_of
from bot.actions.result import ALREADY_DONE, DONE, ActionResult
from bot.domain.audit_event import SOMEBODY, Actor, AuditAction
from bot.domain.outbox import DeleteMessage, say
from bot.domain.privacy.prohibited_data import REMOVED, ProhibitedData, may_show_card
from bot.domain.support.message import IncomingMessage, Message
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


async def refuse_pictures(context: ActionContext, worker: Worker, telegram_ids: Iterable[int]) -> None:
    """The worker says that these show a card: out of the chat, and out of the group where they were passed on."""
    for telegram_id in telegram_ids:
        message = await context.store.messages.by_worker_message_id(worker.id, telegram_id)
        if message is None:
            await context.store.outbox.put(_out_of_chat(worker.id, telegram_id), context.now)
            continue
        for part in await context.store.messages.whole(message):
            await _remove(context, part, _out_of_chat(worker.id, part.worker_message_id))
    await _record(context, Actor.worker(worker.id), ProhibitedData.CARD)


async def remove_for_staff(context: ActionContext, message: Message) -> ActionResult:
    """Remove a worker's message from both chats, and tell the worker why."""
    if message.content == REMOVED:
        return ALREADY_DONE
    consultation = await context.store.consultations.get(message.consultation_id)
    there = _out_of_chat(consultation.worker_id, message.worker_message_id)
    await _remove(context, message, replace(there, consultation_id=consultation.id))
    why = say("not_accepted-removed-by-staff", worker_id=consultation.worker_id)
    await context.store.outbox.put(replace(why, cause=f"consultation:{consultation.id}"), context.now)
    await context.record(AuditAction.MESSAGE_REMOVED, subject=f"message:{message.id}")
    return DONE


def picture_in(words: Sequence[IncomingMessage]) -> int | None:
    """The last of these words, if it is a picture, by its Telegram id."""
    return words[-1].telegram_id if words and may_show_card(words[-1].content) else None


async def _remove(context: ActionContext, message: Message, there: DeleteMessage) -> None:
    if message.content == REMOVED:
        return
    await context.store.messages.remove(message.id)
    await delete_copies_of(context.store, message.consultation_id, context.now)
    here = DeleteMessage(
        message.staff_message_id, message.id, consultation_id=message.consultation_id, group_id=message.group_id
    )
    for outbox_message in (here, there):
        await context.store.outbox.put(outbox_message, context.now)


async def _record(context: ActionContext, actor: Actor, kind: ProhibitedData) -> None:
    await context.record(AuditAction.NOT_ACCEPTED, actor=actor, details={"kind": kind.value})


def _out_of_chat(worker_id: int, telegram_id: int | None, idempotency_key: str | None = None) -> DeleteMessage:
    return DeleteMessage(telegram_id, worker_id=worker_id, idempotency_key=idempotency_key)
