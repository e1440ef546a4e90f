"""The inbox, and the signs of life of who reads it."""

from sqlalchemy import BigInteger, Column, Index, Integer, Table, Text

from bot.storage.encrypted_columns import Encrypted, EncryptedJson, row_key_column
from bot.storage.tables.metadata import metadata
from bot.storage.utc_datetime import Instant

# What people did, from before Telegram hears that we have it until the answers have left; then blank for a day.
inbox = Table(
    "inbox",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("ordering_key", Text, nullable=False),
    Column("body", Encrypted("inbox.body")),
    Column("answers", EncryptedJson("inbox.answers")),
    Column("attempts", Integer, nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("set_aside_at", Instant),
    # Handled, and its words wait so long for their writer's consent.
    Column("kept_until", Instant),
    row_key_column(),
)
_IS_OPEN = inbox.c.body.is_not(None) | inbox.c.answers.is_not(None)
Index("ix_inbox_open", inbox.c.received_at, inbox.c.update_id, sqlite_where=_IS_OPEN, postgresql_where=_IS_OPEN)
Index("ix_inbox_received", inbox.c.received_at)

# When a part of a process was last seen at work; `host` is the machine or container.
heartbeats = Table(
    "heartbeats",
    metadata,
    Column("host", Text, primary_key=True),
    Column("part", Text, primary_key=True),
    Column("at", Instant, nullable=False),
)
