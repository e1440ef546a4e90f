"""Tables of the checks: what workers answered, and what they were told."""

from sqlalchemy import Column, ForeignKey, Integer, Table, Text, text

from bot.storage.encrypted_columns import Encrypted, EncryptedJson, row_key_column
from bot.storage.tables.metadata import metadata
from bot.storage.utc_datetime import Instant

screenings = Table(
    "screenings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("worker_id", ForeignKey("workers.id"), nullable=False, index=True),
    Column("check", Text, nullable=False),
    # SQLite adds no NOT NULL column without a default, and migration 0030 had to make this one anew.
    Column("answers", EncryptedJson("screenings.answers"), nullable=False, server_default=text("'{}'")),
    Column("rules", Text, nullable=False),
    Column("result", EncryptedJson("screenings.result")),
    Column("started_at", Instant, nullable=False),
    Column("finished_at", Instant),
    row_key_column(),
    sqlite_autoincrement=True,
)

# The documents of a screening that the worker has; those still missing have no row.
ticked_documents = Table(
    "ticked_documents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("screening_id", ForeignKey("screenings.id"), nullable=False, index=True),
    Column("document", Encrypted("ticked_documents.document"), nullable=False),
    Column("ticked_at", Instant, nullable=False),
    row_key_column(),
)
