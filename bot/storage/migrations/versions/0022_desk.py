"""Whose turn a consultation is, until when and who has claimed it; what was delivered, and what staff keep beside it.

Whoever waits for an answer waits since the first of the words that none has followed. Until when is counted in the
organisation's hours, which are no matter of a database: `bot/actions/support/turns.py` fills that in at the start.
Who interviewed is encrypted, and migrations have no keys: the bot fills that in at its start too.
"""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"

_INSTANT = sa.DateTime(timezone=True)

_RANDOM = {
    "sqlite": "lower(hex(randomblob(16)))",
    "postgresql": "replace(CAST(gen_random_uuid() AS text), '-', '')",
}

_CONSULTATIONS = sa.table(
    "consultations",
    *(sa.column(name) for name in ("id", "state", "channel", "readers", "red_flag", "urgency", "origin")),
    *(sa.column(name, _INSTANT) for name in ("opened_at", "waiting_since", "first_answered_at")),
)
_MESSAGES = sa.table(
    "messages",
    *(sa.column(name) for name in ("id", "consultation_id", "author", "draft_status")),
    sa.column("written_at", _INSTANT),
)

_TASKS = sa.table("tasks", *(sa.column(name) for name in ("obligation_id", "deadline_on")))
_OBLIGATIONS = sa.table("obligations", *(sa.column(name) for name in ("id", "deadline_on")))


# Where they name staff or a consultation no constraint says so: SQLite could not drop one with its column.
_COLUMNS = {
    "consultations": (
        sa.Column("urgency", sa.Text, nullable=False, server_default="normal"),
        sa.Column("origin", sa.Text, nullable=False, server_default="worker"),
        sa.Column("assignee_id", sa.Integer),
        sa.Column("claimed_at", _INSTANT),
        sa.Column("waiting_since", _INSTANT),
        sa.Column("answer_by", _INSTANT),
        sa.Column("resolve_by", _INSTANT),
        sa.Column("snoozed_until", _INSTANT),
        sa.Column("first_answered_at", _INSTANT),
        sa.Column("undelivered_at", _INSTANT),
    ),
    "messages": (
        sa.Column("released_by", sa.Integer),
        sa.Column("released_at", _INSTANT),
        sa.Column("question_id", sa.BigInteger),
        sa.Column("worker_copies", sa.JSON),
        sa.Column("taken_back_by", sa.Integer),
        sa.Column("taken_back_at", _INSTANT),
        sa.Column("note_ja", sa.Text),
        sa.Column("note_by", sa.Integer),
    ),
    "tasks": (
        sa.Column("consultation_id", sa.Integer),
        sa.Column("deadline_on", sa.Date),
        sa.Column("assignee_id", sa.Integer),
        sa.Column("outcome", sa.Text),
        sa.Column("note", sa.Text),
        sa.Column("row_key", sa.Text, nullable=False, server_default=""),
    ),
    "interviews": (
        sa.Column("interviewer_name", sa.Text),
        sa.Column("interviewer_title", sa.Text),
        sa.Column("employer_news", sa.Text),
        sa.Column("employer_told_whom", sa.Text),
        sa.Column("employer_told_on", sa.Date),
        sa.Column("employer_not_told", sa.Text),
    ),
    "staff": (sa.Column("away_until", _INSTANT),),
}


def upgrade() -> None:
    for table, columns in _COLUMNS.items():
        for column in columns:
            op.add_column(table, column)
    waits = sa.text("waiting_since IS NOT NULL")
    op.create_index(
        "ix_consultations_waiting", "consultations", ["answer_by"], sqlite_where=waits, postgresql_where=waits
    )
    op.create_index("ix_tasks_consultation_id", "tasks", ["consultation_id"])
    random = sa.text(_RANDOM[op.get_bind().dialect.name])
    op.execute(sa.table("tasks", sa.column("row_key")).update().values(row_key=random))
    _new_tables()
    _fill()


def downgrade() -> None:
    op.drop_table("boards")
    op.drop_table("canned_replies")
    op.drop_table("message_versions")
    op.drop_index("ix_tasks_consultation_id", "tasks")
    op.drop_index("ix_consultations_waiting", "consultations")
    for table, columns in _COLUMNS.items():
        for column in reversed(columns):
            op.drop_column(table, column.name)


def _new_tables() -> None:
    op.create_table(
        "message_versions",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("message_id", sa.Integer, sa.ForeignKey("messages.id"), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("text", sa.Text),
        sa.Column("file_unique_id", sa.Text),
        sa.Column("written_at", _INSTANT, nullable=False),
        sa.Column("staff_id", sa.Integer, sa.ForeignKey("staff.id")),
        sa.Column("draft_status", sa.Text),
        sa.Column("released_by", sa.Integer, sa.ForeignKey("staff.id")),
        sa.Column("released_at", _INSTANT),
        sa.Column("delivered_at", _INSTANT),
        sa.Column("row_key", sa.Text, nullable=False, server_default=""),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_message_versions_message_id", "message_versions", ["message_id"])
    op.create_table(
        "canned_replies",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("meaning_ja", sa.Text, nullable=False),
        sa.Column("locale", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("proposed_by", sa.Integer, sa.ForeignKey("staff.id")),
        sa.Column("approved_by", sa.Integer, sa.ForeignKey("staff.id")),
        sa.Column("retired_at", _INSTANT),
        sqlite_autoincrement=True,
    )
    stands = sa.text("retired_at IS NULL")
    op.create_index(
        "uq_canned_replies_standing",
        "canned_replies",
        ["meaning_ja", "locale"],
        unique=True,
        sqlite_where=stands,
        postgresql_where=stands,
    )
    op.create_table(
        "boards",
        sa.Column("group_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("telegram_id", sa.BigInteger, nullable=False),
        sa.Column("shown", sa.Text, nullable=False),
        sa.Column("edited_at", _INSTANT, nullable=False),
    )


def _fill() -> None:
    there, said, before = _CONSULTATIONS.c, _MESSAGES.c, _MESSAGES.alias("before").c
    is_answer = (before.consultation_id == there.id, before.author == "staff", before.draft_status == "sent")
    last_answer = sa.select(sa.func.max(before.id)).where(*is_answer).correlate(_CONSULTATIONS).scalar_subquery()
    first_answer = sa.select(sa.func.min(before.written_at)).where(*is_answer).scalar_subquery()
    theirs = (said.consultation_id == there.id, said.author == "worker", said.id > sa.func.coalesce(last_answer, 0))
    first_unanswered = sa.select(sa.func.min(said.written_at)).where(*theirs).scalar_subquery()
    connection = op.get_bind()
    connection.execute(sa.update(_CONSULTATIONS).values(first_answered_at=first_answer))
    is_staff_s_turn = there.state.in_(("new", "waiting_for_staff", "escalated"))
    since = sa.func.coalesce(first_unanswered, there.opened_at)
    connection.execute(sa.update(_CONSULTATIONS).where(is_staff_s_turn).values(waiting_since=since))
    connection.execute(sa.update(_CONSULTATIONS).where(there.readers != "group").values(urgency="orange"))
    connection.execute(sa.update(_CONSULTATIONS).where(there.red_flag == "danger").values(urgency="red"))
    connection.execute(sa.update(_CONSULTATIONS).where(there.channel != "chat").values(origin="interview"))
    owed_on = sa.select(_OBLIGATIONS.c.deadline_on).where(_OBLIGATIONS.c.id == _TASKS.c.obligation_id)
    connection.execute(sa.update(_TASKS).values(deadline_on=owed_on.scalar_subquery()))
