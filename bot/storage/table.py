"""What repositories do alike: asking over one connection, and finding, adding and changing the rows of one table."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from functools import cache
from typing import Any, ClassVar, Generic, TypeVar, cast

from sqlalchemy import ColumnElement, Insert, Row, Select, Table, bindparam, insert, select, update
from sqlalchemy.exc import NoResultFound
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.selectable import TypedReturnsRows

from bot.storage.encrypted_columns import ROW_KEY, encrypted_names, in_new_row, in_row, new_row_key

Record = TypeVar("Record")
Value = TypeVar("Value")
Given = Mapping[str, object] | None

_LARGEST_ID = 2**31 - 1


class Repository:
    """Asks and changes what one transaction sees."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Keep `connection`, whose transaction all repositories of a Store share."""
        self._connection = connection

    async def _value(self, query: TypedReturnsRows[Value], given: Given = None) -> Value | None:
        """Return the value of the one row; None when there is no row. `given` fills a statement that was built once."""
        return (await self._connection.execute(query, given)).scalar_one_or_none()

    async def _values(self, query: TypedReturnsRows[Value], given: Given = None) -> Sequence[Value]:
        """Return each row's value."""
        return (await self._connection.execute(query, given)).scalars().all()


class Records(Repository, Generic[Record]):
    """Finds, adds and changes the rows of one table; each is a Record, of `_type` unless `_record` says otherwise."""

    _table: ClassVar[Table]
    _type: type[Record]

    def _record(self, row: Row[Any]) -> Record:
        """Return what a row of `_select` says."""
        return record_of(self._type, row)

    @classmethod
    def _select(cls) -> Select[Any]:
        """Return all rows that there are for this repository, with what a Record needs of other tables."""
        return select(cls._table)

    @classmethod
    @cache
    def _select_by(cls, column: str) -> Select[Any]:
        # Built once: to build a statement costs as much as to run it.
        return cls._select().where(cls._table.c[column] == bindparam(column))

    async def find(self, record_id: int) -> Record | None:
        """Return the record with that id, if there is one; of a number that no database keeps there is none."""
        return await self._find_by("id", record_id) if abs(record_id) <= _LARGEST_ID else None

    async def get(self, record_id: int) -> Record:
        """Return the record with that id, which must exist; raises NoResultFound."""
        found = await self.find(record_id)
        if found is None:
            raise NoResultFound(f"no {self._table.name} with the id {record_id}")
        return found

    async def _find_by(self, column: str, value: object) -> Record | None:
        """Return the record with that value in a column in which no two are alike."""
        return await self._one(self._select_by(column), {column: value})

    async def _one(self, query: Select[Any], given: Given = None) -> Record | None:
        row = (await self._connection.execute(query, given)).one_or_none()
        return None if row is None else self._record(row)

    async def _list(self, query: Select[Any]) -> Sequence[Record]:
        return [self._record(row) for row in await self._connection.execute(query)]

    async def _oldest_first(self, *which: ColumnElement[bool]) -> Sequence[Record]:
        return await self._list(self._select().where(*which).order_by(self._table.c.id))

    async def _insert(self, **values: object) -> int:
        """Add a row; returns its id."""
        statement = self._new(values).returning(self._table.c.id)
        new_id: int = (await self._connection.execute(statement)).scalar_one()
        return new_id

    async def _create(self, **values: object) -> Record:
        """Add a row; returns it as a record, which must need nothing of other tables."""
        statement = self._new(values).returning(*self._table.c)
        return self._record((await self._connection.execute(statement)).one())

    async def _change(self, record_id: int, **values: object) -> None:
        is_it = self._table.c.id == record_id
        has_words = any(values.get(name) is not None for name in encrypted_names(self._table))
        await self._change_where(is_it, **(await self._in_row(is_it, values) if has_words else values))

    async def _change_where(self, *which: ColumnElement[bool], **values: object) -> bool:
        """Change all such rows, and no words of theirs but to nothing; False when there is none."""
        return (await self._connection.execute(update(self._table).where(*which).values(values))).rowcount > 0

    def _new(self, values: Mapping[str, object]) -> Insert:
        has_words = bool(encrypted_names(self._table))
        return insert(self._table).values(in_new_row(self._table, values) if has_words else values)

    async def _in_row(self, is_it: ColumnElement[bool], values: Mapping[str, object]) -> Mapping[str, object]:
        # A process of an earlier version may have left the row without a key: one alone gives it one.
        query = select(self._table.c[ROW_KEY]).where(is_it).with_for_update(key_share=True)
        return in_row(self._table, await self._value(query) or new_row_key(), values)


def record_of(cls: type[Record], row: Row[Any], **other: object) -> Record:
    """Return a `cls`, a dataclass: each field but those in `other` stands in the column of its name."""
    names = (field.name for field in fields(cast(Any, cls)) if field.name not in other)
    return cls(**{name: getattr(row, name) for name in names}, **other)
