"""Every table; the migrations bring a database to this shape and a test compares the two."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from bot.storage.instant import Instant

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


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

# The papers of a screening that the worker has; those still missing have no row.
papers = Table(
    "papers",
    metadata,
    Column("screening_id", ForeignKey("screenings.id"), primary_key=True),
    Column("document", Text, primary_key=True),
    Column("ticked_at", Instant, nullable=False),
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

# Job-change support; the first item of its record, consultation and response, is the consultation itself.
job_changes = Table(
    "job_changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("worker_id", ForeignKey("workers.id"), nullable=False),
    Column("consultation_id", ForeignKey("consultations.id"), nullable=False),
    Column("contract_ended_on", Date),
    Column("opened_at", Instant, nullable=False),
    Column("closed_at", Instant),
)
_NOT_CLOSED = job_changes.c.closed_at.is_(None)
Index(
    "uq_job_changes_open",
    job_changes.c.worker_id,
    unique=True,
    sqlite_where=_NOT_CLOSED,
    postgresql_where=_NOT_CLOSED,
)

job_change_entries = Table(
    "job_change_entries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("job_change_id", ForeignKey("job_changes.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("question_id", BigInteger, nullable=False, index=True),
    Column("text", Text),
    Column("staff_id", ForeignKey("staff.id")),
    Column("written_at", Instant),
)

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
