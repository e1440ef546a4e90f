"""Several senders and turns at the same outbox, each in a transaction of its own."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, event, insert, text
from sqlalchemy.engine.interfaces import DBAPICursor

from bot.domain.outbox import CopyMessages, DeliveryResult, DeliveryStatus, OutboxRow, SayText, tell_staff
from bot.storage.database import Database, open_engine
from bot.storage.encrypted_columns import in_new_row
from bot.storage.encryption import NO_KEYS
from bot.storage.store import Store
from bot.storage.tables import outbox

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
LEASE = timedelta(minutes=1)


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


async def test_a_row_that_becomes_visible_late_waits_while_a_later_one_of_its_key_is_with_a_sender(
    postgresql_url: str,
) -> None:
    database = Database(postgresql_url, NO_KEYS)
    async with database.transaction() as slow_turn:
        await slow_turn.outbox.put(tell_staff("put in first"), NOW)
        async with database.transaction() as quick_turn:
            await quick_turn.outbox.put(tell_staff("visible first"), NOW)
        (row,) = await _claim(database, 10)

    assert _keys([row]) == ["visible first"]
    assert await _claim(database, 10) == []
    async with database.transaction() as store:
        await store.outbox.complete(row.id, DeliveryResult(DeliveryStatus.SENT), NOW)
    assert _keys(await _claim(database, 10)) == ["put in first"]
    await database.close()


async def test_a_sender_passes_by_an_album_that_a_turn_is_still_adding_to(postgresql_url: str) -> None:
    database = Database(postgresql_url, NO_KEYS)
    async with database.transaction() as store:
        await store.outbox.put(CopyMessages((1,), idempotency_key="album:77"), NOW)

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
    async def put(turns: Database) -> int | None:
        async with turns.transaction() as store:
            return await store.outbox.put(SayText("hello", idempotency_key="hello:7"), NOW)

    row_ids = await asyncio.gather(*(put(turns) for turns in (database, other_process) * 3))

    assert len([row_id for row_id in row_ids if row_id is not None]) == 1


async def test_two_first_messages_of_one_chat_make_one_worker(database: Database, other_process: Database) -> None:
    async def arrive(turns: Database) -> int:
        async with turns.transaction() as store:
            return (await store.workers.upsert_by_chat(7_000_000_001, "vi")).id

    worker_ids = await asyncio.gather(*(arrive(turns) for turns in (database, other_process) * 3))

    assert len(set(worker_ids)) == 1


async def test_a_claim_reads_only_what_waits(database_url: str) -> None:
    engine = open_engine(database_url, NO_KEYS)
    statements: list[tuple[str, Any]] = []

    @event.listens_for(engine.sync_engine, "before_cursor_execute")
    def keep(_c: Connection, _cursor: DBAPICursor, sql: str, values: Any, _context: object, _many: object) -> None:
        statements.append((sql, values))

    async with engine.begin() as connection:
        sent = {
            "ordering_key": "staff",
            "act": "say",
            "message": {},
            "message_class": "answer",
            "outcome": "sent",
            "attempts": 1,
            "due_at": NOW,
            "created_at": NOW,
            "ended_at": NOW,
        }
        await connection.execute(insert(outbox), [in_new_row(outbox, sent)] * 2_000)
        await connection.execute(text("ANALYZE"))
        await Store(connection).outbox.claim(NOW, LEASE, limit=10)
        sql, values = statements[-1]
        explain = "EXPLAIN QUERY PLAN" if database_url.startswith("sqlite") else "EXPLAIN"
        plan = "\n".join(map(str, await connection.exec_driver_sql(f"{explain} {sql}", values)))
    await engine.dispose()
    assert "ix_outbox_waiting" in plan


async def _claim(sender: Database, limit: int) -> Sequence[OutboxRow]:
    async with sender.transaction() as store:
        return await store.outbox.claim(NOW, LEASE, limit)


def _keys(rows: Iterable[OutboxRow]) -> list[str]:
    return [row.message.key for row in rows if isinstance(row.message, SayText)]


async def _put_for_a_new_worker(store: Store, number: int) -> None:
    worker = await store.workers.upsert_by_chat(7_000_000_000 + number, "vi")
    await store.outbox.put(SayText("hello", worker_id=worker.id), NOW)
