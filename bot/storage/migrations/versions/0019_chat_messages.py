"""The ids of messages in private chats are kept as long as a bot may delete them."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.create_table(
        "chat_messages",
        sa.Column("chat_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("message_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("clearing", sa.Text),
    )
    op.create_index("ix_chat_messages_at", "chat_messages", ["at"])


def downgrade() -> None:
    op.drop_table("chat_messages")
