"""The sheets of an Excel workbook, read row by row with openpyxl."""

from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula

from bot.files.xlsx_safety import LAST_LINE_OF_EXCEL, damage_told, merged_lines


@dataclass(frozen=True, slots=True)
class XlsxSheet:
    """A sheet: its place among the others, its member of the zip file, and the last line that the file claims."""

    path: Path
    place: int
    member: str
    title: str
    last_line: int | None

    def lines(self, width: int) -> Generator[Sequence[object], None, None]:
        """The cells of each line, `width` of them; a formula is a text that begins with `=`. Raises RosterFileError."""
        with self.path.open("rb") as file, closing(_load(file)) as book:
            rows = book.worksheets[self.place].iter_rows(max_row=LAST_LINE_OF_EXCEL, max_col=width, values_only=True)
            read_next = damage_told()(next)
            while (row := read_next(rows, None)) is not None:
                yield tuple(map(_value, row))

    def merged_lines(self) -> bytes:
        """For each line, from 0, whether a merged range touches it; empty without such ranges."""
        return merged_lines(self.path, self.member)


def open_sheets(path: Path) -> tuple[XlsxSheet, ...]:
    """The sheets of a workbook that `check_workbook` has let pass, in their order. Raises RosterFileError."""
    with path.open("rb") as file, closing(_load(file)) as book:
        return tuple(
            # openpyxl 3.1 keeps the member's name to itself, and it need not be sheet1.xml.
            XlsxSheet(path, place, sheet._worksheet_path, sheet.title, sheet.max_row)  # type: ignore[attr-defined]  # noqa: SLF001
            for place, sheet in enumerate(book.worksheets)
        )


def _load(file: IO[bytes]) -> Workbook:
    # As an open file, because openpyxl judges a path by its ending.
    with damage_told():
        return load_workbook(file, read_only=True, keep_links=False)


def _value(cell: object) -> object:
    return "=" if isinstance(cell, ArrayFormula | DataTableFormula) else cell
