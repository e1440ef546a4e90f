"""Whose each row is, and each word of people: followed from the tables' own foreign keys.

Every text of a person carries a mark, by which it is known again wherever it is said.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import count
from typing import Any

from sqlalchemy import Column, Table, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.staff import Access
from bot.storage.encrypted_columns import Encrypted, EncryptedJson
from bot.storage.tables import consultations, metadata, notice_bodies, notice_recipients, notices, staff, workers
from tests.access.people import Kind

# With dots, which no token and no key of a window has: a random one would look like a mark now and then.
MARK = re.compile(r"zq\.(\d+)\.z")
# A word that a machine reads, and no text.
_MACHINES = re.compile(r"[a-z0-9_:.,+-]*")


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom a row is about: a worker, and within that a consultation; neither: it is the organisation's own."""

    place: str
    worker_id: int | None = None
    matter_id: int | None = None
    is_of_staff: bool = False
    # The words of a notice are for whoever got it.
    said_to: frozenset[int | None] = frozenset()

    def is_for(self, kind: Kind, readable: frozenset[int]) -> bool:
        """Whether that person may read it."""
        if self.matter_id is not None:
            return self.matter_id in readable
        if kind.has_consented and self.worker_id is not None:
            return self.worker_id == kind.worker_id
        if kind.has_consented and kind.worker_id in self.said_to:
            return True
        # Workers read the names of who looks after them.
        return kind.may(Access.READER) or (kind.has_consented and self.is_of_staff)

    def may_be_changed_by(self, kind: Kind, readable: frozenset[int]) -> bool:
        """Whether that person may change it: workers what is their own, staff what they may read."""
        if kind.has_consented:
            return kind.worker_id == self.worker_id or self.worker_id is None
        return self.matter_id is None or self.matter_id in readable


class Owners:
    """Knows of each row and of each mark whose it is."""

    def __init__(self, rows: Mapping[tuple[str, int], Mapping[str, Any]], marks: Mapping[str, Audience]) -> None:
        self._rows = rows
        self._marks = dict(marks)

    @classmethod
    async def of(cls, connection: AsyncConnection) -> "Owners":
        """Read all rows and the marks in them."""
        rows: dict[tuple[str, int], Mapping[str, Any]] = {}
        for table in metadata.tables.values():
            if "id" in table.columns:
                found = await connection.execute(text(f'SELECT * FROM "{table.name}"'))  # noqa: S608 - a table's name
                rows |= {(table.name, row["id"]): row for row in map(dict, found.mappings())}
        owners = cls(rows, {})
        for table in metadata.tables.values():
            found = await connection.execute(text(f'SELECT * FROM "{table.name}"'))  # noqa: S608 - a table's name
            for row in map(dict, found.mappings()):
                for column in marked_columns(table):
                    for mark in MARK.findall(str(row[column.name] or "")):
                        owners._marks[mark] = owners.of_row(table, row, column.name)
        return owners

    def of_mark(self, mark: str) -> Audience:
        """Whose word that is."""
        return self._marks[mark]

    def of_row(self, table: Table, row: Mapping[str, Any], column: str = "") -> Audience:
        """Whose row that is, or what stands in that column of it."""
        worker_id, matter_id = self._worker_of(table, row), self._reached(consultations, table, row)
        place, said_to = f"{table.name}:{row.get('id')}", self._said_to(table, row, column)
        return Audience(place, worker_id, matter_id, table is staff, said_to)

    def _said_to(self, table: Table, row: Mapping[str, Any], column: str) -> frozenset[int | None]:
        """The workers to whom words of a notice were said, and whom its link was shown; the title is for staff."""
        if table is not notice_bodies and (table is not notices or column != "link"):
            return frozenset()
        notice_id = row["notice_id"] if table is notice_bodies else row["id"]
        people = (each for (name, _), each in self._rows.items() if name == notice_recipients.name)
        return frozenset(each["worker_id"] for each in people if each["notice_id"] == notice_id and each["sent_at"])

    def _worker_of(self, table: Table, row: Mapping[str, Any]) -> int | None:
        matter = self._reached(consultations, table, row)
        if matter is not None and ("consultations", matter) in self._rows:
            return int(self._rows["consultations", matter]["worker_id"])
        return self._reached(workers, table, row)

    def _reached(self, goal: Table, table: Table, row: Mapping[str, Any]) -> int | None:
        """The id of the row of `goal` to which that row leads."""
        if table is goal:
            return int(row["id"])
        for column, target in _ways(table, goal):
            if row.get(column) is None:
                continue
            if target is goal:
                return int(row[column])
            above = self._rows.get((target.name, row[column]))
            found = None if above is None else self._reached(goal, target, above)
            if found is not None:
                return found
        return None


@cache
def _ways(table: Table, goal: Table) -> list[tuple[str, Table]]:
    """The columns of a table that lead to `goal`, directly or over others; by their names where no key is declared."""
    named = {f"{each.name.removesuffix('s')}_id": each for each in (workers, consultations)}
    direct = [(key.parent.name, key.column.table) for key in table.foreign_keys]
    direct += [(name, named[name]) for name in named if name in table.columns and (name, named[name]) not in direct]
    others = [(name, target) for name, target in direct if target is not table]
    return [(name, target) for name, target in others if target is goal or _ways(target, goal)]


def marked_columns(table: Table) -> list[Column[Any]]:
    """The columns that hold the texts of people."""
    return [column for column in table.columns if isinstance(column.type, Encrypted | EncryptedJson)]


async def mark_everything(connection: AsyncConnection) -> None:
    """Put a mark of its own before every text of a person; there are no keys here, so that they lie open."""
    numbers = count(100)
    for table in metadata.tables.values():
        for column in marked_columns(table):
            found = await connection.execute(text(f'SELECT rowid, "{column.name}" FROM "{table.name}"'))  # noqa: S608
            marks = _marked_json if isinstance(column.type, EncryptedJson) else _marked
            for row_id, value in found.all():
                if value is not None and (marked := marks(value, numbers)) != value:
                    new = f'UPDATE "{table.name}" SET "{column.name}" = :value WHERE rowid = :row'  # noqa: S608
                    await connection.execute(text(new), {"value": marked, "row": row_id})


def _mark(numbers: Iterator[int]) -> str:
    return f"zq.{next(numbers)}.z"


def _marked(value: str, numbers: Iterator[int]) -> str:
    return value if _MACHINES.fullmatch(value) else f"{_mark(numbers)} {value}"


def _marked_json(value: str, numbers: Iterator[int]) -> str:
    """The same with a mark before every text in it: what machines read there has no space."""

    def inside(part: Any) -> Any:
        if isinstance(part, dict):
            return {name: inside(each) for name, each in part.items()}
        if isinstance(part, list):
            return [inside(each) for each in part]
        return f"{_mark(numbers)} {part}" if isinstance(part, str) and " " in part else part

    return json.dumps(inside(json.loads(value)), ensure_ascii=False)
