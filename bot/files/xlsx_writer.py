"""Workbooks written row by row into a file: what is written does not stay in memory."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from xlsxwriter import Workbook

_WIDTH = 24
# More a cell does not hold: the library would leave it empty.
_LONGEST_CELL = 32_767


class WrittenSheet:
    """A sheet under its headings."""

    def __init__(self, book: Workbook, title: str, headings: Sequence[str]) -> None:
        """Begin it in `book`."""
        self._sheet = book.add_worksheet(title)
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_column(0, len(headings) - 1, _WIDTH)
        self._next_row = 0
        self.add([headings])

    def add(self, rows: Iterable[Sequence[str]]) -> None:
        """Write rows below the others; every cell is text, so that none becomes a formula or a number."""
        for row in rows:
            for place, text in enumerate(row):
                self._sheet.write_string(self._next_row, place, text[:_LONGEST_CELL])
            self._next_row += 1


class XlsxBook:
    """A workbook of several sheets, each of which grows by itself; the file is complete once it is closed."""

    def __init__(self, path: Path) -> None:
        """Begin it."""
        self._book = Workbook(str(path), {"constant_memory": True})

    def sheet(self, title: str, headings: Sequence[str]) -> WrittenSheet:
        """Begin the next sheet."""
        return WrittenSheet(self._book, title, headings)

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
