"""A message says what it follows from; what happened is told in the field's words."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

_ACTIONS = {"tidied": "retention_applied", "notice_noted": "filing_noted"}
# Both forms of what somebody did at the command line become one.
_ACTORS = {"tidy": "retention", "command": "command line"}


def upgrade() -> None:
    op.add_column("outbox", sa.Column("cause", sa.Text))
    for old, new in _ACTIONS.items():
        _rename("action", old, new)
    for old, new in _ACTORS.items():
        _rename("actor", old, new)


def downgrade() -> None:
    _rename("actor", "retention", "tidy")
    op.execute("UPDATE audit_log SET actor = 'command' WHERE actor = 'command line' AND action = 'reminders_activated'")
    for old, new in _ACTIONS.items():
        _rename("action", new, old)
    op.drop_column("outbox", "cause")


def _rename(column: str, old: str, new: str) -> None:
    audit_log = sa.table("audit_log", sa.column(column))
    op.execute(sa.update(audit_log).where(audit_log.c[column] == old).values({column: new}))
