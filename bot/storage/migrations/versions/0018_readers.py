"""A consultation says who reads it, the inbox keeps words for a consent, and there are alarms.

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
    op.create_table(
        "alarms",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("consultation_id", sa.Integer, sa.ForeignKey("consultations.id"), nullable=False),
        sa.Column("raised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rung", sa.Integer, nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True)),
        sa.Column("taken_by", sa.Integer, sa.ForeignKey("staff.id")),
        sa.Column("taken_at", sa.DateTime(timezone=True)),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_alarms_consultation_id", "alarms", ["consultation_id"])
    op.create_index("ix_alarms_next_at", "alarms", ["next_at"])
    complaint = _CONSULTATIONS.c.red_flag == "about_support_staff"
    op.get_bind().execute(sa.update(_CONSULTATIONS).where(complaint).values(readers="admins"))


def downgrade() -> None:
    op.drop_table("alarms")
    op.drop_column("inbox", "kept_until")
    op.drop_column("consultations", "readers")
