"""Tasks of staff."""

from sqlalchemy import Column, ForeignKey, Integer, Table

from bot.domain.tasks import TaskKind
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
    sqlite_autoincrement=True,
)
