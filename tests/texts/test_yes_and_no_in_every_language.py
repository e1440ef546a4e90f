"""The everyday words for yes and no of every language: each is one of the two, and never "not yet"."""

import re

import pytest

from bot.dialogs.checks.options import yes_or_no
from bot.resources import locales_folder
from bot.texts import Translator, load_texts

TEXTS = load_texts(locales_folder())
BOTH = [(locale, said) for locale in TEXTS.heard for said in ("yes", "no")]
# What may still come: money that has not been paid yet may have to be.
NOT_YET = {
    "en": "not yet",
    "ja": "まだです",
    "ja-easy": "まだ",
    "vi": "chưa",
    "id": "belum",
    "fil": "hindi pa",
    "zh-hans": "还没有",
    "th": "ยังไม่",
    "km": "មិនទាន់",
    "my": "မရှိသေးဘူး",
    "ne": "अझै छैन",
}


@pytest.mark.parametrize(("locale", "said"), BOTH)
def test_each_word_says_one_of_the_two_and_no_other_language_makes_it_doubtful(locale: str, said: str) -> None:
    words = TEXTS.say(locale, f"spoken-{said}").split(",")
    assert len(words) >= 12
    assert {word: yes_or_no(TEXTS, locale, word) for word in words} == dict.fromkeys(words, (said,))


@pytest.mark.parametrize(("locale", "said"), BOTH)
def test_what_stands_on_a_button_never_means_the_other(locale: str, said: str) -> None:
    written = (locales_folder() / locale / "form.ftl").read_text()
    labels = [Translator(TEXTS, locale).label(key) for key in re.findall(rf"^form-{said}\b\S*", written, re.MULTILINE)]
    assert labels
    assert {yes_or_no(TEXTS, locale, label) for label in labels} <= {(), (said,)}


@pytest.mark.parametrize("locale", TEXTS.heard)
def test_not_yet_is_no_no(locale: str) -> None:
    assert yes_or_no(TEXTS, locale, NOT_YET[locale]) == ()


OTHER_WORDS = [
    *(("vi", word) for word in ("đau", "đâu", "họ", "hai", "cô", "vàng", "đi", "rơi", "xa", "ho", "không?", "có?")),
    *(("ja", word) for word in ("はい？", "pass", "men")),
    *(("en", word) for word in ("pass", "yes?", "no?", "te", "ga")),
]


@pytest.mark.parametrize(("locale", "word"), OTHER_WORDS)
def test_neither_does_another_word_with_other_accents_nor_a_question(locale: str, word: str) -> None:
    assert yes_or_no(TEXTS, locale, word) == ()
