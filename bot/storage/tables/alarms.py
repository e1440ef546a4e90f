"""Alarms: what is told again and again until somebody takes it."""

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from bot.domain.support.alarm import AlarmOutcome
from bot.storage.one_of import OneOf
from bot.storage.tables.metadata import metadata, only_where
from bot.storage.utc_datetime import Instant

# A worker's red matter, which is told again until somebody takes it, and what that person did.
alarms = Table(
    "alarms",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("consultation_id", ForeignKey("consultations.id"), nullable=False, index=True),
    Column("raised_at", Instant, nullable=False),
    Column("rung", Integer, nullable=False),
    Column("next_at", Instant),
    Column("taken_by", ForeignKey("staff.id")),
    Column("taken_at", Instant),
    Column("ended_at", Instant),
    # Who of staff has raised it (NULL: the worker), and when it was told last.
    Column("raised_by", Integer),
    Column("rang_at", Instant),
    Column("outcome", OneOf(AlarmOutcome)),
    Column("outcome_by", Integer),
    Column("outcome_at", Instant),
    # Which ring was posted to ALARM_WEBHOOK last, when that is tried again, and why it failed.
    Column("called_rung", Integer, nullable=False, server_default="0"),
    Column("call_at", Instant),
    Column("call_failure", Text),
    sqlite_autoincrement=True,
)
Index("ix_alarms_running", alarms.c.id, **only_where(alarms.c.ended_at.is_(None)))
