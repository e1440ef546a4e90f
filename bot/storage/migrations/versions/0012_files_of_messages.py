"""Of a message with a file it is known which, so that a changed picture is told from one to which nothing happened."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.add_column("messages", sa.Column("file_unique_id", sa.Text))


def downgrade() -> None:
    op.drop_column("messages", "file_unique_id")
