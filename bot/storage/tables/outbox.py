"""Tables of what runs by itself: obligations, tasks, the outbox, the audit log, and the open dialogs."""

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

from bot.domain.reminders.obligation import EndedAs
from bot.domain.tasks import TaskKind
from bot.storage.encryption import EncryptedJson
from bot.storage.one_of import OneOf
from bot.storage.tables.metadata import metadata
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
    Column("note", Text),
    UniqueConstraint("worker_id", "kind", "anchor_on"),
    sqlite_autoincrement=True,
)
_WAITS = obligations.c.done_at.is_(None) & obligations.c.next_on.is_not(None)
# A tick costs what is due, not what exists.
Index("ix_obligations_due", obligations.c.next_on, obligations.c.id, sqlite_where=_WAITS, postgresql_where=_WAITS)
_NOBODYS = obligations.c.worker_id.is_(None)
Index(
    "uq_obligations_organisation",
    obligations.c.kind,
    obligations.c.anchor_on,
    unique=True,
    sqlite_where=_NOBODYS,
    postgresql_where=_NOBODYS,
)

reminder_kinds = Table(
    "reminder_kinds",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("activated_at", Instant, nullable=False),
)

tasks = Table(
    "tasks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", OneOf(TaskKind), nullable=False),
    Column("worker_id", ForeignKey("workers.id"), index=True),
    Column("obligation_id", ForeignKey("obligations.id")),
    Column("opened_at", Instant, nullable=False),
    Column("done_at", Instant),
    Column("staff_id", ForeignKey("staff.id")),
    sqlite_autoincrement=True,
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ordering_key", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("worker_id", ForeignKey("workers.id")),
    Column("consultation_id", ForeignKey("consultations.id")),
    Column("staff_id", ForeignKey("staff.id")),
    Column("obligation_id", ForeignKey("obligations.id")),
    # What the message follows from, a noun and an id; NULL where the code does not know it.
    Column("cause", Text),
    Column("message", EncryptedJson, nullable=False),
    Column("message_class", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("reason", Text),
    Column("attempts", Integer, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("leased_until", Instant),
    Column("telegram_id", BigInteger),
    Column("locale", Text),
    Column("idempotency_key", Text, unique=True),
    Column("created_at", Instant, nullable=False),
    Column("ended_at", Instant),
)
# A tick costs what waits, not what was ever sent.
Index(
    "ix_outbox_waiting",
    outbox.c.ordering_key,
    outbox.c.id,
    sqlite_where=outbox.c.ended_at.is_(None),
    postgresql_where=outbox.c.ended_at.is_(None),
)

audit_log = Table(
    "audit_log",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("subject", Text),
    Column("details", JSON, nullable=False),
)

dialog_states = Table(
    "dialog_states",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("destiny", Text, primary_key=True),
    Column("data", EncryptedJson, nullable=False),
    Column("touched_at", Instant),
)

# Turning topics on gives a group a new id; the settings still hold the old one.
moved_groups = Table(
    "moved_groups",
    metadata,
    Column("old_id", BigInteger, primary_key=True, autoincrement=False),
    Column("new_id", BigInteger, nullable=False),
)
