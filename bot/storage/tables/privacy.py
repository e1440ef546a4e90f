"""What workers agreed to, and what must stay, or stay hidden."""

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Integer, Table, Text

from bot.domain.privacy.chat_clearing import Clearing
from bot.domain.privacy.consent import Purpose
from bot.domain.privacy.evidence import EvidenceStatus, RemovalReason
from bot.storage.encrypted_columns import Encrypted, EncryptedJson, EncryptedName, row_key_column
from bot.storage.one_of import OneOf
from bot.storage.tables.metadata import metadata
from bot.storage.utc_datetime import Instant

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

# The names of those who asked to be forgotten: only the official records read them.
withheld_names = Table(
    "withheld_names",
    metadata,
    Column("worker_id", ForeignKey("workers.id"), primary_key=True),
    Column("name_on_card", EncryptedName("withheld_names.name_on_card"), nullable=False),
    row_key_column(),
)

legal_holds = Table(
    "legal_holds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("worker_id", ForeignKey("workers.id"), nullable=False, index=True),
    Column("reason", Encrypted("legal_holds.reason"), nullable=False),
    Column("set_by", ForeignKey("staff.id")),
    Column("set_at", Instant, nullable=False),
    Column("lifted_at", Instant),
    row_key_column(),
    sqlite_autoincrement=True,
)

# Words of workers that were taken out of the chats and are kept, until somebody has decided about them or longer.
evidence = Table(
    "evidence",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("consultation_id", ForeignKey("consultations.id"), nullable=False, index=True),
    Column("reason", OneOf(RemovalReason), nullable=False),
    Column("status", OneOf(EvidenceStatus), nullable=False, index=True),
    # What each message said, of an album or of a message that was changed each part; NULL once that is gone.
    Column("words", EncryptedJson("evidence.words")),
    # Who of staff took them out; NULL: the worker.
    Column("removed_by", ForeignKey("staff.id")),
    Column("removed_at", Instant, nullable=False),
    Column("decide_on", Date),
    Column("decided_by", ForeignKey("staff.id")),
    Column("decided_at", Instant),
    row_key_column(),
    sqlite_autoincrement=True,
)

# Which messages stand in private chats, as long as Telegram lets the bot delete them.
chat_messages = Table(
    "chat_messages",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("message_id", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False, index=True),
    # NULL while nobody wants the chat to be cleared.
    Column("clearing", OneOf(Clearing)),
)
