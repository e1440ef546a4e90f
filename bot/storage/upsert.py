"""INSERT … ON CONFLICT: both databases understand the same words, SQLAlchemy has a class for each."""

from functools import cache
from typing import Any

from sqlalchemy import Select, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


def insert_unless_there(connection: AsyncConnection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT to be completed with `on_conflict_do_nothing` or `on_conflict_do_update`.

    Looking first and inserting later would let two turns on PostgreSQL both find nothing, and fail the second one.
    """
    return _insert(connection.dialect.name, table)


def insert_missing(connection: AsyncConnection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Return the INSERT that leaves out rows that are there; built once, it is given its rows when it runs."""
    return _insert_missing(connection.dialect.name, table)


def insert_or_replace(connection: AsyncConnection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Return the INSERT that replaces rows that are there; built once, it is given its rows when it runs."""
    return _insert_or_replace(connection.dialect.name, table)


def insert_selected(
    connection: AsyncConnection, table: Table, query: Select[*tuple[Any, ...]]
) -> sqlite.Insert | postgresql.Insert:
    """Return the INSERT of what a query finds, without rows that are there; built once for each query."""
    return _insert_selected(connection.dialect.name, table, query)


@cache
def _insert_selected(dialect: str, table: Table, query: Select[*tuple[Any, ...]]) -> sqlite.Insert | postgresql.Insert:
    names = [column.name for column in query.selected_columns]
    return _insert(dialect, table).from_select(names, query).on_conflict_do_nothing()


@cache
def _insert_missing(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    return _insert(dialect, table).on_conflict_do_nothing()


@cache
def _insert_or_replace(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    statement, key = _insert(dialect, table), list(table.primary_key)
    new = {column.name: statement.excluded[column.name] for column in table.c if column not in key}
    return statement.on_conflict_do_update(index_elements=key, set_=new)


def _insert(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
