"""Reports: what staff told an authority or an employer, or why they did not."""

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, Table

from bot.domain.support.report import NotReportedReason, ReportAddressee, ReportChannel, ReportDecision, ReportOutcome
from bot.storage.encrypted_columns import Encrypted, row_key_column
from bot.storage.one_of import OneOf
from bot.storage.tables.metadata import metadata
from bot.storage.utc_datetime import Instant

# One of the two is what it is about.
reports = Table(
    "reports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("worker_id", ForeignKey("workers.id"), nullable=False, index=True),
    Column("consultation_id", ForeignKey("consultations.id"), index=True),
    Column("interview_id", ForeignKey("interviews.id"), index=True),
    Column("addressee", OneOf(ReportAddressee), nullable=False),
    sqlite_autoincrement=True,
)

# Everything that was said of it, from 1 on; nothing is ever overwritten.
report_versions = Table(
    "report_versions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("report_id", ForeignKey("reports.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("staff_id", ForeignKey("staff.id"), nullable=False),
    Column("written_at", Instant, nullable=False),
    Column("decision", OneOf(ReportDecision), nullable=False),
    Column("done_on", Date, nullable=False),
    Column("decided_by", ForeignKey("staff.id"), nullable=False),
    # As it was that day: a later change on the staff must not change old records.
    Column("decided_by_name", Encrypted("report_versions.decided_by_name")),
    Column("authority", Encrypted("report_versions.authority")),
    Column("office", Encrypted("report_versions.office")),
    Column("channel", OneOf(ReportChannel)),
    Column("whom", Encrypted("report_versions.whom")),
    Column("words", Encrypted("report_versions.words")),
    Column("unagreed", Encrypted("report_versions.unagreed")),
    Column("reason", OneOf(NotReportedReason)),
    Column("outcome", OneOf(ReportOutcome)),
    Column("outcome_words", Encrypted("report_versions.outcome_words")),
    Column("ask_on", Date),
    row_key_column(),
    sqlite_autoincrement=True,
)
# Of two who change it at once, one has not read what the other wrote.
Index("uq_report_versions_number", report_versions.c.report_id, report_versions.c.number, unique=True)
