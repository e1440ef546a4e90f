"""A survey of a sheet before a library reads it: how far something stands in it, and how much would be read.

openpyxl makes an object of each cell, also of empty ones with a format and of those beside the table; where these are a
million, reading them takes minutes. A survey makes none.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from io import BytesIO
from itertools import accumulate
from xml.etree.ElementTree import XMLParser
from zipfile import ZipFile

from openpyxl.utils.cell import range_boundaries
from openpyxl.xml.constants import SHEET_MAIN_NS

from bot.files.roster.refusal import RosterFileError
from bot.files.xlsx_safety import damage_told

LAST_LINE_OF_EXCEL = 1_048_576
# 50,000 people in 30 columns; read in a quarter of the time that a file has (bot/files/roster/bounded.py).
_MOST_CELLS = 1_500_000
# Of all sheets together, with what stands empty behind them. A million of them are counted in a second.
_MOST_ELEMENTS = 8_000_000
_CHUNK = 1 << 16
_ROW, _CELL, _MERGED = (f"{{{SHEET_MAIN_NS}}}{name}" for name in ("row", "c", "mergeCell"))
_SAID = frozenset(f"{{{SHEET_MAIN_NS}}}{name}" for name in ("v", "f", "is"))


@dataclass(frozen=True, slots=True)
class SheetSurvey:
    """The last line in which a cell says something (0: none does), and which lines a merged range touches.

    `merged` has for each line, from 0, whether one does (1) or not (0); it is empty without such ranges.
    """

    last_line: int
    merged: bytes


def survey_sheets(content: bytes, members: Iterable[str]) -> tuple[SheetSurvey, ...]:
    """Survey these members of a workbook; raises RosterFileError where they are damaged, or too much to be read."""
    counted = _Counted()
    with damage_told(), ZipFile(BytesIO(content)) as packed:
        return tuple(_survey(packed, each, counted) for each in members)


@dataclass(slots=True)
class _Counted:
    """How much there is in the sheets so far: elements, and cells up to the last that says something."""

    elements: int = 0
    cells: int = 0

    def add_elements(self, more: int) -> None:
        self.elements += more
        if self.elements > _MOST_ELEMENTS:
            raise RosterFileError("roster-file-too-much")

    def add_cells(self, more: int) -> None:
        self.cells += more
        if self.cells > _MOST_CELLS:
            raise RosterFileError("roster-file-too-much")


def _survey(packed: ZipFile, member: str, counted: _Counted) -> SheetSurvey:
    seen = _Seen()
    parser = XMLParser(target=seen)  # noqa: S314 - expat itself refuses what grows (tested with an entity bomb)
    with packed.open(member) as sheet:
        while chunk := sheet.read(_CHUNK):
            before, cells = seen.elements, seen.cells_said
            parser.feed(chunk)
            counted.add_elements(seen.elements - before)
            counted.add_cells(seen.cells_said - cells)
    parser.close()
    return SheetSurvey(seen.last_line, bytes(map(bool, accumulate(seen.edges))))


class _Seen:
    """Counts the elements of a sheet; raises ValueError over lines out of order, which openpyxl leaves out unsaid.

    `edges` counts at each line the merged ranges that begin there, less those that ended on the line before.
    """

    def __init__(self) -> None:
        self.elements = self.cells_said = self.last_line = 0
        self.edges: list[int] = []
        self._cells = self._line = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.elements += 1
        if tag == _CELL:
            self._cells += 1
        elif tag in _SAID:
            self.cells_said, self.last_line = self._cells, self._line
        elif tag == _ROW:
            self._begin(int(attributes.get("r", self._line + 1)))
        elif tag == _MERGED:
            self._merge(attributes["ref"])

    def close(self) -> None:
        """The parser asks for a result; the counts are it."""

    def _begin(self, line: int) -> None:
        if not self._line < line <= LAST_LINE_OF_EXCEL:
            raise ValueError(line)
        self._line = line

    def _merge(self, ref: str) -> None:
        if not self.edges:
            self.edges = [0] * (LAST_LINE_OF_EXCEL + 2)
        _, first, _, last = range_boundaries(ref)
        self.edges[first or 1] += 1
        self.edges[(last or LAST_LINE_OF_EXCEL) + 1] -= 1
