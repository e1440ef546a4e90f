"""What Telegram shows of staff: workers know them by it, where records have another writing or none."""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"


def upgrade() -> None:
    op.add_column("staff", sa.Column("telegram_name", sa.Text))


def downgrade() -> None:
    op.drop_column("staff", "telegram_name")
