"""What people did is kept before it is handled; parts of a running bot give signs of life."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_INSTANT = sa.DateTime(timezone=True)
_IS_OPEN = sa.text("body IS NOT NULL OR answers IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "inbox",
        sa.Column("bot_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("update_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("ordering_key", sa.Text, nullable=False),
        sa.Column("body", sa.Text),
        sa.Column("answers", sa.Text),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("received_at", _INSTANT, nullable=False),
        sa.Column("set_aside_at", _INSTANT),
    )
    op.create_index(
        "ix_inbox_open", "inbox", ["received_at", "update_id"], sqlite_where=_IS_OPEN, postgresql_where=_IS_OPEN
    )
    op.create_index("ix_inbox_received", "inbox", ["received_at"])
    op.create_table(
        "heartbeats",
        sa.Column("host", sa.Text, primary_key=True),
        sa.Column("part", sa.Text, primary_key=True),
        sa.Column("at", _INSTANT, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("heartbeats")
    op.drop_table("inbox")
