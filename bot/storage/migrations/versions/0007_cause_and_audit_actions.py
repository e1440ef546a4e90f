"""A message says what it follows from."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("outbox", sa.Column("cause", sa.Text))


def downgrade() -> None:
    op.drop_column("outbox", "cause")
