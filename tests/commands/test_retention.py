"""`shien retention apply` over a real database: it prints classes, nouns and ids."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.commands.cli import app
from bot.commands.retention import apply_now, show_expired
from bot.domain.privacy.retention import Retention
from bot.settings import DatabaseSettings
from bot.storage.database import Database
from bot.storage.tables import screenings
from tests.storage.privacy.test_retention import arrive, rows

LONG_AGO, NOW = datetime(2025, 1, 1, tzinfo=UTC), datetime(2026, 11, 22, 3, tzinfo=UTC)


@pytest.fixture
async def old(database: Database) -> Database:
    """A database with one old screening."""
    async with database.transaction() as store:
        worker = await arrive(store)
        await store.screenings.begin(worker.id, "eligibility", "1", LONG_AGO)
    return database


async def test_a_dry_run_prints_a_line_for_each_and_deletes_nothing(
    old: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    await show_expired(DatabaseSettings(database_url=old.url), Retention(), NOW)
    (screening,) = await rows(old, screenings)
    expected = [f"checks screening {screening[0]}", "profile: 0 chat: 0 checks: 1 notices: 0 records: 0"]
    assert capsys.readouterr().out.splitlines() == expected


async def test_it_prints_how_much_went(old: Database, capsys: pytest.CaptureFixture[str]) -> None:
    await apply_now(DatabaseSettings(database_url=old.url), Retention(), NOW)
    assert capsys.readouterr().out == "profile: 0 chat: 0 checks: 1 notices: 0 records: 0 held: 0\n"
    assert await rows(old, screenings) == []


@pytest.mark.parametrize(
    "arguments", [["retention", "apply"], ["retention", "apply", "--dry-run"], ["tidy"]], ids=" ".join
)
def test_a_database_without_tables_is_one_line_and_no_traceback(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", "sqlite+aiosqlite:///empty.sqlite3")
    result = CliRunner().invoke(app, arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1
    assert "shien db upgrade" in result.stderr


@pytest.mark.parametrize("name", ["CHAT_DAYS", "CHECKS_DAYS", "RECORDS_MARGIN_DAYS"])
def test_a_negative_period_is_refused(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(f"RETENTION_{name}", "-1")
    result = CliRunner().invoke(app, ["retention", "apply"])
    assert result.exit_code == 2
    assert result.stderr.startswith(f"RETENTION_{name}: ")
