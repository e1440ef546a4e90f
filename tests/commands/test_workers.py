"""`shien workers template` and `shien workers import`, over real files and a real database."""

import asyncio
import os
import signal
import sqlite3
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date, datetime, time, timedelta
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from typer.testing import CliRunner, Result

from bot.clock import MovableClock
from bot.commands.cli import app
from bot.commands.progress import with_progress
from bot.settings import Settings
from tests.files.rosters import LINH, MAYA, Cells, saved, workbook

BEGUN_WITHIN_SECONDS = 60
UNKNOWN = "“…” is not a country we know. Please write its two letters, for example VN."


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where no `.env` lies; the database is the default one, which `sqlite_url` makes."""
    assert sqlite_url.endswith(f"{tmp_path}/shien.sqlite3")
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    return tmp_path


def shien(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["workers", *arguments], catch_exceptions=False)


def take_in(content: bytes, *options: str, name: str = "roster.xlsx") -> Result:
    Path(name).write_bytes(content)
    return shien("import", name, *options)


def kept(query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect("shien.sqlite3")) as database:
        return database.execute(query).fetchall()


def numbers() -> list[object]:
    return [number for (number,) in kept("SELECT number FROM workers ORDER BY id")]


def stay_expiry(written: object) -> tuple[int, list[object]]:
    """The exit status of a roster with that date, and what is kept of it."""
    done = take_in(workbook([{**MAYA, "stay_expiry": written}]))
    return done.exit_code, [value for (value,) in kept("SELECT value FROM profile_values")]


def test_the_template_is_one_good_row() -> None:
    written = shien("template", "--out", "template.xlsx")
    assert (written.exit_code, written.output) == (0, "")
    done = shien("import", "template.xlsx")
    assert (done.exit_code, done.stdout.splitlines()[-1]) == (0, "added: 1 changed: 0 unchanged: 0 refused: 0")


def test_a_template_that_cannot_be_written_is_told_in_one_line() -> None:
    refused = shien("template", "--out", "nowhere/template.xlsx")
    assert (refused.exit_code, refused.stdout, len(refused.stderr.splitlines())) == (2, "", 1)


def test_a_line_per_row_says_what_changed_and_the_last_one_counts() -> None:
    take_in(workbook([LINH]))
    changed = {**LINH, "nationality": "NP", "stay_expiry": "令和9年4月30日"}
    done = take_in(workbook([changed, MAYA]))
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "Row 2, W-1: changed: Nationality, Stay expiry.",
        "Row 3, W-2: added.",
        "new employers: 0",
        "added: 1 changed: 1 unchanged: 0 refused: 0",
    ]


def test_a_refused_row_leaves_the_others_and_ends_with_1() -> None:
    done = take_in(workbook([LINH, {**MAYA, "name_on_card": "=A1"}]))
    assert (done.exit_code, numbers()) == (1, ["W-1"])
    assert done.stdout.splitlines()[-1] == "added: 1 changed: 0 unchanged: 0 refused: 1"


def test_names_and_what_stands_in_cells_are_never_printed() -> None:
    moved = {**MAYA, "language": "EXAMPLE SECRET", "stay_expiry": "EXAMPLE SECRET"}
    done = take_in(workbook([{**LINH, "status": "EXAMPLE LINH"}, moved, {**LINH, "number": "W-3"}]))
    assert done.exit_code == 1
    assert "EXAMPLE" not in done.output
    assert "Aozora" not in done.output


def test_a_dry_run_prints_the_same_and_writes_nothing() -> None:
    tried = take_in(workbook([LINH, MAYA]), "--dry-run")
    assert (numbers(), kept("SELECT * FROM audit_log"), kept("SELECT * FROM employers")) == ([], [], [])
    done = take_in(workbook([LINH, MAYA]))
    assert (tried.exit_code, tried.stdout) == (0, done.stdout)
    assert numbers() == ["W-1", "W-2"]


def test_the_same_file_again_makes_nobody_twice() -> None:
    take_in(workbook([LINH, MAYA]))
    done = take_in(workbook([LINH, MAYA]))
    assert done.stdout.splitlines() == ["new employers: 0", "added: 0 changed: 0 unchanged: 2 refused: 0"]
    assert numbers() == ["W-1", "W-2"]


def test_two_people_with_one_name_are_two_people() -> None:
    done = take_in(workbook([LINH, {**LINH, "number": "W-2", "stay_expiry": "2028-01-31"}]))
    assert (done.exit_code, numbers()) == (0, ["W-1", "W-2"])


def test_a_row_that_raises_a_question_is_left_out_until_somebody_says_that_it_is_right() -> None:
    take_in(workbook([LINH]))
    again = workbook([{**LINH, "number": "W-9", "name_on_card": "Example-Linh"}, MAYA])
    asked = take_in(again)
    assert (asked.exit_code, numbers()) == (1, ["W-1", "W-2"])
    assert asked.stdout.splitlines()[0].startswith("Row 2, W-9: a question, so the row is left out. Is this W-1")
    assert "add --checked" in asked.stdout
    assert (take_in(again, "--checked").exit_code, numbers()) == (0, ["W-1", "W-2", "W-9"])


def test_the_same_person_under_a_new_number_is_taken_over_where_somebody_says_so() -> None:
    take_in(workbook([LINH]))
    renumbered = workbook([{**LINH, "number": "W-9"}, MAYA])
    assert "add --same-people" in take_in(renumbered, "--dry-run").stdout
    assert (take_in(renumbered, "--same-people", "--checked").exit_code, numbers()) == (2, ["W-1"])
    done = take_in(renumbered, "--same-people")
    assert (done.exit_code, numbers()) == (0, ["W-9", "W-2"])
    assert done.stdout.splitlines() == [
        "Row 2, W-9: this is W-1 under a new number.",
        "Row 2, W-9: changed: Number.",
        "Row 3, W-2: added.",
        "new employers: 0",
        "added: 1 changed: 1 unchanged: 0 refused: 0",
    ]


def test_columns_sheets_and_cells_that_were_not_read_are_named() -> None:
    book = load_workbook(BytesIO(workbook([{**LINH, "nationality": "EXAMPLE SECRET"}])))
    book["名簿"].cell(1, 30, "部屋")
    book.create_sheet("2025年度").append(["管理番号"])
    done = take_in(saved(book))
    assert done.exit_code == 0
    assert done.stdout.splitlines()[:4] == [
        "These columns are ignored: 部屋.",
        "These sheets are not read: 2025年度.",
        "Row 2, W-1: added.",
        f"Row 2, W-1: taken without these cells. 国籍 / Nationality: {UNKNOWN}",
    ]
    done = take_in(workbook([{**MAYA, "stay_expiry": "1999/3/31"}]))
    assert done.exit_code == 0
    assert done.stdout.splitlines()[1].startswith("Row 2, W-2: taken without these cells. 在留期限 / Stay expiry: …")


@pytest.mark.parametrize("again", [{**MAYA, "number": "W-1"}, {**LINH, "number": "W-2"}], ids=["number", "person"])
def test_a_number_or_a_person_that_stands_there_twice_is_taken_in_once(again: Cells) -> None:
    done = take_in(workbook([LINH, again]))
    assert (done.exit_code, numbers()) == (1, ["W-1"])


@pytest.mark.parametrize(
    "written",
    [datetime.combine(date(2027, 3, 31), time()), date(2027, 3, 31), "2027-03-31", "2027年3月31日", "令和9年3月31日"],
    ids=str,
)
def test_a_date_is_read_as_offices_write_it(written: object) -> None:
    assert stay_expiry(written) == (0, ["2027-03-31"])


@pytest.mark.parametrize("written", ["03/04/2027", "2027-02-30", "soon", "=DATE(2027,3,31)"])
def test_a_date_that_can_be_two_days_or_none_is_left_out_and_not_guessed_and_the_person_is_taken(written: str) -> None:
    assert stay_expiry(written) == (0, [])
    assert numbers() == ["W-2"]


def test_a_row_with_merged_cells_is_refused() -> None:
    book = load_workbook(BytesIO(workbook([LINH, MAYA])))
    book["名簿"].merge_cells("A3:B3")
    assert (take_in(saved(book)).exit_code, numbers()) == (1, ["W-1"])


def test_a_csv_file_in_shift_jis_is_a_roster_too() -> None:
    done = take_in("管理番号,氏名（在留カード）,所属機関\nW-1,例示 花,例示食品\n".encode("cp932"), name="roster.csv")
    assert (done.exit_code, done.stdout.splitlines()[-1]) == (0, "added: 1 changed: 0 unchanged: 0 refused: 0")


def with_macros(content: bytes) -> bytes:
    file = BytesIO(content)
    with ZipFile(file, "a") as packed:
        packed.writestr("xl/vbaProject.bin", b"Sub Auto_Open()")
    return file.getvalue()


BAD_FILES = {
    "another kind of file": b"%PDF-1.7 an invented paper",
    "a picture": b"\x89PNG\r\n\x1a\n",
    "nothing": b"",
    "an old workbook": bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600),
    "half a workbook": workbook([LINH])[:900],
    "macros": with_macros(workbook([LINH])),
    "no headings": saved(Workbook()),
}


@pytest.mark.parametrize("content", BAD_FILES.values(), ids=BAD_FILES)
def test_a_file_that_cannot_be_used_is_told_in_one_line(content: bytes) -> None:
    refused = take_in(content)
    assert (refused.exit_code, refused.stdout, len(refused.stderr.splitlines())) == (2, "", 1)
    assert refused.stderr.startswith("roster.xlsx: ")
    assert kept("SELECT * FROM audit_log") == []


def test_a_file_of_100_mb_is_refused_before_it_is_read(folder: Path) -> None:
    with (folder / "large.xlsx").open("wb") as file:
        file.truncate(100_000_000)
    refused = shien("import", "large.xlsx")
    assert (refused.exit_code, refused.stderr) == (2, "large.xlsx: The file is larger than 20 MB.\n")


@pytest.mark.parametrize("name", ["missing.xlsx", "."])
def test_a_file_that_cannot_be_read_is_told_in_one_line(name: str) -> None:
    refused = shien("import", name)
    assert (refused.exit_code, refused.stdout, len(refused.stderr.splitlines())) == (2, "", 1)


def test_a_database_without_tables_is_told_in_one_line(folder: Path) -> None:
    (folder / "shien.sqlite3").unlink()
    refused = take_in(workbook([LINH]))
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert refused.stderr.splitlines() == [
        "the database cannot be used (OperationalError); look at DATABASE_URL or run: shien db upgrade"
    ]


@pytest.mark.slow
async def test_an_import_killed_in_the_middle_has_taken_in_nobody(folder: Path) -> None:
    (folder / "roster.xlsx").write_bytes(workbook(many(3_000)))
    # A pipe that nobody empties stops the process there: half of the people are written, and nothing is committed.
    stopped = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        STOPS_IN_THE_MIDDLE,
        stdin=DEVNULL,
        stdout=PIPE,
        env={**os.environ, "PYTHONPATH": REPOSITORY},
    )
    assert stopped.stdout is not None
    assert await asyncio.wait_for(stopped.stdout.readline(), BEGUN_WITHIN_SECONDS) == b"in the middle\n"
    stopped.send_signal(signal.SIGKILL)
    assert await stopped.wait() == -signal.SIGKILL
    assert (numbers(), kept("SELECT * FROM employers"), kept("SELECT * FROM audit_log")) == ([], [], [])
    done = await asyncio.to_thread(shien, "import", "roster.xlsx")
    assert done.stdout.splitlines()[-1] == "added: 3000 changed: 0 unchanged: 0 refused: 0"


def many(count: int) -> Sequence[Cells]:
    return [{**LINH, "number": f"W-{place}", "name_on_card": f"EXAMPLE {place}"} for place in range(count)]


REPOSITORY = str(Path(__file__).parents[2])
# The real command, but its fourth batch of people never ends.
STOPS_IN_THE_MIDDLE = """
import asyncio
from bot.commands.cli import app
from bot.storage.workers.workers import Workers
add_many, batches = Workers.add_many_to_roster, []

async def stops(self, people):
    batches.append(await add_many(self, people))
    if len(batches) == 4:
        print("in the middle", flush=True)
        await asyncio.Event().wait()
    return batches[-1]

Workers.add_many_to_roster = stops
app(["workers", "import", "roster.xlsx"])
"""


class Terminal(StringIO):
    """Standard error as a terminal has it."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("length", [None, 4, 9])
def test_progress_hands_everything_on_whether_the_length_is_known_or_not(
    length: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    clock = MovableClock(datetime.fromisoformat("2026-11-22T03:00:00+00:00"))
    assert list(with_progress(slow(clock), clock, length)) == [0, 1, 2, 3]
    assert terminal.getvalue()


def slow(clock: MovableClock) -> Iterator[int]:
    for each in range(4):
        clock.move(timedelta(seconds=1))
        yield each
