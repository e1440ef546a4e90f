from datetime import UTC, datetime

from bot.storage.store import Store

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)


async def test_a_hold_stands_until_it_is_lifted(store: Store) -> None:
    worker_id, staff_id = await store.workers.add_to_roster("W-1", "SOE THIDA"), await store.staff.add(601, NOW)
    assert not await store.legal_holds.stands(worker_id)

    await store.legal_holds.set(worker_id, "a case before the labour tribunal", staff_id, NOW)
    assert await store.legal_holds.reason(worker_id) == "a case before the labour tribunal"

    await store.legal_holds.lift(worker_id, NOW)
    assert not await store.legal_holds.stands(worker_id)
