"""Columns whose values are encrypted with the keys of the engine."""

import json
from typing import Any, TypeVar

from sqlalchemy import Column, Dialect, MetaData, Text, TypeDecorator
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.sql.operators import OperatorType, is_, is_not

from bot.storage.encryption import Encryption, Keys

# Where an engine's dialect carries its Encryption. A column type is shared by every engine of the process, and all that
# SQLAlchemy hands it beside the value is the dialect, which belongs to one engine: so two databases with different keys
# can be open at once, and no key lies in a module. That is also why `cache_ok` is true below: a cached statement
# belongs to one engine, and the types themselves have nothing in which two of them could differ.
_PLACE = "shien_sealing"

Value = TypeVar("Value")


class EncryptedSearchError(TypeError):
    """A query looks into an encrypted column; the same text is encrypted differently each time."""


class _Unsearchable(TypeDecorator.Comparator[Any]):
    """Lets a query ask whether there is a value, and nothing else about it."""

    def operate(self, op: OperatorType, *other: Any, **kwargs: Any) -> Any:
        if op in {is_, is_not} and other == (None,):
            return super().operate(op, *other, **kwargs)
        raise EncryptedSearchError(f"{self.expr} is sealed: a query can ask whether it is NULL, nothing else")

    def reverse_operate(self, op: OperatorType, other: Any, **kwargs: Any) -> Any:
        return self.operate(op, other, **kwargs)


class _EncryptedColumn(TypeDecorator[Value]):
    """The common part of both kinds of encrypted columns."""

    impl = Text
    comparator_factory = _Unsearchable  # searching would find nothing, silently


class Encrypted(_EncryptedColumn[str]):
    """A text of a person; plain in the database only where encryption is off."""

    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """A text to what the database keeps."""
        return None if value is None else encryption_of(dialect).encrypt(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """Turn what the database keeps into a text; raises DecryptionError."""
        return None if value is None else encryption_of(dialect).open(value)


class EncryptedJson(_EncryptedColumn[Any]):
    """Anything that JSON can hold, encrypted as its text; None is NULL."""

    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Turn what JSON can hold into what the database keeps."""
        return None if value is None else encryption_of(dialect).encrypt(json.dumps(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Turn what the database keeps, or kept in a JSON column, into what was written; raises DecryptionError."""
        return None if value is None else json.loads(encryption_of(dialect).open(value))


def give_keys(engine: AsyncEngine, keys: Keys) -> None:
    """Let the encrypted columns of this engine use these keys."""
    setattr(engine.sync_engine.dialect, _PLACE, Encryption(keys))


def encryption_of(dialect: Dialect) -> Encryption:
    """Return the Encryption of this dialect's engine; an engine not made by `open_engine` has none."""
    encryption: Encryption = getattr(dialect, _PLACE)
    return encryption


def encrypted_columns(metadata: MetaData) -> list[Column[Any]]:
    """Return every encrypted column of these tables, a table's beside each other."""
    return [
        column
        for table in metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, _EncryptedColumn)
    ]
