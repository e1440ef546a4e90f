"""The organisation and what it does for workers: staff, consultations, job changes."""

from sqlalchemy import JSON, BigInteger, Column, ForeignKey, Index, Integer, Table, Text

from bot.domain.staff import Role
from bot.domain.support.consultation import (
    Channel,
    ConsultationKind,
    ConsultationState,
    EmployerDisclosure,
    Origin,
    Rating,
    Readers,
    Urgency,
)
from bot.domain.support.message import Author, DraftStatus
from bot.domain.support.red_flag import RedFlag
from bot.domain.support.topic_icon import TopicIcon
from bot.storage.encrypted_columns import Encrypted, EncryptedJson, EncryptedKind, EncryptedName, row_key_column
from bot.storage.one_of import OneOf
from bot.storage.tables.metadata import metadata, only_where
from bot.storage.utc_datetime import Instant

staff = Table(
    "staff",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("user_id", BigInteger, nullable=False),
    Column("role", OneOf(Role)),
    Column("name", EncryptedName("staff.name")),
    Column("telegram_name", EncryptedName("staff.telegram_name")),
    Column("title", Text),
    Column("languages", JSON, nullable=False),
    Column("joined_at", Instant, nullable=False),
    Column("confirmed_at", Instant),
    Column("ended_at", Instant),
    # Since then the bot may not write to this person, who has not started it yet, or has blocked it.
    Column("unreachable_at", Instant),
    # Until then others have what this person claimed.
    Column("away_until", Instant),
    row_key_column(),
)
# One row per time in the group; only one of a person's rows may be running.
Index("uq_staff_running", staff.c.user_id, unique=True, **only_where(staff.c.ended_at.is_(None)))

consultations = Table(
    "consultations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("worker_id", ForeignKey("workers.id"), nullable=False, index=True),
    Column("kind", EncryptedKind(ConsultationKind, "consultations.kind", ConsultationKind.OTHER), nullable=False),
    Column("state", OneOf(ConsultationState), nullable=False),
    Column("channel", OneOf(Channel), nullable=False),
    Column("locale", Text, nullable=False),
    # The employer at that time: a later job change must not move old records.
    Column("employer_id", ForeignKey("employers.id")),
    Column("topic_id", BigInteger, index=True),
    Column("card_id", BigInteger),
    # The chat in which both stand: a group that has moved counts anew.
    Column("group_id", BigInteger),
    Column("topic_closed_at", Instant),
    Column("topic_icon", OneOf(TopicIcon)),
    Column("topic_icon_tried_at", Instant),
    Column("opened_at", Instant, nullable=False),
    Column("closed_at", Instant),
    Column("rating", OneOf(Rating)),
    Column("red_flag", EncryptedKind(RedFlag, "consultations.red_flag", RedFlag.DANGER)),
    # Who of staff has set it (NULL: the worker), when, and since when those who read the matter know of it.
    Column("flagged_by", Integer),
    Column("flagged_at", Instant),
    Column("flag_told_at", Instant),
    Column("employer_disclosure", OneOf(EmployerDisclosure)),
    Column("readers", OneOf(Readers), nullable=False, server_default=Readers.GROUP.value),
    Column("urgency", OneOf(Urgency), nullable=False, server_default=Urgency.NORMAL.value),
    Column("origin", OneOf(Origin), nullable=False, server_default=Origin.WORKER.value),
    # Who has claimed it, and when.
    Column("assignee_id", Integer),
    Column("claimed_at", Instant),
    # Since when the worker waits for an answer, by when it is due, and by when the matter is to be solved.
    Column("waiting_since", Instant),
    Column("answer_by", Instant),
    Column("resolve_by", Instant),
    Column("snoozed_until", Instant),
    Column("first_answered_at", Instant),
    # Since when what staff wrote last has not arrived.
    Column("undelivered_at", Instant),
    Column("interview_id", Integer),
    # The card without words of a restricted matter, and the group in which that stands.
    Column("restricted_card_id", BigInteger),
    Column("restricted_group_id", BigInteger),
    # Where an upgrade found it in the group, out of which the next start takes it.
    Column("restriction_due_at", Instant),
    row_key_column(),
    sqlite_autoincrement=True,
)
Index("ix_consultations_open", consultations.c.id, **only_where(consultations.c.closed_at.is_(None)))
Index("ix_consultations_waiting", consultations.c.answer_by, **only_where(consultations.c.waiting_since.is_not(None)))
Index(
    "ix_consultations_restriction_due",
    consultations.c.id,
    **only_where(consultations.c.restriction_due_at.is_not(None)),
)

messages = Table(
    "messages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("consultation_id", ForeignKey("consultations.id"), nullable=False, index=True),
    Column("author", OneOf(Author), nullable=False),
    Column("staff_id", ForeignKey("staff.id")),
    Column("content", Text, nullable=False),
    Column("text", Encrypted("messages.text")),
    Column("album", Text),
    # Telegram's names for a photo, document …: one that nobody can fetch it by, and one by which this bot can show it.
    Column("file_unique_id", Text),
    Column("file_id", Encrypted("messages.file_id")),
    # Whose words they are, where a worker passes on somebody else's, and what they quote.
    Column("forwarded_from", Encrypted("messages.forwarded_from")),
    Column("quote", Encrypted("messages.quote")),
    # The sentence that a worker sent with a button, in place of a text.
    Column("said_key", Encrypted("messages.said_key")),
    Column("said_args", EncryptedJson("messages.said_args")),
    # The ids on both sides: the worker's private chat, and the staff group. The counterpart's id comes with delivery.
    Column("worker_message_id", BigInteger),
    Column("staff_message_id", BigInteger, index=True),
    # The chat in which that id means this message.
    Column("group_id", BigInteger),
    Column("answers", ForeignKey("messages.id")),
    Column("draft_status", OneOf(DraftStatus)),
    Column("written_at", Instant, nullable=False),
    # Who let the words of staff go to the worker, and when.
    Column("released_by", Integer),
    Column("released_at", Instant),
    # Which message of the group asked whether they go, and tells since then what became of them.
    Column("question_id", BigInteger),
    # Telegram's ids of all that stands of them in the worker's chat.
    Column("worker_copies", JSON),
    # Who took them back from the worker, and when.
    Column("taken_back_by", Integer),
    Column("taken_back_at", Instant),
    # What they mean, in Japanese, by a member of staff who reads that language.
    Column("note_ja", Encrypted("messages.note_ja")),
    Column("note_by", Integer),
    row_key_column(),
    sqlite_autoincrement=True,
)

# Everything that an answer has said, from 1 on; of an answer that was never changed there is nothing.
message_versions = Table(
    "message_versions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("message_id", ForeignKey("messages.id"), nullable=False, index=True),
    Column("number", Integer, nullable=False),
    Column("content", Text, nullable=False),
    Column("text", Encrypted("message_versions.text")),
    Column("file_unique_id", Text),
    Column("written_at", Instant, nullable=False),
    Column("staff_id", ForeignKey("staff.id")),
    # Of a correction of what the worker has read: whether it is to reach the worker; who said so, and when.
    Column("draft_status", OneOf(DraftStatus)),
    Column("released_by", ForeignKey("staff.id")),
    Column("released_at", Instant),
    # Since when the worker could read it.
    Column("delivered_at", Instant),
    row_key_column(),
    sqlite_autoincrement=True,
)

# What staff say often, one row per language of a meaning; only what a manager has approved is offered.
canned_replies = Table(
    "canned_replies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("meaning_ja", Text, nullable=False),
    Column("locale", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("proposed_by", ForeignKey("staff.id")),
    Column("approved_by", ForeignKey("staff.id")),
    Column("retired_at", Instant),
    sqlite_autoincrement=True,
)

Index(
    "uq_canned_replies_standing",
    canned_replies.c.meaning_ja,
    canned_replies.c.locale,
    unique=True,
    **only_where(canned_replies.c.retired_at.is_(None)),
)

# What a worker wrote where nobody asked for words, until it is clear which consultation it belongs to.
waiting_words = Table(
    "waiting_words",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("worker_id", ForeignKey("workers.id"), nullable=False, index=True),
    Column("telegram_id", BigInteger, nullable=False),
    Column("content", Text, nullable=False),
    Column("text", Encrypted("waiting_words.text")),
    Column("album", Text),
    Column("file_unique_id", Text),
    Column("written_at", Instant, nullable=False),
    # When staff get it as it is; not at all before the worker has agreed that it is kept.
    Column("due_at", Instant, index=True),
    row_key_column(),
    sqlite_autoincrement=True,
)
