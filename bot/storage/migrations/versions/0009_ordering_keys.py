"""An ordering key has a row while something waits for it; what belongs to a worker or an obligation is indexed."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_INSTANT = sa.DateTime(timezone=True)
_INDEXED = ("worker_id", "obligation_id")


def upgrade() -> None:
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
