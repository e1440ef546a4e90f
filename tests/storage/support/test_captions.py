"""Pictures whose words an older version kept in a row of their own have these words after the upgrade."""

from alembic import command
from sqlalchemy import Connection, text

from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS
from bot.storage.migration import alembic_config, connect

# In the consultation 3, by the id in the worker's chat: what each row shows, and says.
ROWS = (
    *((51, "caption", "my card"), (51, "photo", None)),
    *((52, "photo", None), (53, "photo", "look")),
    *((54, "removed", None), (54, "photo", None)),
    *((55, "caption", "the words of before"), (55, "document", "the words of now")),
)
WORDS = ["my card", "my card", None, "look", None, None, "the words of before", "the words of now"]


async def test_a_picture_says_what_stood_alone_and_every_other_row_what_it_said(blank_database_url: str) -> None:
    await _upgrade_with_rows(blank_database_url)
    database = Database(blank_database_url, NO_KEYS)
    for _start in range(2):
        async with database.transaction() as store:
            await store.message_history.fill_in_captions()
    async with database.transaction() as store:
        said = [each.text for each in await store.messages.of_consultation(3)]
    await database.close()
    assert said == WORDS


async def _upgrade_with_rows(url: str) -> None:
    async with connect(url) as connection:
        await connection.run_sync(_migrate, "0005")
        await connection.execute(text("INSERT INTO workers (id, chat_id) VALUES (7, 7000000001)"))
        await connection.execute(
            text(
                "INSERT INTO consultations (id, worker_id, kind, channel, state, locale, opened_at) "
                "VALUES (3, 7, 'pay', 'chat', 'new', 'vi', '2026-11-21')"
            )
        )
        await connection.run_sync(_migrate, "0037")
        for chat_id, content, said in ROWS:
            await connection.execute(
                text(
                    "INSERT INTO messages (consultation_id, author, content, text, worker_message_id, written_at) "
                    "VALUES (3, 'worker', :content, :said, :chat_id, '2026-11-22')"
                ),
                {"content": content, "said": said, "chat_id": chat_id},
            )
        await connection.run_sync(_migrate, "head")


def _migrate(connection: Connection, revision: str) -> None:
    command.upgrade(alembic_config(connection), revision)
