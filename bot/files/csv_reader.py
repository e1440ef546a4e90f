"""A CSV file as the one sheet of a workbook: offices save it from Excel in UTF-8 or in Shift_JIS."""

import csv
import re
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.files.roster.refusal import RosterFileError

# Strictly in this order: hardly any Japanese text in Shift_JIS is valid UTF-8. cp932 is Shift_JIS as Excel writes it.
_ENCODINGS = ("utf_8_sig", "cp932")
# What no text has, and what a picture, a PDF or another program's file has plenty of.
_NOT_IN_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f]")
_CHUNK = 1 << 16


@dataclass(frozen=True, slots=True)
class CsvSheet:
    """The file, its encoding and the number of its lines."""

    path: Path
    encoding: str
    last_line: int | None
    title: str = ""

    def lines(self, width: int) -> Generator[Sequence[object], None, None]:
        """The cells of each line, at most `width` of them; a quoted cell of several lines counts as one line."""
        with self.path.open(encoding=self.encoding, newline="") as file:
            try:
                for row in csv.reader(file, strict=True):
                    yield row[:width]
            except csv.Error:
                raise RosterFileError("roster-file-damaged") from None

    def merged_lines(self) -> bytes:
        """None: such a file cannot merge cells."""
        return b""


def open_csv(path: Path) -> CsvSheet:
    """The file as a sheet; raises RosterFileError where it is no text."""
    for encoding in _ENCODINGS:
        lines = _count_lines(path, encoding)
        if lines is not None:
            return CsvSheet(path, encoding, lines)
    raise RosterFileError("roster-file-not-workbook")


def _count_lines(path: Path, encoding: str) -> int | None:
    """Count the lines of the file in that encoding; None if it is not written in it."""
    count, last = 0, "\n"
    try:
        with path.open(encoding=encoding, newline="") as file:
            while chunk := file.read(_CHUNK):
                if _NOT_IN_TEXT.search(chunk):
                    return None
                count, last = count + chunk.count("\n"), chunk[-1]
    except UnicodeDecodeError:
        return None
    return count + (last != "\n")
