"""The outbox and its ordering keys, the open dialogs, and where the staff group has moved to."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, Table, Text, false

from bot.domain.outbox import GroupPriority
from bot.storage.encrypted_columns import EncryptedJson, EncryptedState, row_key_column
from bot.storage.tables.metadata import metadata, only_where
from bot.storage.utc_datetime import Instant

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ordering_key", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("worker_id", ForeignKey("workers.id"), index=True),
    Column("consultation_id", ForeignKey("consultations.id"), index=True),
    Column("staff_id", ForeignKey("staff.id")),
    Column("obligation_id", ForeignKey("obligations.id"), index=True),
    Column("notice_id", Integer),
    # The chat whose ids the message holds, where it is for the staff group.
    Column("group_id", BigInteger),
    # What the message follows from, a noun and an id; NULL where the code does not know it.
    Column("cause", Text),
    Column("message", EncryptedJson("outbox.message"), nullable=False),
    Column("message_class", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("reason", Text),
    Column("attempts", Integer, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("telegram_id", BigInteger),
    Column("locale", Text),
    Column("idempotency_key", Text, unique=True),
    Column("created_at", Instant, nullable=False),
    Column("ended_at", Instant),
    row_key_column(),
)
# The first waiting row of an ordering key is found without a look at what was ever sent.
Index("ix_outbox_waiting", outbox.c.ordering_key, outbox.c.id, **only_where(outbox.c.ended_at.is_(None)))

# Who waits for a notice is found without a look at who has had it.
Index("ix_outbox_notice_waiting", outbox.c.notice_id, outbox.c.worker_id, **only_where(outbox.c.ended_at.is_(None)))

# One row per ordering key for which something waits; only bot/storage/claims.py reads and writes it.
ordering_keys = Table(
    "ordering_keys",
    metadata,
    Column("key", Text, primary_key=True),
    # The staff group's messages share one budget of calls; the urgent go first, then those of red matters, and the
    # others by the priority of the first waiting message.
    Column("to_group", Boolean, nullable=False),
    Column("is_urgent", Boolean, nullable=False),
    # One of many alike, which wait for all others.
    Column("is_bulk", Boolean, nullable=False, server_default=false()),
    Column("group_priority", Integer, nullable=False, server_default=str(GroupPriority.WORDS.value)),
    Column("consultation_id", Integer),
    # Never later than the first waiting row is due. The lease's end is told by the database's clock.
    Column("due_at", Instant, nullable=False),
    Column("leased_until", Instant),
    # How often the key was claimed: who holds an older number has lost it.
    Column("epoch", Integer, nullable=False),
)
# A claim costs what is due, not what waits.
Index(
    "ix_ordering_keys_due",
    ordering_keys.c.to_group,
    ordering_keys.c.is_urgent,
    ordering_keys.c.is_bulk,
    ordering_keys.c.due_at,
    ordering_keys.c.key,
)

# A row while the staff group takes nothing from the bot: kicked, without rights, unknown.
group_refusals = Table(
    "group_refusals",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("reason", Text, nullable=False),
    Column("refused_at", Instant, nullable=False),
    # Nothing is sent there before.
    Column("retry_at", Instant, nullable=False),
)

# The message in General that tells where everything stands, by the group in which it is pinned.
boards = Table(
    "boards",
    metadata,
    Column("group_id", BigInteger, primary_key=True, autoincrement=False),
    Column("telegram_id", BigInteger, nullable=False),
    # Its numbers, by which one knows whether they have changed.
    Column("shown", Text, nullable=False),
    Column("edited_at", Instant, nullable=False),
)

dialog_states = Table(
    "dialog_states",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("destiny", Text, primary_key=True),
    Column("data", EncryptedState("dialog_states.data"), nullable=False),
    Column("touched_at", Instant),
    row_key_column(),
)

# Turning topics on gives a group a new id; the settings still hold the old one.
moved_groups = Table(
    "moved_groups",
    metadata,
    Column("old_id", BigInteger, primary_key=True, autoincrement=False),
    Column("new_id", BigInteger, nullable=False),
)
