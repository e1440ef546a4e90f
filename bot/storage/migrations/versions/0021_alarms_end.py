"""An alarm ends also where its matter is answered or closed, and staff whom the bot may not write to are known."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"

_ALARMS = sa.table(
    "alarms",
    sa.column("consultation_id", sa.Integer),
    sa.column("next_at", sa.DateTime(timezone=True)),
    sa.column("taken_at", sa.DateTime(timezone=True)),
    sa.column("ended_at", sa.DateTime(timezone=True)),
)
_CONSULTATIONS = sa.table(
    "consultations", sa.column("id", sa.Integer), sa.column("closed_at", sa.DateTime(timezone=True))
)


def upgrade() -> None:
    op.add_column("alarms", sa.Column("ended_at", sa.DateTime(timezone=True)))
    op.add_column("staff", sa.Column("unreachable_at", sa.DateTime(timezone=True)))
    closed_at = (
        sa.select(_CONSULTATIONS.c.closed_at).where(_CONSULTATIONS.c.id == _ALARMS.c.consultation_id).scalar_subquery()
    )
    op.get_bind().execute(sa.update(_ALARMS).values(ended_at=sa.func.coalesce(_ALARMS.c.taken_at, closed_at)))
    op.get_bind().execute(sa.update(_ALARMS).where(_ALARMS.c.ended_at.is_not(None)).values(next_at=None))


def downgrade() -> None:
    op.drop_column("staff", "unreachable_at")
    op.drop_column("alarms", "ended_at")
