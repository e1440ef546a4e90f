"""Words in Zawgyi are found and recognised as those in Unicode are."""

import pytest
from icu import Transliterator

from bot.domain.facts import Facts
from bot.domain.support.watch_words import WatchedSign, signs_in
from bot.domain.text_search import fold_for_search, fold_with_marks
from bot.domain.zawgyi import in_unicode, is_zawgyi
from bot.facts import load_facts
from bot.resources import data_folder

TO_ZAWGYI = Transliterator.createInstance("my-Zawgyi")
SENTENCES = ["မင်္ဂလာပါ", "ကျွန်တော့်ကို သူဌေးက ရိုက်တယ်", "နေကောင်းလား", "ဗီဇာ သက်တမ်း ၂၀၂၆", "ကိုယ်ဝန် ရှိနေပါတယ်", "မြန်မာ"]


@pytest.fixture(scope="module")
def facts() -> Facts:
    return load_facts(data_folder())


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_same_words_are_the_same_in_both(sentence: str) -> None:
    zawgyi = TO_ZAWGYI.transliterate(sentence)
    assert is_zawgyi(zawgyi)
    assert in_unicode(zawgyi) == sentence
    assert fold_for_search(zawgyi) == fold_for_search(sentence)
    assert fold_with_marks(zawgyi) == fold_with_marks(sentence)


def test_what_is_no_burmese_or_unicode_already_stays_as_it_is() -> None:
    for text in ("Xin chào", "ขอความช่วยเหลือ", "ជំនួយ", *SENTENCES):
        assert in_unicode(text) == text


def test_a_cry_in_zawgyi_is_one(facts: Facts) -> None:
    for words, sign in (("သူဌေးက ရိုက်တယ်", WatchedSign.VIOLENCE), ("ကိုယ်ဝန် ရှိနေပါတယ်", WatchedSign.PREGNANCY)):
        assert sign in signs_in(words, facts.watch_words)
        assert sign in signs_in(TO_ZAWGYI.transliterate(words), facts.watch_words)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("ရုိက်တယ်", "ရိုက်တယ်"), ("ကံုး", "ကုံး"), ("ဇန်န၀ါရီ", "ဇန်နဝါရီ"), ("၁၀လ", "10လ"), ("၀င်ငွေ", "ဝင်ငွေ")],
)
def test_what_phones_spell_in_another_order_or_with_a_zero_is_the_same(typed: str, meant: str) -> None:
    assert fold_for_search(typed) == fold_for_search(meant)
    assert fold_with_marks(typed) == fold_with_marks(meant)


def test_no_word_of_ours_is_taken_for_zawgyi(facts: Facts) -> None:
    listed = [each.get("my", ()) for each in (*facts.watch_words.signs.values(), facts.watch_words.harmless)]
    listed += [page.search_words.get("my", ()) for page in facts.life_guide.values()]
    listed += [topic.search_words.get("my", ()) for topic in facts.guide.values()]
    assert [word for words in listed for word in words if is_zawgyi(word)] == []
