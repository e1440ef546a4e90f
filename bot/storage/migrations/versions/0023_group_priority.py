"""What goes to the staff group first: an ordering key knows its consultation and the priority of its first message."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"

_KEYS = sa.table("ordering_keys", *(sa.column(name) for name in ("key", "to_group", "consultation_id")))
_OUTBOX = sa.table("outbox", *(sa.column(name) for name in ("ordering_key", "consultation_id", "ended_at")))


def upgrade() -> None:
    # 1: words, as most of what waits is; the end of a key's next row puts it right.
    op.add_column("ordering_keys", sa.Column("group_priority", sa.Integer, nullable=False, server_default="1"))
    op.add_column("ordering_keys", sa.Column("consultation_id", sa.Integer))
    waiting = (_OUTBOX.c.ordering_key == _KEYS.c.key, _OUTBOX.c.ended_at.is_(None))
    whose = sa.select(sa.func.min(_OUTBOX.c.consultation_id)).where(*waiting).scalar_subquery()
    op.get_bind().execute(sa.update(_KEYS).where(_KEYS.c.key.like("consultation:%")).values(consultation_id=whose))


def downgrade() -> None:
    op.drop_column("ordering_keys", "consultation_id")
    op.drop_column("ordering_keys", "group_priority")
