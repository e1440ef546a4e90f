"""What a consultation is about, what a check found, places and notes can be encrypted; rows with them have a key.

What lies there stays readable as it is; migrations have no keys, and `shien db reencrypt` encrypts it.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from bot.storage.migrations.encrypted_values import AES, refuse_encrypted

revision = "0030"
down_revision = "0029"

_KEYED = ("audit_log", "consultations", "invitations", "obligations", "screenings")
# A text that a person wrote there must not be taken for one that is encrypted as from now on.
_TEXTS = {
    "employers": ("address", "supervisor_email"),
    "interviews": ("place", "recording"),
    "invitations": ("dormitory",),
    "obligations": ("note",),
}
# Encrypted JSON is text: (table, column, its default where it is never NULL).
_JSON = (
    ("audit_log", "details", None),
    ("interviews", "room_checks", "[]"),
    ("screenings", "answers", "{}"),
    ("screenings", "result", None),
)
_TICKED = ("screening_id", "document", "ticked_at")
_MARKS = ("aes:", "sealed:", "plain:")
_RANDOM = {
    "sqlite": "lower(hex(randomblob(16)))",
    "postgresql": "replace(CAST(gen_random_uuid() AS text), '-', '')",
}


def upgrade() -> None:
    random = sa.text(_RANDOM[op.get_bind().dialect.name])
    for name in _KEYED:
        op.add_column(name, sa.Column("row_key", sa.Text, nullable=False, server_default=""))
        op.execute(sa.table(name, sa.column("row_key")).update().values(row_key=random))
    for name, columns in _TEXTS.items():
        for column in columns:
            plain: sa.ColumnClause[str] = sa.column(column, sa.Text)
            looks_stored = sa.or_(*(plain.startswith(mark) for mark in _MARKS))
            op.execute(sa.table(name, plain).update().where(looks_stored).values({column: "plain:" + plain}))
    for name, column, default in _JSON:
        _change_type(name, column, sa.Text(), default)
    _number_ticked_documents(random)


def downgrade() -> None:
    """Encrypted values must be plain again first: `shien db reencrypt --plain`."""
    refuse_encrypted(op.get_bind(), AES)
    _key_ticked_documents_by_name()
    for name, column, default in reversed(_JSON):
        _change_type(name, column, sa.JSON(), default)
    for name, columns in _TEXTS.items():
        for column in columns:
            stored: sa.ColumnClause[str] = sa.column(column, sa.Text)
            bare = sa.func.substr(stored, len("plain:") + 1)
            op.execute(sa.table(name, stored).update().where(stored.startswith("plain:")).values({column: bare}))
    for name in reversed(_KEYED):
        op.drop_column(name, "row_key")


def _number_ticked_documents(random: sa.TextClause) -> None:
    """What is encrypted cannot be a key."""
    _put_ticked_documents_aside()
    op.create_table(
        "ticked_documents",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("screening_id", sa.Integer, sa.ForeignKey("screenings.id"), nullable=False),
        sa.Column("document", sa.Text, nullable=False),
        sa.Column("ticked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("row_key", sa.Text, nullable=False, server_default=""),
    )
    op.create_index("ix_ticked_documents_screening_id", "ticked_documents", ["screening_id"])
    before = sa.table("ticked_before", *map(sa.column, _TICKED))
    _fill_ticked_documents([*_TICKED, "row_key"], sa.select(*before.c, random))


def _key_ticked_documents_by_name() -> None:
    op.drop_index("ix_ticked_documents_screening_id", "ticked_documents")
    _put_ticked_documents_aside()
    op.create_table(
        "ticked_documents",
        sa.Column("screening_id", sa.Integer, sa.ForeignKey("screenings.id"), primary_key=True),
        sa.Column("document", sa.Text, primary_key=True),
        sa.Column("ticked_at", sa.DateTime(timezone=True), nullable=False),
    )
    before = sa.table("ticked_before", *map(sa.column, _TICKED))
    first = sa.select(before.c.screening_id, before.c.document, sa.func.min(before.c.ticked_at))
    _fill_ticked_documents(_TICKED, first.group_by(before.c.screening_id, before.c.document))


def _put_ticked_documents_aside() -> None:
    # By a copy, because PostgreSQL keeps the names of a table's constraints when it is renamed.
    op.execute("CREATE TEMPORARY TABLE ticked_before AS SELECT screening_id, document, ticked_at FROM ticked_documents")
    op.drop_table("ticked_documents")


def _fill_ticked_documents(names: Sequence[str], query: sa.Select[tuple[object, ...]]) -> None:
    ticked = sa.table("ticked_documents", *map(sa.column, names))
    op.execute(ticked.insert().from_select(list(names), query))
    op.drop_table("ticked_before")


def _change_type(name: str, column: str, kind: sa.Text | sa.JSON, default: str | None) -> None:
    is_always_there = column != "result"
    if op.get_bind().dialect.name == "postgresql":
        # A default is not cast with its column.
        op.alter_column(name, column, server_default=None)
        op.alter_column(name, column, type_=kind, postgresql_using=f"{column}::{kind}")
        op.alter_column(name, column, server_default=default)
    elif default is None and is_always_there:
        with op.batch_alter_table(name) as table:
            table.alter_column(column, type_=kind, existing_nullable=False)
    else:
        # A table to which others refer cannot be made anew.
        op.add_column(name, sa.Column("anew", kind, nullable=not is_always_there, server_default=default))
        op.execute(sa.table(name, sa.column("anew"), sa.column(column)).update().values(anew=sa.column(column)))
        op.drop_column(name, column)
        op.alter_column(name, "anew", new_column_name=column)
