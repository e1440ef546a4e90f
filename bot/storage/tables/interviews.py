"""Periodic interviews, and the times that staff offer for them."""

from sqlalchemy import Column, Date, ForeignKey, Integer, Table, Text, text

from bot.domain.interviews import EmployerNews, Interviewee, InterviewState, Method
from bot.storage.encrypted_columns import Encrypted, EncryptedJson, row_key_column
from bot.storage.one_of import OneOf
from bot.storage.tables.metadata import metadata
from bot.storage.utc_datetime import Instant

interview_offers = Table(
    "interview_offers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("staff_id", ForeignKey("staff.id")),
    Column("created_at", Instant, nullable=False),
)

interviews = Table(
    "interviews",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("worker_id", ForeignKey("workers.id"), nullable=False, index=True),
    Column("offer_id", ForeignKey("interview_offers.id")),
    Column("interviewee", OneOf(Interviewee), nullable=False),
    Column("state", OneOf(InterviewState), nullable=False),
    Column("method", OneOf(Method), nullable=False),
    Column("place", Encrypted("interviews.place")),
    Column("staff_id", ForeignKey("staff.id")),
    # The employer at that time: a later job change must not move old records.
    Column("employer_id", ForeignKey("employers.id")),
    # Workers are sent the questions a day before.
    Column("starts_at", Instant, index=True),
    Column("consented_at", Instant),
    # With a default for the reason of `screenings.answers`.
    Column("room_checks", EncryptedJson("interviews.room_checks"), nullable=False, server_default=text("'[]'")),
    Column("recording", Encrypted("interviews.recording")),
    # By item: null for no problem, else what it is.
    Column("findings", EncryptedJson("interviews.findings"), nullable=False),
    Column("remarks", Encrypted("interviews.remarks")),
    Column("held_on", Date),
    # As they were that day: a later change on the staff must not change old records.
    Column("interviewer_name", Encrypted("interviews.interviewer_name")),
    Column("interviewer_title", Text),
    Column("employer_news", OneOf(EmployerNews)),
    Column("employer_told_whom", Encrypted("interviews.employer_told_whom")),
    Column("employer_told_on", Date),
    Column("employer_not_told", Encrypted("interviews.employer_not_told")),
    Column("created_at", Instant, nullable=False),
    row_key_column(),
    sqlite_autoincrement=True,
)

# One interview at most takes a slot.
interview_slots = Table(
    "interview_slots",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("offer_id", ForeignKey("interview_offers.id"), nullable=False, index=True),
    Column("starts_at", Instant, nullable=False),
    Column("interview_id", ForeignKey("interviews.id"), unique=True),
)
