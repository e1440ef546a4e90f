"""Every table; the migrations bring a database to this shape and a test compares the two."""

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """An aware instant, stored in UTC; SQLite has no zones, so they are dropped and put back here."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """An aware instant to what the database keeps; ValueError for one without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        in_utc = value.astimezone(UTC)
        return in_utc.replace(tzinfo=None) if dialect.name == "sqlite" else in_utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """What the database keeps to an aware instant."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


employers = Table(
    "employers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
)

workers = Table(
    "workers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("chat_id", BigInteger, unique=True),
    Column("locale", Text),
    Column("consent_version", Text),
    Column("consented_at", Instant),
    Column("name_on_card", Text),
    Column("nationality", Text),
    Column("status", Text),
    Column("field", Text),
    Column("employer_id", ForeignKey("employers.id")),
    Column("stay_expires_on", Date),
)

staff = Table(
    "staff",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("user_id", BigInteger, nullable=False),
    Column("role", Text),
    Column("name", Text),
    Column("title", Text),
    Column("languages", JSON, nullable=False),
    Column("joined_at", Instant, nullable=False),
    Column("confirmed_at", Instant),
    Column("ended_at", Instant),
)
# One row per time in the group; only one of a person's rows may be running.
Index(
    "uq_staff_running",
    staff.c.user_id,
    unique=True,
    sqlite_where=staff.c.ended_at.is_(None),
    postgresql_where=staff.c.ended_at.is_(None),
)

screenings = Table(
    "screenings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("worker_id", ForeignKey("workers.id"), nullable=False, index=True),
    Column("check", Text, nullable=False),
    Column("answers", JSON, nullable=False),
    Column("rules", Text, nullable=False),
    Column("result", JSON(none_as_null=True)),
    Column("started_at", Instant, nullable=False),
    Column("finished_at", Instant),
)

consultations = Table(
    "consultations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("worker_id", ForeignKey("workers.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("locale", Text, nullable=False),
    # The employer at that time: a later job change must not move old records.
    Column("employer_id", ForeignKey("employers.id")),
    Column("topic_id", BigInteger, index=True),
    Column("card_id", BigInteger),
    Column("opened_at", Instant, nullable=False),
    Column("closed_at", Instant),
    Column("rating", Text),
)

messages = Table(
    "messages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("consultation_id", ForeignKey("consultations.id"), nullable=False, index=True),
    Column("author", Text, nullable=False),
    Column("staff_id", ForeignKey("staff.id")),
    Column("content", Text, nullable=False),
    Column("text", Text),
    Column("album", Text),
    # The twin ids: the worker's private chat, and the staff group. The one not written by a person comes with delivery.
    Column("in_chat", BigInteger),
    Column("in_group", BigInteger, index=True),
    Column("answers", ForeignKey("messages.id")),
    Column("handover", Text),
    Column("written_at", Instant, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("lane", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("worker_id", ForeignKey("workers.id")),
    Column("consultation_id", ForeignKey("consultations.id")),
    Column("letter", JSON, nullable=False),
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
    Column("data", JSON, nullable=False),
)

# Turning topics on gives a group a new id; the settings still hold the old one.
moved_groups = Table(
    "moved_groups",
    metadata,
    Column("old_id", BigInteger, primary_key=True, autoincrement=False),
    Column("new_id", BigInteger, nullable=False),
)
