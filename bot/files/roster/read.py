"""Reading a roster that staff sent: an Excel workbook or a CSV file, row by row, in bounded memory."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from bot.domain.plain_text import is_misread_name
from bot.domain.roster.columns import EMPLOYER_COLUMNS, ROSTER_COLUMNS
from bot.domain.roster.rows import Line
from bot.domain.text_search import fold_name
from bot.files.csv_reader import open_csv
from bot.files.roster.refusal import RosterFileError
from bot.files.roster.table import MOST_ROWS, Sheet, Table, find_table, is_empty
from bot.files.xlsx_reader import open_sheets
from bot.files.xlsx_safety import MEGABYTE, check_workbook, transitional

Row: TypeAlias = tuple[Line, dict[str, object]]

_MOST_ON_DISK_MB = 20
_ROSTER_SHEETS = ("roster", "名簿")
_EMPLOYER_SHEETS = ("employers", "所属機関")
_EXPLANATIONS = ("説明",)
# How files begin: a zip, Microsoft's older container, and what people rename by mistake.
_ZIP = b"PK\x03\x04"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_NO_TABLE = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"{\\rtf", b"<")
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf_16_le")


@dataclass(frozen=True, slots=True)
class RosterFile:
    """A file that can be read, as often as needed; no file is held open.

    Rows are numbered as Excel numbers them, and their cells are by column id, without the empty ones.
    """

    _people: tuple[Table, ...]
    _employers: Table | None
    unread_sheets: tuple[str, ...]

    @property
    def count(self) -> int | None:
        """About how many rows the roster has, for a bar of progress; None if the file does not say."""
        counts = [table.count or 0 for table in self._people]
        return min(sum(counts), MOST_ROWS) if all(counts) else None

    @property
    def unknown_headings(self) -> tuple[str, ...]:
        """Headings of the roster whose columns are ignored."""
        return tuple(dict.fromkeys(heading for table in self._people for heading in table.unknown_headings))

    def rows(self) -> Iterator[Row]:
        """The rows of the roster; raises RosterFileError on the way where the file is damaged or too long."""
        return _bounded((self._line(table, line), cells) for table in self._people for line, cells in table.rows())

    def employers(self) -> Iterator[Row]:
        """The rows of the employers' sheet, if there is one; raises the same."""
        return _bounded(self._employers.rows() if self._employers else ())

    def _line(self, table: Table, line: int) -> Line:
        return line if len(self._people) == 1 else f"{table.sheet.title}!{line}"


def _bounded(rows: Iterable[Row]) -> Iterator[Row]:
    for read, row in enumerate(rows, start=1):
        if read > MOST_ROWS:
            raise RosterFileError("roster-file-too-many-rows", {"limit": MOST_ROWS})
        yield row


def open_roster(path: Path) -> RosterFile:
    """The roster in that file, judged by what it holds and not by its name; raises RosterFileError.

    A sheet that is called roster is the roster; else every sheet with its headings is a part of it. Hidden sheets are
    not read; hidden rows are.
    """
    sheets = sheets_of(path)
    visible = [sheet for sheet in sheets if not sheet.is_hidden]
    employers = _called(visible, _EMPLOYER_SHEETS)
    roster = _called(visible, _ROSTER_SHEETS)
    people = _tables([roster] if roster else [sheet for sheet in visible if sheet is not employers])
    _refuse_other_code_pages(people)
    described = find_table(employers, EMPLOYER_COLUMNS) if employers else None
    read = [table.sheet for table in (*people, described) if table]
    unread = [
        sheet.title for sheet in sheets if sheet not in read and not _is_explanation(sheet) and not is_empty(sheet)
    ]
    return RosterFile(people, described, tuple(unread))


def _tables(sheets: Sequence[Sheet]) -> tuple[Table, ...]:
    """The sheets that have the roster's headings; where none has, what is wrong with the first that has some."""
    found: list[Table] = []
    problems: list[RosterFileError] = []
    for sheet in sheets:
        try:
            found.append(find_table(sheet, ROSTER_COLUMNS))
        except RosterFileError as error:
            problems.append(error)
    if not found:
        telling = [error for error in problems if error.key != "roster-file-no-headings"]
        raise (*telling, *problems, RosterFileError("roster-file-no-headings"))[0]
    return tuple(found)


def _is_explanation(sheet: Sheet) -> bool:
    return fold_name(sheet.title) in _EXPLANATIONS


def _refuse_other_code_pages(tables: Iterable[Table]) -> None:
    # Where a heading is Japanese, the letters were read as they were meant.
    for table in tables:
        if (
            table.sheet.is_guessed
            and not table.has_japanese_headings
            and any(is_misread_name(str(row.get("name_on_card"))) for _, row in table.rows())
        ):
            raise RosterFileError("roster-file-code-page")


def sheets_of(path: Path) -> Sequence[Sheet]:
    """The sheets of a workbook, or the one of a CSV file, judged by what it holds. Raises RosterFileError."""
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
    return open_sheets(transitional(path))


def _is_encrypted(path: Path) -> bool:
    return _ENCRYPTED_STREAM in path.read_bytes()


def _called(sheets: Iterable[Sheet], titles: Iterable[str]) -> Sheet | None:
    return next((sheet for sheet in sheets if fold_name(sheet.title) in titles), None)
