"""While the staff group refuses the bot, what is for it waits."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "group_refusals",
        sa.Column("chat_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("refused_at", _INSTANT, nullable=False),
        sa.Column("retry_at", _INSTANT, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("group_refusals")
