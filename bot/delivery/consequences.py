"""What is written with the outcome of a message, in the same transaction."""

from datetime import datetime

from bot.delivery.outcomes import Delivered
from bot.domain.days import tokyo_day
from bot.domain.outbox import CopyMessages, DeleteMessage, DeliveryResult, OpenTopic, OutboxMessage, React
from bot.domain.outbox.follow_ups import (
    after_answer,
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
    if isinstance(outbox_message, DeleteMessage):
        return after_removal(outbox_message, ending)
    if isinstance(outbox_message, React):
        return after_reaction(outbox_message, ending)
    if isinstance(outbox_message, OpenTopic):
        return await _after_opening(store, outbox_message, now)
    if isinstance(outbox_message, CopyMessages) and outbox_message.worker_id is not None:
        return await _after_answer(store, outbox_message, ending)
    return ()


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
