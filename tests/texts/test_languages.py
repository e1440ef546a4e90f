"""The languages of `locales/`: each tells its own name and codes, and the bot asks nothing else."""

import re
import unicodedata
from pathlib import Path

import pytest
from icu import BreakIterator, Locale

from bot.domain.workers.languages import LANGUAGES, LOCALES, language_of
from bot.resources import locales_folder
from bot.texts import (
    TextError,
    Translator,
    either,
    in_a_row,
    language_name,
    languages,
    listed,
    load_texts,
    telegram_code,
)
from bot.texts.languages import is_style, nearest, read_languages
from tests.texts.folders import written

NAMES = {
    "en": "English",
    "fil": "Filipino",
    "id": "Bahasa Indonesia",
    "ja": "日本語",
    "ja-easy": "やさしい日本語",
    "km": "ខ្មែរ",
    "my": "မြန်မာ",
    "ne": "नेपाली",
    "th": "ไทย",
    "vi": "Tiếng Việt",
    "zh-hans": "简体中文",
}
JAPANESE = """\
name: 日本語
babel: ja
telegram: ja
phones: []
not_phones: []
marks: []
list_style: standard
"""
PHONES = [
    ("vi", "vi"),
    ("vi_VN", "vi"),
    ("VI-vn", "vi"),
    ("in", "id"),
    ("in-id", "id"),
    ("in_ID", "id"),
    ("fil-PH", "fil"),
    ("tl", "fil"),
    ("tl-ph", "fil"),
    ("zh", "zh-hans"),
    ("zh-cn", "zh-hans"),
    ("zh-sg", "zh-hans"),
    ("zh-my", "zh-hans"),
    ("zh-hans", "zh-hans"),
    ("zh-hans-cn", "zh-hans"),
    ("zh_Hans_SG", "zh-hans"),
    ("zh-hant-tw", None),
    ("zh-hk", None),
    ("ja-JP", "ja"),
    ("ja-easy", "ja-easy"),
    ("my-MM", "my"),
    ("km-KH", "km"),
    ("xx", None),
    ("-", None),
    ("", None),
    (None, None),
]


def test_the_languages_that_rules_know_are_those_of_the_folder() -> None:
    assert set(LOCALES) == set(languages())
    assert set(LANGUAGES) == {locale for locale in languages() if not is_style(locale)}
    assert {each: language_of(each) for each in LOCALES} == {
        each: languages()[each].babel if is_style(each) else each for each in LOCALES
    }


def test_every_reader_finds_their_language_by_the_name_that_they_give_it() -> None:
    assert {locale: language_name(locale, locale) for locale in languages()} == NAMES


def test_plain_japanese_is_told_from_japanese_in_every_language() -> None:
    for reader in languages():
        assert language_name("ja-easy", reader) != language_name("ja", reader)


def test_a_language_that_nobody_reads_here_is_called_as_the_reader_calls_it_or_by_its_code() -> None:
    assert [language_name(code, "en") for code in ("ko", "xx", "no such")] == ["Korean", "xx", "no such"]


@pytest.mark.parametrize(("code", "locale"), PHONES)
def test_a_phone_s_language_is_recognised_in_the_ways_phones_write_it(code: str | None, locale: str | None) -> None:
    assert nearest(languages(), code) == locale


def test_a_language_that_cannot_be_chosen_yet_is_nobody_s() -> None:
    assert nearest({each: languages()[each] for each in ("en", "ja")}, "th-TH") is None


def test_telegram_knows_two_letters_of_every_language_but_plain_japanese() -> None:
    codes = {locale: telegram_code(locale) for locale in languages()}
    assert codes == {**{each: each for each in NAMES}, "fil": "tl", "zh-hans": "zh", "ja-easy": None}


IN_A_ROW = {"ja": "A、B", "ja-easy": "A、B", "zh-hans": "A、B", "my": "A၊ B"}
LISTS = {
    "en": ("A, B, and C", "A or B"),
    "fil": ("A, B at C", "A o B"),
    "id": ("A, B, dan C", "A atau B"),
    "ja": ("A、B、C", "AまたはB"),
    "ja-easy": ("A、B、C", "AまたはB"),
    "km": ("A, B និង C", "A ឬ B"),
    "my": ("A၊ Bနှင့် C", "A သို့မဟုတ် B"),
    "ne": ("A, B र C", "A वा B"),
    "th": ("A, B และ C", "A หรือ B"),
    "vi": ("A, B và C", "A hoặc B"),
    "zh-hans": ("A、B和C", "A或B"),
}


@pytest.mark.parametrize("reader", LISTS)
def test_a_list_is_written_as_the_reader_s_language_writes_it(reader: str) -> None:
    assert (listed(["A", "B", "C"], reader), either(["A", "B"], reader)) == LISTS[reader]
    assert [listed(["A"], reader), listed([], reader)] == ["A", ""]
    assert in_a_row(["A", "B"], reader) == IN_A_ROW.get(reader, "A, B")


BROKEN = {
    "a_key_less": ("telegram: ja\n", "", "telegram: Field required; add it"),
    "a_key_more": ("name:", "fonts: []\nname:", "fonts: "),
    "a_key_twice": ("babel: ja\n", "babel: ja\nbabel: en\n", "line "),
    "a_list_that_is_a_word": ("phones: []", "phones: jp", "phones: "),
    "no_yaml": ("name: 日本語", "name: [日本語", "line "),
    "no_name": ("name: 日本語", 'name: " "', "name: it has no letters"),
    "a_name_of_signs": ("name: 日本語", 'name: "123 …"', "name: it has no letters"),
    "an_invisible_name": ("name: 日本語", 'name: "日本語\\u200b"', "name: it has no letters, or invisible signs"),
    "a_name_of_html": ("name: 日本語", "name: <b>", "name: it has a < > or &, as HTML has; take it out"),
    "a_name_longer_than_a_button": (
        "name: 日本語",
        f"name: {'語' * 41}",
        "name: it has 41 letters, at most 40; write how",
    ),
    "no_language_of_babel": ("babel: ja", "babel: xx_Yyyy", "babel: Babel knows no xx_Yyyy; write a code of CLDR"),
    "three_letters_for_telegram": ("telegram: ja", "telegram: jpn", "telegram: jpn is not two small letters"),
    "a_code_in_capitals": ("phones: []", "phones: [JP]", "phones: JP is no code"),
    "a_code_of_another": ("phones: []", "phones: [en]", "phones: en has en too; leave it with one of them"),
    "a_telegram_code_of_another": ("telegram: ja", "telegram: en", "telegram: en has en too"),
    "the_name_of_another": ("name: 日本語", "name: English", "name: en has English too"),
    "a_mark_that_is_seen": ("marks: []", 'marks: ["0041"]', "marks: 0041 is no invisible sign"),
    "a_mark_of_direction": (
        "marks: []",
        'marks: ["202E"]',
        "marks: 202E is no invisible sign that a language needs; write 200B, 200C, 200D, or none",
    ),
    "a_mark_that_is_no_number": ("marks: []", "marks: [zwsp]", "marks: zwsp is no invisible sign"),
    "a_style_of_nobody": ("list_style: standard", "list_style: commas", "list_style: it is no style; write standard"),
    "a_joiner_less": (
        "list_style: standard",
        "list_style: {between: x, before_last: y}",
        "list_style: it is no style; write standard",
    ),
    "a_style_that_babel_lacks": ("babel: ja\n", "babel: my\n", "list_style: Babel has no unit for my; write standard"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_wrong_with_a_language_is_refused_with_its_file_key_problem_and_remedy(
    tmp_path: Path, case: str
) -> None:
    right, wrong, told = BROKEN[case]
    assert right in JAPANESE
    text = JAPANESE.replace(right, wrong)
    text = text.replace("list_style: standard", "list_style: unit") if "list_style: Babel" in told else text
    folder = written(tmp_path, en="tests-plain = Apply.\n", ja="tests-plain = あ\n")
    (folder / "ja" / "locale.yaml").write_text(text, "utf-8")
    with pytest.raises(TextError) as refused:
        load_texts(folder)
    assert str(refused.value).startswith(f"{tmp_path}/ja/locale.yaml: {told}")


def test_a_folder_without_its_file_or_with_no_code_for_a_name_is_refused(tmp_path: Path) -> None:
    folder = written(tmp_path, en="tests-plain = Apply.\n")
    (folder / "ja").mkdir()
    with pytest.raises(TextError, match=re.escape(f"{tmp_path}/ja/locale.yaml: file: it cannot be read; put the file")):
        load_texts(folder)
    (folder / "ja").rename(folder / "Japanese (old)")
    with pytest.raises(TextError, match=r"Japanese \(old\): it is no code of a language; rename the folder"):
        load_texts(folder)


def test_a_file_without_keys_says_so(tmp_path: Path) -> None:
    written(tmp_path, en="tests-plain = Apply.\n", th="tests-plain = ยื่น\n")
    (tmp_path / "th" / "locale.yaml").write_text("", "utf-8")
    with pytest.raises(TextError, match=r"locale\.yaml: file: it has no keys; write those of docs/translating\.md"):
        read_languages(tmp_path)


def test_english_is_the_source_of_all_and_never_missing(tmp_path: Path) -> None:
    with pytest.raises(TextError, match="en: the folder is missing; put it back"):
        load_texts(written(tmp_path, ja="tests-plain = あ\n"))


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    folder = written(tmp_path, en="tests-plain = Apply.\n")
    (folder / "en" / "locale.yaml").write_bytes("name: 日本語".encode("shift_jis"))
    with pytest.raises(TextError, match=r"en/locale\.yaml: file: it is not plain text; save it again as UTF-8"):
        read_languages(folder)


def test_the_names_of_languages_have_no_split_accents() -> None:
    assert all(unicodedata.is_normalized("NFC", each.name) for each in languages().values())


def test_no_line_ends_behind_the_burmese_not() -> None:
    said = Translator(load_texts(locales_folder()), "my")("consent-keeps")
    lines = BreakIterator.createLineInstance(Locale("my"))
    lines.setText(said)
    ends = list(lines)
    assert "မ\u2060မြင်နိုင်ပါ" in said
    assert said.index("မ\u2060မြင်နိုင်ပါ") + 1 not in ends
