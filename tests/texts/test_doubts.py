"""What a reader is told of a translation: nobody has checked it, or English has changed since; or nothing."""

from datetime import date
from pathlib import Path

import pytest

from bot.texts import Translator, load_texts
from bot.texts.beside import said_beside
from bot.texts.doubts import Doubt
from bot.texts.translations.overview import recorded
from tests.texts.folders import write, written

ON = date(2026, 11, 30)
DRAFT, STALE, BOTH, SURE = Doubt(is_draft=True), Doubt(is_stale=True), Doubt(is_draft=True, is_stale=True), Doubt()
CLASSES = """\
- id: deadline
  keys: [tests-on, tests-button]
- id: verdict
  keys: [tests-source]
- id: source
  keys: [tests-source]
- id: label
  keys: [tests-button]
"""
ENGLISH = """\
language-draft = Draft.
tests-on = By { $on }. { tests-inner } <blockquote expandable>more</blockquote>
tests-inner = Hurry.
tests-button = Done
tests-source = Checked.
tests-other = Hello.
"""
JAPANESE = """\
language-draft = 未確認
tests-on = { $on }まで。{ tests-inner }
    .counter = 本人は{ $on }まで。{ tests-inner }
tests-inner = 急いで。
tests-button = 済み
tests-source = 確認済み。
tests-other = こんにちは。
"""
THAI = """\
language-draft = ฉบับร่าง
tests-on = ภายใน { $on } { tests-inner }
tests-inner = รีบ
tests-button = เสร็จ
tests-source = ตรวจแล้ว
tests-other = สวัสดี
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "classes.yaml").write_text(CLASSES, "utf-8")
    return written(tmp_path, en=ENGLISH, ja=JAPANESE, th=THAI)


def read_by(folder: Path, *names: str) -> None:
    """Those people have read all Thai texts beside the English, as both are now."""
    thai = next(each for each in recorded(folder) if each.locale == "th")
    thai.record()
    for name in names:
        thai.review(thai.rows.keys(), name, ON)
    thai.write()


def doubt(folder: Path, key: str, locale: str = "th") -> Doubt:
    return load_texts(folder).doubt(locale, {key})


def says(folder: Path, key: str = "tests-on", locale: str = "th") -> str:
    return said_beside(Translator(load_texts(folder), locale), lambda t: t(key, {"on": "D"}))


def test_what_nobody_has_read_is_a_draft_whether_or_not_that_is_recorded(folder: Path) -> None:
    assert doubt(folder, "tests-on") == DRAFT
    read_by(folder)
    assert doubt(folder, "tests-on") == DRAFT
    assert says(folder) == ("ภายใน D รีบ\n\n<blockquote expandable>ฉบับร่าง\n\n本人はDまで。急いで。</blockquote>")


def test_a_deadline_is_a_draft_until_two_people_have_read_it(folder: Path) -> None:
    read_by(folder, "Somchai")
    assert doubt(folder, "tests-on") == DRAFT
    read_by(folder, "Somchai", "Malee")
    assert doubt(folder, "tests-on") == SURE
    assert says(folder) == "ภายใน D รีบ"


def test_where_the_translation_was_changed_since_it_is_a_draft_again(folder: Path) -> None:
    read_by(folder, "Somchai", "Malee")
    write(folder, "th", "tests.ftl", THAI.replace("ภายใน", "ก่อน"))
    assert doubt(folder, "tests-on") == DRAFT


def test_where_the_english_was_changed_since_it_is_said_in_japanese_and_english_too(folder: Path) -> None:
    read_by(folder, "Somchai", "Malee")
    write(folder, "en", "tests.ftl", ENGLISH.replace("By", "Before"))
    assert doubt(folder, "tests-on") == BOTH
    beside = "ฉบับร่าง\n\n本人はDまで。急いで。\n\nBefore D. Hurry. more"
    assert says(folder) == f"ภายใน D รีบ\n\n<blockquote expandable>{beside}</blockquote>"


@pytest.mark.parametrize("key", ["tests-inner", "tests-other", "tests-source"])
def test_so_is_whatever_else_was_changed_and_what_stands_around_it(folder: Path, key: str) -> None:
    read_by(folder)
    write(folder, "en", "tests.ftl", ENGLISH.replace("Hurry", "Run").replace("Hello", "Hi").replace("Checked", "Seen"))
    assert doubt(folder, key) == STALE
    assert doubt(folder, "tests-on") == BOTH
    assert says(folder, "tests-other") == "สวัสดี\n\n<blockquote expandable>こんにちは。\n\nHi.</blockquote>"


@pytest.mark.parametrize("key", ["tests-button", "tests-source", "tests-other"])
def test_nothing_is_said_of_drafts_on_buttons_of_sources_and_elsewhere(folder: Path, key: str) -> None:
    assert doubt(folder, key) == SURE


@pytest.mark.parametrize("locale", ["en", "ja"])
def test_nobody_doubts_what_the_others_are_translated_from(folder: Path, locale: str) -> None:
    read_by(folder)
    write(folder, "en", "tests.ftl", ENGLISH.replace("By", "Before"))
    assert doubt(folder, "tests-on", locale) == SURE


@pytest.mark.parametrize("broken", ["", "key\tby\n", "tests-on\tx\n", '\ufffd"\t\n'])
def test_a_record_that_cannot_be_read_makes_a_draft_of_everything_and_stops_nothing(folder: Path, broken: str) -> None:
    read_by(folder, "Somchai", "Malee")
    (folder / "th" / "status.tsv").write_text(broken, "utf-8")
    assert doubt(folder, "tests-on") == DRAFT
    (folder / "th" / "status.tsv").write_bytes(b"\xff\xfe")
    assert doubt(folder, "tests-on") == DRAFT


def test_a_record_with_the_signature_that_editors_of_windows_write_is_read(folder: Path) -> None:
    read_by(folder, "Somchai", "Malee")
    path = folder / "th" / "status.tsv"
    path.write_text(path.read_text("utf-8"), "utf-8-sig")
    assert doubt(folder, "tests-on") == SURE


def test_where_nobody_knows_what_is_a_deadline_everything_is_a_draft(folder: Path) -> None:
    read_by(folder, "Somchai", "Malee")
    (folder / "classes.yaml").write_text("- id: nothing\n", "utf-8")
    assert says(folder, "tests-other") == "สวัสดี\n\n<blockquote expandable>ฉบับร่าง\n\nこんにちは。</blockquote>"


def by_hand(folder: Path, names: str) -> None:
    """Somebody writes into the file who has read the deadline."""
    read_by(folder, "Somchai")
    path = folder / "th" / "status.tsv"
    path.write_text(path.read_text("utf-8").replace("Somchai", names), "utf-8")


@pytest.mark.parametrize(
    "names", ["An; An", "An;an", "José Lé; Jose\u0301le\u0301; JOSE LE", " ; ", "An; ", "An; -; 1", ""]
)
def test_two_readers_are_two_people_with_a_name_in_a_file_written_by_hand_too(folder: Path, names: str) -> None:
    by_hand(folder, names)
    assert doubt(folder, "tests-on") == DRAFT
    by_hand(folder, "An; Binh")
    assert doubt(folder, "tests-on") == SURE


def test_a_text_that_stands_twice_in_the_record_makes_a_draft_of_everything(folder: Path) -> None:
    read_by(folder, "Somchai", "Malee")
    path = folder / "th" / "status.tsv"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join([*lines, lines[1]]), "utf-8")
    assert doubt(folder, "tests-on") == DRAFT


@pytest.mark.parametrize("again", ["Somchai", " somchai", "ＳＯＭＣＨＡＩ", "Sómchai", "Som chai"])
def test_one_person_is_one_reader_however_the_name_is_written(folder: Path, again: str) -> None:
    read_by(folder, "Somchai", again)
    assert doubt(folder, "tests-on") == DRAFT


def test_japanese_that_stands_there_already_is_not_said_twice(folder: Path) -> None:
    def say(t: Translator) -> str:
        clerk = t.for_clerk()
        below = "" if clerk is None else f"<blockquote expandable>{clerk('tests-on', {'on': 'D'})}</blockquote>"
        return t("tests-on", {"on": "D"}) + below

    said = said_beside(Translator(load_texts(folder), "th"), say)
    assert said == "ภายใน D รีบ<blockquote expandable>ฉบับร่าง\n\n本人はDまで。急いで。</blockquote>"


def test_what_has_no_room_in_a_message_is_left_out(folder: Path) -> None:
    t = Translator(load_texts(folder), "th")
    said = said_beside(t, lambda reader: reader("tests-on", {"on": "D" * 800}) * 3)
    assert len(said) < 4096
    assert "まで" not in said
    assert said.endswith("ฉบับร่าง")
    full = t("tests-on", {"on": ""}) + "D" * 4070
    assert said_beside(t, lambda reader: reader("tests-on", {"on": ""}) + "D" * 4070) == full


def test_what_was_said_on_another_screen_does_not_count(folder: Path) -> None:
    t = Translator(load_texts(folder), "th")
    t("tests-on", {"on": "D"})
    assert said_beside(t, lambda reader: reader("tests-other")) == "สวัสดี"
