import os
import zipfile
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.worksheet import Worksheet

from bot.domain.roster.columns import Unreadable
from bot.files.roster import read
from bot.files.roster.read import RosterFile, Row, open_roster
from bot.files.roster.refusal import RosterFileError
from bot.files.roster.table import MOST_ROWS

HEADINGS = ("管理番号 / Number", "氏名（在留カード）", "stay expiry", "備考")
HANA = ("W-0001", "EXAMPLE HANA", "2027-03-31", "x")
HANA_CELLS = {"number": "W-0001", "name_on_card": "EXAMPLE HANA", "stay_expiry": "2027-03-31"}
ENTITY_BOMB = (
    '<?xml version="1.0"?><!DOCTYPE bomb [<!ENTITY a0 "aaaaaaaaaa">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    + ']><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    + '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&a11;</t></is></c></row></sheetData></worksheet>'
)


def workbook(path: Path, rows: Sequence[Sequence[object]], change: Callable[[Worksheet], object] | None = None) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(list(row))
    if change is not None:
        change(sheet)
    book.save(path)
    return path


def repacked(path: Path, member: str, text: str) -> Path:
    """The workbook with that member added or written anew."""
    with zipfile.ZipFile(path) as packed:
        kept = {name: packed.read(name) for name in packed.namelist() if name != member}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in {**kept, member: text.encode()}.items():
            packed.writestr(name, content)
    return path


def refusal(path: Path) -> str:
    with pytest.raises(RosterFileError) as refused:
        list(open_roster(path).rows())
    return refused.value.key


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "roster.xlsx"


def rows(roster: RosterFile) -> list[Row]:
    return list(roster.rows())


def test_rows_come_with_excels_line_and_without_blank_ones(file: Path) -> None:
    roster = open_roster(workbook(file, [HEADINGS, HANA, (None, " ", "\u3000", None), (2, "EXAMPLE BUDI")]))
    assert rows(roster) == [(2, HANA_CELLS), (4, {"number": 2, "name_on_card": "EXAMPLE BUDI"})]
    assert rows(roster) == rows(roster)
    assert roster.count == 3
    assert roster.unknown_headings == ("備考",)


def test_headings_stand_in_any_order_below_blank_lines(file: Path) -> None:
    roster = open_roster(workbook(file, [(), (), ("Name on card", None, "NUMBER"), ("EXAMPLE HANA", None, "W-0001")]))
    assert rows(roster) == [(4, {"name_on_card": "EXAMPLE HANA", "number": "W-0001"})]


def test_a_date_of_excel_is_a_date(file: Path) -> None:
    day = datetime(2027, 3, 31)  # noqa: DTZ001 - a cell of Excel has no zone
    assert rows(open_roster(workbook(file, [HEADINGS, (1, "EXAMPLE HANA", day)])))[0][1]["stay_expiry"] == day


def test_a_formula_comes_as_a_text_that_rows_refuse(file: Path) -> None:
    rest = (ArrayFormula("C2", "=A2"),)
    assert rows(open_roster(workbook(file, [HEADINGS, (1, "=A2", *rest)]))) == [
        (2, {"number": 1, "name_on_card": "=A2", "stay_expiry": "="})
    ]


def test_every_row_that_a_merged_range_touches_is_marked(file: Path) -> None:
    people = [(f"W-{number}", "EXAMPLE HANA", "2027-03-31") for number in range(2, 7)]
    roster = open_roster(workbook(file, [HEADINGS, *people], lambda sheet: sheet.merge_cells("C3:D5")))
    marked = [line for line, cells in roster.rows() if set(cells.values()) == {Unreadable.MERGED}]
    assert marked == [3, 4, 5]


def test_the_sheet_called_roster_is_read_and_the_employers_beside_it(file: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["anything"])
    lines_of: dict[str, list[Sequence[object]]] = {
        "所属機関": [("名称", "監督者メール"), ("例示食品", "a@example.com")],
        "名簿": [HEADINGS, HANA],
    }
    for title, lines in lines_of.items():
        sheet = book.create_sheet(title)
        for line in lines:
            sheet.append(line)
    book.save(file)
    roster = open_roster(file)
    assert rows(roster) == [(2, HANA_CELLS)]
    assert list(roster.employers()) == [(2, {"name": "例示食品", "supervisor_email": "a@example.com"})]


def test_a_file_without_employers_has_none(file: Path) -> None:
    assert list(open_roster(workbook(file, [HEADINGS, HANA])).employers()) == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
def test_a_csv_file_is_read_in_each_encoding_of_offices(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "roster.csv"
    path.write_text('管理番号,氏名（在留カード）,所属機関\r\nW-0001,"EXAMPLE\nHANA",例示食品\r\n,,\r\n', encoding)
    roster = open_roster(path)
    assert rows(roster) == [(2, {"number": "W-0001", "name_on_card": "EXAMPLE\nHANA", "employer": "例示食品"})]
    assert roster.count == 3


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "empty"),
        (b"%PDF-1.7 number", "not-workbook"),
        (b"\x89PNG\r\n\x1a\n", "not-workbook"),
        (b"<html><table>", "not-workbook"),
        (b"PK\x03\x04 and no more", "damaged"),
        (b"number,\x00name", "not-workbook"),
        (b"number,\x81\x00\xff", "not-workbook"),
        (b"number,name on card\n1,\xff\xfe\x81\n", "code-page"),
        ("Number,Name on card\nW-1,DELA PEÑA JOSE\n".encode("cp1252"), "code-page"),
        ("Number,Name on card\nW-1,JOSÉ RIZAL\n".encode("cp1252"), "code-page"),
        ("Number,Name on card\nW-1,สมชาย ใจดี\n".encode("cp874"), "code-page"),
        (b'number,"name on card"x\n', "damaged"),
        (b"\n \n", "no-headings"),
        (b"hello\n", "no-headings"),
        (b"number,language\n1,vi\n", "heading-missing"),
        (b"number,name on card,Number\n", "heading-twice"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\x00" * 600, "old-excel"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    ],
)
def test_a_file_that_is_no_roster_is_refused_whatever_its_name_says(file: Path, content: bytes, key: str) -> None:
    file.write_bytes(content)
    assert refusal(file) == f"roster-file-{key}"


def test_a_file_larger_than_20_megabytes_is_not_opened(file: Path) -> None:
    workbook(file, [HEADINGS, HANA])
    os.truncate(file, 100_000_000)
    assert refusal(file) == "roster-file-large"


@pytest.mark.parametrize("member", ["xl/vbaProject.bin", "xl/macrosheets/sheet1.xml"])
def test_macros_are_refused(file: Path, member: str) -> None:
    assert refusal(repacked(workbook(file, [HEADINGS, HANA]), member, "Sub Auto_Open()")) == "roster-file-macros"


def test_a_zip_that_is_no_workbook_is_refused(file: Path) -> None:
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("word/document.xml", "<document/>")
    assert refusal(file) == "roster-file-not-workbook"


@pytest.mark.parametrize(
    ("member", "size"),
    [
        ("xl/worksheets/sheet1.xml", 15_000_000),
        ("xl/sharedStrings.xml", 45_000_000),
        pytest.param("xl/media/a.bmp", 210_000_000, marks=pytest.mark.slow),
    ],
)
def test_a_zip_bomb_is_refused_before_it_is_unpacked(file: Path, member: str, size: int) -> None:
    assert refusal(repacked(workbook(file, [HEADINGS, HANA]), member, " " * size)) == "roster-file-unpacked"


@pytest.mark.parametrize("member", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"])
@pytest.mark.parametrize(("content", "key"), [(ENTITY_BOMB, "damaged"), ("<broken", "damaged"), ("", "damaged")])
def test_a_forged_member_is_one_clear_error(file: Path, member: str, content: str, key: str) -> None:
    repacked(workbook(file, [HEADINGS, HANA]), member, content)
    assert refusal(file) == f"roster-file-{key}"


@pytest.mark.slow
def test_a_row_number_beyond_excels_last_is_damage(file: Path) -> None:
    forged = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Number</t></is></c>'
        '<c r="B1" t="inlineStr"><is><t>Name on card</t></is></c></row>'
        '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row></sheetData></worksheet>'
    )
    assert refusal(repacked(workbook(file, [HEADINGS]), "xl/worksheets/sheet1.xml", forged)) == "roster-file-damaged"


def test_merged_headings_are_refused(file: Path) -> None:
    workbook(file, [HEADINGS, HANA], lambda sheet: sheet.merge_cells("C1:D1"))
    assert refusal(file) == "roster-file-heading-merged"


def test_too_many_employers_are_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "MOST_ROWS", 1)

    book = Workbook()
    lines_of: dict[str, list[Sequence[object]]] = {
        "employers": [("名称",), ("例示食品",), ("例示水産",)],
        "roster": [HEADINGS, HANA],
    }
    for title, lines in lines_of.items():
        sheet = book.create_sheet(title)
        for line in lines:
            sheet.append(line)
    book.save(file)
    with pytest.raises(RosterFileError) as refused:
        list(open_roster(file).employers())
    assert refused.value.key == "roster-file-too-many-rows"


def test_a_roster_of_too_many_rows_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "roster.csv"
    path.write_text("number,name on card\n" + "1,EXAMPLE HANA\n" * (MOST_ROWS + 1))
    assert refusal(path) == "roster-file-too-many-rows"


def test_what_openpyxl_warns_of_is_no_matter(file: Path) -> None:
    extended = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Number</t></is></c>'
        '<c r="B1" t="inlineStr"><is><t>Name on card</t></is></c></row></sheetData>'
        '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"/></extLst></worksheet>'
    )
    assert rows(open_roster(repacked(workbook(file, [HEADINGS]), "xl/worksheets/sheet1.xml", extended))) == []
