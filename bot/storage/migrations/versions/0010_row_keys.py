"""Each row with encrypted values has a random key, to which they are bound."""

import sqlalchemy as sa
from alembic import op

from bot.storage.migrations.encrypted_values import AES, refuse_encrypted

revision = "0010"
down_revision = "0009"

_ENCRYPTED = {
    "dialog_states": ("data",),
    "employers": ("supervisor_name",),
    "inbox": ("body", "answers"),
    "interviews": ("findings", "remarks"),
    "job_change_entries": ("text",),
    "legal_holds": ("reason",),
    "messages": ("text",),
    "outbox": ("message",),
    "staff": ("name",),
    "withheld_names": ("name_on_card",),
    "workers": ("name_on_card", "preferred_name"),
}
_RANDOM = {
    "sqlite": "lower(hex(randomblob(16)))",
    "postgresql": "replace(CAST(gen_random_uuid() AS text), '-', '')",
}


def upgrade() -> None:
    random = sa.text(_RANDOM[op.get_bind().dialect.name])
    for name, columns in _ENCRYPTED.items():
        # SQLite adds no column without a default that must not be NULL, and could only make the table anew.
        op.add_column(name, sa.Column("row_key", sa.Text, nullable=False, server_default=""))
        table = sa.table(name, sa.column("row_key"), *(sa.column(column) for column in columns))
        op.execute(table.update().values(row_key=random))
        # A text that a person wrote must not be taken for one that is encrypted as from now on.
        for column in columns:
            plain = table.c[column]
            op.execute(table.update().where(plain.like("aes:%")).values({column: "plain:" + plain}))


def downgrade() -> None:
    """Encrypted values must be plain again first: `shien db reencrypt --plain`."""
    refuse_encrypted(op.get_bind(), AES)
    for name in _ENCRYPTED:
        op.drop_column(name, "row_key")
