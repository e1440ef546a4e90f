"""A consultation says who reads it, and the inbox keeps words for a consent.

Who reads it followed until now from its sign of a complaint about support staff.
"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

_CONSULTATIONS = sa.table("consultations", sa.column("red_flag", sa.Text), sa.column("readers", sa.Text))


def upgrade() -> None:
    op.add_column("consultations", sa.Column("readers", sa.Text, nullable=False, server_default="group"))
    op.add_column("inbox", sa.Column("kept_until", sa.DateTime(timezone=True)))
    complaint = _CONSULTATIONS.c.red_flag == "about_support_staff"
    op.get_bind().execute(sa.update(_CONSULTATIONS).where(complaint).values(readers="admins"))


def downgrade() -> None:
    op.drop_column("inbox", "kept_until")
    op.drop_column("consultations", "readers")
