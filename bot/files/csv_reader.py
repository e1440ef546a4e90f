"""A CSV file as the one sheet of a workbook: UTF-8, Excel's "Unicode text" (UTF-16 with tabs), or Shift_JIS."""

import csv
import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from openpyxl.utils.datetime import WINDOWS_EPOCH

from bot.files.roster.refusal import RosterFileError
from bot.files.xlsx_survey import LAST_LINE_OF_EXCEL

# Strictly in this order: hardly any Japanese text in Shift_JIS is valid UTF-8. cp932 is Shift_JIS as Excel writes it.
_GUESSED = "cp932"
_ENCODINGS = ("utf_8_sig", _GUESSED)
# What no text has, and what a picture, a PDF or another program's file has plenty of.
_NOT_IN_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f]")
_NOT_IN_BYTES = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_DELIMITERS = ",\t;"
_CHUNK = 1 << 16


@dataclass(frozen=True, slots=True)
class CsvSheet:
    """The file, its encoding, what parts its cells, and the number of its lines."""

    path: Path
    encoding: str
    delimiter: str
    last_line: int | None
    title: str = ""
    merged: bytes = b""
    is_hidden: bool = False
    epoch: datetime = WINDOWS_EPOCH

    @property
    def is_guessed(self) -> bool:
        """Return whether another code page is possible too: every byte means something in Shift_JIS."""
        return self.encoding == _GUESSED

    def lines(self, width: int) -> Generator[tuple[int, Sequence[object]], None, None]:
        """Each line with its number and at most `width` cells; a quoted cell of several lines counts as one line."""
        with self.path.open(encoding=self.encoding, newline="") as file:
            try:
                for line, row in enumerate(csv.reader(file, delimiter=self.delimiter, strict=True), start=1):
                    yield line, row[:width]
            except csv.Error:
                raise RosterFileError("roster-file-damaged") from None


def open_csv(path: Path) -> CsvSheet:
    """The file as a sheet; raises RosterFileError where it is no text, or one whose letters cannot be told."""
    with path.open("rb") as file:
        start = file.read(_CHUNK)
    encodings = ("utf_16",) if start.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else _ENCODINGS
    for encoding in encodings:
        lines = _count_lines(path, encoding)
        if lines is not None and lines > LAST_LINE_OF_EXCEL:
            raise RosterFileError("roster-file-too-much")
        if lines is not None:
            return CsvSheet(path, encoding, _delimiter(path, encoding), lines)
    raise RosterFileError("roster-file-not-workbook" if _NOT_IN_BYTES.search(start) else "roster-file-code-page")


def _delimiter(path: Path, encoding: str) -> str:
    """What stands most often in the first line that has any."""
    with path.open(encoding=encoding) as file:
        for line in file:
            if any(each in line for each in _DELIMITERS):
                return max(_DELIMITERS, key=line.count)
    return ","


def _count_lines(path: Path, encoding: str) -> int | None:
    """Count the lines of the file in that encoding; None if it is not written in it."""
    count, last = 0, "\n"
    try:
        with path.open(encoding=encoding, newline="") as file:
            while chunk := file.read(_CHUNK):
                if _NOT_IN_TEXT.search(chunk):
                    return None
                count, last = count + chunk.count("\n"), chunk[-1]
    except UnicodeError:
        return None
    return count + (last != "\n")
