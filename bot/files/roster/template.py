"""The empty roster that staff fill in: an Excel workbook with headings, an example and drop-downs."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TypeAlias

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from bot.domain.roster.columns import EMPLOYER_COLUMNS, REASON_WORDS, ROSTER_COLUMNS, STATUS_WORDS, Column, ColumnKind
from bot.domain.roster.employment import EndReason
from bot.texts import Texts, Translator

Example: TypeAlias = Mapping[str, str | date]

# An invented person at an invented company, which the reader takes for one good row.
_EXAMPLE_FIELD = "food_manufacturing"
_EXAMPLE: Example = {
    "number": "W-0001",
    "name_on_card": "EXAMPLE HANA",
    "language": "vi",
    "nationality": "VN",
    "birth_date": date(2001, 5, 12),
    "status": STATUS_WORDS["ssw1"],
    "employer": "Example Foods (例示食品)",
    "contract_started_on": date(2026, 4, 1),
    "stay_expiry": date(2027, 3, 31),
    "last_interview_on": date(2026, 10, 15),
    "last_supervisor_interview_on": date(2026, 10, 16),
    "last_health_check_on": date(2026, 5, 20),
    "passport_expiry": date(2031, 8, 31),
}
_EXAMPLE_EMPLOYER: Example = {
    "name": "Example Foods (例示食品)",
    "address": "例示県例示市1-2-3",
    "supervisor_name": "例示 太郎",
    "supervisor_email": "supervisor@example.com",
}
_HELP = (
    "roster-help-rows",
    "roster-help-number",
    "roster-help-empty",
    "roster-help-dates",
    "roster-help-values",
    "roster-help-employers",
    "roster-help-example",
    "roster-help-forbidden",
)
_LAST_ROW = 50_000
_WIDTH, _HELP_WIDTH = 24, 70
_FIELDS_COLUMN = 3


def write_template(path: Path, texts: Texts, fields: Mapping[str, str]) -> None:
    """Write the workbook; `fields` are the industrial fields by id, in the words that the drop-down offers."""
    with Workbook(str(path)) as book:
        # Text, so that Excel makes no date of a number like 1-2 and keeps its zeros.
        formats = {ColumnKind.DATE: book.add_format({"num_format": "yyyy/mm/dd"})}
        text, bold = book.add_format({"num_format": "@"}), book.add_format({"bold": True, "text_wrap": True})
        roster, employers, explained = (book.add_worksheet(title) for title in ("名簿", "所属機関", "説明"))
        offered = _write_help(explained, texts, list(fields.values()), bold)
        example_field = {"field": fields[_EXAMPLE_FIELD]}
        for sheet, columns, example in (
            (roster, ROSTER_COLUMNS, {**_EXAMPLE, **example_field}),
            (employers, EMPLOYER_COLUMNS, {**_EXAMPLE_EMPLOYER, **example_field}),
        ):
            sheet.freeze_panes(1, 0)
            for place, column in enumerate(columns):
                cell_format = formats.get(column.kind, text)
                sheet.set_column(place, place, _WIDTH, cell_format)
                sheet.write_string(0, place, column.heading, bold)
                _write_example(sheet, place, example.get(column.id), cell_format)
                _offer(sheet, place, column, offered)


def _write_example(sheet: Worksheet, place: int, value: str | date | None, cell_format: Format) -> None:
    if isinstance(value, date):
        sheet.write_datetime(1, place, value, cell_format)
    elif value:
        sheet.write_string(1, place, value, cell_format)


def _offer(sheet: Worksheet, place: int, column: Column, offered: Mapping[ColumnKind, Sequence[str] | str]) -> None:
    source = offered.get(column.kind)
    if source:
        sheet.data_validation(1, place, _LAST_ROW, place, {"validate": "list", "source": source})


def _write_help(
    sheet: Worksheet, texts: Texts, fields: Sequence[str], bold: Format
) -> Mapping[ColumnKind, Sequence[str] | str]:
    """Fill the sheet that explains; what the drop-downs offer, where the fields are cells of that sheet.

    A list inside a drop-down may have 255 characters, which all fields together exceed.
    """
    sheet.set_column(0, 1, _HELP_WIDTH, None)
    for place, locale in enumerate(("ja", "en")):
        t = Translator(texts, locale)
        sheet.write_string(0, place, t.label("roster-help-title"), bold)
        _write_down(sheet, place, (t.label(key) for key in _HELP))
    sheet.write_string(0, _FIELDS_COLUMN, "分野", bold)
    _write_down(sheet, _FIELDS_COLUMN, fields)
    return {
        ColumnKind.STATUS: [*STATUS_WORDS.values()],
        ColumnKind.REASON: [REASON_WORDS[reason][0] for reason in EndReason],
        ColumnKind.FIELD: f"='説明'!$D$2:$D${len(fields) + 1}",
    }


def _write_down(sheet: Worksheet, place: int, lines: Iterable[str]) -> None:
    for row, line in enumerate(lines, start=1):
        sheet.write_string(row, place, line)
