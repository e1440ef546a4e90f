"""`shien facts impact` over a real database: whose saved result differs under today's rules and facts."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest
from typer.testing import CliRunner

from bot.actions.checks import finish_screening
from bot.clock import MovableClock
from bot.commands.cli import app
from bot.commands.facts_impact import impact_lines
from bot.domain.checks import CHECKS
from bot.domain.checks.answers import replay_answers
from bot.domain.checks.changed_results import differs
from bot.domain.checks.check import Case, evaluate
from bot.domain.checks.screening import SavedResult, edition
from bot.domain.days import Validity
from bot.domain.facts import Facts
from bot.domain.facts.countries import ExcludedCountry
from bot.facts import load_facts
from bot.resources import data_folder
from bot.settings import DatabaseSettings
from bot.storage.database import Database
from bot.storage.store import Store
from tests.actions.vocabulary import acting

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
NEXT_YEAR = datetime(2027, 11, 22, 3, tzinfo=UTC)
BASE = {"status": "ssw1", "path": "change_employer", "health_check_done": True, "health_check_on": "2026-10-20"}
VIETNAM, NEPAL = {**BASE, "nationality": "VN"}, {**BASE, "nationality": "NP"}


@pytest.fixture(scope="module")
def facts() -> Facts:
    return load_facts(data_folder())


@pytest.fixture
def changed(facts: Facts) -> Facts:
    """The facts after an official page excluded a country."""
    excluded = ExcludedCountry("VN", Validity(), ("SEED-0",))
    return replace(facts, excluded_countries={"VN": excluded}, digest="another")


async def screened(store: Store, chat_id: int, locale: str, answers: Mapping[str, object], facts: Facts) -> int:
    """The id of a worker who finished the check under those facts."""
    worker = await store.workers.upsert_by_chat(chat_id, locale)
    check = CHECKS["eligibility"]
    screening = await store.screenings.begin(worker.id, check.id, check.version, NOW)
    await store.screenings.keep_answers(screening.id, answers)
    case = Case(replay_answers(answers, check, facts), facts, NOW.date())
    await finish_screening(acting(store, facts=facts), screening, evaluate(check, case))
    return worker.id


async def test_a_result_is_kept_with_version_and_digest(store: Store, facts: Facts) -> None:
    worker_id = await screened(store, 1, "vi", VIETNAM, facts)
    (saved,) = await store.screenings.newest_results()
    assert (saved.worker_id, saved.locale, saved.answers) == (worker_id, "vi", VIETNAM)
    version = CHECKS["eligibility"].version
    assert saved.rules == edition(version, facts.digest) == f"{version}+{facts.digest}"


async def test_the_concerned_are_counted_by_language(
    database: Database, database_url: str, facts: Facts, changed: Facts
) -> None:
    async with database.transaction() as store:
        first = await screened(store, 1, "vi", VIETNAM, facts)
        await screened(store, 2, "vi", NEPAL, facts)
        english = await screened(store, 3, "en", VIETNAM, facts)
        second = await screened(store, 4, "vi", VIETNAM, facts)
    lines = await impact_lines(changed, MovableClock(NOW), DatabaseSettings(database_url=database_url))
    assert lines == [f"en: 1; workers {english}", f"vi: 2; workers {first}, {second}"]


async def test_only_the_newest_result_of_a_worker_counts(
    database: Database, database_url: str, facts: Facts, changed: Facts
) -> None:
    async with database.transaction() as store:
        await screened(store, 1, "vi", VIETNAM, facts)
        worker_id = await screened(store, 1, "vi", NEPAL, facts)
        await store.screenings.begin(worker_id, "eligibility", "1", NOW)
    assert await impact_lines(changed, MovableClock(NOW), DatabaseSettings(database_url=database_url)) == []


async def test_under_the_same_rules_only_the_calendar_moved_on(
    database: Database, database_url: str, facts: Facts, changed: Facts
) -> None:
    async with database.transaction() as store:
        worker_id = await screened(store, 1, "en", NEPAL, facts)
    assert await impact_lines(facts, MovableClock(NEXT_YEAR), DatabaseSettings(database_url=database_url)) == []
    assert await impact_lines(changed, MovableClock(NEXT_YEAR), DatabaseSettings(database_url=database_url)) == [
        f"en: 1; workers {worker_id}"
    ]


@pytest.mark.parametrize(
    ("answers", "is_concerned"),
    [
        ({"status": "ssw2", "path": "change_status", "skill_test_passed": True, "supervisor_experience": True}, False),
        ({"status": "ssw1", "path": "extend", "skill_test_passed": False, "training": "none"}, True),
    ],
)
async def test_a_result_of_the_edition_before_concerns_who_reads_something_else_now(
    store: Store, facts: Facts, answers: dict[str, object], is_concerned: bool
) -> None:
    """What was asked under another name is carried over; an extension no longer needs the test."""
    await screened(store, 1, "en", answers, facts)
    (today,) = await store.screenings.newest_results()
    skill = {"id": "skill", "verdict": "not_met", "reason": "no_test"}
    criteria = [skill if is_concerned and each["id"] == "skill" else each for each in criteria_of(today)]
    before = replace(today, rules=edition("2", "29b4a8d68f7e"), result={**today.result, "criteria": criteria})
    assert differs(before, facts, NOW.date()) is is_concerned


def criteria_of(saved: SavedResult) -> list[dict[str, object]]:
    return cast("list[dict[str, object]]", saved.result["criteria"])


@pytest.mark.parametrize(("received", "is_concerned"), [(True, False), (False, True)])
async def test_a_member_that_the_edition_before_did_not_have_is_no_difference(
    store: Store, facts: Facts, received: bool, is_concerned: bool
) -> None:
    """Only who must still apply has a new step: to look at the five years."""
    worker = await store.workers.upsert_by_chat(1, "en")
    answers = {"same_category": True, "permission_received": received}
    steps = [] if received else ["apply_for_permission", "do_not_start_before_permission"]
    result = {"outcome": "possible", "steps": steps, "support_duty": "needs_staff"}
    saved = SavedResult(worker.id, "en", "job_change", answers, edition("1", "29b4a8d68f7e"), result)
    assert differs(saved, facts, NOW.date()) is is_concerned


async def test_who_left_is_not_told(database: Database, database_url: str, facts: Facts, changed: Facts) -> None:
    async with database.transaction() as store:
        worker_id = await screened(store, 1, "vi", VIETNAM, facts)
        await store.workers.forget_chat(await store.workers.get(worker_id))
    assert await impact_lines(changed, MovableClock(NOW), DatabaseSettings(database_url=database_url)) == []


def test_without_any_result_the_command_is_content(sqlite_url: str) -> None:
    done = CliRunner().invoke(app, ["facts", "impact"], env={"DATABASE_URL": sqlite_url}, catch_exceptions=False)
    assert (done.exit_code, done.output) == (0, "")


def test_a_database_that_was_not_upgraded_is_told_in_one_line(tmp_path: Path) -> None:
    settings = {"DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path / 'empty.sqlite3'}"}
    done = CliRunner().invoke(app, ["facts", "impact"], env=settings, catch_exceptions=False)
    assert done.exit_code == 1
    assert done.stdout == ""
    assert done.stderr.splitlines() == [
        "the results cannot be read (OperationalError); look at DATABASE_URL or run: shien db upgrade"
    ]


def test_personas_are_a_line_each_and_a_bad_file_is_refused() -> None:
    done = CliRunner().invoke(app, ["check", "--personas", str(data_folder() / "personas")])
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1].startswith("personas: ")
    refused = CliRunner().invoke(app, ["check", "--personas", "nowhere.yaml"], catch_exceptions=False)
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert refused.stderr == "nowhere.yaml: file: it cannot be read; put the file back\n"
