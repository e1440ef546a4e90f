"""What is written with the outcome of a message, in the same transaction."""

from datetime import datetime

from bot.delivery.outcomes import Delivered
from bot.domain.days import tokyo_day
from bot.domain.outbox import (
    CopyMessages,
    DeleteMessage,
    DeleteMessages,
    DeliveryResult,
    OpenTopic,
    OutboxMessage,
    React,
)
from bot.domain.outbox.follow_ups import (
    after_answer,
    after_clearing,
    after_group_refusal,
    after_group_return,
    after_private_answer,
    after_reaction,
    after_removal,
    after_topic_refusal,
)
from bot.storage.store import Store


async def set_counterparts(store: Store, message: OutboxMessage, delivered: Delivered) -> None:
    """Remember under which id the other side sees each stored message that was copied."""
    for message_id, telegram_id in delivered.counterparts.items():
        if message.worker_id is not None:
            await store.messages.set_worker_message_id(message_id, telegram_id)
        elif message.staff_id is None and delivered.chat_id is not None:
            await store.messages.set_staff_message_id(message_id, delivered.chat_id, telegram_id)


async def note_messages(store: Store, message: OutboxMessage, delivered: Delivered, now: datetime) -> None:
    """Keep that what was said stands in the worker's chat, and what was deleted no more."""
    if message.worker_id is None or delivered.chat_id is None:
        return
    if isinstance(message, DeleteMessage):
        await store.chat_messages.remove(delivered.chat_id, [delivered.telegram_id])
        return
    every = {delivered.telegram_id, *delivered.counterparts.values(), *delivered.also}
    store.chat_messages.add(delivered.chat_id, sorted(every), now)


async def what_follows(
    store: Store, outbox_message: OutboxMessage, ending: DeliveryResult, now: datetime
) -> tuple[OutboxMessage, ...]:
    """Return the messages that follow from what became of another."""
    match outbox_message:
        case DeleteMessage():
            follows = after_removal(outbox_message, ending)
        case React():
            follows = after_reaction(outbox_message, ending)
        case OpenTopic():
            follows = await _after_opening(store, outbox_message, now)
        case DeleteMessages():
            follows = await _after_clearing(store, outbox_message, ending)
        case CopyMessages(worker_id=None):
            follows = await _after_words(store, outbox_message)
        case CopyMessages():
            follows = await _after_answer(store, outbox_message, ending)
        case _:
            follows = ()
    return follows


async def _after_opening(store: Store, message: OpenTopic, now: datetime) -> tuple[OutboxMessage, ...]:
    consultation = await store.consultations.get(message.consultation_id)
    if consultation.topic_id is not None or consultation.card_id is None:
        return ()
    return after_topic_refusal([admin.id for admin in await store.staff.admins()], tokyo_day(now))


async def _after_answer(store: Store, answer: CopyMessages, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    message = await store.messages.find(answer.message_ids[-1])
    if message is None:
        return ()
    if message.staff_message_id is None:
        return after_private_answer(message.consultation_id, message.staff_id, ending)
    return after_answer(answer, message.consultation_id, message.group_id, message.staff_message_id, ending)


async def _after_clearing(store: Store, message: DeleteMessages, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    worker = None if message.worker_id is None else await store.workers.get(message.worker_id)
    if worker is None or worker.chat_id is None:
        return ()
    return after_clearing(message, await store.chat_messages.finish(worker.chat_id), ending)


async def _after_words(store: Store, words: CopyMessages) -> tuple[OutboxMessage, ...]:
    """Let words go out of a chat that was cleared, now that staff have them."""
    worker_id = await store.chat_messages.whose_words_waited(words.consultation_id)
    return () if worker_id is None else (DeleteMessages(worker_id=worker_id),)


async def begin_group_refusal(store: Store, group_id: int, reason: str, now: datetime, retry_at: datetime) -> None:
    """Record that the staff group takes nothing until then; admins hear it once, in private."""
    if await store.group_refusals.begin(group_id, reason, now, retry_at):
        for message in after_group_refusal([admin.id for admin in await store.staff.admins()], reason):
            await store.outbox.put(message, now)


async def end_group_refusal(store: Store, now: datetime) -> None:
    """Record that the staff group took a message; where it refused before, admins hear it."""
    held_until = await store.group_refusals.end()
    if held_until is not None:
        store.outbox.release_held(held_until, now)
        for message in after_group_return([admin.id for admin in await store.staff.admins()]):
            await store.outbox.put(message, now)
