"""The audit log."""

from sqlalchemy import JSON, Column, Integer, Table, Text

from bot.storage.tables.metadata import metadata
from bot.storage.utc_datetime import Instant

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
