"""Job-change support and what the organisation owes."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "job_changes",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("worker_id", sa.Integer, sa.ForeignKey("workers.id"), nullable=False),
        sa.Column("consultation_id", sa.Integer, sa.ForeignKey("consultations.id"), nullable=False),
        sa.Column("contract_ended_on", sa.Date),
        sa.Column("opened_at", _INSTANT, nullable=False),
        sa.Column("closed_at", _INSTANT),
        sqlite_autoincrement=True,
    )
    not_closed = sa.text("closed_at IS NULL")
    op.create_index(
        "uq_job_changes_open",
        "job_changes",
        ["worker_id"],
        unique=True,
        sqlite_where=not_closed,
        postgresql_where=not_closed,
    )
    op.create_table(
        "job_change_entries",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("job_change_id", sa.Integer, sa.ForeignKey("job_changes.id"), nullable=False, index=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("question_id", sa.BigInteger, nullable=False, index=True),
        sa.Column("text", sa.Text),
        sa.Column("staff_id", sa.Integer, sa.ForeignKey("staff.id")),
        sa.Column("written_at", _INSTANT),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "obligations",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("worker_id", sa.Integer, sa.ForeignKey("workers.id"), nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("anchor_on", sa.Date, nullable=False),
        sa.Column("deadline_on", sa.Date),
        sa.Column("opened_at", _INSTANT, nullable=False),
        sa.Column("done_at", _INSTANT),
        sa.UniqueConstraint("worker_id", "kind", "anchor_on"),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("obligations")
    op.drop_table("job_change_entries")
    op.drop_table("job_changes")
