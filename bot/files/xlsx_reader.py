"""The sheets of an Excel workbook, read row by row with openpyxl."""

import re
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula

from bot.files.xlsx_safety import LAST_LINE_OF_EXCEL, damage_told, merged_lines

# Excel's own formats of days in Japan, which stand in no workbook and which openpyxl 3.1 does not know.
_JAPANESE_DAYS = frozenset({*range(27, 37), *range(50, 59)})
_FIRST_CUSTOM_FORMAT = 164
# A format that only puts zeros, and perhaps a text, before a number: 0000 or "W-"000.
_ZEROS = re.compile(r'((?:"[^"]*"|\\.|-)*)(0{2,40})')
_QUOTES = re.compile(r'["\\]')


@dataclass(frozen=True, slots=True)
class XlsxSheet:
    """A sheet: its place among the others, its member of the zip file, and the last line that the file claims.

    `source` is the file, or what stands in its place.
    """

    source: Path | bytes
    place: int
    member: str
    title: str
    last_line: int | None
    is_hidden: bool
    epoch: datetime
    is_guessed: bool = False

    def lines(self, width: int) -> Generator[Sequence[object], None, None]:
        """The cells of each line, `width` of them; a formula is a text that begins with `=`. Raises RosterFileError."""
        with _opened(self.source) as file, closing(_load(file)) as book:
            zeros = _zero_formats(book)
            rows = book.worksheets[self.place].iter_rows(max_row=LAST_LINE_OF_EXCEL, max_col=width)
            read_next = damage_told()(next)
            while (row := read_next(rows, None)) is not None:
                yield tuple(_value(cell, zeros) for cell in row)

    def merged_lines(self) -> bytes:
        """For each line, from 0, whether a merged range touches it; empty without such ranges."""
        with _opened(self.source) as file:
            return merged_lines(file, self.member)


def open_sheets(source: Path | bytes) -> tuple[XlsxSheet, ...]:
    """The sheets of a workbook that `check_workbook` has let pass, in their order. Raises RosterFileError."""
    with _opened(source) as file, closing(_load(file)) as book:
        return tuple(
            # openpyxl 3.1 keeps the member's name to itself, and it need not be sheet1.xml.
            XlsxSheet(source, place, member, sheet.title, sheet.max_row, sheet.sheet_state != "visible", book.epoch)
            for place, sheet in enumerate(book.worksheets)
            for member in [sheet._worksheet_path]  # type: ignore[attr-defined]  # noqa: SLF001
        )


def _opened(source: Path | bytes) -> IO[bytes]:
    return BytesIO(source) if isinstance(source, bytes) else source.open("rb")


def _load(file: IO[bytes]) -> Workbook:
    # As an open file, because openpyxl judges a path by its ending.
    with damage_told():
        book = load_workbook(file, read_only=True, keep_links=False)
        book._date_formats |= {  # type: ignore[attr-defined]  # noqa: SLF001
            place for place, style in enumerate(_styles(book)) if style.numFmtId in _JAPANESE_DAYS
        }
        return book


def _zero_formats(book: Workbook) -> Mapping[int, tuple[str, int]]:
    """By the number of a style: the text before a number, and how many digits it has at least."""
    codes: Sequence[str] = book._number_formats  # type: ignore[attr-defined]  # noqa: SLF001
    custom = {place: style.numFmtId - _FIRST_CUSTOM_FORMAT for place, style in enumerate(_styles(book))}
    found = {place: _ZEROS.fullmatch(codes[number]) for place, number in custom.items() if 0 <= number < len(codes)}
    return {place: (_QUOTES.sub("", each[1]), len(each[2])) for place, each in found.items() if each}


def _styles(book: Workbook) -> Sequence[Any]:
    styles: Sequence[Any] = book._cell_styles  # type: ignore[attr-defined]  # noqa: SLF001
    return styles


def _value(cell: Any, zeros: Mapping[int, tuple[str, int]]) -> object:
    value: object = cell.value
    if isinstance(value, ArrayFormula | DataTableFormula):
        return "="
    # Whole numbers alone: a bool is an int too, and a date is none.
    if type(value) is int and zeros and cell._style_id in zeros:  # noqa: SLF001
        before, digits = zeros[cell._style_id]  # noqa: SLF001
        return f"{before}{value:0{digits}}"
    return value
