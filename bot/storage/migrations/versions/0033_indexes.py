"""Indexes for what is asked at every tick, and for what was done about one thing."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"

_RUNNING = sa.text("ended_at IS NULL")
_OPEN = sa.text("closed_at IS NULL")
_STANDING = sa.text("leaving_at IS NULL AND left_at IS NULL")


def upgrade() -> None:
    op.drop_index("ix_alarms_next_at", "alarms")
    op.create_index("ix_alarms_running", "alarms", ["id"], sqlite_where=_RUNNING, postgresql_where=_RUNNING)
    op.create_index("ix_consultations_open", "consultations", ["id"], sqlite_where=_OPEN, postgresql_where=_OPEN)
    op.create_index("ix_audit_log_subject", "audit_log", ["subject", "action"])
    op.create_index("ix_outbox_consultation_id", "outbox", ["consultation_id"])
    op.drop_index("ix_private_copies_shown_at", "private_copies")
    op.create_index(
        "ix_private_copies_standing", "private_copies", ["id"], sqlite_where=_STANDING, postgresql_where=_STANDING
    )


def downgrade() -> None:
    op.drop_index("ix_private_copies_standing", "private_copies")
    op.create_index("ix_private_copies_shown_at", "private_copies", ["shown_at"])
    op.drop_index("ix_outbox_consultation_id", "outbox")
    op.drop_index("ix_audit_log_subject", "audit_log")
    op.drop_index("ix_consultations_open", "consultations")
    op.drop_index("ix_alarms_running", "alarms")
    op.create_index("ix_alarms_next_at", "alarms", ["next_at"])
