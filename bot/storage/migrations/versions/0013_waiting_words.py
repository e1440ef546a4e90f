"""Words that nobody asked for have rows of their own until it is clear where they belong."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "waiting_words",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("worker_id", sa.Integer, sa.ForeignKey("workers.id"), nullable=False),
        sa.Column("telegram_id", sa.BigInteger, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("text", sa.Text),
        sa.Column("album", sa.Text),
        sa.Column("file_unique_id", sa.Text),
        sa.Column("written_at", _INSTANT, nullable=False),
        sa.Column("due_at", _INSTANT),
        sa.Column("row_key", sa.Text, nullable=False, server_default=""),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_waiting_words_worker_id", "waiting_words", ["worker_id"])
    op.create_index("ix_waiting_words_due_at", "waiting_words", ["due_at"])


def downgrade() -> None:
    op.drop_table("waiting_words")
