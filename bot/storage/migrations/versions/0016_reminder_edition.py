"""By which edition of the rules everybody's reminders were planned; until now it was the second."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.add_column("reminder_kinds", sa.Column("edition", sa.Integer(), nullable=False, server_default="2"))


def downgrade() -> None:
    op.drop_column("reminder_kinds", "edition")
