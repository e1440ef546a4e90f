"""Several senders and turns at the same outbox, each in a transaction of its own."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, event, insert, text
from sqlalchemy.engine.interfaces import DBAPICursor

from bot.domain.outbox import (
    CopyMessages,
    DeliveryResult,
    DeliveryStatus,
    OutboxMessage,
    SayText,
    say,
    tell_staff,
)
from bot.domain.outbox.claimed import OutboxRow
from bot.storage.claims import LeaseLostError, Places
from bot.storage.database import Database, open_engine
from bot.storage.encrypted_columns import in_new_row
from bot.storage.encryption import NO_KEYS
from bot.storage.store import Store
from bot.storage.tables import ordering_keys, outbox
from tests.storage.leases import let_leases_end

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)


@pytest.fixture
async def other_process(database_url: str) -> AsyncIterator[Database]:
    opened = Database(database_url, NO_KEYS)
    yield opened
    await opened.close()


async def test_no_two_senders_get_the_same_row(database: Database, other_process: Database) -> None:
    async with database.transaction() as store:
        for number in range(20):
            await _put_for_a_new_worker(store, number)

    claims = await asyncio.gather(*(_claim(sender, 5) for sender in (database, other_process) * 3))

    ids = [row.id for rows in claims for row in rows]
    assert len(ids) == len(set(ids)) == 20


async def test_no_two_senders_have_the_same_ordering_key(database: Database, other_process: Database) -> None:
    async with database.transaction() as store:
        await store.outbox.put(tell_staff("first"), NOW)
        await store.outbox.put(tell_staff("second"), NOW)

    claims = await asyncio.gather(*(_claim(sender, 5) for sender in (database, other_process) * 3))

    assert _keys(row for rows in claims for row in rows) == ["first"]


@pytest.mark.slow
async def test_ids_of_an_ordering_key_rise_in_the_order_of_commits(postgresql_url: str) -> None:
    database = Database(postgresql_url, NO_KEYS)
    async with database.transaction() as first_turn:
        await first_turn.outbox.put(tell_staff("committed first"), NOW)
        await first_turn.outbox.flush()
        second_turn = asyncio.create_task(_put(database, tell_staff("committed second")))
        await asyncio.wait({second_turn}, timeout=0.2)
        assert not second_turn.done()
        assert await _claim(database, 10) == []
    await second_turn
    for key in ("committed first", "committed second"):
        [row] = await _claim(database, 10)
        assert _keys([row]) == [key]
        async with database.transaction() as store:
            await store.outbox.complete(row, DeliveryResult(DeliveryStatus.SENT), NOW)
    await database.close()


async def test_turns_that_put_in_for_the_same_people_in_another_order_do_not_wait_in_a_circle(
    database: Database, other_process: Database
) -> None:
    async with database.transaction() as store:
        ids = [(await store.workers.upsert_by_chat(7_000_000_000 + number, "vi")).id for number in range(8)]

    async def put_for_all(turns: Database, worker_ids: Sequence[int]) -> None:
        async with turns.transaction() as store:
            for worker_id in worker_ids:
                await store.outbox.put(say("hello", worker_id=worker_id), NOW)

    turns = ((database, ids), (other_process, ids[::-1]))
    await asyncio.gather(*(put_for_all(*turn) for turn in turns * 5))
    assert len(await _claim(database, 10)) == 8


async def test_what_a_sender_found_out_after_it_lost_its_claim_is_not_written(
    database: Database, other_process: Database
) -> None:
    await _put(database, tell_staff("hello"))
    [slow] = await _claim(database, 10)
    async with other_process.transaction() as store:
        await let_leases_end(store)
    [quick] = await _claim(other_process, 10)
    with pytest.raises(LeaseLostError):
        await _end(database, slow, DeliveryStatus.SENT, tell_staff("what follows"))
    async with other_process.transaction() as store:
        await store.outbox.complete(quick, DeliveryResult(DeliveryStatus.REPEATED), NOW)
        assert await store.outbox.claim(NOW, Places(10, 10, 10)) == []


async def test_a_lease_that_was_taken_before_the_clock_went_back_is_over(database: Database) -> None:
    await _put(database, tell_staff("hello"))
    await _claim(database, 10)
    async with database.transaction() as store:
        await let_leases_end(store, after=-timedelta(hours=2))
    [row] = await _claim(database, 10)
    assert row.status_if_sent is DeliveryStatus.REPEATED


@pytest.mark.slow
async def test_a_sender_passes_by_an_album_that_a_turn_is_still_adding_to(postgresql_url: str) -> None:
    database = Database(postgresql_url, NO_KEYS)
    await _put(database, CopyMessages((1,), idempotency_key="album:77"))

    async with database.transaction() as turn:
        await turn.outbox.add_copies("album:77", [2])
        assert await _claim(database, 10) == []

    (row,) = await _claim(database, 10)
    assert isinstance(row.message, CopyMessages)
    assert row.message.message_ids == (1, 2)
    await database.close()


async def test_two_turns_with_the_same_idempotency_key_put_in_one_message(
    database: Database, other_process: Database
) -> None:
    message = SayText("hello", idempotency_key="hello:7")
    await asyncio.gather(*(_put(turns, message) for turns in (database, other_process) * 3))

    [row] = await _claim(database, 10)
    async with database.transaction() as store:
        await store.outbox.complete(row, DeliveryResult(DeliveryStatus.SENT), NOW)
    assert await _claim(database, 10) == []


async def test_two_first_messages_of_one_chat_make_one_worker(database: Database, other_process: Database) -> None:
    async def arrive(turns: Database) -> int:
        async with turns.transaction() as store:
            return (await store.workers.upsert_by_chat(7_000_000_001, "vi")).id

    worker_ids = await asyncio.gather(*(arrive(turns) for turns in (database, other_process) * 3))

    assert len(set(worker_ids)) == 1


@pytest.mark.parametrize("name", ["_FREE", "_FIRSTS_DUE"])
async def test_a_claim_reads_only_what_is_due(database_url: str, name: str) -> None:
    engine = open_engine(database_url, NO_KEYS)
    statements: list[tuple[str, Any]] = []

    @event.listens_for(engine.sync_engine, "before_cursor_execute")
    def keep(_c: Connection, _cursor: DBAPICursor, sql: str, values: Any, _context: object, _many: object) -> None:
        statements.append((sql, values))

    async with engine.begin() as connection:
        message = {"act": "say", "message": {}, "message_class": "answer", "attempts": 1, "created_at": NOW}
        sent = message | {"ordering_key": "staff", "outcome": "sent", "due_at": NOW, "ended_at": NOW}
        await connection.execute(insert(outbox), [in_new_row(outbox, sent)] * 2_000)
        head = {"to_group": True, "is_urgent": False, "due_at": LATER, "epoch": 0}
        await connection.execute(insert(ordering_keys), [{"key": f"consultation:{n}", **head} for n in range(2_000)])
        await connection.execute(text("ANALYZE"))
        store = Store(connection)
        await store.outbox.put(tell_staff("hello"), NOW)
        await store.outbox.claim(NOW, Places(0, 10, 10))
        table = {"_FREE": "FROM ordering_keys", "_FIRSTS_DUE": "FROM outbox"}[name]
        sql, values = next(each for each in statements if table in each[0] and each[0].startswith("SELECT"))
        explain = "EXPLAIN QUERY PLAN" if database_url.startswith("sqlite") else "EXPLAIN"
        plan = "\n".join(map(str, await connection.exec_driver_sql(f"{explain} {sql}", values)))
    await engine.dispose()
    assert {"_FREE": "ix_ordering_keys_due", "_FIRSTS_DUE": "ix_outbox_waiting"}[name] in plan


@pytest.mark.slow
async def test_postgresql_cleans_up_behind_the_queue_however_many_wait(postgresql_url: str) -> None:
    engine = open_engine(postgresql_url, NO_KEYS)
    async with engine.connect() as connection:
        options = await connection.scalar(text("SELECT reloptions FROM pg_class WHERE relname = 'ordering_keys'"))
    await engine.dispose()
    assert {"autovacuum_vacuum_scale_factor=0", "autovacuum_vacuum_threshold=10000"} <= set(options)


async def _claim(sender: Database, limit: int) -> Sequence[OutboxRow]:
    async with sender.transaction() as store:
        return await store.outbox.claim(NOW, Places(limit, limit, limit))


async def _end(sender: Database, row: OutboxRow, outcome: DeliveryStatus, follows: OutboxMessage) -> None:
    async with sender.transaction() as store:
        await store.outbox.put(follows, NOW)
        await store.outbox.complete(row, DeliveryResult(outcome), NOW)


async def _put(turns: Database, message: OutboxMessage) -> None:
    async with turns.transaction() as store:
        await store.outbox.put(message, NOW)


def _keys(rows: Iterable[OutboxRow]) -> list[str]:
    return [row.message.key for row in rows if isinstance(row.message, SayText)]


async def _put_for_a_new_worker(store: Store, number: int) -> None:
    worker = await store.workers.upsert_by_chat(7_000_000_000 + number, "vi")
    await store.outbox.put(SayText("hello", worker_id=worker.id), NOW)
