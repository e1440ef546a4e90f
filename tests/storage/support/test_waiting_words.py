from bot.domain.support.message import IncomingMessage
from bot.storage.store import Store
from tests.actions.vocabulary import NOW

FIRST = IncomingMessage(11, "text", "Lương của tôi bị trừ.")
PHOTO = IncomingMessage(12, "photo", None, "77", "AgAD")


async def test_words_come_back_as_they_were_in_order_and_once(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(101, "vi")
    other = await store.workers.upsert_by_chat(102, "vi")
    for words in (FIRST, PHOTO):
        await store.waiting_words.add(worker.id, words, NOW)
    await store.waiting_words.add(other.id, FIRST, NOW)
    assert await store.waiting_words.workers(10) == [worker.id, other.id]
    assert await store.waiting_words.take(worker.id) == [(FIRST, NOW), (PHOTO, NOW)]
    assert await store.waiting_words.take(worker.id) == []
    assert await store.waiting_words.workers(10) == [other.id]
    await store.waiting_words.forget(other.id)
    assert await store.waiting_words.take(other.id) == []
