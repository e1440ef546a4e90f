"""Rows in bulk: they are claimed, wait for their turn in memory, and begin."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import pytest

from bot.domain.outbox import DeliveryStatus, MessageClass, SendNotice
from bot.domain.outbox.claimed import OutboxRow
from bot.storage.claims import Places
from bot.storage.store import Store
from tests.storage.leases import let_leases_end

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
NOTICE_ID = 1
Do = Callable[[Store, int], Awaitable[object]]


@pytest.fixture
async def worker_id(store: Store) -> int:
    return (await store.workers.upsert_by_chat(7_000_000_001, "vi")).id


@pytest.fixture
async def row(store: Store, worker_id: int) -> OutboxRow:
    """One that a sender has claimed."""
    usual = MessageClass.NOTICE
    await store.outbox.put(SendNotice(notice_id=NOTICE_ID, worker_id=worker_id, message_class=usual), NOW)
    [found] = await _claim(store)
    return found


async def _claim(store: Store) -> list[OutboxRow]:
    return list(await store.outbox.claim(NOW, Places(0, 0, 0, 5)))


async def test_what_had_not_begun_when_its_sender_died_was_not_sent(store: Store, row: OutboxRow) -> None:
    assert row.status_if_sent is DeliveryStatus.SENT
    assert await _claim(store) == []
    await let_leases_end(store)
    [again] = await _claim(store)
    assert (again.status_if_sent, again.attempts) == (DeliveryStatus.SENT, 2)


async def test_what_had_begun_may_have_been_sent_however_often_its_senders_die(store: Store, row: OutboxRow) -> None:
    assert await store.claimed_rows.begin([row]) == [row.id]
    for _ in range(2):
        await let_leases_end(store)
        [again] = await _claim(store)
        assert again.status_if_sent is DeliveryStatus.REPEATED
    assert await store.claimed_rows.begin([again]) == [row.id]


async def _claim_anew(store: Store, _worker_id: int) -> None:
    await let_leases_end(store)
    assert await _claim(store)


async def _move(store: Store, worker_id: int) -> None:
    other = await store.workers.upsert_by_chat(7_000_000_002, "vi")
    await store.outbox.move(worker_id, other.id, NOW)
    await store.outbox.flush()
    assert await _claim(store)


GONE: dict[str, Do] = {
    "withdrawn": lambda store, _worker_id: store.outbox.withdraw(NOTICE_ID),
    "cancelled with a chat": lambda store, worker_id: store.outbox.cancel(worker_id, NOW),
    "somebody else's": _claim_anew,
    "another worker's": _move,
}


@pytest.mark.parametrize("do", GONE.values(), ids=list(GONE))
async def test_what_is_gone_since_its_claim_does_not_begin(
    store: Store, row: OutboxRow, worker_id: int, do: Do
) -> None:
    await do(store, worker_id)
    assert await store.claimed_rows.begin([row]) == []


async def test_of_several_those_begin_that_are_there(store: Store, row: OutboxRow) -> None:
    other = await store.workers.upsert_by_chat(7_000_000_002, "vi")
    urgent = MessageClass.URGENT
    await store.outbox.put(SendNotice(notice_id=2, worker_id=other.id, message_class=urgent), NOW)
    [second] = await _claim(store)
    await store.outbox.withdraw(NOTICE_ID)
    assert await store.claimed_rows.begin([row, second]) == [second.id]
