"""The command `shien` as whoever runs it meets it: examples, all problems at once, no secrets, no tracebacks."""

import asyncio
import re
import shutil
import sqlite3
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from bot.clock import SystemClock
from bot.commands import doctor
from bot.commands.cli import app
from bot.commands.doctor import examine
from bot.resources import data_folder
from bot.settings import Settings
from bot.storage.migration import upgrade
from bot.storage.revision import newest_revision
from simulator import Fault, Person, Telegram

TOKEN = "1000:demo"
GROUP_ID, ADMIN_ID, WORKER_ID = -1001, 601, 101
SETTINGS = [name.upper() for name in Settings.model_fields]
START_WITHIN_SECONDS = 60


def commands(group: object, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every command by the words that call it; the hidden ones are other names of these."""
    inner = getattr(group, "commands", None)
    if inner is None:
        yield path
        return
    for name, command in inner.items():
        if not command.hidden:
            yield from commands(command, (*path, name))


COMMANDS = list(commands(get_command(app)))


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where no `.env` lies, with an environment that knows none of the settings."""
    monkeypatch.chdir(tmp_path)
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    telegram = Telegram(SystemClock(), TOKEN)
    telegram.add_group(GROUP_ID, "Staff", [ADMIN_ID], forum=True)
    await telegram.start()
    yield telegram
    await telegram.stop()
    assert telegram.violations == []


@pytest.fixture
def linh(telegram: Telegram) -> Person:
    return telegram.add_person(WORKER_ID, "Linh", language_code="en")


def complete(telegram: Telegram) -> dict[str, str]:
    """What has to be set, for the local Telegram; the database is the default one, which `sqlite_url` makes."""
    return {
        "BOT_TOKEN": TOKEN,
        "STAFF_GROUP_ID": str(GROUP_ID),
        "ADMIN_IDS": str(ADMIN_ID),
        "BOT_API_BASE": telegram.base,
    }


def test_there_are_the_commands_that_the_documents_name() -> None:
    facts = {("facts", "stale"), ("facts", "confirm"), ("facts", "impact")}
    workers = {("workers", "template"), ("workers", "import")}
    assert set(COMMANDS) == {
        *workers,
        ("locales", "check"),
        ("locales", "status"),
        ("locales", "export"),
        ("locales", "gallery"),
        ("locales", "pseudo"),
        ("locales", "import"),
        ("reminders", "preview"),
        ("reminders", "kinds"),
        ("reminders", "activate"),
        ("demo",),
        ("run",),
        ("doctor",),
        ("health",),
        ("check",),
        ("retention", "apply"),
        ("db", "upgrade"),
        ("db", "reencrypt"),
        *facts,
    }


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_help_of_every_command_says_what_it_does_and_gives_an_example(command: tuple[str, ...]) -> None:
    told = CliRunner().invoke(app, [*command, "--help"], terminal_width=120, env={"NO_COLOR": "1"})
    assert told.exit_code == 0
    assert "Example: " in told.stdout
    assert f"shien {' '.join(command)}" in told.stdout.partition("Example: ")[2]


@pytest.mark.parametrize(("old", "new"), [("tidy", "retention apply"), ("db reseal", "db reencrypt")])
def test_what_cron_jobs_call_by_its_old_name_still_works_and_names_the_new_one(old: str, new: str) -> None:
    told = CliRunner().invoke(app, [*old.split(), "--help"], terminal_width=120, env={"NO_COLOR": "1"})
    assert told.exit_code == 0
    assert f"Example: shien {new}" in told.stdout


def test_the_help_lists_every_command() -> None:
    told = CliRunner().invoke(app, ["--help"])
    assert told.exit_code == 0
    assert all(command[0] in told.stdout for command in COMMANDS)


def test_the_database_is_upgraded_as_often_as_one_likes(empty_folder: Path) -> None:
    for _ in range(2):
        done = CliRunner().invoke(app, ["db", "upgrade"], catch_exceptions=False)
        assert (done.exit_code, done.output) == (0, "")
    with closing(sqlite3.connect(empty_folder / "shien.sqlite3")) as database:
        assert database.execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)


def test_all_missing_settings_are_named_at_once() -> None:
    refused = CliRunner().invoke(app, ["run"], catch_exceptions=False)
    assert refused.exit_code == 2
    assert refused.stdout == ""
    assert refused.stderr.splitlines() == [
        "BOT_TOKEN: is not set",
        "STAFF_GROUP_ID: is not set",
        "ADMIN_IDS: is not set",
    ]


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"BOT_TOKEN": TOKEN, "STAFF_GROUP_ID": "the group", "ADMIN_IDS": ""}, ["STAFF_GROUP_ID", "ADMIN_IDS"]),
        ({"BOT_TOKEN": TOKEN, "STAFF_GROUP_ID": "-1", "ADMIN_IDS": "601,Mori"}, ["ADMIN_IDS"]),
        ({"BOT_TOKEN": "hunter2", "STAFF_GROUP_ID": "-1", "ADMIN_IDS": "601"}, ["BOT_TOKEN"]),
        (
            {"DATABASE_URL": "mysql://shien:hunter2@database/shien", "BOT_TOKEN": TOKEN},
            ["DATABASE_URL", "STAFF_GROUP_ID"],
        ),
    ],
)
@pytest.mark.parametrize("command", ["run", "doctor"])
def test_a_wrong_setting_is_named_and_no_value_is_printed(
    command: str, wrong: dict[str, str], named: list[str]
) -> None:
    refused = CliRunner().invoke(app, [command], env=wrong, catch_exceptions=False)
    assert refused.exit_code == {"run": 2, "doctor": 1}[command]
    assert all(f"{name}: " in refused.output for name in named)
    assert not any(secret in refused.output for secret in (TOKEN, "hunter2", "the group", "Mori"))


@pytest.mark.parametrize("arguments", [["dance"], ["demo", "--port", "many"], ["run", "--fast"]], ids=" ".join)
def test_what_the_command_line_does_not_know_is_refused_in_words(arguments: list[str]) -> None:
    refused = CliRunner().invoke(app, arguments)
    assert refused.exit_code == 2
    assert refused.stdout == ""
    assert "Traceback" not in refused.stderr


def call_organisation_at(monkeypatch: pytest.MonkeyPatch, folder: Path, phone: str) -> None:
    """The facts of an organisation with that number."""
    copied = shutil.copytree(data_folder(), folder / "data")
    path = copied / "organisation.yaml"
    path.write_text(re.sub("phone: .*", f'phone: "{phone}"', path.read_text("utf-8")), "utf-8")
    monkeypatch.setattr(doctor, "data_folder", lambda: copied)


@pytest.mark.usefixtures("sqlite_url")
async def test_the_doctor_finds_everything_in_order(
    telegram: Telegram, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    set_all(monkeypatch, complete(telegram))
    call_organisation_at(monkeypatch, tmp_path, "110")
    telegram.add_person(ADMIN_ID, "Mori", language_code="ja").sends("/start")
    said: list[str] = []
    assert await examine(said.append) == 0
    assert [line.partition(": ")[2].partition(":")[0] for line in said] == [
        *(
            "facts",
            "organisation",
            "texts",
            "translations",
            "fonts",
            "database",
            "database file",
            "encryption at rest",
            "settings",
            "telegram",
            "staff group",
            "admins",
            "alarms",
        )
    ]
    assert [line.partition(":")[0] for line in said if not line.partition(": ")[2].startswith("fonts")] == [
        *("warning", *["ok"] * 11)
    ]
    assert TOKEN not in "\n".join(said)


@pytest.mark.usefixtures("sqlite_url")
async def test_the_doctor_warns_where_no_manager_or_admin_has_started_the_bot(
    telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    telegram.add_person(ADMIN_ID, "Mori", language_code="ja")
    set_all(monkeypatch, complete(telegram))
    said: list[str] = []
    await examine(said.append)
    (line,) = [line for line in said if ": alarms: " in line]
    assert line.startswith("warning: alarms: no manager or admin has started the bot")


@pytest.mark.usefixtures("sqlite_url")
async def test_the_doctor_names_who_of_managers_and_admins_has_not_started_the_bot(
    telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    telegram.add_person(ADMIN_ID, "Mori", language_code="ja").sends("/start")
    set_all(monkeypatch, complete(telegram) | {"ADMIN_IDS": f"{ADMIN_ID},602"})
    said: list[str] = []
    await examine(said.append)
    (line,) = [line for line in said if ": alarms: " in line]
    assert line.startswith("warning: alarms: 1 of 2 managers and admins have not started the bot: 602; ")


@pytest.mark.parametrize("phone", ["00-0000-0000", "03-1234-5678", "03-XXXX-XXXX"])
async def test_a_number_that_only_stands_in_the_place_of_one_is_an_error_to_the_doctor(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, phone: str
) -> None:
    call_organisation_at(monkeypatch, tmp_path, phone)
    said: list[str] = []
    assert await examine(said.append) == 1
    what = f"phone: {phone} is a placeholder, and is shown to nobody; write your own number"
    assert f"error: organisation: organisation.yaml: record 1: {what}" in said


@pytest.mark.parametrize("families", [(), ("No Such Font", "Nor This One")], ids=["none", "two"])
async def test_the_doctor_names_the_fonts_without_which_sheets_have_boxes(
    monkeypatch: pytest.MonkeyPatch, families: tuple[str, ...]
) -> None:
    monkeypatch.setattr("bot.files.pdf.FAMILIES", families)
    said: list[str] = []
    await examine(said.append)
    (line,) = [line for line in said if ": fonts: " in line]
    assert line.partition(":")[0] == ("warning" if families else "ok")
    assert all(family in line for family in families)


async def test_the_doctor_says_what_is_missing_and_how_to_mend_it(
    telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    telegram.add_group(-2002, "No topics", [ADMIN_ID])
    set_all(monkeypatch, complete(telegram) | {"STAFF_GROUP_ID": "-2002"})
    said: list[str] = []
    assert await examine(said.append) == 1
    assert f"error: database: at None, not at {newest_revision()}; run: shien db upgrade" in said
    assert "error: staff group: topics are off; turn them on in the group's settings" in said


async def test_the_doctor_reports_a_telegram_that_does_not_answer(
    telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    telegram.faults.add(Fault(kind="502", times=None))
    set_all(monkeypatch, complete(telegram))
    said: list[str] = []
    assert await examine(said.append) == 1
    assert [line for line in said if line.startswith("error: telegram: no answer")]


def test_a_bot_does_not_start_on_a_database_that_was_not_upgraded() -> None:
    settings = {"BOT_TOKEN": TOKEN, "STAFF_GROUP_ID": str(GROUP_ID), "ADMIN_IDS": str(ADMIN_ID)}
    refused = CliRunner().invoke(app, ["run"], env=settings, catch_exceptions=False)
    assert refused.exit_code == 1
    assert "run: shien db upgrade" in refused.output


def test_a_database_that_does_not_answer_is_named_in_one_line_without_its_password() -> None:
    settings = {"BOT_TOKEN": TOKEN, "STAFF_GROUP_ID": str(GROUP_ID), "ADMIN_IDS": str(ADMIN_ID)}
    settings["DATABASE_URL"] = "postgresql://nobody:secret@127.0.0.1:1/none"
    refused = CliRunner().invoke(app, ["db", "upgrade"], env=settings, catch_exceptions=False)
    assert refused.exit_code == 1
    assert "the database cannot be reached" in refused.output
    assert len(refused.output.splitlines()) == 1
    assert "secret" not in refused.output


COMMANDS_OF_THE_DATABASE = [
    "db upgrade",
    "db reencrypt",
    "retention apply",
    "retention apply --dry-run",
    "reminders kinds",
]


@pytest.mark.parametrize("line", COMMANDS_OF_THE_DATABASE)
def test_a_database_of_a_newer_version_is_left_alone_and_said_to_be_one(
    empty_folder: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    _of_a_newer_version(empty_folder)
    monkeypatch.setenv("ENCRYPTION_KEYS", "A" * 43 + "=")
    before = (empty_folder / "shien.sqlite3").read_bytes()
    refused = CliRunner().invoke(app, line.split(), catch_exceptions=False)
    expected = "this database belongs to a newer version of Shien (migration 9999); update Shien\n"
    assert (refused.exit_code, refused.output) == (1, expected)
    assert (empty_folder / "shien.sqlite3").read_bytes() == before


async def test_the_doctor_says_so_too(empty_folder: Path, telegram: Telegram, monkeypatch: pytest.MonkeyPatch) -> None:
    await asyncio.to_thread(_of_a_newer_version, empty_folder)
    set_all(monkeypatch, complete(telegram))
    said: list[str] = []
    assert await examine(said.append) == 1
    (line,) = [each for each in said if "database" in each]
    assert line == "error: database: this database belongs to a newer version of Shien (migration 9999); update Shien"


def test_what_is_in_the_way_of_an_upgrade_is_not_called_a_database_that_cannot_be_reached(empty_folder: Path) -> None:
    with closing(sqlite3.connect(empty_folder / "shien.sqlite3")) as database, database:
        database.execute("CREATE TABLE workers (in_the_way INTEGER)")
    refused = CliRunner().invoke(app, ["db", "upgrade"], catch_exceptions=False)
    assert refused.exit_code == 1
    assert refused.output == (
        "the database cannot be upgraded (OperationalError), and is as it was; look at its log and its disk\n"
    )


def _of_a_newer_version(folder: Path) -> None:
    asyncio.run(upgrade(f"sqlite+aiosqlite:///{folder / 'shien.sqlite3'}"))
    with closing(sqlite3.connect(folder / "shien.sqlite3")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")


def set_all(monkeypatch: pytest.MonkeyPatch, settings: Mapping[str, str]) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
