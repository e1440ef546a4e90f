from datetime import timedelta

from bot.domain.support.consultation import IncomingMessage
from bot.storage.store import Store
from tests.actions.vocabulary import NOW

FIRST = IncomingMessage(11, "text", "Lương của tôi bị trừ.")
PHOTO = IncomingMessage(12, "photo", None, "77", "AgAD")
LATER = NOW + timedelta(minutes=5)


async def test_words_come_back_as_they_were_in_order_and_once(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(101, "vi")
    other = await store.workers.upsert_by_chat(102, "vi")
    for words in (FIRST, PHOTO):
        await store.waiting_words.add(worker.id, words, NOW)
    await store.waiting_words.add(other.id, FIRST, NOW)
    assert await store.waiting_words.take(worker.id) == [FIRST, PHOTO]
    assert await store.waiting_words.take(worker.id) == []
    assert await store.waiting_words.of_worker(other.id) == [FIRST]


async def test_a_worker_s_words_are_due_together_and_not_before_somebody_says_when(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(101, "vi")
    await store.waiting_words.add(worker.id, FIRST, NOW)
    assert await store.waiting_words.due(LATER, 10) == []
    await store.waiting_words.set_due(worker.id, LATER)
    await store.waiting_words.add(worker.id, PHOTO, NOW)
    assert await store.waiting_words.next_due_at() == LATER
    assert await store.waiting_words.due(NOW, 10) == []
    assert await store.waiting_words.due(LATER, 10) == [worker.id]
    await store.waiting_words.set_due(worker.id, None)
    assert await store.waiting_words.due(LATER, 10) == []


async def test_some_or_all_of_them_can_go(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(101, "vi")
    for words in (FIRST, PHOTO):
        await store.waiting_words.add(worker.id, words, NOW)
    await store.waiting_words.remove(worker.id, [PHOTO.telegram_id])
    assert await store.waiting_words.of_worker(worker.id) == [FIRST]
    await store.waiting_words.forget(worker.id)
    assert await store.waiting_words.of_worker(worker.id) == []
