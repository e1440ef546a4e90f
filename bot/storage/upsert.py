"""INSERT … ON CONFLICT: both databases understand the same words, SQLAlchemy has a class for each."""

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


def insert_unless_there(connection: AsyncConnection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT to be completed with `on_conflict_do_nothing` or `on_conflict_do_update`.

    Looking first and inserting later would let two turns on PostgreSQL both find nothing, and fail the second one.
    """
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)
