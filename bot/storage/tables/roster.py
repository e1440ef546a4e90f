"""What staff keep of workers: employers, contracts, invitations; and who opened one and is not identified yet."""

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, Table, Text

from bot.domain.roster.employment import EndReason
from bot.storage.encrypted_columns import Encrypted, EncryptedName, row_key_column
from bot.storage.one_of import OneOf
from bot.storage.tables.metadata import metadata
from bot.storage.utc_datetime import Instant

employers = Table(
    "employers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("address", Encrypted("employers.address")),
    Column("field", Text),
    # Told by the address; plain, for notices go to the people of one.
    Column("prefecture", Text),
    Column("supervisor_name", EncryptedName("employers.supervisor_name")),
    Column("supervisor_email", EncryptedName("employers.supervisor_email")),
    row_key_column(),
)
Index("uq_employers_name", employers.c.name, unique=True)

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

invitations = Table(
    "invitations",
    metadata,
    Column("id", Integer, primary_key=True),
    # Only the code's hash: who reads the database cannot walk in.
    Column("code_hash", Text, nullable=False, unique=True),
    Column("worker_id", ForeignKey("workers.id"), index=True),
    Column("employer_id", ForeignKey("employers.id")),
    Column("dormitory", Encrypted("invitations.dormitory")),
    Column("staff_id", ForeignKey("staff.id")),
    Column("created_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
    Column("revoked_at", Instant),
    Column("attempts", Integer, nullable=False, server_default="0"),
    row_key_column(),
    sqlite_autoincrement=True,
)

# Open ones alone: what became of one stands in the audit log.
identity_checks = Table(
    "identity_checks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("worker_id", ForeignKey("workers.id"), nullable=False, unique=True),
    Column("invitation_id", ForeignKey("invitations.id"), nullable=False, index=True),
    Column("code", Integer, nullable=False),
    Column("opened_at", Instant, nullable=False),
)
