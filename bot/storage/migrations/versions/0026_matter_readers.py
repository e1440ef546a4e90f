"""Officers may be added to one restricted matter, a complaint may name whom it concerns, and shown words are known.

A consultation about harassment that stands in the staff group since before it was kept out of there is to leave it:
the next start does that, once. One that somebody let the group read stays. What the group does not see, and is open,
gets its card without words there.
"""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"

_CONSULTATIONS = sa.table(
    "consultations",
    sa.column("id", sa.Integer),
    *(sa.column(name, sa.Text) for name in ("kind", "readers", "state")),
    *(sa.column(name, sa.DateTime(timezone=True)) for name in ("opened_at", "restriction_due_at")),
)
_AUDIT_LOG = sa.table("audit_log", sa.column("action", sa.Text), sa.column("subject", sa.Text))
_OUTBOX = sa.table("outbox", *(sa.column(name) for name in ("act", "outcome", "ended_at", "created_at")))
_IS_RUNNING = sa.text("ended_at IS NULL")
_IS_DUE = sa.text("restriction_due_at IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "matter_readers",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("consultation_id", sa.Integer, sa.ForeignKey("consultations.id"), nullable=False),
        sa.Column("staff_id", sa.Integer, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True)),
        sa.Column("answer_by", sa.DateTime(timezone=True)),
        sa.Column("added_at", sa.DateTime(timezone=True)),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.Column("decided_by", sa.Integer, sa.ForeignKey("staff.id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_matter_readers_consultation_id", "matter_readers", ["consultation_id"])
    op.create_index("ix_matter_readers_answer_by", "matter_readers", ["answer_by"])
    op.create_index(
        "uq_matter_readers_running",
        "matter_readers",
        ["consultation_id", "staff_id"],
        unique=True,
        sqlite_where=_IS_RUNNING,
        postgresql_where=_IS_RUNNING,
    )
    op.create_table(
        "named_staff",
        sa.Column("consultation_id", sa.Integer, sa.ForeignKey("consultations.id"), primary_key=True),
        sa.Column("staff_id", sa.Integer, sa.ForeignKey("staff.id"), primary_key=True),
        sa.Column("named_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "private_copies",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("consultation_id", sa.Integer, sa.ForeignKey("consultations.id"), nullable=False),
        sa.Column("staff_id", sa.Integer, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("telegram_id", sa.BigInteger, nullable=False),
        sa.Column("shown_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("leaving_at", sa.DateTime(timezone=True)),
        sa.Column("left_at", sa.DateTime(timezone=True)),
        sqlite_autoincrement=True,
    )
    for column in ("consultation_id", "staff_id", "shown_at"):
        op.create_index(f"ix_private_copies_{column}", "private_copies", [column])
    op.create_index("uq_private_copies_place", "private_copies", ["chat_id", "telegram_id"], unique=True)
    for name in ("restricted_card_id", "restricted_group_id"):
        op.add_column("consultations", sa.Column(name, sa.BigInteger))
    op.add_column("consultations", sa.Column("restriction_due_at", sa.DateTime(timezone=True)))
    op.create_index(
        "ix_consultations_restriction_due",
        "consultations",
        ["id"],
        sqlite_where=_IS_DUE,
        postgresql_where=_IS_DUE,
    )
    _let_harassment_leave()
    is_unseen = (_CONSULTATIONS.c.readers == "restricted", _CONSULTATIONS.c.state != "closed")
    due = sa.update(_CONSULTATIONS).where(*is_unseen).values(restriction_due_at=_CONSULTATIONS.c.opened_at)
    op.get_bind().execute(due)


def _let_harassment_leave() -> None:
    rows = _CONSULTATIONS.c
    was_decided = sa.exists().where(
        _AUDIT_LOG.c.action == "readers_changed",
        _AUDIT_LOG.c.subject == sa.literal("consultation:").concat(sa.cast(rows.id, sa.Text)),
    )
    is_theirs = (rows.kind == "harassment", rows.readers == "group", ~was_decided)
    op.get_bind().execute(sa.update(_CONSULTATIONS).where(*is_theirs).values(restriction_due_at=rows.opened_at))


def downgrade() -> None:
    # The version of before cannot read them.
    is_newer = (_OUTBOX.c.act.in_(("show_restricted", "delete_private_copy")), _OUTBOX.c.ended_at.is_(None))
    ended = sa.update(_OUTBOX).where(*is_newer).values(outcome="cancelled", ended_at=_OUTBOX.c.created_at)
    op.get_bind().execute(ended)
    op.drop_index("ix_consultations_restriction_due", "consultations")
    for name in ("restriction_due_at", "restricted_group_id", "restricted_card_id"):
        op.drop_column("consultations", name)
    for name in ("private_copies", "named_staff", "matter_readers"):
        op.drop_table(name)
