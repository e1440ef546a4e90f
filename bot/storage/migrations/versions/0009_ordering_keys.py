"""Ordering keys have rows, and consultations keys; what is a worker's or an obligation's is indexed."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_INSTANT = sa.DateTime(timezone=True)
_INDEXED = ("worker_id", "obligation_id")


_outbox = sa.table(
    "outbox",
    sa.column("ordering_key", sa.Text),
    sa.column("message_class", sa.Text),
    sa.column("worker_id", sa.Integer),
    sa.column("staff_id", sa.Integer),
    sa.column("consultation_id", sa.Integer),
    sa.column("ended_at", _INSTANT),
)


def upgrade() -> None:
    _rename_keys(sa.literal("consultation:") + sa.cast(_outbox.c.consultation_id, sa.Text))
    op.create_table(
        "ordering_keys",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("to_group", sa.Boolean, nullable=False),
        sa.Column("is_urgent", sa.Boolean, nullable=False),
        sa.Column("due_at", _INSTANT, nullable=False),
        sa.Column("leased_until", _INSTANT),
        sa.Column("epoch", sa.Integer, nullable=False),
    )
    op.create_index("ix_ordering_keys_due", "ordering_keys", ["to_group", "is_urgent", "due_at", "key"])
    op.execute(
        "INSERT INTO ordering_keys (key, to_group, is_urgent, due_at, epoch) "
        "SELECT ordering_key, worker_id IS NULL AND staff_id IS NULL, message_class = 'urgent', due_at, 0 FROM outbox "
        "WHERE id IN (SELECT MIN(id) FROM outbox WHERE ended_at IS NULL GROUP BY ordering_key)"
    )
    for column in _INDEXED:
        op.create_index(f"ix_outbox_{column}", "outbox", [column])
    op.drop_column("outbox", "leased_until")


def downgrade() -> None:
    op.add_column("outbox", sa.Column("leased_until", _INSTANT))
    for column in _INDEXED:
        op.drop_index(f"ix_outbox_{column}", "outbox")
    op.drop_table("ordering_keys")
    _rename_keys(sa.literal("staff"))


def _rename_keys(whose: sa.ColumnElement[str]) -> None:
    """Let what waits for the staff group about a consultation wait under that key and its message class."""
    message_class = _outbox.c.message_class
    suffix = sa.case((message_class == "answer", ""), else_=sa.literal(":") + message_class)
    to_group = (_outbox.c.worker_id.is_(None), _outbox.c.staff_id.is_(None), _outbox.c.consultation_id.is_not(None))
    op.execute(sa.update(_outbox).where(*to_group, _outbox.c.ended_at.is_(None)).values(ordering_key=whose + suffix))
