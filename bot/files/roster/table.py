"""A sheet of a roster file: where its headings stand, and its rows by column."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import takewhile
from typing import TypeAlias

from openpyxl.utils.datetime import from_excel

from bot.domain.roster.columns import Column, ColumnKind, Unreadable, column_of, is_own_heading
from bot.files.csv_reader import CsvSheet
from bot.files.roster.refusal import RosterFileError
from bot.files.xlsx_reader import XlsxSheet

Sheet: TypeAlias = CsvSheet | XlsxSheet

MOST_ROWS = 50_000

_MOST_COLUMNS = 100
_HEADINGS_WITHIN_LINES = 100
# Excel's number of a day, from the year 1954 to the year 2119.
_SERIALS = range(20_000, 80_000)
_DIGITS = re.compile("[0-9]{1,9}")
_LONGEST_HEADING = 200


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet whose headings are found: its columns by their places."""

    sheet: Sheet
    heading_line: int
    columns: Mapping[int, Column]
    unknown_headings: tuple[str, ...]
    has_japanese_headings: bool

    @property
    def count(self) -> int | None:
        """About how many rows there are; None if the sheet does not say."""
        # Some programs write "A1" whatever the sheet holds, which is to say nothing.
        claimed = (self.sheet.last_line or 0) - self.heading_line
        return min(claimed, MOST_ROWS) if claimed > 0 else None

    def rows(self) -> Iterator[tuple[int, dict[str, object]]]:
        """The rows that say something, each with its line, by column id and without empty cells."""
        with closing(self.sheet.lines(max(self.columns) + 1)) as lines:
            for line, cells in lines:
                values = self._values(cells)
                if line > self.heading_line and values:
                    yield line, dict.fromkeys(values, Unreadable.MERGED) if self._is_merged(line) else values

    def _values(self, cells: Sequence[object]) -> dict[str, object]:
        return {
            column.id: self._value(column, cells[place])
            for place, column in self.columns.items()
            if place < len(cells) and not _is_blank(cells[place])
        }

    def _value(self, column: Column, cell: object) -> object:
        """What a cell says; in a column of days a number may be a day to which nobody gave a day's format."""
        if column.kind is not ColumnKind.DATE or isinstance(cell, bool):
            return cell
        number = int(cell) if isinstance(cell, str) and _DIGITS.fullmatch(cell) else cell
        is_serial = isinstance(number, int | float) and _SERIALS.start <= number < _SERIALS.stop
        return from_excel(number, self.sheet.epoch) if is_serial else cell

    def _is_merged(self, line: int) -> bool:
        return line < len(self.sheet.merged) and bool(self.sheet.merged[line])


def find_table(sheet: Sheet, columns: Sequence[Column]) -> Table:
    """The sheet with its headings: the first line that has all that must be there, below whatever title.

    Raises RosterFileError.
    """
    best: tuple[int, Mapping[int, str], int] | None = None
    with closing(sheet.lines(_MOST_COLUMNS)) as lines:
        for line, cells in takewhile(_is_near_top, lines):
            headings = {
                place: str(cell).strip()[:_LONGEST_HEADING] for place, cell in enumerate(cells) if not _is_blank(cell)
            }
            found = {column.id for heading in headings.values() if (column := column_of(heading, columns))}
            if found and (best is None or len(found) > best[2]):
                best = line, headings, len(found)
            if found.issuperset(column.id for column in columns if column.mandatory):
                break
    if best is None:
        raise RosterFileError("roster-file-no-headings")
    return _with_headings(sheet, best[0], best[1], columns)


def _with_headings(sheet: Sheet, line: int, headings: Mapping[int, str], columns: Sequence[Column]) -> Table:
    if line < len(sheet.merged) and sheet.merged[line]:
        raise RosterFileError("roster-file-heading-merged")
    found: dict[int, Column] = {}
    for column in columns:
        places = _places(column, headings, columns)
        if len(places) > 1:
            raise RosterFileError("roster-file-heading-twice", {"heading": column.heading})
        if column.mandatory and not places:
            raise RosterFileError("roster-file-heading-missing", {"heading": column.heading})
        found |= dict.fromkeys(places, column)
    unknown = tuple(heading for place, heading in headings.items() if place not in found)
    has_japanese = not all(headings[place].isascii() for place in found)
    return Table(sheet, line, found, unknown, has_japanese)


def _places(column: Column, headings: Mapping[int, str], columns: Sequence[Column]) -> list[int]:
    """Where the column stands; its own heading counts before other words for it, which are then unknown."""
    places = [place for place, heading in headings.items() if column_of(heading, columns) is column]
    return [place for place in places if is_own_heading(headings[place], column)] or places


def is_empty(sheet: Sheet) -> bool:
    """Return whether nothing stands where a table would begin."""
    with closing(sheet.lines(_MOST_COLUMNS)) as lines:
        return all(_is_blank(cell) for _, cells in takewhile(_is_near_top, lines) for cell in cells)


def _is_near_top(line: tuple[int, Sequence[object]]) -> bool:
    return line[0] <= _HEADINGS_WITHIN_LINES


def _is_blank(cell: object) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())
