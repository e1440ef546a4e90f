"""Job-change support, and its record."""

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Index, Integer, Table

from bot.domain.support.job_change_record import EntryKind
from bot.storage.encrypted_columns import Encrypted, row_key_column
from bot.storage.one_of import OneOf
from bot.storage.tables.metadata import metadata, only_where
from bot.storage.utc_datetime import Instant

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
    sqlite_autoincrement=True,
)
Index("uq_job_changes_open", job_changes.c.worker_id, unique=True, **only_where(job_changes.c.closed_at.is_(None)))

job_change_entries = Table(
    "job_change_entries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("job_change_id", ForeignKey("job_changes.id"), nullable=False, index=True),
    Column("kind", OneOf(EntryKind), nullable=False),
    Column("question_id", BigInteger, nullable=False, index=True),
    Column("group_id", BigInteger),
    Column("text", Encrypted("job_change_entries.text")),
    Column("staff_id", ForeignKey("staff.id")),
    Column("written_at", Instant),
    row_key_column(),
    sqlite_autoincrement=True,
)
