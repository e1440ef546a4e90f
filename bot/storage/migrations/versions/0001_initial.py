"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _people()
    _matters()
    _what_is_said_and_what_happened()
    _telegram()


def downgrade() -> None:
    op.drop_table("moved_groups")
    op.drop_table("dialog_states")
    op.drop_table("events")
    op.drop_table("outbox")
    op.drop_table("messages")
    op.drop_table("consultations")
    op.drop_table("screenings")
    op.drop_table("staff")
    op.drop_table("workers")
    op.drop_table("employers")


def _people() -> None:
    op.create_table(
        "employers",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
    )
    op.create_table(
        "workers",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("chat_id", sa.BigInteger, unique=True),
        sa.Column("locale", sa.Text),
        sa.Column("consent_version", sa.Text),
        sa.Column("consented_at", _INSTANT),
        sa.Column("name_on_card", sa.Text),
        sa.Column("nationality", sa.Text),
        sa.Column("status", sa.Text),
        sa.Column("field", sa.Text),
        sa.Column("employer_id", sa.Integer, sa.ForeignKey("employers.id")),
        sa.Column("stay_expires_on", sa.Date),
    )
    op.create_table(
        "staff",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("role", sa.Text),
        sa.Column("name", sa.Text),
        sa.Column("title", sa.Text),
        sa.Column("languages", sa.JSON, nullable=False),
        sa.Column("joined_at", _INSTANT, nullable=False),
        sa.Column("confirmed_at", _INSTANT),
        sa.Column("ended_at", _INSTANT),
    )
    running = sa.text("ended_at IS NULL")
    op.create_index(
        "uq_staff_running", "staff", ["user_id"], unique=True, sqlite_where=running, postgresql_where=running
    )


def _matters() -> None:
    op.create_table(
        "screenings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("worker_id", sa.Integer, sa.ForeignKey("workers.id"), nullable=False, index=True),
        sa.Column("check", sa.Text, nullable=False),
        sa.Column("answers", sa.JSON, nullable=False),
        sa.Column("rules", sa.Text, nullable=False),
        sa.Column("result", sa.JSON),
        sa.Column("started_at", _INSTANT, nullable=False),
        sa.Column("finished_at", _INSTANT),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "consultations",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("worker_id", sa.Integer, sa.ForeignKey("workers.id"), nullable=False, index=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("locale", sa.Text, nullable=False),
        sa.Column("employer_id", sa.Integer, sa.ForeignKey("employers.id")),
        sa.Column("topic_id", sa.BigInteger, index=True),
        sa.Column("card_id", sa.BigInteger),
        sa.Column("opened_at", _INSTANT, nullable=False),
        sa.Column("closed_at", _INSTANT),
        sa.Column("rating", sa.Text),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "messages",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("consultation_id", sa.Integer, sa.ForeignKey("consultations.id"), nullable=False, index=True),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("staff_id", sa.Integer, sa.ForeignKey("staff.id")),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("text", sa.Text),
        sa.Column("album", sa.Text),
        sa.Column("in_chat", sa.BigInteger),
        sa.Column("in_group", sa.BigInteger, index=True),
        sa.Column("answers", sa.Integer, sa.ForeignKey("messages.id")),
        sa.Column("handover", sa.Text),
        sa.Column("written_at", _INSTANT, nullable=False),
        sqlite_autoincrement=True,
    )


def _what_is_said_and_what_happened() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("lane", sa.Text, nullable=False),
        sa.Column("act", sa.Text, nullable=False),
        sa.Column("worker_id", sa.Integer, sa.ForeignKey("workers.id")),
        sa.Column("consultation_id", sa.Integer, sa.ForeignKey("consultations.id")),
        sa.Column("letter", sa.JSON, nullable=False),
        sa.Column("message_class", sa.Text, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("reason", sa.Text),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("due_at", _INSTANT, nullable=False),
        sa.Column("leased_until", _INSTANT),
        sa.Column("telegram_id", sa.BigInteger),
        sa.Column("locale", sa.Text),
        sa.Column("dedup", sa.Text, unique=True),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("ended_at", _INSTANT),
    )
    waiting = sa.text("ended_at IS NULL")
    op.create_index("ix_outbox_waiting", "outbox", ["lane", "id"], sqlite_where=waiting, postgresql_where=waiting)
    op.create_table(
        "events",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", _INSTANT, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("about", sa.Text),
        sa.Column("details", sa.JSON, nullable=False),
    )


def _telegram() -> None:
    op.create_table(
        "dialog_states",
        sa.Column("chat_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("user_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("destiny", sa.Text, primary_key=True),
        sa.Column("data", sa.JSON, nullable=False),
    )
    op.create_table(
        "moved_groups",
        sa.Column("old_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("new_id", sa.BigInteger, nullable=False),
    )
