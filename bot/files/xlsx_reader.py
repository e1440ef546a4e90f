"""The sheets of an Excel workbook, read row by row with openpyxl."""

import re
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from itertools import islice
from typing import Any, TypeAlias

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import TYPE_FORMULA
from openpyxl.cell.read_only import EMPTY_CELL
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula

from bot.domain.roster.columns import Formula
from bot.files.roster.refusal import RosterFileError
from bot.files.xlsx_safety import damage_told
from bot.files.xlsx_survey import survey_sheets

# Excel's own formats of days in Japan, which stand in no workbook and which openpyxl 3.1 does not know.
_JAPANESE_DAYS = frozenset({*range(27, 37), *range(50, 59)})
_FIRST_CUSTOM_FORMAT = 164
# A format that only puts zeros, and perhaps a text, before a number: 0000 or "W-"000.
_ZEROS = re.compile(r'((?:"[^"]*"|\\.|-)*)(0{2,40})')
_QUOTES = re.compile(r'["\\]')
_AT_A_TIME = 500
_MOST_SHEETS = 100
Row: TypeAlias = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class XlsxSheet:
    """A sheet of a workbook, its place among the others, and the last line in which something stands."""

    book: Workbook
    place: int
    title: str
    last_line: int
    merged: bytes
    is_hidden: bool
    is_guessed: bool = False

    @property
    def epoch(self) -> datetime:
        """The day from which days are counted."""
        return self.book.epoch

    def lines(self, width: int) -> Generator[tuple[int, Sequence[object]], None, None]:
        """The lines that have cells, each with its number and `width` of them; a formula begins with `=`.

        Raises RosterFileError.
        """
        if not self.last_line:
            return
        zeros = _zero_formats(self.book)
        rows = enumerate(self.book.worksheets[self.place].iter_rows(max_row=self.last_line, max_col=width), start=1)
        while some := _read_some(rows):
            for line, row in some:
                if any(cell is not EMPTY_CELL for cell in row):
                    yield line, tuple(_value(cell, zeros) for cell in row)


def open_sheets(content: bytes) -> tuple[XlsxSheet, ...]:
    """The sheets of a workbook that `check_workbook` has let pass, in their order. Raises RosterFileError."""
    book = _load(content)
    if len(book.worksheets) > _MOST_SHEETS:
        raise RosterFileError("roster-file-too-much")
    # openpyxl 3.1 keeps the member's name to itself, and it need not be sheet1.xml.
    members = [each._worksheet_path for each in book.worksheets]  # type: ignore[attr-defined]  # noqa: SLF001
    return tuple(
        XlsxSheet(book, place, sheet.title, survey.last_line, survey.merged, sheet.sheet_state != "visible")
        for place, (sheet, survey) in enumerate(zip(book.worksheets, survey_sheets(content, members), strict=True))
    )


@damage_told()
def _read_some(rows: Iterator[tuple[int, Row]]) -> Sequence[tuple[int, Row]]:
    return tuple(islice(rows, _AT_A_TIME))


@damage_told()
def _load(content: bytes) -> Workbook:
    # As an open file, because openpyxl judges a path by its ending; in memory, so that nothing needs to be closed.
    book = load_workbook(BytesIO(content), read_only=True, keep_links=False)
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
        return Formula("=")
    if cell.data_type == TYPE_FORMULA:
        return Formula(value)
    # Whole numbers alone: a bool is an int too, and a date is none.
    if type(value) is int and zeros and cell._style_id in zeros:  # noqa: SLF001
        before, digits = zeros[cell._style_id]  # noqa: SLF001
        return f"{before}{value:0{digits}}"
    return value
