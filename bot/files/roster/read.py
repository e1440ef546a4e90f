"""Reading a roster that staff sent: an Excel workbook or a CSV file, row by row, in bounded memory."""

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Protocol, TypeAlias

from bot.domain.roster.columns import EMPLOYER_COLUMNS, ROSTER_COLUMNS, Column, Unreadable, column_of, normalise_name
from bot.files.csv_reader import open_csv
from bot.files.roster.refusal import RosterFileError
from bot.files.xlsx_reader import open_sheets
from bot.files.xlsx_safety import MEGABYTE, check_workbook

MOST_ROWS = 50_000
Row: TypeAlias = tuple[int, dict[str, object]]

_MOST_ON_DISK_MB = 20
_MOST_COLUMNS = 100
_HEADINGS_WITHIN_LINES = 100
_ROSTER_SHEETS = ("roster", "名簿")
_EMPLOYER_SHEETS = ("employers", "所属機関")

# How files begin: a zip, Microsoft's older container, and what people rename by mistake.
_ZIP = b"PK\x03\x04"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_NO_TABLE = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"{\\rtf", b"<")
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf_16_le")


class _Sheet(Protocol):
    @property
    def title(self) -> str: ...
    @property
    def last_line(self) -> int | None: ...
    def lines(self, width: int) -> Generator[Sequence[object], None, None]: ...
    def merged_lines(self) -> bytes: ...


@dataclass(frozen=True, slots=True)
class _Table:
    """A sheet whose headings are found: the ids of its columns by their places."""

    sheet: _Sheet
    heading_line: int
    columns: Mapping[int, str]
    unknown_headings: tuple[str, ...]
    merged: bytes

    @property
    def count(self) -> int | None:
        # Some programs write "A1" whatever the sheet holds, which is to say nothing.
        claimed = (self.sheet.last_line or 0) - self.heading_line
        return min(claimed, MOST_ROWS) if claimed > 0 else None

    def rows(self) -> Iterator[Row]:
        read = 0
        with closing(self.sheet.lines(max(self.columns) + 1)) as lines:
            for line, cells in enumerate(lines, start=1):
                values = self._values(cells)
                if line <= self.heading_line or not values:
                    continue
                read += 1
                if read > MOST_ROWS:
                    raise RosterFileError("roster-file-too-many-rows", {"limit": MOST_ROWS})
                yield line, dict.fromkeys(values, Unreadable.MERGED) if self._is_merged(line) else values

    def _values(self, cells: Sequence[object]) -> dict[str, object]:
        return {
            column_id: cells[place]
            for place, column_id in self.columns.items()
            if place < len(cells) and not _is_blank(cells[place])
        }

    def _is_merged(self, line: int) -> bool:
        return line < len(self.merged) and bool(self.merged[line])


@dataclass(frozen=True, slots=True)
class RosterFile:
    """A file that can be read, as often as needed; nothing of it is held open between two readings.

    Rows are numbered as Excel numbers them, and their cells are by column id, without the empty ones.
    """

    _roster: _Table
    _employers: _Table | None

    @property
    def count(self) -> int | None:
        """About how many rows the roster has, for a bar of progress; None if the file does not say."""
        return self._roster.count

    @property
    def unknown_headings(self) -> tuple[str, ...]:
        """Headings of the roster whose columns are ignored."""
        return self._roster.unknown_headings

    def rows(self) -> Iterator[Row]:
        """The rows of the roster; raises RosterFileError on the way where the file is damaged or too long."""
        return self._roster.rows()

    def employers(self) -> Iterator[Row]:
        """The rows of the employers' sheet, if there is one; raises the same."""
        return self._employers.rows() if self._employers else iter(())


def open_roster(path: Path) -> RosterFile:
    """The roster in that file, judged by what it holds and not by its name; raises RosterFileError."""
    sheets = _sheets(path)
    roster = _table(_called(sheets, _ROSTER_SHEETS) or sheets[0], ROSTER_COLUMNS) if sheets else None
    if roster is None:
        raise RosterFileError("roster-file-no-headings")
    employers = _called(sheets, _EMPLOYER_SHEETS)
    return RosterFile(roster, _table(employers, EMPLOYER_COLUMNS) if employers else None)


def _sheets(path: Path) -> Sequence[_Sheet]:
    size = path.stat().st_size
    if size == 0:
        raise RosterFileError("roster-file-empty")
    if size > _MOST_ON_DISK_MB * MEGABYTE:
        raise RosterFileError("roster-file-large", {"limit": _MOST_ON_DISK_MB})
    with path.open("rb") as file:
        start = file.read(len(_OLE))
    if start.startswith(_OLE):
        raise RosterFileError("roster-file-encrypted" if _is_encrypted(path) else "roster-file-old-excel")
    if start.startswith(_NO_TABLE):
        raise RosterFileError("roster-file-not-workbook")
    if not start.startswith(_ZIP):
        return (open_csv(path),)
    check_workbook(path)
    return open_sheets(path)


def _is_encrypted(path: Path) -> bool:
    return _ENCRYPTED_STREAM in path.read_bytes()


def _called(sheets: Iterable[_Sheet], titles: Iterable[str]) -> _Sheet | None:
    return next((sheet for sheet in sheets if normalise_name(sheet.title) in titles), None)


def _table(sheet: _Sheet, columns: Sequence[Column]) -> _Table | None:
    """The sheet with its headings, which stand in its first row that says anything; None if no row does."""
    with closing(sheet.lines(_MOST_COLUMNS)) as lines:
        for line, cells in enumerate(islice(lines, _HEADINGS_WITHIN_LINES), start=1):
            headings = {place: str(cell).strip() for place, cell in enumerate(cells) if not _is_blank(cell)}
            if headings:
                return _with_headings(sheet, line, headings, columns)
    return None


def _with_headings(sheet: _Sheet, line: int, headings: Mapping[int, str], columns: Sequence[Column]) -> _Table:
    merged = sheet.merged_lines()
    if line < len(merged) and merged[line]:
        raise RosterFileError("roster-file-heading-merged")
    found = {place: column for place, heading in headings.items() if (column := column_of(heading, columns))}
    if not found:
        raise RosterFileError("roster-file-no-headings")
    for column in columns:
        times = sum(column is each for each in found.values())
        if times > 1:
            raise RosterFileError("roster-file-heading-twice", {"heading": column.heading})
        if column.mandatory and not times:
            raise RosterFileError("roster-file-heading-missing", {"heading": column.heading})
    unknown = tuple(heading for place, heading in headings.items() if place not in found)
    return _Table(sheet, line, {place: column.id for place, column in found.items()}, unknown, merged)


def _is_blank(cell: object) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())
