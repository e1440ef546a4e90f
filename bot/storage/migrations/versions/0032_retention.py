"""Since when somebody on the roster has no contract, which the records would end with."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"


def upgrade() -> None:
    op.add_column("workers", sa.Column("without_contract_since", sa.Date))


def downgrade() -> None:
    # The version of before does not know what it is to do.
    tasks = sa.table("tasks", sa.column("kind", sa.Text))
    op.get_bind().execute(sa.delete(tasks).where(tasks.c.kind == "no_contract"))
    op.drop_column("workers", "without_contract_since")
