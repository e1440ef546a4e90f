"""Workers: who they are, where they work, what they agreed to."""

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Index, Integer, Table, Text

from bot.domain.privacy.consent import Purpose
from bot.domain.roster.employment import EndReason
from bot.domain.workers.profile import Owner
from bot.storage.encryption import Encrypted
from bot.storage.one_of import OneOf
from bot.storage.tables.metadata import metadata
from bot.storage.utc_datetime import Instant

employers = Table(
    "employers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("address", Text),
    Column("field", Text),
    Column("supervisor_name", Encrypted),
    Column("supervisor_email", Text),
)
Index("uq_employers_name", employers.c.name, unique=True)

workers = Table(
    "workers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("chat_id", BigInteger, unique=True),
    Column("locale", Text),
    Column("consent_version", Text),
    Column("consented_at", Instant),
    # The organisation's own reference number, by which a roster file finds the person again.
    Column("number", Text),
    Column("name_on_card", Encrypted),
    Column("preferred_name", Encrypted),
    # The present contract's employer, here too: a card shows it, and a contract is found by it.
    Column("employer_id", ForeignKey("employers.id")),
    Column("muted_at", Instant),
    Column("forgotten_at", Instant),
    Column("unreachable_at", Instant),
    Column("last_seen_on", Date),
)
Index("uq_workers_number", workers.c.number, unique=True)

contracts = Table(
    "contracts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("worker_id", ForeignKey("workers.id"), nullable=False, index=True),
    Column("employer_id", ForeignKey("employers.id"), nullable=False),
    Column("started_on", Date),
    Column("ended_on", Date, index=True),
    Column("end_reason", OneOf(EndReason)),
)

# What the worker said and what staff said stand beside each other: neither overwrites the other.
profile_values = Table(
    "profile_values",
    metadata,
    Column("worker_id", ForeignKey("workers.id"), primary_key=True),
    Column("field", Text, primary_key=True),
    Column("owner", OneOf(Owner), primary_key=True),
    Column("value", Text, nullable=False),
    Column("set_at", Instant, nullable=False),
)

consents = Table(
    "consents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("worker_id", ForeignKey("workers.id"), nullable=False, index=True),
    Column("purpose", OneOf(Purpose), nullable=False),
    Column("consultation_id", ForeignKey("consultations.id")),
    Column("version", Text, nullable=False),
    Column("locale", Text, nullable=False),
    Column("given_at", Instant, nullable=False),
    Column("withdrawn_at", Instant),
    sqlite_autoincrement=True,
)

invitations = Table(
    "invitations",
    metadata,
    Column("id", Integer, primary_key=True),
    # Only the code's hash: who reads the database cannot walk in.
    Column("code_hash", Text, nullable=False, unique=True),
    Column("worker_id", ForeignKey("workers.id"), index=True),
    Column("employer_id", ForeignKey("employers.id")),
    Column("dormitory", Text),
    Column("staff_id", ForeignKey("staff.id")),
    Column("created_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
    Column("revoked_at", Instant),
    sqlite_autoincrement=True,
)

# The names of those who asked to be forgotten: only the official records read them.
withheld_names = Table(
    "withheld_names",
    metadata,
    Column("worker_id", ForeignKey("workers.id"), primary_key=True),
    Column("name_on_card", Encrypted, nullable=False),
)

legal_holds = Table(
    "legal_holds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("worker_id", ForeignKey("workers.id"), nullable=False, index=True),
    Column("reason", Encrypted, nullable=False),
    Column("set_by", ForeignKey("staff.id")),
    Column("set_at", Instant, nullable=False),
    Column("lifted_at", Instant),
    sqlite_autoincrement=True,
)
