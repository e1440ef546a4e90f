"""Tables of the checks: what workers answered, and what they were told."""

from sqlalchemy import JSON, Column, ForeignKey, Integer, Table, Text

from bot.storage.tables.metadata import metadata
from bot.storage.utc_datetime import Instant

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
    sqlite_autoincrement=True,
)

# The documents of a screening that the worker has; those still missing have no row.
ticked_documents = Table(
    "ticked_documents",
    metadata,
    Column("screening_id", ForeignKey("screenings.id"), primary_key=True),
    Column("document", Text, primary_key=True),
    Column("ticked_at", Instant, nullable=False),
)
