"""Alembic runs this for every command; bot/storage/migration.py hands it the connection and its transaction."""

from alembic import context

from bot.storage.tables import metadata

# SQLite changes tables inside a transaction too; Alembic expects that only of other databases.
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
