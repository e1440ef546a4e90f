"""Which icon a consultation's topic has; topics of before get theirs when their card is next edited."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"

_OUTBOX = sa.table("outbox", *(sa.column(name) for name in ("act", "outcome", "ended_at", "created_at")))


def upgrade() -> None:
    op.add_column("consultations", sa.Column("topic_icon", sa.Text))
    op.add_column("consultations", sa.Column("topic_icon_tried_at", sa.DateTime(timezone=True)))


def downgrade() -> None:
    # The version of before cannot read them.
    is_newer = (_OUTBOX.c.act.in_(("set_topic_icon", "close_topic")), _OUTBOX.c.ended_at.is_(None))
    ended = sa.update(_OUTBOX).where(*is_newer).values(outcome="cancelled", ended_at=_OUTBOX.c.created_at)
    op.get_bind().execute(ended)
    op.drop_column("consultations", "topic_icon_tried_at")
    op.drop_column("consultations", "topic_icon")
