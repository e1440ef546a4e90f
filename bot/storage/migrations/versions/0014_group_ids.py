"""Ids of messages in the staff group are kept with their chat."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

# Of each table the rows that hold such an id, or may hold one.
_HAS_IDS = {
    "consultations": "topic_id IS NOT NULL OR card_id IS NOT NULL",
    "messages": "staff_message_id IS NOT NULL",
    "job_change_entries": "true",
    "outbox": "ended_at IS NULL AND worker_id IS NULL AND staff_id IS NULL",
}


def upgrade() -> None:
    for name, has_ids in _HAS_IDS.items():
        op.add_column(name, sa.Column("group_id", sa.BigInteger))
        # Nobody here knows the settings: 0 stands for the present group until the bot starts.
        op.execute(f"UPDATE {name} SET group_id = 0 WHERE {has_ids}")  # noqa: S608 (both stand above)


def downgrade() -> None:
    for name in _HAS_IDS:
        op.drop_column(name, "group_id")
