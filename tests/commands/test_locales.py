"""`shien locales`: what is wrong with the languages, how far they are, and workbooks for translators."""

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot import resources
from bot.commands.cli import app
from bot.resources import locales_folder
from tests.texts.folders import write

CONTRACT = {
    *("locale", "messages", "missing", "extra", "variables", "glossary", "too_long", "labels", "parse_errors"),
    *("refused", "warnings"),
}
ENGLISH = """\
# What the worker sees first.
tests-agree = I agree
tests-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
tests-card = Show your <b>residence card</b> (在留カード) to { $name } & co.
"""
THAI = """\
tests-agree = ยอมรับ
tests-days = { $days } วัน
tests-card = แสดง<b>บัตรไซริว</b> (在留カード) ต่อ { $name } & co.
"""
# Before a test puts another folder in its place.
OWN = locales_folder()
CLASSES = "- id: consent\n  keys: [tests-agree]\n- id: label\n  keys: [tests-agree]\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small folder of languages in the place of the bot's own."""
    place = tmp_path / "locales"
    for locale, text in (("en", ENGLISH), ("th", THAI)):
        write(place, locale, "tests.ftl", text)
    shutil.copyfile(OWN / "glossary.yaml", place / "glossary.yaml")
    (place / "classes.yaml").write_text(CLASSES, "utf-8")
    monkeypatch.setattr(resources, "_resources", lambda: tmp_path)
    return place


def shien(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["locales", *arguments], catch_exceptions=False)


@pytest.mark.usefixtures("folder")
def test_languages_in_order_are_told_in_one_line_each() -> None:
    done = shien("check")
    assert done.exit_code == 0
    assert [line.partition(";")[0] for line in done.stdout.splitlines()] == ["en: 3 messages", "th: 3 messages"]


@pytest.mark.usefixtures("folder")
def test_json_has_a_line_for_each_language_with_everything_of_the_contract() -> None:
    lines = [json.loads(line) for line in shien("check", "--json").stdout.splitlines()]
    assert [line["locale"] for line in lines] == ["en", "th"]
    assert all(set(line) == CONTRACT for line in lines)


def test_what_is_missing_ends_with_status_1_and_what_is_extra_does_not(folder: Path) -> None:
    write(folder, "th", "tests.ftl", f"{THAI}tests-more = อีก\n")
    assert shien("check").exit_code == 0
    write(folder, "th", "tests.ftl", THAI.replace("tests-agree = ยอมรับ\n", ""))
    refused = shien("check")
    assert refused.exit_code == 1
    assert "  missing: tests.ftl: 1" in refused.stdout.splitlines()


def test_one_language_is_checked_alone(folder: Path) -> None:
    shutil.copytree(OWN / "fil", folder / "fil")
    write(folder, "fil", "tests.ftl", "tests-agree = Sumasang-ayon ako\n")
    assert [shien("check", code).exit_code for code in ("th", "fil")] == [0, 1]
    refused = shien("check", "xx")
    assert (refused.exit_code, refused.stderr) == (2, "xx: unknown id (en, fil, th)\n")


def test_what_cannot_be_read_is_told_and_no_traceback(folder: Path) -> None:
    write(folder, "th", "tests.ftl", THAI.replace("tests-agree =", "tests-agree"))
    (found,) = [json.loads(line) for line in shien("check", "th", "--json").stdout.splitlines()]
    assert [line.partition(":")[0] for line in found["parse_errors"]] == ["tests-agree"]
    (folder / "th" / "locale.yaml").write_text("name: [", "utf-8")
    refused = shien("check")
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert len(refused.stderr.splitlines()) == 1
