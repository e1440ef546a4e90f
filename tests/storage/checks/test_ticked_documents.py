from datetime import UTC, datetime, timedelta

from bot.storage.store import Store

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)


async def test_a_document_is_ticked_and_unticked(store: Store) -> None:
    screening = await _screening(store)
    assert await store.ticked_documents.of(screening) == frozenset()

    await store.ticked_documents.tick(screening, "passport", NOW)
    await store.ticked_documents.tick(screening, "residence_card", NOW)
    await store.ticked_documents.untick(screening, "passport")

    assert await store.ticked_documents.of(screening) == {"residence_card"}


async def test_a_second_tick_changes_nothing(store: Store) -> None:
    screening = await _screening(store)
    for day in (NOW, NOW + timedelta(days=1)):
        await store.ticked_documents.tick(screening, "passport", day)
    assert await store.ticked_documents.of(screening) == {"passport"}


async def test_each_screening_has_its_own_documents(store: Store) -> None:
    first, second = await _screening(store), await _screening(store)
    await store.ticked_documents.tick(first, "passport", NOW)
    assert await store.ticked_documents.of(second) == frozenset()


async def test_changed_answers_leave_the_ticks_alone(store: Store) -> None:
    screening = await _screening(store)
    await store.ticked_documents.tick(screening, "passport", NOW)
    await store.screenings.keep_answers(screening, {"status": "ssw1"})
    assert await store.ticked_documents.of(screening) == {"passport"}


async def _screening(store: Store) -> int:
    worker = await store.workers.upsert_by_chat(101, "en")
    return (await store.screenings.begin(worker.id, "eligibility", "1", NOW)).id
