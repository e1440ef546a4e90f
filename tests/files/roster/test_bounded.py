"""Files that were made to keep a reader busy: each is read or refused in its time, and nobody waits meanwhile."""

import asyncio
import os
import zipfile
from collections.abc import Callable
from datetime import date
from multiprocessing import Pipe, active_children
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from openpyxl import Workbook

from bot.clock import monotonic, pause
from bot.files.roster import bounded
from bot.files.roster.bounded import RosterReading, RosterRows, reading
from bot.files.roster.refusal import RosterFileError
from bot.presenters.roster import roster_names
from bot.resources import locales_folder
from bot.texts import load_texts
from tests.actions.vocabulary import known_facts
from tests.files.roster.test_read import HANA, HEADINGS, repacked, workbook

TODAY = date(2026, 11, 22)
# Far more than it takes, and far less than it would: two cores are shared.
WITHIN_SECONDS = 100.0
SOON_SECONDS = 40.0
NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET = "xl/worksheets/sheet1.xml"


async def read(path: Path) -> RosterRows:
    async with reading(path, roster_names(known_facts(), load_texts(locales_folder())), TODAY) as file:
        await file.count()
        return await file.rows()


async def refusal(path: Path) -> str:
    with pytest.raises(RosterFileError) as refused:
        await read(path)
    return refused.value.key


def sheet_of(rows: str) -> str:
    return f'<worksheet xmlns="{NAMESPACE}"><sheetData>{rows}</sheetData></worksheet>'


def text(place: str, said: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{said}</t></is></c>'


HEAD = f'<row r="1">{text("A1", "Number")}{text("B1", "Name on card")}</row>'


def empty_rows(path: Path) -> Path:
    return repacked(workbook(path, [HEADINGS, HANA]), SHEET, sheet_of(HEAD + "<row/>" * 1_000_000))


def far_row(path: Path) -> Path:
    row = f'<row r="1048576">{text("A1048576", "1")}{text("B1048576", "EXAMPLE HANA")}</row>'
    return repacked(workbook(path, [HEADINGS, HANA]), SHEET, sheet_of(HEAD + row))


def endless_number_format(path: Path) -> Path:
    styles = (
        f'<styleSheet xmlns="{NAMESPACE}"><numFmts count="1"><numFmt numFmtId="164" formatCode="{"0" * 1_000_000}"/>'
        '</numFmts><cellXfs count="1"><xf numFmtId="164"/></cellXfs></styleSheet>'
    )
    rows = "".join(f'<row><c s="0"><v>{n}</v></c>{text(f"B{n}", "EXAMPLE HANA")}</row>' for n in range(2, 2000))
    return repacked(repacked(workbook(path, [HEADINGS, HANA]), SHEET, sheet_of(HEAD + rows)), "xl/styles.xml", styles)


def external_entity(path: Path) -> Path:
    secret = path.with_name("secret.txt")
    secret.write_text("EXAMPLE SECRET")
    row = f'<row r="2">{text("A2", "1")}{text("B2", "&amp;x;")}</row>'.replace("&amp;x;", "&x;")
    xml = f'<!DOCTYPE a [<!ENTITY x SYSTEM "file://{secret}">]>{sheet_of(HEAD + row)}'
    return repacked(workbook(path, [HEADINGS, HANA]), SHEET, xml)


def names_twice(path: Path) -> Path:
    workbook(path, [HEADINGS, HANA])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as packed, pytest.warns(UserWarning, match="Duplicate name"):
        packed.writestr(SHEET, sheet_of(HEAD + f'<row r="2">{text("A2", "1")}{text("B2", "EXAMPLE BUDI")}</row>'))
    return path


def texts_called_a_sheet(path: Path) -> Path:
    """Shared texts of 150 MB under a sheet's name."""
    workbook(path, [HEADINGS, HANA])
    with zipfile.ZipFile(path) as packed:
        kept = {name: packed.read(name) for name in packed.namelist() if name != "xl/sharedStrings.xml"}
    for name in ("[Content_Types].xml", "xl/_rels/workbook.xml.rels"):
        kept[name] = kept[name].replace(b"sharedStrings.xml", b"worksheets/texts.xml")
    piece = "".join(f"<si><t>{n:x}</t></si>" for n in range(30_000))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in kept.items():
            packed.writestr(name, content)
        packed.writestr("xl/worksheets/texts.xml", f'<sst xmlns="{NAMESPACE}">{piece * 240}</sst>')
    return path


def wide_csv(path: Path) -> Path:
    path.write_text("number,name on card\n" + "," * 19_000_000)
    return path


def long_cell(path: Path) -> Path:
    path.write_text('number,name on card\n1,"' + "a\u0301\u0323" * 2_000_000 + '"\n')
    return path


def strange_cells(path: Path) -> Path:
    path.write_text(f"number,name on card,stay expiry\n{'9' * 5000},EXAMPLE HANA,{'9' * 5000}\n", encoding="utf-8")
    return path


def no_numbers(path: Path) -> Path:
    cells = "".join(
        f'<c r="{column}{n}"><v>{said}</v></c>' for n, column, said in ((2, "A", "1e999"), (2, "C", "1e999"))
    )
    head = HEAD.replace("</row>", f"{text('C1', 'stay expiry')}</row>")
    row = f'<row r="2">{cells}{text("B2", "EXAMPLE HANA")}</row>'
    return repacked(workbook(path, [HEADINGS, HANA]), SHEET, sheet_of(head + row))


def far_cell(path: Path) -> Path:
    hana = f'<row r="2">{text("A2", "1")}{text("B2", "EXAMPLE HANA")}</row>'
    last = f'<row r="1048576">{text("XFD1048576", "x")}</row>'
    return repacked(workbook(path, [HEADINGS, HANA]), SHEET, sheet_of(HEAD + hana + last))


def empty_cells_with_a_format(path: Path) -> Path:
    hana = f'<row r="2">{text("A2", "1")}{text("B2", "EXAMPLE HANA")}</row>'
    empty = "".join(f'<row r="{n}" s="1"><c r="A{n}" s="0"/></row>' for n in range(3, 1_048_577))
    sheet = sheet_of(HEAD + hana + empty).replace("<sheetData>", '<dimension ref="A1:B1048576"/><sheetData>')
    return repacked(workbook(path, [HEADINGS, HANA]), SHEET, sheet)


def wide_rows(path: Path) -> Path:
    row = "".join(f"<c><v>{n}</v></c>" for n in range(16_384))
    return repacked(workbook(path, [HEADINGS, HANA]), SHEET, sheet_of(HEAD + f"<row>{row}</row>" * 95))


def many_formats(path: Path) -> Path:
    formats = "".join(f'<xf numFmtId="{n % 97}"/>' for n in range(120_000))
    styles = f'<styleSheet xmlns="{NAMESPACE}"><cellXfs>{formats}</cellXfs></styleSheet>'
    return repacked(workbook(path, [HEADINGS, HANA]), "xl/styles.xml", styles)


def many_sheets(path: Path) -> Path:
    book = Workbook()
    for number in range(101):
        book.create_sheet(f"{number}").append(["Number", "Name on card"])
    book.save(path)
    return path


def empty_lines(path: Path) -> Path:
    path.write_text("number,name on card\n" + "\n" * 1_100_000)
    return path


def many_members(path: Path) -> Path:
    workbook(path, [HEADINGS, HANA])
    with zipfile.ZipFile(path, "a") as packed:
        for number in range(2_000):
            packed.writestr(f"x/{number}", b"")
    return path


def rows_out_of_order(path: Path) -> Path:
    rows = "".join(f'<row r="{n}">{text(f"A{n}", "1")}{text(f"B{n}", "EXAMPLE HANA")}</row>' for n in (3, 2))
    return repacked(workbook(path, [HEADINGS, HANA]), SHEET, sheet_of(HEAD + rows))


ANSWERED: list[tuple[Callable[[Path], Path], str]] = [
    (wide_rows, "roster-file-too-much"),
    (many_formats, "roster-file-too-much"),
    (many_sheets, "roster-file-too-much"),
    (empty_lines, "roster-file-too-much"),
    (many_members, "roster-file-unpacked"),
    (rows_out_of_order, "roster-file-damaged"),
]


@pytest.mark.parametrize(("made", "key"), ANSWERED)
async def test_what_would_keep_busy_for_minutes_is_answered_before_it_is_read(
    made: Callable[[Path], Path], key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(tmp_path / "roster")
    monkeypatch.setattr(bounded, "READ_WITHIN_SECONDS", SOON_SECONDS)
    assert await refusal(path) == key


@pytest.mark.parametrize("made", [far_cell, empty_cells_with_a_format])
async def test_what_stands_empty_or_beside_a_small_roster_does_not_keep_busy(
    made: Callable[[Path], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(tmp_path / "roster")
    monkeypatch.setattr(bounded, "READ_WITHIN_SECONDS", SOON_SECONDS)
    assert len((await read(path)).people) == 1


BUSY: list[Callable[[Path], Path]] = [
    empty_rows,
    far_row,
    endless_number_format,
    external_entity,
    names_twice,
    texts_called_a_sheet,
    wide_csv,
    long_cell,
    strange_cells,
    no_numbers,
]


@pytest.mark.parametrize("made", BUSY)
async def test_a_file_that_keeps_busy_is_read_or_refused(made: Callable[[Path], Path], tmp_path: Path) -> None:
    path = made(tmp_path / "roster")
    began = monotonic()
    try:
        rows = await read(path)
    except RosterFileError:
        pass
    else:
        assert len(rows.people) < 2500
        assert "SECRET" not in repr(rows)
    assert monotonic() - began < WITHIN_SECONDS
    assert active_children() == []


async def test_a_file_whose_time_is_over_is_refused_its_process_is_gone_and_nobody_has_waited(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await read(workbook(tmp_path / "small", [HEADINGS, HANA]))  # the server of processes runs
    monkeypatch.setattr(bounded, "READ_WITHIN_SECONDS", 0.02)
    path, longest = far_row(tmp_path / "roster"), 0.0

    async def watch() -> None:
        nonlocal longest
        while True:
            began = monotonic()
            await pause(0.01)
            longest = max(longest, monotonic() - began)

    watching = asyncio.create_task(watch())
    assert await refusal(path) == "roster-file-endless"
    watching.cancel()
    assert longest < 0.3
    assert active_children() == []


async def test_a_file_that_takes_all_memory_ends_its_own_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounded, "MOST_MEMORY", 200_000_000)
    assert await refusal(wide_csv(tmp_path / "roster")) == "roster-file-endless"


async def test_a_bug_in_reading_tells_its_kind_and_no_value(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match=r"^FileNotFoundError$"):
        await read(tmp_path / "EXAMPLE HANA.xlsx")


class _Order:
    """What the reading process could send if somebody had taken it over."""

    def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
        return os.mkdir, ("taken over",)


async def test_what_a_reading_process_sends_makes_the_bot_do_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    receiving, sending = Pipe(duplex=False)
    with receiving, sending:
        sending.send(_Order())
        with pytest.raises(RosterFileError):
            await RosterReading(receiving, asyncio.get_running_loop().time() + 10).count()
    assert await asyncio.to_thread(os.listdir, tmp_path) == []


async def test_a_process_that_cannot_begin_leaves_nothing_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pipes: list[Connection] = []

    def cannot(*, args: tuple[Connection, *tuple[object, ...]], **_: object) -> None:
        pipes.append(args[0])
        raise OSError("no more processes")

    monkeypatch.setattr(bounded._PROCESSES, "Process", cannot)
    with pytest.raises(OSError, match="no more"):
        await read(tmp_path / "roster")
    assert [pipe.closed for pipe in pipes] == [True]
