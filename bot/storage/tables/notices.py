"""Notices, their words in each language, and their people; who watches how one goes out."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    true,
)

from bot.domain.notices.notice import NoticeClass, NoticePurpose, NoticeState, PauseReason
from bot.domain.outbox.delivery_status import DeliveryStatus
from bot.storage.encrypted_columns import Encrypted, EncryptedJson, row_key_column
from bot.storage.one_of import OneOf
from bot.storage.tables.metadata import metadata, only_where
from bot.storage.utc_datetime import Instant

notices = Table(
    "notices",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("purpose", OneOf(NoticePurpose), nullable=False),
    # What a correction corrects, and what takes back takes back.
    Column("about_id", ForeignKey("notices.id"), index=True),
    Column("title_ja", Encrypted("notices.title_ja"), nullable=False),
    Column("notice_class", OneOf(NoticeClass), nullable=False),
    Column("urgent_reason", Encrypted("notices.urgent_reason")),
    Column("state", OneOf(NoticeState), nullable=False, index=True),
    Column("pause_reason", OneOf(PauseReason)),
    Column("author_id", ForeignKey("staff.id"), nullable=False),
    Column("approver_id", ForeignKey("staff.id")),
    Column("revision", Integer, nullable=False, server_default="1"),
    Column("tested_revision", Integer),
    Column("audience", EncryptedJson("notices.audience"), nullable=False),
    Column("media", EncryptedJson("notices.media")),
    Column("link", Encrypted("notices.link")),
    Column("asks_read", Boolean, nullable=False, server_default=true()),
    Column("created_at", Instant, nullable=False),
    Column("asked_at", Instant),
    Column("asked_by_id", ForeignKey("staff.id")),
    Column("approved_at", Instant),
    Column("send_at", Instant),
    Column("ended_at", Instant, index=True),
    Column("counted", Integer),
    Column("counted_at", Instant),
    row_key_column(),
    sqlite_autoincrement=True,
)

notice_bodies = Table(
    "notice_bodies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("notice_id", ForeignKey("notices.id"), nullable=False),
    Column("locale", Text, nullable=False),
    Column("text", Encrypted("notice_bodies.text"), nullable=False),
    Column("entities", EncryptedJson("notice_bodies.entities"), nullable=False),
    Column("written_by", ForeignKey("staff.id"), nullable=False),
    Column("written_at", Instant, nullable=False),
    Column("read_by", ForeignKey("staff.id")),
    Column("read_at", Instant),
    row_key_column(),
    UniqueConstraint("notice_id", "locale"),
)

notice_recipients = Table(
    "notice_recipients",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("notice_id", ForeignKey("notices.id"), nullable=False),
    Column("worker_id", ForeignKey("workers.id"), nullable=False, index=True),
    Column("locale", Text),
    # In this order it leaves.
    Column("place", Integer, nullable=False),
    # How often it was begun: once more where Telegram had refused it for a reason that has passed.
    Column("attempt", Integer, nullable=False, server_default="1"),
    Column("queued_at", Instant),
    # Not before then: the delivery's own rules said so when its turn had come.
    Column("held_until", Instant),
    Column("outcome", OneOf(DeliveryStatus)),
    Column("reason", Text),
    Column("telegram_id", BigInteger),
    Column("sent_at", Instant),
    Column("acknowledged_at", Instant),
    Column("reminded_at", Instant),
    Column("corrected_at", Instant),
    Column("taken_back_at", Instant),
    UniqueConstraint("notice_id", "worker_id"),
)
_WAITS = notice_recipients.c.outcome.is_(None)
# The feeder looks at those who wait for their turn, and counts those who wait in the outbox, not at everybody.
Index(
    "ix_notice_recipients_unqueued",
    notice_recipients.c.notice_id,
    notice_recipients.c.held_until,
    notice_recipients.c.place,
    **only_where(_WAITS & notice_recipients.c.queued_at.is_(None)),
)
Index(
    "ix_notice_recipients_queued",
    notice_recipients.c.notice_id,
    notice_recipients.c.worker_id,
    **only_where(_WAITS & notice_recipients.c.queued_at.is_not(None)),
)

# The message in the private chat of one of staff that tells how a notice goes out; edited as it does.
notice_watchers = Table(
    "notice_watchers",
    metadata,
    Column("notice_id", ForeignKey("notices.id"), primary_key=True),
    Column("staff_id", ForeignKey("staff.id"), primary_key=True),
    Column("telegram_id", BigInteger),
    # Its numbers, by which one knows whether they have changed.
    Column("shown", Text),
)
