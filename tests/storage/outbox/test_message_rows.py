"""Rows that commit 5ecde3f put into the outbox: JSON with every field of every class, and no cause."""

import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from alembic import command
from sqlalchemy import Connection, text

from bot.domain.outbox import (
    Button,
    CopyMessages,
    DeleteMessage,
    DeleteTopic,
    DeliveryResult,
    EditCard,
    MessageClass,
    OpenTopic,
    OutboxMessage,
    React,
    SayText,
)
from bot.domain.outbox.delivery_status import DeliveryReaction
from bot.storage.claims import Places
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS
from bot.storage.migration import alembic_config, connect
from bot.storage.outbox.message_rows import ACTS

WRITTEN_AT = datetime(2026, 11, 21, tzinfo=UTC)
NOW = WRITTEN_AT + timedelta(days=1)
EMPTY: Mapping[str, object] = {"key": None, "args": {}, "buttons": [], "copies": [], "telegram_id": None, "emoji": None}
BUTTON: dict[str, object] = {
    "key": "face-good",
    "args": {},
    "callback": "rate:good:3",
    "url": None,
    "copy_text": None,
    "start": None,
}
SAID = {"key": "consultation-closed", "args": {"number": "3"}, "buttons": [[BUTTON | {"style": None}]]}
INSERT = (
    "INSERT INTO outbox "
    "(lane, act, worker_id, consultation_id, letter, message_class, outcome, attempts, due_at, dedup, created_at) "
    "VALUES ('staff', :act, :worker_id, 3, :letter, 'legal', 'queued', 0, '2026-11-21', :dedup, '2026-11-21')"
)
# What stood in the column `letter`, and the message that this is.
STORED: tuple[tuple[Mapping[str, object], OutboxMessage], ...] = (
    (
        SAID,
        SayText("consultation-closed", {"number": "3"}, ((Button("face-good", callback="rate:good:3"),),), worker_id=7),
    ),
    ({"key": "staff-unsolved", "telegram_id": 5}, SayText("staff-unsolved", reply_to=5)),
    ({"copies": [1, 2]}, CopyMessages((1, 2), worker_id=7)),
    ({}, OpenTopic(consultation_id=3)),
    ({}, EditCard(consultation_id=3)),
    ({"telegram_id": 55, "emoji": "👌"}, React(55, DeliveryReaction.DELIVERED)),
    ({"copies": [9]}, DeleteMessage(None, copy_of=9)),
    ({"telegram_id": 11}, DeleteMessage(11, worker_id=7)),
    ({"telegram_id": 77}, DeleteTopic(77)),
)


async def test_rows_of_an_older_version_are_read_after_the_upgrade_and_claimed_once(blank_database_url: str) -> None:
    await _upgrade_with_rows(blank_database_url)
    database = Database(blank_database_url, NO_KEYS)
    claimed = sorted([message async for message in _leave(database)], key=lambda message: message.idempotency_key or "")
    await database.close()
    shared: dict[str, Any] = {"consultation_id": 3, "message_class": MessageClass.LEGAL}
    assert claimed == [
        replace(message, due_at=claimed[0].due_at, idempotency_key=f"old:{number}", group_id=_group(message), **shared)
        for number, (_, message) in enumerate(STORED)
    ]


def _group(message: OutboxMessage) -> int | None:
    """What stands for the present group until the bot starts."""
    return 0 if message.is_to_group else None


async def _upgrade_with_rows(url: str) -> None:
    async with connect(url) as connection:
        await connection.run_sync(_migrate, "0005")
        await connection.execute(text("INSERT INTO workers (id, chat_id) VALUES (7, 7000000001)"))
        await connection.execute(
            text(
                "INSERT INTO consultations (id, worker_id, kind, channel, state, locale, opened_at) "
                "VALUES (3, 7, 'pay', 'chat', 'new', 'vi', '2026-11-21')"
            )
        )
        for number, (letter, message) in enumerate(STORED):
            values = {"act": ACTS[type(message)], "worker_id": message.worker_id, "dedup": f"old:{number}"}
            await connection.execute(text(INSERT), {**values, "letter": json.dumps({**EMPTY, **letter})})
        await connection.run_sync(_migrate, "head")


async def _leave(database: Database) -> AsyncIterator[OutboxMessage]:
    async with database.transaction() as store:
        while rows := await store.outbox.claim(NOW, Places(10, 10, 10)):
            for row in rows:
                await store.outbox.complete(row, DeliveryResult(row.status_if_sent), NOW)
                yield row.message


def _migrate(connection: Connection, revision: str) -> None:
    command.upgrade(alembic_config(connection), revision)
