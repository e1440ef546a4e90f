"""The audit log."""

from sqlalchemy import Column, Index, Integer, Table, Text

from bot.storage.encrypted_columns import EncryptedJson, row_key_column
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
    # Without words or names; yet they tell what a check found, and what a consultation is about.
    Column("details", EncryptedJson("audit_log.details"), nullable=False),
    row_key_column(),
)
Index("ix_audit_log_subject", audit_log.c.subject, audit_log.c.action)
