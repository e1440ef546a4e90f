"""A picture whose words name a card waits with them, and half an hour at most: there is no task about one.

One that waits since the version before waits no more; its words are with staff, and who answers reads to send it again.
"""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"


def upgrade() -> None:
    tasks = sa.table("tasks", sa.column("kind", sa.Text))
    states = sa.table("dialog_states", sa.column("destiny", sa.Text))
    connection = op.get_bind()
    connection.execute(sa.delete(tasks).where(tasks.c.kind == "picture"))
    connection.execute(sa.delete(states).where(states.c.destiny == "held_pictures"))


def downgrade() -> None:
    # The version of before gives staff the words first.
    states = sa.table("dialog_states", sa.column("destiny", sa.Text))
    op.get_bind().execute(sa.delete(states).where(states.c.destiny == "held_pictures"))
