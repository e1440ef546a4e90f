"""Obligations that remind, what staff have to do themselves, and interviews."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_INSTANT = sa.DateTime(timezone=True)
# SQLite makes the table anew, and Alembic does not see that its numbers are never given out twice.
_KEEP_NUMBERS = {"sqlite_autoincrement": True}


def upgrade() -> None:
    _obligations()
    op.create_table(
        "reminder_kinds",
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("activated_at", _INSTANT, nullable=False),
    )
    op.create_table(
        "tasks",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("worker_id", sa.Integer, sa.ForeignKey("workers.id"), index=True),
        sa.Column("obligation_id", sa.Integer, sa.ForeignKey("obligations.id")),
        sa.Column("opened_at", _INSTANT, nullable=False),
        sa.Column("done_at", _INSTANT),
        sa.Column("staff_id", sa.Integer, sa.ForeignKey("staff.id")),
        sqlite_autoincrement=True,
    )
    _interviews()
    op.add_column("workers", sa.Column("unreachable_at", _INSTANT))
    op.add_column("workers", sa.Column("last_seen_on", sa.Date))
    op.add_column("dialog_states", sa.Column("touched_at", _INSTANT))


def downgrade() -> None:
    op.drop_column("dialog_states", "touched_at")
    op.drop_column("workers", "last_seen_on")
    op.drop_column("workers", "unreachable_at")
    for table in ("interview_slots", "interviews", "interview_offers", "tasks", "reminder_kinds"):
        op.drop_table(table)
    with op.batch_alter_table("outbox") as outbox:
        outbox.drop_column("obligation_id")
    op.drop_index("ix_obligations_due", "obligations")
    op.drop_index("uq_obligations_organisation", "obligations")
    op.execute("DELETE FROM obligations WHERE worker_id IS NULL")
    with op.batch_alter_table("obligations", table_kwargs=_KEEP_NUMBERS) as obligations:
        obligations.alter_column("worker_id", existing_type=sa.Integer, nullable=False)
        for column in ("next_on", "later_on", "answered_at", "ended_as", "note"):
            obligations.drop_column(column)


def _obligations() -> None:
    with op.batch_alter_table("obligations", table_kwargs=_KEEP_NUMBERS) as obligations:
        obligations.alter_column("worker_id", existing_type=sa.Integer, nullable=True)
        obligations.add_column(sa.Column("next_on", sa.Date))
        obligations.add_column(sa.Column("later_on", sa.Date))
        obligations.add_column(sa.Column("answered_at", _INSTANT))
        obligations.add_column(sa.Column("ended_as", sa.Text))
        obligations.add_column(sa.Column("note", sa.Text))
    waits = sa.text("done_at IS NULL AND next_on IS NOT NULL")
    op.create_index("ix_obligations_due", "obligations", ["next_on", "id"], sqlite_where=waits, postgresql_where=waits)
    nobody = sa.text("worker_id IS NULL")
    op.create_index(
        "uq_obligations_organisation",
        "obligations",
        ["kind", "anchor_on"],
        unique=True,
        sqlite_where=nobody,
        postgresql_where=nobody,
    )
    with op.batch_alter_table("outbox") as outbox:
        outbox.add_column(
            sa.Column(
                "obligation_id", sa.Integer, sa.ForeignKey("obligations.id", name="fk_outbox_obligation_id_obligations")
            )
        )


def _interviews() -> None:
    op.create_table(
        "interview_offers",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("staff_id", sa.Integer, sa.ForeignKey("staff.id")),
        sa.Column("created_at", _INSTANT, nullable=False),
    )
    op.create_table(
        "interviews",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("worker_id", sa.Integer, sa.ForeignKey("workers.id"), nullable=False, index=True),
        sa.Column("offer_id", sa.Integer, sa.ForeignKey("interview_offers.id")),
        sa.Column("interviewee", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("method", sa.Text, nullable=False),
        sa.Column("place", sa.Text),
        sa.Column("staff_id", sa.Integer, sa.ForeignKey("staff.id")),
        sa.Column("employer_id", sa.Integer, sa.ForeignKey("employers.id")),
        sa.Column("starts_at", _INSTANT, index=True),
        sa.Column("consented_at", _INSTANT),
        sa.Column("room_checks", sa.JSON, nullable=False),
        sa.Column("recording", sa.Text),
        sa.Column("findings", sa.Text, nullable=False),
        sa.Column("remarks", sa.Text),
        sa.Column("held_on", sa.Date),
        sa.Column("created_at", _INSTANT, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "interview_slots",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("offer_id", sa.Integer, sa.ForeignKey("interview_offers.id"), nullable=False, index=True),
        sa.Column("starts_at", _INSTANT, nullable=False),
        sa.Column("interview_id", sa.Integer, sa.ForeignKey("interviews.id"), unique=True),
    )
