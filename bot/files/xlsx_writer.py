"""Workbooks written row by row into a file: what is written does not stay in memory."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TypeAlias

from xlsxwriter import Workbook
from xlsxwriter.format import Format

from bot.domain.days import TOKYO

# A text is never a formula or a number, a day is a day, and an instant is the time in Japan.
Cell: TypeAlias = str | int | date | None

_WIDTH = 24
# More a cell does not hold: the library would leave it empty.
_LONGEST_CELL = 32_767
_DAY = "yyyy/mm/dd"
_TIME = f"{_DAY} hh:mm:ss"


class WrittenSheet:
    """A sheet under its headings."""

    def __init__(self, book: Workbook, title: str, headings: Sequence[str], widths: Sequence[int]) -> None:
        """Begin it in `book`; in columns of their own `widths` long texts stand in several lines."""
        self._day, self._time = (book.add_format({"num_format": each, "valign": "top"}) for each in (_DAY, _TIME))
        self._other: Format | None = book.add_format({"text_wrap": True, "valign": "top"}) if widths else None
        self._sheet = book.add_worksheet(title)
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_column(0, len(headings) - 1, _WIDTH)
        for place, width in enumerate(widths):
            self._sheet.set_column(place, place, width)
        self._next_row = 0
        self.add([headings])

    def add(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Write rows below the others."""
        for row in rows:
            for place, cell in enumerate(row):
                self._write(place, cell)
            self._next_row += 1

    def _write(self, place: int, cell: Cell) -> None:
        match cell:
            case str():
                self._sheet.write_string(self._next_row, place, cell[:_LONGEST_CELL], self._other)
            case int():
                self._sheet.write_number(self._next_row, place, cell, self._other)
            case datetime():
                in_japan = cell.astimezone(TOKYO).replace(tzinfo=None, microsecond=0)
                self._sheet.write_datetime(self._next_row, place, in_japan, self._time)
            case date():
                self._sheet.write_datetime(self._next_row, place, cell, self._day)


class XlsxBook:
    """A workbook of several sheets, each of which grows by itself; the file is complete once it is closed."""

    def __init__(self, path: Path) -> None:
        """Begin it."""
        self._book = Workbook(str(path), {"constant_memory": True})

    def sheet(self, title: str, headings: Sequence[str], widths: Sequence[int] = ()) -> WrittenSheet:
        """Begin the next sheet."""
        return WrittenSheet(self._book, title, headings, widths)

    def close(self) -> None:
        """Write the file."""
        self._book.close()


class XlsxRows:
    """A workbook of one sheet: add rows, then close; the file is complete only then."""

    def __init__(self, path: Path, title: str, headings: Sequence[str]) -> None:
        self._book = XlsxBook(path)
        self._sheet = self._book.sheet(title, headings)

    def add(self, rows: Iterable[Sequence[str]]) -> None:
        """Write rows below the others."""
        self._sheet.add(rows)

    def close(self) -> None:
        """Write the file."""
        self._book.close()
