"""Workers, and what is known of them."""

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Index, Integer, Table, Text

from bot.domain.roster.identity import IdentifiedBy
from bot.domain.workers.profile import Owner
from bot.storage.encrypted_columns import EncryptedName, row_key_column
from bot.storage.one_of import OneOf
from bot.storage.tables.metadata import metadata
from bot.storage.utc_datetime import Instant

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
    Column("name_on_card", EncryptedName("workers.name_on_card")),
    Column("preferred_name", EncryptedName("workers.preferred_name")),
    # The present contract's employer, here too: a card shows it, and a contract is found by it.
    Column("employer_id", ForeignKey("employers.id")),
    Column("muted_at", Instant),
    Column("forgotten_at", Instant),
    Column("unreachable_at", Instant),
    Column("last_seen_on", Date),
    # Since when a run of retention has found somebody on the roster without any contract.
    Column("without_contract_since", Date),
    # How it is known that the chat is this person's; nothing where nobody has looked.
    Column("identified_by", OneOf(IdentifiedBy)),
    row_key_column(),
)
Index("uq_workers_number", workers.c.number, unique=True)

# What the worker said and what staff said stand beside each other: neither overwrites the other.
profile_values = Table(
    "profile_values",
    metadata,
    Column("worker_id", ForeignKey("workers.id"), primary_key=True),
    Column("field", Text, primary_key=True),
    Column("owner", OneOf(Owner), primary_key=True),
    Column("value", Text, nullable=False),
    Column("set_at", Instant, nullable=False),
    # Of the day of an application: the last day of the stay that it was made in.
    Column("stay_until", Date),
)
