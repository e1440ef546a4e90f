"""A topic that staff close by hand is remembered, and opened again when the worker writes."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.add_column("consultations", sa.Column("topic_closed_at", sa.DateTime(timezone=True)))


def downgrade() -> None:
    op.drop_column("consultations", "topic_closed_at")
