"""Columns whose values are encrypted with the keys of the engine, each bound to its column and to its row.

A row of a table with such columns has a `row_key`: random, and stored beside the values. Reading selects it with each
value; what is written is a RowValue, which `in_new_row` and `in_row` make of the values of a row.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from secrets import token_hex
from typing import Any, TypeVar

import structlog
from sqlalchemy import (
    Column,
    ColumnElement,
    Dialect,
    Label,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    literal_column,
    text,
    type_coerce,
)
from sqlalchemy.exc import DontWrapMixin
from sqlalchemy.sql.operators import OperatorType, is_, is_not

from bot.storage.encryption import DecryptionError, encryption_of

ROW_KEY = "row_key"
_ROW_KEY_BYTES = 16

Value = TypeVar("Value")

log = structlog.get_logger()


class EncryptedSearchError(TypeError):
    """A query looks into an encrypted column; the same text is encrypted differently each time."""


# SQLAlchemy would wrap it in an error that shows what was to be bound.
class NoRowKeyError(DontWrapMixin, TypeError):
    """A value is to be written into an encrypted column and nobody said into which row."""


@dataclass(frozen=True, slots=True)
class RowValue:
    """A value for an encrypted column, and the key of its row."""

    row_key: str
    value: Any = field(repr=False)


class _Unsearchable(TypeDecorator.Comparator[Any]):
    """Lets a query ask whether there is a value, and nothing else about it."""

    def operate(self, op: OperatorType, *other: Any, **kwargs: Any) -> Any:
        if op in {is_, is_not} and other == (None,):
            return super().operate(op, *other, **kwargs)
        raise EncryptedSearchError(f"{self.expr} is encrypted: a query can ask whether it is NULL, nothing else")

    def reverse_operate(self, op: OperatorType, other: Any, **kwargs: Any) -> Any:
        return self.operate(op, other, **kwargs)


class _EncryptedColumn(TypeDecorator[Value]):
    """The common part of all kinds of encrypted columns; None is NULL."""

    impl = Text
    comparator_factory = _Unsearchable  # searching would find nothing, silently

    def __init__(self, place: str) -> None:
        """`place`: the table and the column at the time of the first value, `table.column`; never to be changed.

        Values are bound to it, and migrations have no keys: a column keeps its place when its name changes.
        """
        super().__init__()
        self.place = place

    def column_expression(self, column: ColumnElement[Any]) -> ColumnElement[Any]:
        """Select the row's key in front of the value, for `process_result_value`."""
        whole: Any = column.element if isinstance(column, Label) else column
        row_key: ColumnElement[str] = whole.table.c[ROW_KEY]
        return type_coerce(row_key.concat(literal_column("':'")).concat(type_coerce(whole, Text)), self)

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Turn a RowValue into what the database keeps; raises NoRowKeyError."""
        if value is None:
            return None
        if not isinstance(value, RowValue):
            raise NoRowKeyError(f"{self.place} is encrypted: bind a RowValue, see in_new_row and in_row")
        return encryption_of(dialect).encrypt(self._text(value.value), _bound(self.place, value.row_key))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Turn what `column_expression` selected into what was written; raises DecryptionError."""
        if value is None:
            return None
        row_key, _, stored = value.partition(":")
        return self._value(encryption_of(dialect).open(stored, _bound(self.place, row_key)))

    def _text(self, value: Any) -> str:
        raise NotImplementedError

    def _value(self, text: str) -> Any:
        raise NotImplementedError


class Encrypted(_EncryptedColumn[str]):
    """A text of a person; plain in the database only where encryption is off."""

    cache_ok = True

    def _text(self, value: str) -> str:
        return value

    def _value(self, text: str) -> str:
        return text


class _OrUnknown(_EncryptedColumn[Value]):
    """What one damaged value of stops nobody: what does not open, or is none, is `unknown`, and the log tells of it."""

    unknown: Any = None

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        try:
            return super().process_result_value(value, dialect)
        except (DecryptionError, ValueError):
            _tell_of(self.place, (value or "").partition(":")[0])
            return self.unknown


class EncryptedName(_OrUnknown[str], Encrypted):
    """A name, or an e-mail address, that only says who somebody is: who may do what is known by ids and roles."""

    cache_ok = True


class EncryptedJson(_EncryptedColumn[Any]):
    """Anything that JSON can hold, encrypted as its text, and read also as a JSON column kept it."""

    cache_ok = True

    def _text(self, value: Any) -> str:
        return json.dumps(value)

    def _value(self, text: str) -> Any:
        return json.loads(text)


class EncryptedState(_OrUnknown[Any], EncryptedJson):
    """Where somebody stands in a dialog: who stood nobody knows where stands in none, and can go on."""

    cache_ok = True


class EncryptedOneOf(_EncryptedColumn[StrEnum]):
    """A member of `members`, encrypted as its value; a text that is none of them raises ValueError when it is read."""

    cache_ok = True

    def __init__(self, members: type[StrEnum], place: str) -> None:
        super().__init__(place)
        self.members = members

    def _text(self, value: str) -> str:
        return str(value)

    def _value(self, text: str) -> StrEnum:
        return self.members(text)


class EncryptedKind(_OrUnknown[StrEnum], EncryptedOneOf):
    """What a consultation is about, or why it is important."""

    cache_ok = True

    def __init__(self, members: type[StrEnum], place: str, unknown: StrEnum) -> None:
        super().__init__(members, place)
        self.unknown = unknown


def row_key_column() -> Column[str]:
    """Return the column that a table with encrypted columns needs; empty in rows that an earlier version added."""
    return Column(ROW_KEY, Text, nullable=False, default=new_row_key, server_default=text("''"))


def new_row_key() -> str:
    """Return a key that no other row has."""
    return token_hex(_ROW_KEY_BYTES)


def in_new_row(table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return `values` as they are bound in an INSERT."""
    return in_row(table, new_row_key(), values)


def in_overwritten_row(table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return `values` as they are bound in an UPDATE of all encrypted columns; nobody needs to know the old row key.

    Raises NoRowKeyError where a column is missing, for its old value would not open any more.
    """
    if not encrypted_names(table) <= values.keys():
        raise NoRowKeyError(f"not every encrypted column of {table.name} is written: the row keeps its key")
    return in_new_row(table, values)


def in_row(table: Table, row_key: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return `values` as they are bound in an UPDATE of the row with that key."""
    words = {name: RowValue(row_key, values[name]) for name in encrypted_names(table) if values.get(name) is not None}
    return {**values, **words, ROW_KEY: row_key}


@cache
def encrypted_names(table: Table) -> frozenset[str]:
    """Return the names of a table's encrypted columns."""
    return frozenset(column.name for column in table.columns if isinstance(column.type, _EncryptedColumn))


def encrypted_columns(metadata: MetaData) -> list[Column[Any]]:
    """Return every encrypted column of these tables, a table's beside each other."""
    tables = metadata.sorted_tables
    return [each for table in tables for each in table.columns if isinstance(each.type, _EncryptedColumn)]


def place_of(column: Column[Any], row_key: str) -> str:
    """Return where alone a value of that encrypted column and that row opens."""
    kind: Any = column.type
    return _bound(kind.place, row_key)


def _bound(place: str, row_key: str) -> str:
    return f"{place}:{row_key}"


@cache  # once for each row and start of the bot
def _tell_of(place: str, row_key: str) -> None:
    log.error("a stored value cannot be opened; it counts as unknown", column=place, row_key=row_key)
