"""Limits for each person, and words that staff get together."""

import sqlalchemy as sa
from alembic import op
from alembic.util import CommandError

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
    waiting = op.get_bind().execute(sa.select(sa.func.count()).select_from(sa.table("gathered_words"))).scalar_one()
    if waiting:
        raise CommandError(
            f"{waiting} messages of workers wait to be given to staff, and would never be. "
            "Let the bot run for a minute and stop it again; then nothing waits (table gathered_words)."
        )
    # The version of before copies one by one what this one says together; the rows hold the same.
    outbox = sa.table("outbox", *(sa.column(name) for name in ("act", "ended_at")))
    is_newer = (outbox.c.act == "gather", outbox.c.ended_at.is_(None))
    op.get_bind().execute(sa.update(outbox).where(*is_newer).values(act="copy"))
    op.drop_table("gathered_words")
    op.drop_table("rate_limits")
