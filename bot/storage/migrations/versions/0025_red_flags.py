"""Who has set a red flag and when; who raised an alarm, what became of it, and which rings were posted elsewhere."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"

_CONSULTATIONS = sa.table(
    "consultations",
    sa.column("opened_at", sa.DateTime(timezone=True)),
    sa.column("flag_told_at", sa.DateTime(timezone=True)),
)
_ALARMED_AT = ("rang_at", "outcome_at", "call_at")
_ALARM_WORDS = ("outcome", "call_failure")
_NEW_TASKS = ("alarm_outcome",)
# An earlier version knows two flags alone.
_KNOWN_BEFORE = ("danger", "about_support_staff")


def upgrade() -> None:
    op.add_column("consultations", sa.Column("flagged_by", sa.Integer))
    for name in ("flagged_at", "flag_told_at"):
        op.add_column("consultations", sa.Column(name, sa.DateTime(timezone=True)))
    for name in ("raised_by", "outcome_by"):
        op.add_column("alarms", sa.Column(name, sa.Integer))
    for name in _ALARMED_AT:
        op.add_column("alarms", sa.Column(name, sa.DateTime(timezone=True)))
    for name in _ALARM_WORDS:
        op.add_column("alarms", sa.Column(name, sa.Text))
    op.add_column("alarms", sa.Column("called_rung", sa.Integer, nullable=False, server_default="0"))
    # What was there before is not news at the next opening.
    op.get_bind().execute(sa.update(_CONSULTATIONS).values(flag_told_at=_CONSULTATIONS.c.opened_at))


def downgrade() -> None:
    tasks, consultations = sa.table("tasks", sa.column("kind")), sa.table("consultations", sa.column("red_flag"))
    op.get_bind().execute(sa.delete(tasks).where(tasks.c.kind.in_(_NEW_TASKS)))
    is_new = consultations.c.red_flag.is_not(None) & consultations.c.red_flag.not_in(_KNOWN_BEFORE)
    op.get_bind().execute(sa.update(consultations).where(is_new).values(red_flag=None))
    op.drop_column("alarms", "called_rung")
    for name in (*_ALARM_WORDS, *_ALARMED_AT, "outcome_by", "raised_by"):
        op.drop_column("alarms", name)
    for name in ("flag_told_at", "flagged_at", "flagged_by"):
        op.drop_column("consultations", name)
