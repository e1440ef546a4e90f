"""Notices: one message to many, in its languages; its people; who watches it go out. What is in bulk leaves last."""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"

_INSTANT = sa.DateTime(timezone=True)
_UNQUEUED = sa.text("outcome IS NULL AND queued_at IS NULL")
_WHEN = ("sent", "acknowledged", "reminded", "corrected", "taken_back")
_OPEN = sa.text("ended_at IS NULL")
_QUEUED = sa.text("outcome IS NULL AND queued_at IS NOT NULL")


def upgrade() -> None:
    op.add_column("employers", sa.Column("prefecture", sa.Text))
    op.add_column("ordering_keys", sa.Column("is_bulk", sa.Boolean, nullable=False, server_default=sa.false()))
    op.drop_index("ix_ordering_keys_due", "ordering_keys")
    op.create_index("ix_ordering_keys_due", "ordering_keys", ["to_group", "is_urgent", "is_bulk", "due_at", "key"])
    op.create_table(
        "notices",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("purpose", sa.Text, nullable=False),
        sa.Column("about_id", sa.Integer, sa.ForeignKey("notices.id")),
        sa.Column("title_ja", sa.Text, nullable=False),
        sa.Column("notice_class", sa.Text, nullable=False),
        sa.Column("urgent_reason", sa.Text),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("pause_reason", sa.Text),
        sa.Column("author_id", sa.Integer, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("approver_id", sa.Integer, sa.ForeignKey("staff.id")),
        sa.Column("revision", sa.Integer, nullable=False, server_default="1"),
        sa.Column("tested_revision", sa.Integer),
        sa.Column("audience", sa.Text, nullable=False),
        sa.Column("media", sa.Text),
        sa.Column("link", sa.Text),
        sa.Column("asks_read", sa.Boolean, nullable=False, server_default=sa.true()),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("asked_at", _INSTANT),
        sa.Column("asked_by_id", sa.Integer, sa.ForeignKey("staff.id")),
        sa.Column("approved_at", _INSTANT),
        sa.Column("send_at", _INSTANT),
        sa.Column("ended_at", _INSTANT),
        sa.Column("counted", sa.Integer),
        sa.Column("counted_at", _INSTANT),
        sa.Column("row_key", sa.Text, nullable=False, server_default=""),
        sqlite_autoincrement=True,
    )
    for column in ("about_id", "state", "ended_at"):
        op.create_index(f"ix_notices_{column}", "notices", [column])
    # Without a foreign key, for SQLite would write every row of the outbox anew.
    op.add_column("outbox", sa.Column("notice_id", sa.Integer))
    op.create_index(
        "ix_outbox_notice_waiting", "outbox", ["notice_id", "worker_id"], sqlite_where=_OPEN, postgresql_where=_OPEN
    )
    op.create_table(
        "notice_bodies",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("notice_id", sa.Integer, sa.ForeignKey("notices.id"), nullable=False),
        sa.Column("locale", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("entities", sa.Text, nullable=False),
        sa.Column("written_by", sa.Integer, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("written_at", _INSTANT, nullable=False),
        sa.Column("read_by", sa.Integer, sa.ForeignKey("staff.id")),
        sa.Column("read_at", _INSTANT),
        sa.Column("row_key", sa.Text, nullable=False, server_default=""),
        sa.UniqueConstraint("notice_id", "locale", name="uq_notice_bodies_notice_id_locale"),
    )
    op.create_table(
        "notice_recipients",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("notice_id", sa.Integer, sa.ForeignKey("notices.id"), nullable=False),
        sa.Column("worker_id", sa.Integer, sa.ForeignKey("workers.id"), nullable=False),
        sa.Column("locale", sa.Text),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("attempt", sa.Integer, nullable=False, server_default="1"),
        sa.Column("queued_at", _INSTANT),
        sa.Column("held_until", _INSTANT),
        sa.Column("outcome", sa.Text),
        sa.Column("reason", sa.Text),
        sa.Column("telegram_id", sa.BigInteger),
        *(
            sa.Column(f"{each}_at", _INSTANT)
            for each in ("sent", "acknowledged", "reminded", "corrected", "taken_back")
        ),
        sa.UniqueConstraint("notice_id", "worker_id", name="uq_notice_recipients_notice_id_worker_id"),
    )
    op.create_index("ix_notice_recipients_worker_id", "notice_recipients", ["worker_id"])
    _index_some("ix_notice_recipients_unqueued", _UNQUEUED, "held_until", "place")
    _index_some("ix_notice_recipients_queued", _QUEUED, "worker_id")
    op.create_table(
        "notice_watchers",
        sa.Column("notice_id", sa.Integer, sa.ForeignKey("notices.id"), primary_key=True),
        sa.Column("staff_id", sa.Integer, sa.ForeignKey("staff.id"), primary_key=True),
        sa.Column("telegram_id", sa.BigInteger),
        sa.Column("shown", sa.Text),
    )


def _index_some(name: str, which: sa.TextClause, *columns: str) -> None:
    indexed = ["notice_id", *columns]
    op.create_index(name, "notice_recipients", indexed, sqlite_where=which, postgresql_where=which)


def downgrade() -> None:
    # The version of before cannot say what it does not know.
    outbox = sa.table("outbox", sa.column("act", sa.Text))
    op.get_bind().execute(sa.delete(outbox).where(outbox.c.act.like("%\\_notice", escape="\\")))
    for table in ("notice_watchers", "notice_recipients", "notice_bodies", "notices"):
        op.drop_table(table)
    op.drop_index("ix_outbox_notice_waiting", "outbox")
    op.drop_column("outbox", "notice_id")
    op.drop_index("ix_ordering_keys_due", "ordering_keys")
    op.drop_column("ordering_keys", "is_bulk")
    op.create_index("ix_ordering_keys_due", "ordering_keys", ["to_group", "is_urgent", "due_at", "key"])
    op.drop_column("employers", "prefecture")
