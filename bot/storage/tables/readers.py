"""Who reads what the staff group does not see, and where words stand: in the group, in private chats of staff."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, Table, and_, false

from bot.storage.tables.metadata import metadata, only_where
from bot.storage.utc_datetime import Instant

# An officer who asks to read one matter, or whom a manager added to it: one row until it ends.
matter_readers = Table(
    "matter_readers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("consultation_id", ForeignKey("consultations.id"), nullable=False, index=True),
    Column("staff_id", ForeignKey("staff.id"), nullable=False),
    # NULL where nobody asked.
    Column("asked_at", Instant),
    # When managers are told again that somebody waits; NULL where nobody does.
    Column("answer_by", Instant, index=True),
    Column("added_at", Instant),
    # When it was refused, or the reader removed, and by whom.
    Column("ended_at", Instant),
    Column("decided_by", ForeignKey("staff.id")),
    sqlite_autoincrement=True,
)
Index(
    "uq_matter_readers_running",
    matter_readers.c.consultation_id,
    matter_readers.c.staff_id,
    unique=True,
    **only_where(matter_readers.c.ended_at.is_(None)),
)

# Whom a complaint concerns, as its worker has said: they never read it.
named_staff = Table(
    "named_staff",
    metadata,
    Column("consultation_id", ForeignKey("consultations.id"), primary_key=True),
    Column("staff_id", ForeignKey("staff.id"), primary_key=True),
    Column("named_at", Instant, nullable=False),
)

# What the bot has put into the staff group for a consultation, as long as it stands there.
group_posts = Table(
    "group_posts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("consultation_id", ForeignKey("consultations.id"), nullable=False, index=True),
    # What it shows of the consultation, and NULL for the topic, the card and the like.
    Column("message_id", ForeignKey("messages.id"), index=True),
    Column("group_id", BigInteger, nullable=False),
    # NULL in General; a topic's own root has it as its id too.
    Column("topic_id", BigInteger),
    # NULL where Telegram may have taken it, and nobody knows under which id.
    Column("telegram_id", BigInteger, index=True),
)

# What stands in a private chat of one of staff of the words of such a matter.
private_copies = Table(
    "private_copies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("consultation_id", ForeignKey("consultations.id"), nullable=False, index=True),
    Column("staff_id", ForeignKey("staff.id"), nullable=False, index=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("telegram_id", BigInteger, nullable=False),
    Column("shown_at", Instant, nullable=False),
    # It only asks about the matter, and shows no words of it.
    Column("is_question", Boolean, nullable=False, server_default=false()),
    # Since when it is to go.
    Column("leaving_at", Instant),
    # Since when it is known that Telegram deletes it for no bot.
    Column("left_at", Instant),
    sqlite_autoincrement=True,
)
Index(
    "ix_private_copies_standing",
    private_copies.c.id,
    **only_where(and_(private_copies.c.leaving_at.is_(None), private_copies.c.left_at.is_(None))),
)
Index("uq_private_copies_place", private_copies.c.chat_id, private_copies.c.telegram_id, unique=True)
