"""Rosters as offices really have them; each file stands for a kind."""

import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Literal

import pytest
from openpyxl import Workbook
from openpyxl.styles.numbers import BUILTIN_FORMATS
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from bot.domain.roster.columns import ROSTER_COLUMNS, column_of
from bot.files.roster.read import RosterFile, open_roster

HEADINGS = ("管理番号", "氏名（在留カード）", "国籍", "在留期限")
HANA = ("W-1", "EXAMPLE HANA", "VN", "2027-03-31")
SERIAL = 46477
MIDNIGHT = datetime.combine(date(2027, 3, 31), time())
JAPANESE_DAYS = (27, 28, 29, 30, 31, 34, 35, 36, *range(50, 59))
STRICT = {
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/": "http://purl.oclc.org/ooxml/officeDocument/",
    "http://schemas.openxmlformats.org/drawingml/2006/": "http://purl.oclc.org/ooxml/drawingml/",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "roster"


def saved(path: Path, *lines: Sequence[object], **sheets: Sequence[Sequence[object]]) -> Path:
    """A workbook whose first sheet has these lines, with others beside it."""
    book = Workbook()
    for sheet, rows in zip(
        [book.worksheets[0], *map(book.create_sheet, sheets)], [lines, *sheets.values()], strict=True
    ):
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def edited(path: Path, member: str, changes: dict[str, str]) -> Path:
    """The workbook with words of a member (or, with an empty name, of all) exchanged."""
    with zipfile.ZipFile(path) as packed:
        members = {name: packed.read(name).decode() for name in packed.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in members.items():
            packed.writestr(name, exchanged(text, changes) if member in name else text)
    return path


def exchanged(text: str, changes: dict[str, str]) -> str:
    for before, after in changes.items():
        text = text.replace(before, after)
    return text


def expiries(file: RosterFile) -> list[object]:
    return [cells["stay_expiry"] for _, cells in file.rows()]


@pytest.mark.parametrize("number_format", JAPANESE_DAYS)
def test_excel_s_own_formats_of_japanese_days_are_days(path: Path, number_format: int) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(HEADINGS)
    sheet.append([*HANA[:3], SERIAL])
    sheet["D2"].number_format = BUILTIN_FORMATS[14]
    book.save(path)
    edited(path, "styles.xml", {'numFmtId="14"': f'numFmtId="{number_format}"'})
    assert expiries(open_roster(path)) == [MIDNIGHT]


def test_the_number_of_a_day_in_a_column_of_days_is_that_day(path: Path) -> None:
    assert expiries(open_roster(saved(path, HEADINGS, (*HANA[:3], SERIAL)))) == [MIDNIGHT]
    path.write_text(f"{','.join(HEADINGS)}\nW-1,EXAMPLE HANA,VN,{SERIAL}\n")
    assert expiries(open_roster(path)) == [MIDNIGHT]


def test_a_workbook_that_counts_from_1904_keeps_its_days(path: Path) -> None:
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    for row in (HEADINGS, (*HANA[:3], SERIAL - 1462)):
        book.worksheets[0].append(row)
    book.save(path)
    assert expiries(open_roster(path)) == [MIDNIGHT]


@pytest.mark.parametrize(
    ("number_format", "shown"), [("0000", "0012"), ('"W-"000', "W-012"), ("General", 12), ("0", 12)]
)
def test_a_number_is_read_with_the_zeros_that_its_format_shows(path: Path, number_format: str, shown: object) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(HEADINGS)
    sheet.append([12, *HANA[1:]])
    sheet["A2"].number_format = number_format
    book.save(path)
    assert [cells["number"] for _, cells in open_roster(path).rows()] == [shown]


def test_a_title_above_the_headings_is_no_matter(path: Path) -> None:
    file = open_roster(saved(path, ("特定技能外国人名簿（2026年11月現在）",), (), HEADINGS, HANA))
    assert [line for line, _ in file.rows()] == [4]


def test_a_strict_workbook_is_read(path: Path) -> None:
    edited(saved(path, HEADINGS, (*HANA[:3], MIDNIGHT)), "", STRICT)
    assert expiries(open_roster(path)) == [MIDNIGHT]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8", "utf-8-sig", "cp932"])
@pytest.mark.parametrize("delimiter", "\t,;")
def test_text_is_read_whatever_its_encoding_and_whatever_parts_its_cells(
    path: Path, encoding: str, delimiter: str
) -> None:
    lines = "".join(f"{delimiter.join(row)}\r\n" for row in (HEADINGS, HANA))
    path.write_text(lines, encoding, newline="")
    assert expiries(open_roster(path)) == ["2027-03-31"]


@pytest.mark.parametrize("name", ["例示 花", "EXAMPLE HANA", "ﾚｲｼﾞ ﾊﾅ", "WANG XIAOMING (王小明)"])
def test_a_japanese_file_is_not_taken_for_a_western_one(path: Path, name: str) -> None:
    path.write_text(f"Number,Name on card,Employer\nW-1,{name},A社\n", "cp932")
    assert [cells["name_on_card"] for _, cells in open_roster(path).rows()] == [name]


@pytest.mark.parametrize("name", ["山田A", "王小明WANG"])
def test_where_headings_are_japanese_the_letters_are_sure(path: Path, name: str) -> None:
    path.write_text(f"管理番号,氏名\nW-1,{name}\n", "cp932")
    assert [cells["name_on_card"] for _, cells in open_roster(path).rows()] == [name]


@pytest.mark.parametrize(
    ("heading", "column_id"),
    [
        ("国籍・地域", "nationality"),
        ("Nationality/Region", "nationality"),
        ("在留期間満了日", "stay_expiry"),
        ("在留期間（満了日）", "stay_expiry"),
        ("在留期間\n満了日", "stay_expiry"),
        ("在留期限\n(満了日)", "stay_expiry"),
        ("氏名\n（在留カード）", "name_on_card"),
        ("\u200b在留\u00ad資格\ufeff", "status"),
        ("※氏名", "name_on_card"),
        ("特定産業分野", "field"),
        ("ﾊﾟｽﾎﾟｰﾄ有効期限", "passport_expiry"),
        ("会社名", "employer"),
        ("在留期間", None),
        ("No.", None),
        ("備考", None),
    ],
)
def test_headings_are_known_as_the_card_and_offices_write_them(heading: str, column_id: str | None) -> None:
    column = column_of(heading, ROSTER_COLUMNS)
    assert (column and column.id) == column_id


def test_the_template_s_own_heading_counts_before_another_word_for_it(path: Path) -> None:
    file = open_roster(saved(path, ("氏名", *HEADINGS), ("例示 花", *HANA)))
    assert (file.unknown_headings, [cells["name_on_card"] for _, cells in file.rows()]) == (("氏名",), ["EXAMPLE HANA"])


def test_a_sheet_for_each_company_is_read_and_rows_say_where_they_stand(path: Path) -> None:
    file = open_roster(
        saved(path, HEADINGS, HANA, B社=[HEADINGS, ("W-2", *HANA[1:])], メモ=[["来月の予定"]], Sheet3=[])
    )
    assert [(line, cells["number"]) for line, cells in file.rows()] == [("Sheet!2", "W-1"), ("B社!2", "W-2")]
    assert (file.unread_sheets, file.count) == (("メモ",), 2)


def test_beside_a_sheet_called_roster_the_others_are_named(path: Path) -> None:
    file = open_roster(saved(path, HEADINGS, HANA, 名簿=[HEADINGS, ("W-2", *HANA[1:])]))
    assert [(line, cells["number"]) for line, cells in file.rows()] == [(2, "W-2")]
    assert file.unread_sheets == ("Sheet",)


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_a_hidden_sheet_is_never_read_instead_of_a_visible_one_and_is_named(
    path: Path, state: Literal["hidden", "veryHidden"]
) -> None:
    book = Workbook()
    old, new = book.worksheets[0], book.create_sheet("2026")
    old.title, old.sheet_state = "名簿", state
    for sheet, number in ((old, "W-OLD"), (new, "W-1")):
        sheet.append(HEADINGS)
        sheet.append([number, *HANA[1:]])
    book.active = 1
    book.save(path)
    file = open_roster(path)
    assert [cells["number"] for _, cells in file.rows()] == ["W-1"]
    assert file.unread_sheets == ("名簿",)


def test_hidden_rows_are_read(path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (HEADINGS, HANA, ("W-2", *HANA[1:])):
        sheet.append(row)
    sheet.row_dimensions[2].hidden = True
    book.save(path)
    assert [line for line, _ in open_roster(path).rows()] == [2, 3]
