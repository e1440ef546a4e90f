"""What the bot puts into the staff group is known by its ids, and a message says whose words it passes on.

What stood in the group before is known as far as the outbox, the messages and the consultations name it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"

_POSTS = sa.table(
    "group_posts",
    *(sa.column(name, sa.BigInteger) for name in ("consultation_id", "message_id", "group_id", "topic_id")),
    sa.column("telegram_id", sa.BigInteger),
)
_CONSULTATIONS = sa.table(
    "consultations", *(sa.column(name, sa.BigInteger) for name in ("id", "group_id", "topic_id", "card_id"))
)
_MESSAGES = sa.table(
    "messages",
    *(sa.column(name, sa.BigInteger) for name in ("id", "consultation_id", "group_id", "staff_message_id")),
    sa.column("author", sa.Text),
)
_OUTBOX = sa.table(
    "outbox",
    *(sa.column(name, sa.BigInteger) for name in ("consultation_id", "worker_id", "staff_id", "telegram_id")),
    sa.column("act", sa.Text),
    sa.column("outcome", sa.Text),
)
_NEW = ("forwarded_from", "quote", "said_key", "said_args")


def upgrade() -> None:
    for name in _NEW:
        op.add_column("messages", sa.Column(name, sa.Text))
    op.create_table(
        "group_posts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("consultation_id", sa.Integer, sa.ForeignKey("consultations.id"), nullable=False),
        sa.Column("message_id", sa.Integer, sa.ForeignKey("messages.id")),
        sa.Column("group_id", sa.BigInteger, nullable=False),
        sa.Column("topic_id", sa.BigInteger),
        sa.Column("telegram_id", sa.BigInteger),
    )
    op.create_index("ix_group_posts_consultation_id", "group_posts", ["consultation_id"])
    op.create_index("ix_group_posts_message_id", "group_posts", ["message_id"])
    op.create_index("ix_group_posts_telegram_id", "group_posts", ["telegram_id"])
    there = _CONSULTATIONS.c
    in_group = there.group_id.is_not(None)
    _remember(there.topic_id, sa.select(_CONSULTATIONS).where(in_group, there.topic_id.is_not(None)))
    _remember(there.card_id, sa.select(_CONSULTATIONS).where(in_group, there.card_id.is_not(None)))
    copies = sa.select(_MESSAGES).join(_CONSULTATIONS, there.id == _MESSAGES.c.consultation_id)
    is_copy = (_MESSAGES.c.author == "worker", _MESSAGES.c.group_id == there.group_id)
    known = _MESSAGES.c.staff_message_id
    _remember(known, copies.where(*is_copy, known.is_not(None)), _MESSAGES.c.id)
    said = sa.select(_OUTBOX).join(_CONSULTATIONS, there.id == _OUTBOX.c.consultation_id)
    to_group = (_OUTBOX.c.worker_id.is_(None), _OUTBOX.c.staff_id.is_(None), _OUTBOX.c.act.in_(("say", "copy")))
    was_sent = (_OUTBOX.c.outcome.in_(("sent", "repeated")), _OUTBOX.c.telegram_id.is_not(None))
    _remember(_OUTBOX.c.telegram_id, said.where(in_group, *to_group, *was_sent))


def downgrade() -> None:
    op.drop_table("group_posts")
    for name in reversed(_NEW):
        op.drop_column("messages", name)


def _remember(
    telegram_id: sa.ColumnElement[int], rows: sa.Select[tuple[int]], message_id: sa.ColumnElement[int] | None = None
) -> None:
    """Ids rise in a group: what has a higher one than a topic's root stands in that topic, or in General."""
    there = _CONSULTATIONS.c
    in_topic = sa.case((telegram_id >= there.topic_id, there.topic_id))
    nobody_s = sa.cast(sa.null(), sa.BigInteger) if message_id is None else message_id
    columns = (there.id, nobody_s, there.group_id, in_topic, telegram_id)
    names = ("consultation_id", "message_id", "group_id", "topic_id", "telegram_id")
    op.get_bind().execute(sa.insert(_POSTS).from_select(names, rows.with_only_columns(*columns)))
