"""The metadata that all tables share.

What can be deleted, and is named elsewhere by its number, has `sqlite_autoincrement`: SQLite would give the number of a
deleted last row to the next one.
"""

from typing import Any

from sqlalchemy import ColumnElement, MetaData

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def only_where(condition: ColumnElement[bool]) -> dict[str, Any]:
    """Return the options of an Index of such rows alone, which each database calls by its own name."""
    return {"sqlite_where": condition, "postgresql_where": condition}
