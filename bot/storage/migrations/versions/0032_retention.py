"""Since when somebody on the roster has no contract, which the records would end with."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0027"


def upgrade() -> None:
    op.add_column("workers", sa.Column("without_contract_since", sa.Date))


def downgrade() -> None:
    op.drop_column("workers", "without_contract_since")
