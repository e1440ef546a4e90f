"""The documents of a screening that the worker has."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "papers",
        sa.Column("screening_id", sa.Integer, sa.ForeignKey("screenings.id"), primary_key=True),
        sa.Column("document", sa.Text, primary_key=True),
        sa.Column("ticked_at", sa.DateTime(timezone=True), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("papers")
