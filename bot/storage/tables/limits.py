"""How much somebody has done lately, and the words that wait to be told together."""

from sqlalchemy import Column, ForeignKey, Table, Text

from bot.storage.tables.metadata import metadata
from bot.storage.utc_datetime import Instant

rate_limits = Table(
    "rate_limits",
    metadata,
    # Whose, by a noun and an id, and what: worker:5:messages.
    Column("key", Text, primary_key=True),
    # All is free again then; an hour later the row goes.
    Column("free_at", Instant, nullable=False),
    # When the person was told of it.
    Column("told_at", Instant),
)

# Words that their writer's consultation has, and staff get together.
gathered_words = Table(
    "gathered_words",
    metadata,
    Column("message_id", ForeignKey("messages.id"), primary_key=True),
    Column("consultation_id", ForeignKey("consultations.id"), nullable=False, index=True),
    Column("due_at", Instant, nullable=False),
)
