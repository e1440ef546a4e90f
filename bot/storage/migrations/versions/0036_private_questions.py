"""What only asks one of staff about a matter stands as long as they may read it: it shows no words."""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"


def upgrade() -> None:
    op.add_column("private_copies", sa.Column("is_question", sa.Boolean, nullable=False, server_default=sa.false()))


def downgrade() -> None:
    # The version of before would take them for words that it has shown.
    copies = sa.table("private_copies", sa.column("is_question", sa.Boolean))
    op.get_bind().execute(sa.delete(copies).where(copies.c.is_question))
    op.drop_column("private_copies", "is_question")
