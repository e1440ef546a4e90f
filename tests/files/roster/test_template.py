from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.domain.date_parsing import NO_WORDS
from bot.domain.roster.columns import EmployerEntry, RosterEntry, RosterNames, names_of
from bot.domain.roster.rows import Roster, read_employer
from bot.files.roster.read import open_roster
from bot.files.roster.template import write_template
from bot.resources import locales_folder
from bot.texts import load_texts

FIELDS = {"care": "介護", "food_manufacturing": "飲食料品製造業"}
NAMES = RosterNames(
    languages=names_of({"vi": ()}),
    countries=names_of({"VN": ()}),
    fields=names_of({field: (name,) for field, name in FIELDS.items()}),
    statuses=names_of({"ssw1": ("特定技能1号",)}),
    dates=NO_WORDS,
)


@pytest.fixture
def template(tmp_path: Path) -> Path:
    path = tmp_path / "template.xlsx"
    write_template(path, load_texts(locales_folder()), FIELDS)
    return path


def test_reading_the_template_back_gives_one_good_row_and_one_employer(template: Path) -> None:
    read = open_roster(template)
    assert (read.unknown_headings, read.unread_sheets) == ((), ())
    ((line, cells),) = read.rows()
    entry = Roster(NAMES, date(2026, 11, 22)).read(line, cells)
    assert isinstance(entry, RosterEntry)
    assert (line, entry.number, entry.status, entry.field) == (2, "W-0001", "ssw1", "food_manufacturing")
    ((_, employer_cells),) = read.employers()
    employer = read_employer(employer_cells, NAMES)
    assert isinstance(employer, EmployerEntry)
    assert employer.name == entry.employer


def test_its_dates_are_dates_of_excel_and_its_number_is_text(template: Path) -> None:
    ((_, cells),) = open_roster(template).rows()
    assert isinstance(cells["stay_expiry"], datetime)
    assert isinstance(cells["number"], str)


def test_its_headings_stay_in_sight_and_its_choices_drop_down(template: Path) -> None:
    roster, employers, explained = load_workbook(template).worksheets
    assert (roster.freeze_panes, employers.freeze_panes) == ("A2", "A2")
    lists = {validation.formula1 for validation in roster.data_validations.dataValidation}
    assert lists == {'"特定技能1号,特定技能2号"', '"会社都合,自己都合,その他"', "'説明'!$D$2:$D$3"}
    assert [explained["D2"].value, explained["D3"].value] == list(FIELDS.values())
    assert all(explained.cell(row, column).value for row in range(1, 10) for column in (1, 2))
