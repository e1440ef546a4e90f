"""What runs by itself: obligations, the outbox, what happened, and where people stand."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from bot.storage.instant import Instant
from bot.storage.sealed import SealedJson
from bot.storage.tables.metadata import metadata

obligations = Table(
    "obligations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("worker_id", ForeignKey("workers.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("anchor_on", Date, nullable=False),
    Column("deadline_on", Date),
    Column("opened_at", Instant, nullable=False),
    Column("done_at", Instant),
    UniqueConstraint("worker_id", "kind", "anchor_on"),
    sqlite_autoincrement=True,
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("lane", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("worker_id", ForeignKey("workers.id")),
    Column("consultation_id", ForeignKey("consultations.id")),
    Column("staff_id", ForeignKey("staff.id")),
    Column("letter", SealedJson, nullable=False),
    Column("message_class", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("reason", Text),
    Column("attempts", Integer, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("leased_until", Instant),
    Column("telegram_id", BigInteger),
    Column("locale", Text),
    Column("dedup", Text, unique=True),
    Column("created_at", Instant, nullable=False),
    Column("ended_at", Instant),
)
# A tick costs what waits, not what was ever sent.
Index(
    "ix_outbox_waiting",
    outbox.c.lane,
    outbox.c.id,
    sqlite_where=outbox.c.ended_at.is_(None),
    postgresql_where=outbox.c.ended_at.is_(None),
)

events = Table(
    "events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("who", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("about", Text),
    Column("details", JSON, nullable=False),
)

dialog_states = Table(
    "dialog_states",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("destiny", Text, primary_key=True),
    Column("data", SealedJson, nullable=False),
)

# Turning topics on gives a group a new id; the settings still hold the old one.
moved_groups = Table(
    "moved_groups",
    metadata,
    Column("old_id", BigInteger, primary_key=True, autoincrement=False),
    Column("new_id", BigInteger, nullable=False),
)
