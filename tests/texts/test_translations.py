"""What `shien locales check` finds in a translation: what is wrong, and what a person should look at."""

from dataclasses import replace
from pathlib import Path

import pytest
from fluent.syntax.ast import Message

from bot.domain.unicode.clusters import columns
from bot.resources import locales_folder
from bot.texts import TextError, load_texts
from bot.texts.parsing import parse_fluent
from bot.texts.references import written as written_as
from bot.texts.translations.classes import READ_TWICE, TextClass, read_classes
from bot.texts.translations.glossary import Confidence, read_glossary
from bot.texts.translations.plain_japanese import hard_to_read
from bot.texts.translations.report import LocaleReport, examine_folder
from tests.texts.folders import write, written

GLOSSARY = """\
sources: {isa: "https://www.isa.go.jp/"}
rules: []
terms:
  - id: card
    english: ["residence card"]
    other_sense: ["tests-other*"]
    words:
      th: {say: "บัตรไซริว (บัตรผู้พำนัก)", forms: ["บัตรไซริว", "บัตรผู้พำนัก"], confidence: high, otherwise: [tests-lost]}
      km: {say: "កាតស្នាក់នៅ", confidence: low}
      ja-easy: {say: "在留カード", confidence: high}
"""
CLASSES = """\
- id: label
  keys: ["tests-button-*"]
- id: caption
  keys: [tests-caption]
- id: deadline
  keys: [tests-on]
"""
ENGLISH = """\
tests-card = Show your residence card (在留カード).
tests-on = By { $on }
tests-button-go = Go
"""
THAI = """\
tests-card = แสดงบัตรไซริว (在留カード)
tests-on = ภายใน { $on }
tests-button-go = ไป
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "glossary.yaml").write_text(GLOSSARY, "utf-8")
    (tmp_path / "classes.yaml").write_text(CLASSES, "utf-8")
    return written(tmp_path, en=ENGLISH, th=THAI)


def report(folder: Path, locale: str = "th") -> LocaleReport:
    return next(each for each in examine_folder(folder, columns) if each.locale == locale)


def with_(folder: Path, right: str, wrong: str, locale: str = "th") -> LocaleReport:
    """What is found where that stands instead."""
    assert right in THAI
    return report(write(folder, locale, "tests.ftl", THAI.replace(right, wrong, 1)), locale)


def also(folder: Path, english: str, thai: str) -> LocaleReport:
    """What is found where both have one message more."""
    write(folder, "en", "tests.ftl", ENGLISH + english)
    return report(write(folder, "th", "tests.ftl", THAI + thai))


def test_a_translation_of_everything_is_in_order(folder: Path) -> None:
    found = report(folder)
    assert (found.messages, found.is_in_order, found.warnings) == (3, True, ())


def test_a_message_that_is_missing_is_not_in_order_and_one_too_many_is(folder: Path) -> None:
    missing = with_(folder, "tests-button-go = ไป\n", "")
    assert (missing.missing, missing.is_in_order) == (("tests-button-go",), False)
    extra = with_(folder, "tests-button-go = ไป\n", "tests-button-go = ไป\ntests-more = อีก\n")
    assert (extra.extra, extra.is_in_order) == (("tests-more",), True)


def test_a_message_around_one_that_is_missing_is_missing_too(folder: Path) -> None:
    found = also(folder, "tests-around = { tests-in }\ntests-in = in\n", "tests-around = { tests-in }\n")
    assert found.missing == ("tests-around", "tests-in")


def test_what_cannot_be_read_and_what_cannot_be_said_are_told_apart_from_variables(folder: Path) -> None:
    found = with_(folder, "ภายใน { $on }", "ภายใน { $day }")
    assert [each.partition(":")[0] for each in found.variables] == ["tests-on"]
    assert [each.partition(":")[0] for each in with_(folder, "ภายใน { $on }", "{ $on").parse_errors] == ["tests-on"]
    assert [each.partition(":")[0] for each in with_(folder, "{ $on }", "{ DAI($on) }").refused] == ["tests-on"]


def test_a_term_of_the_glossary_is_looked_for_in_all_its_forms(folder: Path) -> None:
    assert with_(folder, "บัตรไซริว", "บัตร").glossary == ("tests-card: card: บัตรไซริว (บัตรผู้พำนัก)",)
    assert with_(folder, "บัตรไซริว", "บัตรผู้พำนัก").is_in_order


def test_a_term_is_not_looked_for_where_english_means_something_else_or_another_word_is_right(folder: Path) -> None:
    more = "tests-other-one = A residence card.\ntests-lost = Your residence card is lost.\n"
    assert also(folder, more, "tests-other-one = บัตร\ntests-lost = บัตรหาย\n").is_in_order


def test_a_term_that_a_native_reader_must_choose_is_only_a_warning(folder: Path) -> None:
    found = with_(folder, "บัตรไซริว", "បណ្ណ", "km")
    assert (found.glossary, found.is_in_order) == ((), True)
    assert "tests-card: card: កាតស្នាក់នៅ" in found.warnings


def test_furigana_and_blanks_do_not_hide_a_term(folder: Path) -> None:
    found = with_(folder, "แสดงบัตรไซริว (在留カード)", "在留（ざいりゅう） カードを 見せます。", "ja-easy")
    assert (found.glossary, found.is_in_order) == ((), True)


def test_what_telegram_would_cut_or_refuse_is_too_long(folder: Path) -> None:
    found = also(folder, "tests-long = x\ntests-caption = x\n", f"tests-long = {'ก' * 4097}\n")
    assert found.too_long == ("tests-long: 4097 letters, at most 4096",)
    caption = f"tests-long = x\ntests-caption = <b>{'ก' * 1020}</b>{{ tests-button-go }} 😀😀\n"
    assert also(folder, "tests-long = x\ntests-caption = x\n", caption).too_long == (
        "tests-caption: 1027 letters, at most 1024",
    )


def test_the_longest_form_of_a_label_counts(folder: Path) -> None:
    longest = f"tests-button-more = {{ $n ->\n    [1] x\n   *[other] {'ก' * 41}\n}}\n"
    found = also(folder, "tests-button-more = { $n } more\n", longest)
    assert found.labels == ("tests-button-more: 41 letters, at most 40",)
    assert also(folder, "tests-button-more = more\n", f"tests-button-more = {'ก' * 40}\n").is_in_order


def test_a_label_that_a_phone_would_cut_is_a_warning(folder: Path) -> None:
    found = also(folder, "tests-button-more = more\n", f"tests-button-more = {'ก' * 36}\n")
    assert found.is_in_order
    assert "tests-button-more: 36 columns, a phone shows 34" in found.warnings
    assert also(folder, "tests-button-more = more\n", f"tests-button-more = {'ก้' * 20}\n").warnings == ()


LEFT = {
    "english": (
        "th",
        "Please ask your company.",
        "ขอโทษ Please ask your company ค่ะ",
        "English is left: Please ask your company",
    ),
    "japanese": ("th", "Show it.", "在留カードを見せる", "Japanese outside brackets: 在留カードを見せる"),
    "kana": ("zh-hans", "Show it.", "请出示カード", "Japanese outside brackets: カード"),
    "same": ("vi", "Show { $card } right now.", "Show { $card } right now.", "it is the same as English"),
    "latin": (
        "fil",
        "This is for you.",
        "This is for iyo.",
        "it seems to be English: 3 small words of English, 0 of its own",
    ),
}
MEANT = {
    "name": ("th", "Use Construction Career Up System.", "ใช้ Construction Career Up System"),
    "brackets": ("th", "Show it (在留カード).", "แสดง (please show your card) (在留カード)"),
    "explained": ("th", "Show it (在留カード).", "แสดง 在留カード (บัตรไซริว)"),
    "english_too": ("th", "Say 火事です now.", "พูด 火事です"),
    "kanji": ("zh-hans", "Show it.", "出示在留卡"),
    "borrowed": ("fil", "Technical Intern Training", "Technical Intern Training"),
    "own": ("id", "This is for you.", "Ini untuk Anda, is you."),
}


@pytest.mark.parametrize("case", LEFT)
def test_a_sentence_that_nobody_translated_is_not_in_order(folder: Path, case: str) -> None:
    locale, english, own, told = LEFT[case]
    write(folder, "en", "tests.ftl", f"tests-more = {english}\n")
    found = report(write(folder, locale, "tests.ftl", f"tests-more = {own}\n"), locale)
    assert (found.untranslated, found.is_in_order) == ((f"tests-more: {told}",), False)


@pytest.mark.parametrize("case", MEANT)
def test_what_is_called_so_in_every_language_is_no_untranslated_sentence(folder: Path, case: str) -> None:
    locale, english, own = MEANT[case]
    write(folder, "en", "tests.ftl", f"tests-more = {english}\n")
    assert report(write(folder, locale, "tests.ftl", f"tests-more = {own}\n"), locale).untranslated == ()


HARD = {
    "long": ("あなたは " * 8 + "はたらきます。", "a sentence of 38 letters, at most 30: "),
    "kanji": ("会社に 行（い）きます。", "会社 has no reading at its first use"),
    "office": ("該当（がいとう）します。", "該当 is a word of offices"),
    "twice": ("できない ことは ありません。", "ないことはありません says no twice"),
}
EASY = (
    "会社（かいしゃ）に 行（い）きます。会社に 電話（でんわ）します。",
    "3日 までに、{ $count }件（けん） 出（だ）してください。",
    "届（とど）けを 出（だ）します（契約機関に関する届出）。",
    "110：助けてください。(たすけて ください)",
    "日本人（にほんじん）も 外国人（がいこくじん）も 同（おな）じです。",
    "同意（どうい＝「いいです」と 言（い）う こと）します。",
)


@pytest.mark.parametrize("case", HARD)
def test_what_makes_plain_japanese_hard_to_read_is_a_warning(folder: Path, case: str) -> None:
    own, told = HARD[case]
    write(folder, "en", "tests.ftl", "tests-more = x\n")
    found = report(write(folder, "ja-easy", "tests.ftl", f"tests-more = {own}\n"), "ja-easy")
    assert found.is_in_order
    assert any(each.startswith(f"tests-more: {told}") for each in found.warnings), found.warnings


@pytest.mark.parametrize("own", EASY)
def test_what_is_read_at_its_first_use_or_printed_so_is_not_hard(tmp_path: Path, own: str) -> None:
    entries = {each.id.name: each for each in parse_fluent(f"tests-more = {own}\n").body if isinstance(each, Message)}
    assert list(hard_to_read("tests-more", written_as(tmp_path, entries["tests-more"]))) == []


def test_what_people_type_may_be_in_any_letters(folder: Path) -> None:
    write(folder, "en", "tests.ftl", "spoken-more = help me\n")
    assert report(write(folder, "th", "tests.ftl", "spoken-more = please help me now, 助けて\n")).untranslated == ()


ODD = {
    "number": ("Within 14 days.", "ภายใน 15 วัน", "numbers differ: without 14; with 15"),
    "added_number": ("A day.", "2 วัน", "numbers differ: with 2"),
    "digits": ("Pay 100 yen.", "จ่าย ๑๐๐ เยน", "digits that are not Western: ๐ ๑"),
    "japanese": ("Notice (届出).", "แจ้ง", "the Japanese 届出 is lost"),
    "tags": ("<b>Stop</b>", "หยุด", "tags differ: without </b>, <b>"),
    "commands": ("Type /stop.", "พิมพ์ /หยุด", "commands differ: without /stop"),
    "inner": ("Tap { tests-button-go }.", "แตะ ไป", "messages inside differ: without tests-button-go"),
    "accents": ("Cafe", "Cafe\u0301", "accents stand apart (not NFC)"),
    "longer": ("Short.", "ก" * 361, "it has 361 letters where English has 6"),
    "function": ("On { DAY($on) }", "{ $on }", "functions differ: without DAY"),
    "count": (
        "{ $n ->\n    [one] one day\n   *[other] { $n } days\n}",
        "{ $n ->\n    [1] หนึ่งวัน\n   *[other] หลายวัน\n}",
        "[other] of $n does not show the number, and other numbers have that form too",
    ),
}


@pytest.mark.parametrize("case", ODD)
def test_what_looks_wrong_beside_english_is_a_warning_and_no_failure(folder: Path, case: str) -> None:
    english, thai, told = ODD[case]
    found = also(folder, f"tests-more = {english}\n".replace("\n}", "\n }"), f"tests-more = {thai}\n")
    assert f"tests-more: {told}" in found.warnings
    assert found.is_in_order or case == "function"


def test_what_english_writes_out_may_be_digits(folder: Path) -> None:
    more = "tests-more = Five years, twice; 1,085 yen, Type (ii).\n"
    assert also(folder, more, "tests-more = 5 ปี 2 ครั้ง 1.085 เยน ประเภท 2\n").warnings == ()


def test_a_message_in_another_file_than_in_english_is_a_warning(folder: Path) -> None:
    write(folder, "en", "other.ftl", "other-one = One\n")
    write(folder, "th", "tests.ftl", f"{THAI}other-one = หนึ่ง\n")
    assert report(folder).warnings == ("other-one: it stands in tests.ftl, not in other.ftl as in English",)


@pytest.mark.parametrize("file", ["glossary.yaml", "classes.yaml"])
def test_a_file_of_records_that_is_wrong_is_named(folder: Path, file: str) -> None:
    (folder / file).write_text("- id: nothing\n  wrong: 1\n", "utf-8")
    with pytest.raises(TextError, match=file.replace(".", r"\.")):
        report(folder)


def test_every_term_of_the_glossary_has_a_word_in_every_language() -> None:
    glossary = read_glossary(locales_folder())
    codes = {path.parent.name for path in locales_folder().glob("*/locale.yaml")}
    assert {term.id: set(term.words) ^ codes for term in glossary.terms if set(term.words) != codes} == {}
    assert {words.confidence for term in glossary.terms for words in term.words.values()} == set(Confidence)


def test_consent_danger_deadline_and_verdict_need_two_readers() -> None:
    classes = read_classes(locales_folder())
    assert set(classes.listed) == set(TextClass)
    assert {TextClass.CONSENT, TextClass.DANGER, TextClass.DEADLINE, TextClass.VERDICT} == READ_TWICE
    asked = ("consent-agree", "danger-numbers", "my_dates-overdue", "eligibility-reason-age-adult", "menu-guide")
    assert [classes.readers_needed(key) for key in asked] == [2, 2, 2, 2, 1]


def test_a_language_that_workers_can_choose_has_nothing_wrong_in_it() -> None:
    """Of the glossary the first three alone: in drafts a native reader looks first which word is right."""
    choosable = load_texts(locales_folder()).locales
    found = [each for each in examine_folder(locales_folder(), columns) if each.locale in choosable]
    assert {each.locale: each.glossary for each in found if each.locale in {"en", "ja", "vi"} and each.glossary} == {}
    assert [each for each in found if not replace(each, glossary=()).is_in_order] == []
