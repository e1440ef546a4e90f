"""Encrypted values in the way of a migration back: earlier versions would show them as if they were words."""

from collections.abc import Sequence

import sqlalchemy as sa

# As bot/storage/encryption.py writes them, and as versions before migration 0010 did; a person's text is stored behind
# another mark.
AES, FERNET = "aes:________:%", "sealed:gAAAA%"


class EncryptedValuesError(Exception):
    """The database cannot go back to an earlier migration while values in it are encrypted; names their columns."""


def refuse_encrypted(connection: sa.Connection, *marks: str) -> None:
    """Raise EncryptedValuesError where any value of the database begins so; nothing is changed then."""
    texts = _texts(connection)
    columns = [f"{table.name}.{column.name}" for table, column in texts if _any(connection, table, column, marks)]
    if columns:
        raise EncryptedValuesError(
            f"values are encrypted ({', '.join(columns)}), and the version that knew this migration cannot read them; "
            "nothing was changed. Stop the bot, run with the newest version and its ENCRYPTION_KEYS: "
            "shien db reencrypt --plain, and go back then; docs/operating.md, Encryption at rest"
        )


def _texts(connection: sa.Connection) -> list[tuple[sa.TableClause, sa.ColumnClause[str]]]:
    inspector, found = sa.inspect(connection), []
    for name in sorted(inspector.get_table_names()):
        for each in inspector.get_columns(name):
            if isinstance(each["type"], sa.String | sa.JSON):
                column: sa.ColumnClause[str] = sa.column(each["name"], sa.Text)
                found.append((sa.table(name, column), column))
    return found


def _any(connection: sa.Connection, table: sa.TableClause, column: sa.ColumnClause[str], marks: Sequence[str]) -> bool:
    text = sa.cast(column, sa.Text)
    query = sa.select(sa.literal(1)).select_from(table).where(sa.or_(*(text.like(each) for each in marks)))
    return connection.execute(query.limit(1)).first() is not None
