"""The ids of messages in private chats: kept 48 hours, and of nobody of whom nothing else is kept."""

from datetime import timedelta

import pytest

from bot.domain.outbox import CopyMessages, DeliveryResult, DeliveryStatus
from bot.domain.privacy.chat_clearing import ClearedChat, Clearing
from bot.domain.support.consultation import ConsultationKind, Readers
from bot.domain.support.message import IncomingMessage
from bot.domain.workers.worker import Worker
from bot.storage.store import Store
from tests.actions.vocabulary import NOW, a_worker

CHAT, STRANGER = 101, 909
SENT = DeliveryResult(DeliveryStatus.SENT)


async def wanted(store: Store, chat_id: int = CHAT) -> list[int]:
    await store.chat_messages.flush()
    return list(await store.chat_messages.next_wanted(chat_id, NOW))


async def kept(store: Store, *message_ids: int) -> Worker:
    """A worker who wants a chat with these messages cleared."""
    worker = await a_worker(store, CHAT)
    store.chat_messages.add(CHAT, message_ids, NOW)
    await store.chat_messages.flush()
    await store.chat_messages.want_cleared(CHAT)
    return worker


async def writes(store: Store, worker: Worker, telegram_id: int, content: str, readers: Readers) -> CopyMessages:
    """Words of the worker; returns how they would come to the group."""
    consultation = await store.consultations.open(worker, ConsultationKind.PAY, NOW, readers)
    words = IncomingMessage(telegram_id, content, "words")
    message = await store.messages.add_from_worker(consultation.id, words, NOW)
    return CopyMessages((message.id,), consultation_id=consultation.id)


async def test_of_somebody_of_whom_nothing_is_kept_no_message_is_either(store: Store) -> None:
    await a_worker(store, CHAT)
    await store.dialog_states.write(102, 102, "stack", {"page": 1})
    await store.dialog_states.flush()
    for chat_id in (CHAT, 102, STRANGER):
        store.chat_messages.add(chat_id, [1, 2], NOW)
    await store.chat_messages.flush()
    for chat_id in (CHAT, 102, STRANGER):
        await store.chat_messages.want_cleared(chat_id)
    assert [await wanted(store, chat_id) for chat_id in (CHAT, 102, STRANGER)] == [[1, 2], [1, 2], []]


async def test_only_what_stood_there_when_it_was_wanted_goes_and_no_more_than_one_call_takes(store: Store) -> None:
    await kept(store, *range(1, 151))
    store.chat_messages.add(CHAT, [7, 200], NOW)  # 7 is known
    assert await wanted(store) == list(range(1, 101))
    await store.chat_messages.set_clearing(CHAT, range(1, 101), Clearing.DELETED)
    await store.chat_messages.set_clearing(CHAT, [101], Clearing.REFUSED)
    assert await wanted(store) == list(range(102, 151))


async def test_messages_older_than_48_hours_are_forgotten_and_deleted_by_nobody(store: Store) -> None:
    await kept(store)
    store.chat_messages.add(CHAT, [1], NOW - timedelta(hours=48))
    store.chat_messages.add(CHAT, [2], NOW - timedelta(hours=47, minutes=59))
    await store.chat_messages.flush()
    await store.chat_messages.want_cleared(CHAT)
    assert await wanted(store) == [2]
    await store.chat_messages.forget_old(NOW)
    await store.chat_messages.set_clearing(CHAT, [1, 2], Clearing.DELETED)
    assert await store.chat_messages.finish(CHAT) == ClearedChat(deleted=1, waiting=0, left=0)


async def test_words_wait_until_the_staff_group_has_them(store: Store) -> None:
    worker = await kept(store, 1, 2)
    copy = await writes(store, worker, 2, "text", Readers.GROUP)
    await store.chat_messages.set_clearing(CHAT, [1], Clearing.DELETED)
    assert await wanted(store) == []
    assert await store.chat_messages.finish(CHAT) == ClearedChat(deleted=1, waiting=1, left=0)
    assert await store.chat_messages.whose_words_waited(copy.consultation_id) == worker.id
    await store.messages.set_staff_message_id(copy.message_ids[0], -1001, 5)
    assert await wanted(store) == [2]
    await store.outbox.put(copy, NOW)  # they are passed on once more
    await store.outbox.flush()
    assert await wanted(store) == []


@pytest.mark.parametrize("readers", [Readers.RESTRICTED, Readers.ADMINS])
async def test_a_picture_that_the_group_does_not_see_waits_until_a_reader_has_looked_at_it(
    store: Store, readers: Readers
) -> None:
    worker = await kept(store, 1, 2)
    await writes(store, worker, 1, "text", readers)
    copy = await writes(store, worker, 2, "photo", readers)
    assert await wanted(store) == [1]
    reader = CopyMessages(
        copy.message_ids, staff_id=await store.staff.add(501, NOW), consultation_id=copy.consultation_id
    )
    await store.outbox.record(reader, SENT, NOW)
    assert await wanted(store) == [1, 2]


async def test_what_could_not_be_deleted_is_counted_and_then_forgotten(store: Store) -> None:
    worker = await kept(store, 1, 2, 3)
    await store.chat_messages.set_clearing(CHAT, [1], Clearing.DELETED)
    await store.chat_messages.set_clearing(CHAT, [2], Clearing.REFUSED)
    assert await store.chat_messages.finish(CHAT) == ClearedChat(deleted=1, waiting=0, left=2)
    assert await store.chat_messages.finish(CHAT) == ClearedChat(deleted=0, waiting=0, left=0)
    consultation = await store.consultations.open(worker, ConsultationKind.PAY, NOW)
    assert await store.chat_messages.whose_words_waited(consultation.id) is None


async def test_of_a_forgotten_chat_no_id_stays_nor_comes(store: Store) -> None:
    worker = await kept(store, 1)
    store.chat_messages.add(CHAT, [2], NOW)
    await store.workers.forget_chat(worker)
    await store.forget_chat(CHAT)
    await store.chat_messages.flush()
    assert await store.chat_messages.finish(CHAT) == ClearedChat(0, 0, 0)
    assert await wanted(store) == []
