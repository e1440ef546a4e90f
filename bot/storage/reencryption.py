"""Re-encryption of values as they are stored, whatever their table, and a check that they can be decrypted."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    MetaData,
    RowMapping,
    Table,
    Text,
    Update,
    and_,
    bindparam,
    func,
    literal,
    select,
    true,
    tuple_,
    type_coerce,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.encrypted_columns import encrypted_columns, encryption_of
from bot.storage.encryption import ENCRYPTED, DecryptionError

_ROWS_AT_A_TIME = 200


@dataclass(frozen=True, slots=True)
class Batch:
    """Neighbouring rows of one table, by primary key: from `first`, and before `until` where that is known."""

    columns: tuple[Column[Any], ...]
    first: tuple[Any, ...]
    until: tuple[Any, ...] | None

    @property
    def table(self) -> Table:
        """Return the table of the rows."""
        return self.columns[0].table


class EncryptedValues:
    """Rewrites what the encrypted columns of `tables` hold; an unchanged value is not written."""

    def __init__(self, connection: AsyncConnection, tables: MetaData) -> None:
        """The keys are those of the connection's engine."""
        self._connection = connection
        self._tables = tables
        self._sealing = encryption_of(connection.dialect)

    async def batches(self) -> list[Batch]:
        """Yield all rows of all tables with an encrypted column; rows that come later belong to one batch too."""
        found: list[Batch] = []
        for _, columns in groupby(encrypted_columns(self._tables), key=lambda column: column.table):
            found += await self._batches(tuple(columns))
        return found

    async def reencrypt(self, batch: Batch) -> int:
        """Encrypt with the newest key; returns how many values were not so before. Raises DecryptionError."""
        return await self._rewrite(batch, self._sealing.reencrypt)

    async def to_plain(self, batch: Batch) -> int:
        """Write plain text; returns how many values were not so before. Raises DecryptionError."""
        return await self._rewrite(batch, self._sealing.to_plain)

    async def unreadable(self) -> list[str]:
        """Return the columns, as `table.column`, whose oldest or newest encrypted value cannot be decrypted."""
        return [str(column) for column in encrypted_columns(self._tables) if not await self._opens(column)]

    async def _batches(self, columns: tuple[Column[Any], ...]) -> list[Batch]:
        key = list(columns[0].table.primary_key)
        numbered = select(*key, func.row_number().over(order_by=key).label("place")).subquery()
        starts = select(*(numbered.c[part.name] for part in key)).where(numbered.c.place % _ROWS_AT_A_TIME == 1)
        rows = await self._connection.execute(starts.order_by(numbered.c.place))
        borders = [tuple(row) for row in rows]
        return [Batch(columns, first, until) for first, until in pairwise([*borders, None]) if first is not None]

    async def _rewrite(self, batch: Batch, rewrite: Callable[[str], str]) -> int:
        rows = await self._locked(batch)
        written = 0
        for column in batch.columns:
            changes = list(_changes(rows, column, rewrite))
            if changes:
                await self._connection.execute(_replace(column), changes)
            written += len(changes)
        return written

    async def _locked(self, batch: Batch) -> Sequence[RowMapping]:
        # A running bot must not write between our reading and our writing: its words would be lost. Rows are locked in
        # the order of their keys; SQLite has one transaction at a time anyway.
        key = list(batch.table.primary_key)
        stored = (_raw(column).label(column.name) for column in batch.columns)
        query = select(*key, *stored).where(_within(batch)).order_by(*key)
        return (await self._connection.execute(query.with_for_update())).mappings().all()

    async def _opens(self, column: Column[Any]) -> bool:
        for order in (Column.asc, Column.desc):
            query = select(_raw(column)).where(_raw(column).startswith(ENCRYPTED))
            oldest_first = query.order_by(*(order(part) for part in column.table.primary_key)).limit(1)
            stored = (await self._connection.execute(oldest_first)).scalar_one_or_none()
            if stored is not None and not self._can_open(stored):
                return False
        return True

    def _can_open(self, stored: str) -> bool:
        try:
            self._sealing.open(stored)
        except DecryptionError:
            return False
        return True


def _raw(column: Column[Any]) -> ColumnElement[str]:
    """The column as the database keeps it."""
    return type_coerce(column, Text)


def _changes(
    rows: Iterable[RowMapping], column: Column[Any], rewrite: Callable[[str], str]
) -> Iterator[dict[str, Any]]:
    """Yield what _replace needs for each row whose value will look different."""
    for row in rows:
        stored = row[column.name]
        anew = None if stored is None else rewrite(stored)
        if anew != stored:
            yield {"anew": anew, **{f"key_{part.name}": row[part.name] for part in column.table.primary_key}}


def _replace(column: Column[Any]) -> Update:
    # The value is as it shall be stored: the column's own type would encrypt it once more.
    key = [part == bindparam(f"key_{part.name}") for part in column.table.primary_key]
    return update(column.table).where(*key).values({column: bindparam("anew", type_=Text)})


def _within(batch: Batch) -> ColumnElement[bool]:
    key = tuple_(*batch.table.primary_key)
    before = true() if batch.until is None else key < _place(batch, batch.until)
    return and_(key >= _place(batch, batch.first), before)


def _place(batch: Batch, values: tuple[Any, ...]) -> ColumnElement[Any]:
    return tuple_(*(literal(value, part.type) for value, part in zip(values, batch.table.primary_key, strict=True)))
