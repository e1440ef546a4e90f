"""`shien locales`: what is wrong with the languages, how far they are, and workbooks for translators."""

import json
import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner, Result

from bot import resources
from bot.commands.cli import app
from bot.commands.doctor.host import Grade
from bot.commands.doctor.translations import translations
from bot.commands.locales.status import with_table
from bot.resources import locales_folder
from bot.texts import languages, load_texts
from bot.texts.translations.overview import progress_of, recorded
from bot.texts.translations.pseudo import SCRIPTS
from tests.texts.folders import write

CONTRACT = {
    *("locale", "messages", "missing", "extra", "variables", "glossary", "too_long", "labels", "parse_errors"),
    *("refused", "untranslated", "warnings"),
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
    languages()  # remembered, and asked by other tests
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


@pytest.mark.slow
def test_what_is_recorded_is_what_stands_there() -> None:
    """Whoever changed a text has run `shien locales status --write`."""
    behind, found = [], list(recorded(OWN))
    for each in found:
        before = each.rows
        each.record()
        behind += [each.locale] * (each.rows != before)
    assert behind == []
    document = (OWN.parent / "docs" / "translating.md").read_text("utf-8")
    assert with_table(document, [progress_of(each) for each in found]) == document


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


def filled_in(folder: Path, translations: dict[tuple[str, str], str], code: str = "th") -> Path:
    """The workbook of a language with those cells filled in, by key and form."""
    path = folder.parent / "book.xlsx"
    assert shien("export", code, "--out", str(path)).output == ""
    book = load_workbook(path)
    assert book.active is not None
    headings = [cell.value for cell in book.active[1]]
    for row in list(book.active.iter_rows(min_row=2)):
        at = (str(row[headings.index("key")].value), str(row[headings.index("form")].value or ""))
        if at in translations:
            row[headings.index("translation")].value = translations[at]
    book.save(path)
    return path


def test_a_workbook_has_a_row_for_each_sentence_and_each_form_of_the_language(folder: Path) -> None:
    write(folder, "th", "tests.ftl", "tests-agree = ยอมรับ\n")
    path = filled_in(folder, {})
    sheet = load_workbook(path)["th"]
    headings, *rows = [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)]
    shown = ["key", "form", "example numbers", "English", "terms", "at most", "translation", "state"]
    card = "Show your <b>residence card</b> (在留カード) to 〔name〕 & co."
    assert [[row[headings.index(each)] for each in shown] for row in rows] == [
        ["tests-agree", "", "", "I agree", "", 40, "ยอมรับ", "draft"],
        ["tests-days", "", "", "〔#1〕", "", 4096, "", "missing"],
        ["tests-days", "#1 $days = other*", "0, 1, 2, 3, 4, 5…", "〔days〕 days", "", 4096, "", "missing"],
        ["tests-card", "", "", card, "residence card: บัตรไซริว (บัตรผู้พำนัก) (high)", 4096, "", "missing"],
    ]
    assert rows[0][headings.index("where")] == "tests.ftl: What the worker sees first."
    assert rows[0][headings.index("read by")] == "worker, consent, label"
    assert {row[headings.index("picture")] for row in rows} == {""}  # with these texts the bot could not start


@pytest.mark.slow
def test_a_workbook_names_the_pictures_of_each_text_and_comes_in_whatever_stands_there(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    assert shien("export", "th", "--file", "consent.ftl", "--out", str(path)).output == ""
    book = load_workbook(path)
    sheet = book["th"]
    headings = [cell.value for cell in sheet[1]]
    at = headings.index("picture")
    pictures = {row[0].value: row[at].value for row in sheet.iter_rows(min_row=2)}
    assert pictures["consent-agree"] == "consent-asking-1, privacy-notice-3"
    for row in sheet.iter_rows(min_row=2):
        row[at].value = "something else"
    book.save(path)
    done = shien("import", str(path), "--dry-run")
    assert done.stdout.splitlines()[-1].startswith("changed: 0 unchanged: ")


def test_a_translator_is_told_how_long_a_label_an_alert_and_a_caption_may_be(folder: Path) -> None:
    listed = {"label": "tests-agree", "alert": "tests-days", "caption": "tests-card"}
    classes = "".join(f"- id: {name}\n  keys: [{key}]\n" for name, key in listed.items())
    (folder / "classes.yaml").write_text(classes, "utf-8")
    headings, *rows = load_workbook(filled_in(folder, {}))["th"].iter_rows(values_only=True)
    told = {row[headings.index("key")]: row[headings.index("at most")] for row in rows}
    assert told == {"tests-agree": 40, "tests-days": 200, "tests-card": 1024}


def test_a_filled_in_workbook_comes_into_the_files_in_the_order_of_english_and_is_a_draft(folder: Path) -> None:
    write(folder, "th", "tests.ftl", "# Kept.\ntests-card = แสดงบัตรไซริว { $name }\n")
    days = {("tests-days", ""): "〔#1〕", ("tests-days", "#1 $days = other*"): "〔days〕 วัน"}
    done = shien("import", str(filled_in(folder, {("tests-agree", ""): "ยอมรับ", **days})))
    assert done.exit_code == 0, done.output
    assert done.stdout.splitlines()[-1] == "changed: 2 unchanged: 1"
    assert "  + tests-agree = ยอมรับ" in done.stdout.splitlines()
    text = (folder / "th" / "tests.ftl").read_text("utf-8")
    assert text.startswith("# Kept.\ntests-card = แสดงบัตรไซริว { $name }\n")
    assert load_texts(folder).say("th", "tests-days", {"days": 3}) == "3 วัน"
    assert "th: draft; 0 reviewed, 3 draft" in shien("status", "th").stdout


def test_blanks_around_a_translation_are_taken_off_but_not_what_a_form_begins_with(folder: Path) -> None:
    more = "tests-more = { $n ->\n    [0] -\n   *[other] , { $n }\n}\n"
    write(folder, "en", "tests.ftl", ENGLISH + more)
    write(folder, "th", "tests.ftl", THAI + more.replace(", ", "\u3000"))
    given = {("tests-agree", ""): " ตกลง \u3000\n", ("tests-more", "#1 $n = other*"): "  \u3000〔n〕 คืน "}
    done = shien("import", str(filled_in(folder, given)))
    assert done.exit_code == 0, done.output
    said = load_texts(folder)
    assert (said.say("th", "tests-agree"), said.say("th", "tests-more", {"n": 3})) == ("ตกลง", "\u30003 คืน")


def test_who_has_read_a_workbook_is_recorded_for_what_stands_in_it(folder: Path) -> None:
    path = filled_in(folder, {("tests-agree", ""): "ตกลง"})
    assert shien("import", str(path), "--by", "Ito Hanako").stdout.splitlines()[-1] == "changed: 1 unchanged: 2"
    assert "th: draft; 2 reviewed, 1 draft" in shien("status", "th").stdout
    assert shien("import", str(filled_in(folder, {})), "--by", "Mori Jiro").exit_code == 0
    assert "th: reviewed; 3 reviewed" in shien("status", "th").stdout


def test_a_dry_run_only_shows_what_would_change(folder: Path) -> None:
    path = filled_in(folder, {("tests-agree", ""): "ตกลง"})
    shown = shien("import", str(path), "--dry-run").stdout.splitlines()
    assert {"  - tests-agree = ยอมรับ", "  + tests-agree = ตกลง"} <= set(shown)
    assert (folder / "th" / "tests.ftl").read_text("utf-8") == THAI
    assert not (folder / "th" / "status.tsv").exists()


WRONG = {
    "a_label_too_long": ("tests-agree", "ก" * 41, "tests-agree: 41 letters"),
    "a_variable_lost_between_blanks": ("tests-card", " แสดงบัตรไซริว \n", "it lacks $name"),
    "a_variable_lost": ("tests-card", "แสดงบัตรไซริว", "it lacks $name"),
    "a_chip_misspelled": ("tests-card", "แสดงบัตรไซริว 〔nam〕", "it has $nam"),
    "a_chip_that_is_none": ("tests-card", "แสดงบัตรไซริว 〔a b〕", "is no chip"),
    "a_term_lost": ("tests-card", "แสดง 〔name〕", "residence_card"),
    "braces": ("tests-agree", "{ ยอมรับ }", "cannot be written"),
    "an_invisible_sign": ("tests-agree", "ยอม\u200bรับ", "invisible sign"),
    "a_formula": ("tests-agree", "=1+1", "tests-agree: =1+1 are no words"),
    "what_a_formula_left": ("tests-agree", "#REF!", "tests-agree: #REF! are no words"),
    "a_tag_left_open": ("tests-card", "แสดง<b>บัตรไซริว (在留カード) ต่อ 〔name〕", "<b> is not closed"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_workbook_with_something_wrong_is_taken_in_not_at_all(folder: Path, case: str) -> None:
    key, words, told = WRONG[case]
    right = {("tests-days", "#1 $days = other*"): "〔days〕 คืน"}
    refused = shien("import", str(filled_in(folder, {(key, ""): words, **right})))
    assert (refused.exit_code, told in refused.stderr, refused.stdout) == (1, True, ""), refused.output
    assert (folder / "th" / "tests.ftl").read_text("utf-8") == THAI


def test_what_has_changed_since_the_export_is_not_overwritten(folder: Path) -> None:
    path = filled_in(folder, {("tests-agree", ""): "ตกลง"})
    write(folder, "th", "tests.ftl", THAI.replace("ยอมรับ", "ใช่"))
    assert "somebody has changed it since the export" in shien("import", str(path)).stderr
    write(folder, "en", "tests.ftl", ENGLISH.replace("I agree", "Yes"))
    assert "English has changed since the export" in shien("import", str(path)).stderr


@pytest.mark.parametrize("content", [b"", b"nothing", b"PK\x03\x04"])
def test_what_is_no_workbook_of_translations_is_refused_in_one_line(folder: Path, content: bytes) -> None:
    (folder.parent / "book.xlsx").write_bytes(content)
    refused = shien("import", str(folder.parent / "book.xlsx"))
    assert (refused.exit_code, refused.stdout, len(refused.stderr.splitlines())) == (2, "", 1)


@pytest.mark.usefixtures("folder")
def test_what_is_asked_wrongly_is_refused_in_one_line(tmp_path: Path) -> None:
    out = str(tmp_path / "book.xlsx")
    wrong = [
        ["export", "xx", "--out", out],
        ["export", "th", "--out", out, "--file", "none.ftl"],
        ["export", "th", "--out", str(tmp_path / "nowhere" / "book.xlsx")],
        ["import", str(tmp_path / "none.xlsx")],
        ["import", out, "--by", " "],
        ["import", out, "--by", "-"],
        ["import", out, "--by", "Ito; Mori"],
    ]
    for arguments in wrong:
        refused = shien(*arguments)
        assert (refused.exit_code, refused.stdout, len(refused.stderr.splitlines())) == (2, "", 1), arguments


@pytest.mark.parametrize("text", ["nothing", "key\tenglish\town\tstate\tby\ton\nx\ty\n", "\xff"])
def test_a_status_that_somebody_wrote_by_hand_is_refused_in_one_line(folder: Path, text: str) -> None:
    (folder / "th" / "status.tsv").write_bytes(text.encode("latin-1"))
    refused = shien("status")
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert re.fullmatch(r".*th/status\.tsv: (?:file|line \d): .*; put it back .*\n", refused.stderr)


def test_a_text_that_stands_twice_in_a_status_is_told_by_the_doctor_and_the_check(folder: Path) -> None:
    shien("status", "--write")
    path = folder / "th" / "status.tsv"
    path.write_text(path.read_text("utf-8") + path.read_text("utf-8").splitlines()[1] + "\n", "utf-8")
    told = "line 5: tests-agree stands twice; take one of its lines out"
    assert (translations().grade, translations().sentence.endswith(told)) == (Grade.ERROR, True)
    checked = shien("check")
    assert (checked.exit_code, f"  parse errors: status.tsv: {told}" in checked.stdout.splitlines()) == (1, True)


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


def test_a_language_of_each_script_can_say_everything(folder: Path, tmp_path: Path) -> None:
    for code in SCRIPTS.keys() - {"th"}:
        shutil.copytree(OWN / code, folder / code)
    made = tmp_path / "pseudo"
    done = shien("pseudo", "--out", str(made))
    assert done.exit_code == 0, done.output
    assert {line.partition(": ")[0] for line in done.stdout.splitlines()} == set(SCRIPTS)
    assert all("3 messages, 0 cannot be said" in line for line in done.stdout.splitlines())
    has_one = {code: "[one]" in (made / code / "tests.ftl").read_text("utf-8") for code in ("ne", "th")}
    assert has_one == {"ne": True, "th": False}  # the forms of a number are those of the language
    refused = shien("pseudo", "--out", str(made))
    assert (refused.exit_code, refused.stdout, len(refused.stderr.splitlines())) == (2, "", 1)
