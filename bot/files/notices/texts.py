"""The words of a notice as a workbook: a row for each language, filled in by who translates, and read again."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path

from xlsxwriter import Workbook

from bot.domain.notices.workbook import TextColumn, TextRow
from bot.domain.roster.columns import Column, Formula, Unreadable
from bot.files.roster.read import sheets_of
from bot.files.roster.refusal import RosterFileError
from bot.files.roster.table import find_table

_COLUMNS = (
    Column(TextColumn.NOTICE, "お知らせ番号", "Notice", mandatory=True),
    Column(TextColumn.LOCALE, "言語コード", "Code", mandatory=True),
    Column(TextColumn.LANGUAGE, "言語名", "Language"),
    Column(TextColumn.PEOPLE, "人数", "People"),
    Column(TextColumn.WRITER, "書いた人", "Author"),
    Column(TextColumn.VERSION, "版", "Version"),
    Column(TextColumn.WORDS, "文", "Words", mandatory=True),
)
_MARKS = (TextColumn.NOTICE, TextColumn.LOCALE, TextColumn.VERSION)
_WIDTH, _WIDTH_OF_WORDS = 16, 90
_SHEET = "文"
# Nobody writes in more languages than that.
_MOST_ROWS = 200
# How Excel writes a line's end that came from elsewhere, and how Windows does.
_LINE_ENDS = ("_x000D_\n", "_x000D_", "\r\n", "\r")


def write_texts(path: Path, rows: Iterable[Sequence[str]]) -> None:
    """Write the workbook; each row has a text for each column, and none of them becomes a formula or a number."""
    with Workbook(str(path)) as book:
        bold, text = book.add_format({"bold": True}), book.add_format({"num_format": "@", "text_wrap": True})
        sheet = book.add_worksheet(_SHEET)
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(_COLUMNS) - 2, _WIDTH, text)
        sheet.set_column(len(_COLUMNS) - 1, len(_COLUMNS) - 1, _WIDTH_OF_WORDS, text)
        for place, column in enumerate(_COLUMNS):
            sheet.write_string(0, place, column.heading, bold)
        for line, row in enumerate(rows, start=1):
            for place, said in enumerate(row):
                sheet.write_string(line, place, said, text)


def read_texts(path: Path) -> tuple[TextRow, ...]:
    """Read what came back, of the first sheet that is not hidden. Raises RosterFileError."""
    visible = [sheet for sheet in sheets_of(path) if not sheet.is_hidden]
    if not visible:
        raise RosterFileError("roster-file-no-headings")
    rows = tuple(islice(find_table(visible[0], _COLUMNS).rows(), _MOST_ROWS + 1))
    if len(rows) > _MOST_ROWS:
        raise RosterFileError("roster-file-too-many-rows", {"limit": _MOST_ROWS})
    return tuple(_row(line, values) for line, values in rows)


def _row(line: int, values: Mapping[str, object]) -> TextRow:
    words = _text(values.get(TextColumn.WORDS))
    is_unreadable = any(isinstance(each, Formula | Unreadable) for each in values.values())
    notice, code, version = (_text(values.get(each)).strip() for each in _MARKS)
    return TextRow(line, notice, code.lower(), "" if is_unreadable else words, version, is_unreadable)


def _text(value: object) -> str:
    if value is None or isinstance(value, Unreadable):
        return ""
    text = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    return text
