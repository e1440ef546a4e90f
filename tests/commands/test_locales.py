"""`shien locales`: what is wrong with the languages, how far they are, and workbooks for translators."""

import json
import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot import resources
from bot.commands.cli import app
from bot.commands.doctor.host import Grade
from bot.commands.doctor.translations import translations
from bot.resources import locales_folder
from bot.texts.translations.overview import recorded
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
DOCUMENT = "# Translating\n\n| language | state | by |\n|---|---|---|\n| `xx` | draft | – |\n\nThe end.\n"
CLASSES = "- id: consent\n  keys: [tests-agree]\n- id: label\n  keys: [tests-agree]\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small folder of languages in the place of the bot's own."""
    place = tmp_path / "locales"
    for locale, text in (("en", ENGLISH), ("th", THAI)):
        write(place, locale, "tests.ftl", text)
    shutil.copyfile(OWN / "glossary.yaml", place / "glossary.yaml")
    (place / "classes.yaml").write_text(CLASSES, "utf-8")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "translating.md").write_text(DOCUMENT, "utf-8")
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


def test_a_language_that_nobody_has_read_is_a_draft_and_the_words_left_are_counted(folder: Path) -> None:
    lines = shien("status", "th").stdout.splitlines()
    assert lines[0].startswith("th: draft; 0 reviewed, 3 draft, 0 stale, 0 missing; words left: 0 to translate, ")
    assert lines[1].startswith("  tests.ftl: 0 reviewed, 3 draft")
    write(folder, "th", "tests.ftl", THAI.replace("tests-agree = ยอมรับ\n", ""))
    told = "th: not complete; 0 reviewed, 2 draft, 0 stale, 1 missing; words left: 2 to translate, "
    assert shien("status", "th").stdout.startswith(told)


def test_a_translation_is_stale_when_its_english_changes_and_a_draft_again_when_it_changes_too(folder: Path) -> None:
    assert shien("status", "--write").exit_code == 0
    write(folder, "en", "tests.ftl", ENGLISH.replace("I agree", "Yes, I agree"))
    assert "2 draft, 1 stale, 0 missing; words left: 3 to translate" in shien("status", "th").stdout
    write(folder, "th", "tests.ftl", THAI.replace("ยอมรับ", "ใช่ ยอมรับ"))
    shien("status", "--write")
    assert "3 draft, 0 stale" in shien("status", "th").stdout


def test_comments_and_layout_make_nothing_stale(folder: Path) -> None:
    shien("status", "--write")
    write(folder, "en", "tests.ftl", ENGLISH.replace("first.", "first of all.").replace("agree = I", "agree =\n    I"))
    assert " 0 stale" in shien("status", "th").stdout.splitlines()[0]


def test_status_is_written_beside_the_language_and_into_the_document(folder: Path) -> None:
    shien("status", "--write")
    lines = (folder / "th" / "status.tsv").read_text("utf-8").splitlines()
    assert lines[0] == "key\tenglish\town\tstate\tby\ton"
    assert [line.split("\t")[0] for line in lines[1:]] == ["tests-agree", "tests-card", "tests-days"]
    assert all(re.fullmatch(r"[\w-]+\t[0-9a-f]{8}\t[0-9a-f]{8}\tdraft\t-\t-", line) for line in lines[1:])
    document = (folder.parent / "docs" / "translating.md").read_text("utf-8")
    assert document.startswith("# Translating\n\n| language | state | by |")
    assert document.endswith("|\n\nThe end.\n")
    assert re.search(r"^\| `th` \| draft \| – \| 0 \| 3 \| 0 \| 0 \| 0 \|", document, re.MULTILINE)
    assert "`xx`" not in document


def test_one_named_reader_makes_a_text_reviewed_and_consent_needs_two(folder: Path) -> None:
    read_by(folder, "Ito Hanako", "tests-agree", "tests-days")
    assert "th: draft; 1 reviewed, 2 draft" in shien("status", "th").stdout
    read_by(folder, "Ito Hanako", "tests-agree")  # the same person again
    assert "th: draft; 1 reviewed, 2 draft" in shien("status", "th").stdout
    read_by(folder, "Mori Jiro", "tests-agree", "tests-card")
    assert "th: reviewed; 3 reviewed, 0 draft" in shien("status", "th").stdout


def test_who_read_an_older_text_has_not_read_the_new_one(folder: Path) -> None:
    read_by(folder, "Ito Hanako", "tests-agree", "tests-days")
    write(folder, "th", "tests.ftl", THAI.replace("ยอมรับ", "ตกลง"))
    read_by(folder, "Mori Jiro", "tests-agree")
    assert "th: draft; 1 reviewed, 2 draft" in shien("status", "th").stdout


def read_by(folder: Path, by: str, *keys: str) -> None:
    """Somebody finds these translations right."""
    thai = next(each for each in recorded(folder) if each.locale == "th")
    thai.review(keys, by, date(2026, 11, 29))
    thai.write()


@pytest.mark.parametrize("text", ["nothing", "key\tenglish\town\tstate\tby\ton\nx\ty\n", "\xff"])
def test_a_status_that_somebody_wrote_by_hand_is_refused_in_one_line(folder: Path, text: str) -> None:
    (folder / "th" / "status.tsv").write_bytes(text.encode("latin-1"))
    refused = shien("status")
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert re.fullmatch(r".*th/status\.tsv: (?:file|line \d): .*; put it back .*\n", refused.stderr)


def test_outside_a_checkout_there_is_no_document_to_write(folder: Path) -> None:
    (folder.parent / "docs" / "translating.md").unlink()
    refused = shien("status", "--write")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert not (folder / "th" / "status.tsv").exists()


def test_the_doctor_names_the_languages_whose_english_has_changed(folder: Path) -> None:
    assert translations().grade is Grade.OK
    shien("status", "--write")
    write(folder, "en", "tests.ftl", ENGLISH.replace("I agree", "Yes, I agree"))
    line = translations()
    assert (line.grade, "th 1" in line.sentence) == (Grade.WARNING, True)
