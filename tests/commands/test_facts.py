"""`shien facts stale` and `shien facts confirm`: what must be checked again, and who has done it."""

import json
import os
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot import resources as places
from bot.clock import SystemClock
from bot.commands.cli import app
from bot.commands.doctor import _overdue_changes
from bot.commands.doctor.host import Grade
from bot.commands.facts import _stale_lines
from bot.domain.facts import Facts
from bot.domain.facts.hotlines import HOTLINE_CHECK_LASTS_DAYS
from bot.domain.facts.sources import CHECK_LASTS_DAYS, Confirmation
from bot.domain.staff import LONGEST_NAME
from bot.facts import RecordsError, load_facts
from bot.facts.confirmations import read_confirmations, write_confirmations
from bot.resources import data_folder, locales_folder
from bot.settings import Settings

TODAY = SystemClock().today()
COMPLETE = {
    "BOT_TOKEN": "1000:demo",
    "STAFF_GROUP_ID": "-1001",
    "ADMIN_IDS": "601",
    "BOT_API_BASE": "http://127.0.0.1:9",
}
ANSWERS = '{"status": "ssw1", "path": "extend"}'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where no `.env` lies, with an environment that knows none of the settings."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    return tmp_path


@pytest.fixture(scope="module")
def facts() -> Facts:
    return load_facts(data_folder())


def shien(*arguments: str, env: Mapping[str, str] | None = None, typed: str | None = None) -> Result:
    return CliRunner().invoke(app, arguments, env=env, input=typed, catch_exceptions=False)


def confirm(*arguments: str) -> Result:
    return shien("facts", "confirm", *arguments)


def stale(*arguments: str) -> list[str]:
    """The ids that a person must check, after the word source or hotline; which law has begun by now is left out."""
    listed = shien("facts", "stale", *arguments)
    names = [line.partition(":")[0] for line in listed.stdout.splitlines()]
    assert listed.exit_code == (1 if names else 0)
    return [name for name in names if not name.startswith("law change ")]


def events(folder: Path) -> list[tuple[str, str, str, dict[str, str]]]:
    with closing(sqlite3.connect(folder / "shien.sqlite3")) as database:
        rows = database.execute("SELECT actor, action, subject, details FROM audit_log ORDER BY id").fetchall()
    return [(who, what, about, json.loads(details)) for who, what, about, details in rows]


def all_checked(facts: Facts, days_ago: int) -> dict[str, Confirmation]:
    check = Confirmation(TODAY - timedelta(days=days_ago), "Ito Hanako")
    return dict.fromkeys([*facts.sources, *facts.hotlines], check)


def test_at_first_every_page_and_every_number_but_110_and_119_waits(facts: Facts) -> None:
    pages = [f"source {source}" for source in facts.sources if source not in {"GENERAL", "CONFLICT"}]
    numbers = [f"hotline {line.id}" for line in facts.hotlines.values() if line.can_be_checked and not line.always]
    assert stale() == [*pages, *numbers]


def test_a_line_says_when_it_was_checked_and_where_to_look() -> None:
    confirm("O09", "--by", "Ito Hanako", "--on", "2020-01-31")
    lines = shien("facts", "stale").stdout.splitlines()
    [source] = [line for line in lines if line.startswith("source O09: ")]
    assert "last checked on 2020-01-31 by Ito Hanako" in source
    assert "https://www.houterasu.or.jp/" in source
    [hotline] = [line for line in lines if line.startswith("hotline houterasu: ")]
    assert "never checked" in hotline
    assert "0570-078377" in hotline
    assert "https://www.houterasu.or.jp/multilingual/" in hotline
    [office] = [line for line in lines if line.startswith("hotline fresc_labour: ")]
    assert office.endswith("; no number; https://jsite.mhlw.go.jp/tokyo-roudoukyoku/")


def test_what_a_person_checked_no_longer_waits(folder: Path) -> None:
    assert "source O09" in stale()
    done = confirm("O09", "--by", " Ito Hanako ")
    assert (done.exit_code, done.output) == (0, "")
    assert "source O09" not in stale()
    assert read_confirmations(folder / "confirmations.yaml") == {"O09": Confirmation(TODAY, "Ito Hanako")}


def test_a_confirmation_is_an_event_of_the_command_line(folder: Path) -> None:
    confirm("O09", "--by", "Ito Hanako", "--on", "2026-01-31")
    confirm("houterasu", "--by", "伊藤 例子")
    assert events(folder) == [
        ("command line", "facts_confirmed", "source:O09", {"by": "Ito Hanako", "on": "2026-01-31"}),
        ("command line", "facts_confirmed", "hotline:houterasu", {"by": "伊藤 例子", "on": TODAY.isoformat()}),
    ]


def test_the_newest_confirmation_counts_and_the_others_stay(folder: Path) -> None:
    confirm("O09", "--by", "Ito Hanako", "--on", "2026-01-31")
    confirm("tell", "--by", "Ito Hanako")
    confirm("O09", "--by", "Mori Taro", "--on", "2026-02-01")
    assert read_confirmations(folder / "confirmations.yaml") == {
        "O09": Confirmation(date(2026, 2, 1), "Mori Taro"),
        "tell": Confirmation(TODAY, "Ito Hanako"),
    }


def test_a_change_of_law_whose_day_has_come_is_named_with_its_pages_until_its_record_says_more(facts: Facts) -> None:
    def changes(today: date) -> list[str]:
        return [line for line in _stale_lines(facts, today, None) if line.startswith("law change ")]

    assert changes(date(2027, 3, 31)) == []
    named = changes(date(2027, 4, 1))
    assert [line.partition(":")[0].split()[-1] for line in named] == [
        *("pr_guideline_2027", "ikusei_2027", "rso_staffing_2027")
    ]
    assert named[0].endswith("decided for 2027-04-01, has it begun? https://www.moj.go.jp/isa/10_00279.html")


def test_doctor_warns_of_a_change_of_law_whose_day_has_come(facts: Facts) -> None:
    change = replace(facts.law_changes["unpaid_insurance_2027"], effective_on=TODAY, precision="day")
    known = replace(facts, law_changes={change.id: change})
    [line] = _overdue_changes(known)
    assert line.grade is Grade.WARNING
    assert change.id in line.sentence
    assert list(_overdue_changes(replace(known, law_changes={}))) == []


def test_a_source_lasts_180_days_and_a_hotline_120(facts: Facts, folder: Path) -> None:
    path = folder / "confirmations.yaml"
    write_confirmations(path, all_checked(facts, HOTLINE_CHECK_LASTS_DAYS))
    assert stale() == []
    write_confirmations(path, all_checked(facts, CHECK_LASTS_DAYS))
    assert {name.split()[0] for name in stale()} == {"hotline"}
    write_confirmations(path, all_checked(facts, CHECK_LASTS_DAYS + 1))
    assert {name.split()[0] for name in stale()} == {"hotline", "source"}


def test_days_counts_for_both(facts: Facts, folder: Path) -> None:
    write_confirmations(folder / "confirmations.yaml", all_checked(facts, 30))
    assert stale("--days", "30") == []
    assert {name.split()[0] for name in stale("--days", "29")} == {"hotline", "source"}
    assert shien("facts", "stale", "--days", "-1").exit_code == 2


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["O99", "--by", "Ito"], "O99: "),
        (["", "--by", "Ito"], ": "),
        (["GENERAL", "--by", "Ito"], "GENERAL: "),
        (["CONFLICT", "--by", "Ito"], "CONFLICT: "),
        (["O09", "--by", " "], "--by: "),
        (["O09", "--by", "Ito\nHanako"], "--by: "),
        (["O09", "--by", "I" * (LONGEST_NAME + 1)], "--by: "),
        (["O09", "--by", "Ito", "--on", "2026-02-30"], "--on: "),
        (["O09", "--by", "Ito", "--on", "yesterday"], "--on: "),
        (["O09", "--by", "Ito", "--on", (TODAY + timedelta(days=1)).isoformat()], "--on: "),
    ],
)
def test_a_bad_confirmation_is_refused_in_one_line_and_leaves_no_trace(
    folder: Path, arguments: list[str], named: str
) -> None:
    refused = confirm(*arguments)
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert len(refused.stderr.splitlines()) == 1
    assert refused.stderr.startswith(named)
    assert list(folder.iterdir()) == []


def test_the_file_lies_where_the_setting_says(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTS_CONFIRMATIONS", "checks.yml")
    confirm("O09", "--by", "Ito Hanako")
    assert sorted(path.name for path in folder.iterdir()) == ["checks.yml", "shien.sqlite3"]
    assert "source O09" not in stale()


def test_a_file_that_cannot_be_written_leaves_no_event(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTS_CONFIRMATIONS", "missing/confirmations.yaml")
    refused = confirm("O09", "--by", "Ito Hanako")
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert refused.stderr.startswith("FACTS_CONFIRMATIONS: the file cannot be written")
    assert events(folder) == []


def test_a_database_that_cannot_be_used_leaves_no_confirmation(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://127.0.0.1:1/shien")
    refused = confirm("O09", "--by", "Ito Hanako")
    assert (refused.exit_code, len(refused.stderr.splitlines())) == (1, 1)
    assert list(folder.iterdir()) == []


def test_an_old_database_is_not_upgraded_behind_the_back_of_a_running_bot(folder: Path, sqlite_url: str) -> None:
    assert sqlite_url.endswith("shien.sqlite3")
    with closing(sqlite3.connect(folder / "shien.sqlite3")) as database:
        database.execute("UPDATE alembic_version SET version_num = '0000'")
        database.commit()
    refused = confirm("O09", "--by", "Ito Hanako")
    assert (refused.exit_code, refused.stderr) == (
        1,
        "the database is not at the newest migration; run: shien db upgrade\n",
    )
    assert not (folder / "confirmations.yaml").exists()


def test_nobody_ever_reads_half_a_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / "confirmations.yaml"
    write_confirmations(path, {"O09": Confirmation(TODAY, "Ito Hanako")})
    before = path.read_bytes()

    def power_cut(_file: int) -> None:
        raise OSError("power cut")

    monkeypatch.setattr(os, "fsync", power_cut)
    with pytest.raises(OSError, match="power cut"):
        write_confirmations(path, {})
    assert path.read_bytes() == before


def test_shien_check_reads_what_was_confirmed(facts: Facts, folder: Path) -> None:
    for source in facts.criteria["age"].sources:
        confirm(source, "--by", "Ito Hanako", "--on", TODAY.isoformat())
    done = shien("check", "--json", typed=ANSWERS)
    by_id = {criterion["id"]: criterion for criterion in json.loads(done.stdout)["criteria"]}
    assert (by_id["age"]["checked_on"], by_id["age"]["stale"]) == (TODAY.isoformat(), False)
    assert (by_id["skill"]["checked_on"], by_id["skill"]["stale"]) == (None, True)
    assert list(folder.glob("*.new")) == []


BROKEN_CONFIRMATIONS = [
    ("- {id: O09, checked_on: 2026-02-30, by: Ito}", "O09: checked_on: "),
    ("- {id: O09, by: Ito}", "O09: checked_on: "),
    ("- {id: O09, checked_on: 2026-02-01, by: Ito, phone: 1}", "O09: phone: "),
    ("- {id: O09, id: O10, checked_on: 2026-02-01, by: Ito}", "line 1: key 'id' stands twice"),
    ("- {id: O09, checked_on: 2026-02-01, by: Ito}\n" * 2, "O09: the id stands twice"),
    ("- {id: O09", "line "),
]


@pytest.mark.parametrize(("content", "told"), BROKEN_CONFIRMATIONS)
def test_a_mistake_in_the_organisations_file_is_told_with_record_problem_and_remedy(
    folder: Path, content: str, told: str
) -> None:
    path = folder / "confirmations.yaml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(RecordsError) as caught:
        read_confirmations(path)
    assert len(caught.value.problems) == 1
    assert str(caught.value).startswith(f"confirmations.yaml: {told}")
    assert "; " in str(caught.value)


@pytest.mark.parametrize("command", ["check", "doctor", "facts stale", "facts confirm O09 --by Ito"])
@pytest.mark.usefixtures("sqlite_url")
def test_no_command_answers_on_broken_confirmations_and_none_overwrites_them(folder: Path, command: str) -> None:
    content, told = BROKEN_CONFIRMATIONS[0]
    (folder / "confirmations.yaml").write_text(content, encoding="utf-8")
    refused = shien(*command.split(), env=COMPLETE, typed=ANSWERS)
    assert refused.exit_code == 1
    assert f"confirmations.yaml: {told}" in refused.output
    assert (folder / "confirmations.yaml").read_text(encoding="utf-8") == content


@pytest.mark.parametrize("command", ["run", "check", "facts stale", "doctor"])
@pytest.mark.usefixtures("sqlite_url")
def test_a_broken_rule_file_never_starts_a_bot_and_never_answers(
    folder: Path, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(data_folder(), folder / "data")
    (folder / "locales").symlink_to(locales_folder())
    path = folder / "data" / "fields.yaml"
    path.write_text(path.read_text("utf-8").replace("since: 2026-04-13", "since: 2026-04-31", 1), "utf-8")
    monkeypatch.setattr(places, "_PACKAGE", folder / "bot")
    refused = shien(*command.split(), env=COMPLETE, typed=ANSWERS)
    assert refused.exit_code == 1
    assert "fields.yaml: food_service: suspensions.0.validity.since: " in refused.output
    assert "write a day that exists" in refused.output
    assert "outcome" not in refused.stdout
