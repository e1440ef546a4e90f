"""Reports to authorities, version by version; and in which interview a consultation began.

Consultations of before name no interview: which one it was stands nowhere.
"""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"

_TASKS = sa.table("tasks", sa.column("kind"))


def upgrade() -> None:
    op.create_table(
        "reports",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("worker_id", sa.Integer, sa.ForeignKey("workers.id"), nullable=False),
        sa.Column("consultation_id", sa.Integer, sa.ForeignKey("consultations.id")),
        sa.Column("interview_id", sa.Integer, sa.ForeignKey("interviews.id")),
        sa.Column("addressee", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    for name in ("worker_id", "consultation_id", "interview_id"):
        op.create_index(f"ix_reports_{name}", "reports", [name])
    op.create_table(
        "report_versions",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("report_id", sa.Integer, sa.ForeignKey("reports.id"), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("staff_id", sa.Integer, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decision", sa.Text, nullable=False),
        sa.Column("done_on", sa.Date, nullable=False),
        sa.Column("decided_by", sa.Integer, sa.ForeignKey("staff.id"), nullable=False),
        *(sa.Column(name, sa.Text) for name in ("decided_by_name", "authority", "office", "channel", "whom")),
        *(sa.Column(name, sa.Text) for name in ("words", "unagreed", "reason", "outcome", "outcome_words")),
        sa.Column("ask_on", sa.Date),
        sa.Column("row_key", sa.Text, nullable=False, server_default=""),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_report_versions_number", "report_versions", ["report_id", "number"], unique=True)
    op.add_column("consultations", sa.Column("interview_id", sa.Integer))
    op.add_column("tasks", sa.Column("report_id", sa.Integer))
    op.create_index("ix_tasks_report_id", "tasks", ["report_id"])


def downgrade() -> None:
    # The version of before cannot read them.
    op.get_bind().execute(sa.delete(_TASKS).where(_TASKS.c.kind == "report"))
    op.drop_index("ix_tasks_report_id", "tasks")
    op.drop_column("tasks", "report_id")
    op.drop_column("consultations", "interview_id")
    op.drop_table("report_versions")
    op.drop_table("reports")
