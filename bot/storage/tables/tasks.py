"""Tasks of staff."""

from sqlalchemy import Column, Date, ForeignKey, Integer, Table

from bot.domain.tasks import TaskKind, TaskOutcome
from bot.storage.encrypted_columns import Encrypted, row_key_column
from bot.storage.one_of import OneOf
from bot.storage.tables.metadata import metadata
from bot.storage.utc_datetime import Instant

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
    Column("consultation_id", Integer, index=True),
    Column("report_id", Integer, index=True),
    Column("deadline_on", Date),
    # Who has claimed it; `staff_id` is who has done it.
    Column("assignee_id", Integer),
    Column("outcome", OneOf(TaskOutcome)),
    Column("note", Encrypted("tasks.note")),
    row_key_column(),
    sqlite_autoincrement=True,
)
