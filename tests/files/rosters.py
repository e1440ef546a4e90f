"""Rosters as offices make them, with invented people."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from io import BytesIO

from openpyxl import Workbook

from bot.domain.roster.columns import EMPLOYER_COLUMNS, ROSTER_COLUMNS

Cells = Mapping[str, object]

LINH: Cells = {
    "number": "W-1",
    "name_on_card": "EXAMPLE LINH",
    "language": "vi",
    "nationality": "VN",
    "status": "ssw1",
    "field": "food_manufacturing",
    "employer": "Aozora Foods",
    "contract_started_on": datetime.combine(date(2025, 4, 1), time()),
    "stay_expiry": "2027-03-31",
}
MAYA: Cells = {"number": "W-2", "name_on_card": "EXAMPLE MAYA"}


def workbook(people: Sequence[Cells], employers: Sequence[Cells] = ()) -> bytes:
    """A roster with those rows, and with a second sheet where there are employers."""
    book = Workbook()
    roster = book.active
    assert roster is not None
    roster.title = "名簿"
    roster.append([column.heading for column in ROSTER_COLUMNS])
    for row in people:
        roster.append([row.get(column.id) for column in ROSTER_COLUMNS])
    if employers:
        sheet = book.create_sheet("所属機関")
        sheet.append([column.heading for column in EMPLOYER_COLUMNS])
        for row in employers:
            sheet.append([row.get(column.id) for column in EMPLOYER_COLUMNS])
    return saved(book)


def saved(book: Workbook) -> bytes:
    """The workbook as a file."""
    file = BytesIO()
    book.save(file)
    return file.getvalue()
