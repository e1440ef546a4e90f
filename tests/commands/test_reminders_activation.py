"""`shien reminders kinds` and `activate` over a real database: whom it would message, and whom it passes by."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import delete, update
from typer.testing import CliRunner

from bot.actions.reminders.activation import begin_with_all, plan_everybody
from bot.clock import MovableClock
from bot.commands.cli import app
from bot.commands.reminders_activation import activate_and_plan, show_kinds, show_preview
from bot.domain.facts import Facts
from bot.domain.reminders.rules import EDITION
from bot.domain.workers.profile import Owner
from bot.facts import load_facts
from bot.resources import data_folder
from bot.settings import DatabaseSettings
from bot.storage.database import Database
from bot.storage.tables import obligations, outbox, reminder_kinds
from tests.storage.privacy.test_retention import rows

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
# Twelve months after: a step today, the next one in a month, the deadline past.
CHECKED = {"W-1": date(2025, 12, 22), "W-2": date(2026, 1, 22), "W-3": date(2025, 10, 1)}


@pytest.fixture(scope="module")
def facts() -> Facts:
    return load_facts(data_folder())


@pytest.fixture
async def roster(database: Database) -> Database:
    """Three workers whose health checks were told, and no active kind."""
    async with database.transaction() as store:
        for number, on in CHECKED.items():
            worker_id = await store.workers.add_to_roster(number, "EXAMPLE LINH")
            await store.profiles.set_values(worker_id, Owner.STAFF, [("last_health_check_on", on.isoformat())], NOW)
    return database


async def activate(roster: Database, facts: Facts, kind: str) -> None:
    settings = DatabaseSettings(database_url=roster.url)
    await activate_and_plan(settings, facts, facts.reminders[kind], MovableClock(NOW))


async def test_a_dry_run_names_who_is_messaged_today_and_counts_who_is_passed_by(
    roster: Database, facts: Facts, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = DatabaseSettings(database_url=roster.url)
    await show_preview(settings, facts, facts.reminders["health_check"], MovableClock(NOW))
    assert capsys.readouterr().out.splitlines() == [
        "W-1: 30 days before the deadline, for the worker",
        "today: 1 30 days before the deadline, for the worker",
        "messages today: 1; passed by because the date is past: 1",
    ]
    assert await rows(roster, obligations) == []


async def test_activating_plans_everybody_but_whose_date_is_past(roster: Database, facts: Facts) -> None:
    for _ in range(2):
        await activate(roster, facts, "health_check")
    planned = [(row.kind, row.deadline_on) for row in await rows(roster, obligations)]
    assert planned == [("health_check", date(2026, 12, 22)), ("health_check", date(2027, 1, 22))]
    assert await rows(roster, outbox) == []


async def test_a_kind_is_listed_as_active_or_waiting(
    roster: Database, facts: Facts, capsys: pytest.CaptureFixture[str]
) -> None:
    await activate(roster, facts, "passport")
    capsys.readouterr()
    await show_kinds(DatabaseSettings(database_url=roster.url), facts)
    told = capsys.readouterr().out.splitlines()
    assert "active  passport" in told
    assert "waiting interview" in told
    assert len(told) == len(facts.reminders)


async def test_the_first_start_activates_all_and_a_later_kind_waits(roster: Database, facts: Facts) -> None:
    old = replace(facts, reminders={id_: kind for id_, kind in facts.reminders.items() if id_ != "passport"})
    async with roster.transaction() as store:
        assert await begin_with_all(store, old, NOW)
    await plan_everybody(roster, old, NOW)
    assert len(await rows(roster, obligations)) == 2
    for _ in range(2):
        async with roster.transaction() as store:
            assert not await begin_with_all(store, facts, NOW)
            assert "passport" not in await store.reminder_kinds.active()
    assert [row.idempotency_key for row in await rows(roster, outbox)] == ["reminder_kind:passport"]


async def test_after_a_change_of_the_rules_everybody_is_planned_anew_once(roster: Database, facts: Facts) -> None:
    async with roster.transaction() as store:
        assert await begin_with_all(store, facts, NOW)
    await plan_everybody(roster, facts, NOW)
    async with roster._engine.begin() as connection:
        await connection.execute(update(reminder_kinds).values(edition=EDITION - 1))
        await connection.execute(delete(obligations))
    async with roster.transaction() as store:
        assert await begin_with_all(store, facts, NOW)
    await plan_everybody(roster, facts, NOW)
    assert len(await rows(roster, obligations)) == 2
    async with roster.transaction() as store:
        assert not await begin_with_all(store, facts, NOW)


@pytest.mark.parametrize(
    ("arguments", "exit_code", "said"),
    [
        (["activate", "dance"], 2, "no such kind"),
        (["activate", "passport"], 1, "shien db upgrade"),
        (["kinds"], 1, "shien db upgrade"),
    ],
    ids=["unknown", "no tables", "no tables to list"],
)
def test_what_cannot_be_done_is_one_line(
    arguments: list[str], exit_code: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", "sqlite+aiosqlite:///empty.sqlite3")
    result = CliRunner().invoke(app, ["reminders", *arguments])
    assert (result.exit_code, result.stdout) == (exit_code, "")
    assert result.stderr.count("\n") == 1
    assert said in result.stderr


def test_nothing_is_activated_without_yes(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    refused = CliRunner().invoke(app, ["reminders", "activate", "passport"])
    assert (refused.exit_code, "--yes" in refused.stderr) == (2, True)
    assert "waiting passport" in CliRunner().invoke(app, ["reminders", "kinds"]).stdout
    assert CliRunner().invoke(app, ["reminders", "activate", "passport", "--yes"]).exit_code == 0
    assert "active  passport" in CliRunner().invoke(app, ["reminders", "kinds"]).stdout
