"""Re-encryption of values as they are stored, whatever their table, and a check that they can be decrypted."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Any, TypeAlias

from sqlalchemy import (
    Column,
    ColumnElement,
    MetaData,
    RowMapping,
    Select,
    Table,
    Text,
    Update,
    and_,
    bindparam,
    exists,
    func,
    literal,
    or_,
    select,
    true,
    tuple_,
    type_coerce,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.encrypted_columns import (
    ROW_KEY,
    EncryptedName,
    encrypted_columns,
    new_row_key,
    place_of,
)
from bot.storage.encryption import ENCRYPTED, DecryptionError, encryption_of

_ROWS_AT_A_TIME = 200

_Rewrite: TypeAlias = Callable[[str, str], str]


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


@dataclass(frozen=True, slots=True)
class Rewritten:
    """How many values of a batch look different now, and how many rows were left because somebody was writing them."""

    values: int
    in_use: int


class EncryptedValues:
    """Rewrites what the encrypted columns of `tables` hold; an unchanged value is not written."""

    def __init__(self, connection: AsyncConnection, tables: MetaData) -> None:
        """The keys are those of the connection's engine."""
        self._connection = connection
        self._tables = tables
        self._encryption = encryption_of(connection.dialect)

    async def batches(self) -> list[Batch]:
        """Yield all rows of all tables with an encrypted column; rows that come later belong to one batch too."""
        found: list[Batch] = []
        for _, columns in groupby(encrypted_columns(self._tables), key=lambda column: column.table):
            found += await self._batches(tuple(columns))
        return found

    async def reencrypt(self, batch: Batch) -> Rewritten:
        """Encrypt with the newest key what is not so already. Raises DecryptionError."""
        return await self._rewrite(batch, self._encryption.reencrypt)

    async def to_plain(self, batch: Batch) -> Rewritten:
        """Write plain text. Raises DecryptionError."""
        return await self._rewrite(batch, self._encryption.to_plain)

    async def unreadable(self) -> list[str]:
        """Return the columns, as `table.column`, whose oldest or newest encrypted value cannot be decrypted.

        Names that count as unknown then are none of these: without them the bot can run.
        """
        columns = [each for each in encrypted_columns(self._tables) if not isinstance(each.type, EncryptedName)]
        return [str(column) for column in columns if not await self._opens(column)]

    async def unreadable_names(self) -> list[str]:
        """Return the names that count as unknown because they cannot be decrypted, as `table.column of row <id>`."""
        columns = [each for each in encrypted_columns(self._tables) if isinstance(each.type, EncryptedName)]
        return [name for column in columns async for name in self._unreadable_in(column)]

    async def plain(self) -> list[str]:
        """Return the columns, as `table.column`, in which a value lies plain."""
        columns = encrypted_columns(self._tables)
        return [str(column) for column in columns if await self._connection.scalar(_is_plain_somewhere(column))]

    async def _batches(self, columns: tuple[Column[Any], ...]) -> list[Batch]:
        key = list(columns[0].table.primary_key)
        numbered = select(*key, func.row_number().over(order_by=key).label("place")).subquery()
        starts = select(*(numbered.c[part.name] for part in key)).where(numbered.c.place % _ROWS_AT_A_TIME == 1)
        rows = await self._connection.execute(starts.order_by(numbered.c.place))
        borders = [tuple(row) for row in rows]
        return [Batch(columns, first, until) for first, until in pairwise([*borders, None]) if first is not None]

    async def _rewrite(self, batch: Batch, rewrite: _Rewrite) -> Rewritten:
        rows = await self._locked(batch)
        count = (await self._connection.execute(_count(batch))).scalar_one()
        changes = [_Change(row, batch, rewrite) for row in rows]
        changed = [change for change in changes if change.values]
        if changed:
            await self._connection.execute(_replace(batch), [change.parameters for change in changed])
        return Rewritten(sum(change.values for change in changed), in_use=max(0, count - len(rows)))

    async def _locked(self, batch: Batch) -> Sequence[RowMapping]:
        # A running bot must not write between our reading and our writing: its words would be lost. Nor may we wait
        # for a row while we hold others, for the bot may wait for those. SQLite has one transaction at a time anyway.
        stored = (_raw(column).label(column.name) for column in batch.columns)
        query = select(*batch.table.primary_key, batch.table.c[ROW_KEY], *stored).where(_within(batch))
        free = query.with_for_update(skip_locked=True, key_share=True)
        return (await self._connection.execute(free)).mappings().all()

    async def _unreadable_in(self, column: Column[Any]) -> AsyncIterator[str]:
        key = list(column.table.primary_key)
        query = select(column.table.c[ROW_KEY], _raw(column), *key).where(_is_encrypted(column)).order_by(*key)
        for row_key, stored, *ids in await self._connection.execute(query):
            if not self._can_open(column, row_key, stored):
                yield f"{column} of row {' '.join(map(str, ids))}"

    async def _opens(self, column: Column[Any]) -> bool:
        query = select(column.table.c[ROW_KEY], _raw(column)).where(_is_encrypted(column)).limit(1)
        for order in (Column.asc, Column.desc):
            oldest_first = query.order_by(*(order(part) for part in column.table.primary_key))
            row = (await self._connection.execute(oldest_first)).one_or_none()
            if row is not None and not self._can_open(column, *row):
                return False
        return True

    def _can_open(self, column: Column[Any], row_key: str, stored: str) -> bool:
        try:
            self._encryption.open(stored, place_of(column, row_key))
        except DecryptionError:
            return False
        return True


class _Change:
    """What becomes of one row: how many `values` will look different, and the `parameters` of `_replace`."""

    def __init__(self, row: RowMapping, batch: Batch, rewrite: _Rewrite) -> None:
        # A process of an earlier version may have left the row without a key.
        row_key = row[ROW_KEY] or new_row_key()
        anew = {column: _anew(row[column.name], place_of(column, row_key), rewrite) for column in batch.columns}
        self.values = sum(value != row[column.name] for column, value in anew.items())
        self.parameters = {
            "new_row_key": row_key,
            **{f"new_{column.name}": value for column, value in anew.items()},
            **{f"key_{part.name}": row[part.name] for part in batch.table.primary_key},
        }


def _anew(stored: str | None, place: str, rewrite: _Rewrite) -> str | None:
    return None if stored is None else rewrite(stored, place)


def _raw(column: Column[Any]) -> ColumnElement[str]:
    """The column as the database keeps it."""
    return type_coerce(column, Text)


def _is_encrypted(column: Column[Any]) -> ColumnElement[bool]:
    return or_(*(_raw(column).startswith(mark) for mark in ENCRYPTED))


def _is_plain_somewhere(column: Column[Any]) -> Select[tuple[bool]]:
    return select(exists().where(column.is_not(None), ~_is_encrypted(column)))


def _replace(batch: Batch) -> Update:
    # The values are as they shall be stored: the columns' own types would encrypt them once more.
    key = [part == bindparam(f"key_{part.name}") for part in batch.table.primary_key]
    anew = {column: bindparam(f"new_{column.name}", type_=Text) for column in batch.columns}
    return update(batch.table).where(*key).values({**anew, batch.table.c[ROW_KEY]: bindparam("new_row_key")})


def _count(batch: Batch) -> Select[int]:
    return select(func.count()).select_from(batch.table).where(_within(batch))


def _within(batch: Batch) -> ColumnElement[bool]:
    key = tuple_(*batch.table.primary_key)
    before = true() if batch.until is None else key < _place(batch, batch.until)
    return and_(key >= _place(batch, batch.first), before)


def _place(batch: Batch, values: tuple[Any, ...]) -> ColumnElement[Any]:
    return tuple_(*(literal(value, part.type) for value, part in zip(values, batch.table.primary_key, strict=True)))
