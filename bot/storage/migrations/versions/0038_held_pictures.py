"""A picture whose words name a card waits with them, and half an hour at most: there is no task about one.

One that waits since the version before waits no more; its words are with staff, and who answers reads to send it again.
One that was given keeps its words in its own row from now on. They are encrypted, bound to their row, and migrations
have no keys: such a picture is marked with "" here, and the bot fills in its words at its start.
"""

import sqlalchemy as sa
from alembic import op
from alembic.util import CommandError

revision = "0038"
down_revision = "0037"

_PICTURES = ("photo", "document")


def upgrade() -> None:
    tasks = sa.table("tasks", sa.column("kind", sa.Text))
    states = sa.table("dialog_states", sa.column("destiny", sa.Text))
    connection = op.get_bind()
    connection.execute(sa.delete(tasks).where(tasks.c.kind == "picture"))
    connection.execute(sa.delete(states).where(states.c.destiny == "held_pictures"))
    _mark_pictures_whose_words_stand_alone(connection)


def _mark_pictures_whose_words_stand_alone(connection: sa.Connection) -> None:
    names = ("id", "consultation_id", "worker_message_id", "content", "text")
    messages = sa.table("messages", *(sa.column(name) for name in names))
    caption = messages.alias("caption")
    stands_alone = sa.exists().where(
        caption.c.consultation_id == messages.c.consultation_id,
        caption.c.worker_message_id == messages.c.worker_message_id,
        caption.c.id < messages.c.id,
        caption.c.content == "caption",
        caption.c.text.is_not(None),
    )
    is_bare = (messages.c.content.in_(_PICTURES), messages.c.text.is_(None))
    connection.execute(sa.update(messages).where(*is_bare, stands_alone).values(text=""))


def downgrade() -> None:
    states = sa.table("dialog_states", sa.column("destiny", sa.Text))
    waiting = sa.select(sa.func.count()).select_from(states).where(states.c.destiny == "held_pictures")
    if count := op.get_bind().execute(waiting).scalar_one():
        raise CommandError(
            f"In {count} chats pictures wait for their worker's answer, with words that staff do not have (table "
            "dialog_states). The version of before loses them. They wait half an hour at most, while the bot runs: try "
            "again then."
        )
    # Of these staff have all that they get; the version of before deletes none of them by a late answer.
    op.get_bind().execute(sa.delete(states).where(states.c.destiny == "withheld_pictures"))
