"""Limits for each person, and words that staff get together."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"

_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "rate_limits",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("free_at", _INSTANT, nullable=False),
        sa.Column("told_at", _INSTANT),
    )
    op.create_table(
        "gathered_words",
        sa.Column("message_id", sa.Integer, sa.ForeignKey("messages.id"), primary_key=True),
        sa.Column("consultation_id", sa.Integer, sa.ForeignKey("consultations.id"), nullable=False),
        sa.Column("due_at", _INSTANT, nullable=False),
    )
    op.create_index("ix_gathered_words_consultation_id", "gathered_words", ["consultation_id"])


def downgrade() -> None:
    op.drop_table("gathered_words")
    op.drop_table("rate_limits")
