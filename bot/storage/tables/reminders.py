"""Obligations, and the kinds of reminders that are active."""

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from bot.domain.reminders.obligation import EndedAs
from bot.storage.encrypted_columns import Encrypted, row_key_column
from bot.storage.one_of import OneOf
from bot.storage.tables.metadata import metadata, only_where
from bot.storage.utc_datetime import Instant

obligations = Table(
    "obligations",
    metadata,
    Column("id", Integer, primary_key=True),
    # Empty for what the organisation owes the authorities.
    Column("worker_id", ForeignKey("workers.id")),
    Column("kind", Text, nullable=False),
    Column("anchor_on", Date, nullable=False),
    Column("deadline_on", Date),
    Column("opened_at", Instant, nullable=False),
    Column("done_at", Instant),
    # When something is to be said next, and the day to which the worker put it off.
    Column("next_on", Date),
    Column("later_on", Date),
    Column("answered_at", Instant),
    Column("ended_as", OneOf(EndedAs)),
    Column("note", Encrypted("obligations.note")),
    row_key_column(),
    UniqueConstraint("worker_id", "kind", "anchor_on"),
    sqlite_autoincrement=True,
)
_WAITS = obligations.c.done_at.is_(None) & obligations.c.next_on.is_not(None)
# A tick costs what is due, not what exists.
Index("ix_obligations_due", obligations.c.next_on, obligations.c.id, **only_where(_WAITS))
_NOBODYS = only_where(obligations.c.worker_id.is_(None))
Index("uq_obligations_organisation", obligations.c.kind, obligations.c.anchor_on, unique=True, **_NOBODYS)

reminder_kinds = Table(
    "reminder_kinds",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("activated_at", Instant, nullable=False),
    # Of the rules by which everybody was planned last.
    Column("edition", Integer, nullable=False, server_default="2"),
)
