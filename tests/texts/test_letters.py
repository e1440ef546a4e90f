"""In which letters a language is written."""

import pytest

from bot.texts.languages import languages
from bot.texts.translations.scripts import lacks_letters_of

WRITTEN = {
    "en": "No water on Monday.",
    "ja": "月曜日は水が出ません。",
    "ja-easy": "げつようび",
    "vi": "Thứ Hai không có nước.",
    "id": "Senin tidak ada air.",
    "fil": "Walang tubig sa Lunes.",
    "zh-hans": "星期一停水。",
    "ne": "सोमबार पानी आउँदैन।",
    "km": "ថ្ងៃចន្ទគ្មានទឹក។",
    "my": "တနင်္လာနေ့ ရေမလာပါ။",
    "th": "วันจันทร์น้ำไม่ไหล",
}


@pytest.mark.parametrize("locale", [*languages()])
def test_a_text_has_letters_of_its_own_language_and_one_without_letters_of_any(locale: str) -> None:
    for text in (WRITTEN[locale], f"{WRITTEN[locale]} 特定技能 SSW", "2026-11-30 ✅", ""):
        assert not lacks_letters_of(locale, text), text


@pytest.mark.parametrize(("locale", "text"), [("ne", WRITTEN["ja"]), ("vi", WRITTEN["ja"]), ("th", WRITTEN["en"])])
def test_a_text_in_the_letters_of_another_language_lacks_them(locale: str, text: str) -> None:
    assert lacks_letters_of(locale, text)
