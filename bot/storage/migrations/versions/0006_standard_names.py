"""Tables and columns get the names by which the field knows them; no value changes."""

from alembic import op

revision = "0006"
down_revision = "0005"

_TABLES = {"events": "audit_log", "papers": "ticked_documents"}
# By the table's new name: old column, new column.
_COLUMNS = (
    ("audit_log", "who", "actor"),
    ("audit_log", "what", "action"),
    ("audit_log", "about", "subject"),
    ("outbox", "lane", "ordering_key"),
    ("outbox", "dedup", "idempotency_key"),
    ("outbox", "letter", "message"),
    ("messages", "in_chat", "worker_message_id"),
    ("messages", "in_group", "staff_message_id"),
    ("messages", "handover", "draft_status"),
    ("consultations", "telling", "employer_disclosure"),
    ("profile_values", "told_by", "owner"),
    ("profile_values", "told_at", "set_at"),
    ("workers", "called", "preferred_name"),
)


def upgrade() -> None:
    op.drop_index("ix_messages_in_group", "messages")
    for old, new in _TABLES.items():
        op.rename_table(old, new)
    for table, old, new in _COLUMNS:
        # Alembic would make SQLite copy the whole table; both databases can rename a column in place.
        op.execute(f"ALTER TABLE {table} RENAME COLUMN {old} TO {new}")
    op.create_index("ix_messages_staff_message_id", "messages", ["staff_message_id"])
    _rename_unique("dedup", "idempotency_key")


def downgrade() -> None:
    op.drop_index("ix_messages_staff_message_id", "messages")
    for table, old, new in _COLUMNS:
        op.execute(f"ALTER TABLE {table} RENAME COLUMN {new} TO {old}")
    for old, new in _TABLES.items():
        op.rename_table(new, old)
    op.create_index("ix_messages_in_group", "messages", ["in_group"])
    _rename_unique("idempotency_key", "dedup")


def _rename_unique(old: str, new: str) -> None:
    with op.batch_alter_table("outbox") as outbox:
        outbox.drop_constraint(f"uq_outbox_{old}", type_="unique")
        outbox.create_unique_constraint(f"uq_outbox_{new}", [new])
