"""A workbook of one sheet, written row by row into a file: what is written does not stay in memory."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from xlsxwriter import Workbook

_WIDTH = 24


class XlsxRows:
    """Add rows, then close; the file is complete only then."""

    def __init__(self, path: Path, title: str, headings: Sequence[str]) -> None:
        self._book = Workbook(str(path), {"constant_memory": True})
        self._sheet = self._book.add_worksheet(title)
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_column(0, len(headings) - 1, _WIDTH)
        self._next_row = 0
        self.add([headings])

    def add(self, rows: Iterable[Sequence[str]]) -> None:
        """Write rows below the others; every cell is text, so that none becomes a formula or a number."""
        for row in rows:
            for place, text in enumerate(row):
                self._sheet.write_string(self._next_row, place, text)
            self._next_row += 1

    def close(self) -> None:
        """Write the file."""
        self._book.close()
