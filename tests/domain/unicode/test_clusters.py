"""Texts are cut between whole letters, and measured as a phone shows them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.unicode.clusters import beginning, clusters, columns, narrowed, shortened

LETTERS = [
    ("Shien", ["S", "h", "i", "e", "n"]),
    ("支援です", ["支", "援", "で", "す"]),
    ("e\u0301a", ["e\u0301", "a"]),  # an accent that stands for itself
    ("น้ำใจ", ["น้ำ", "ใจ"]),  # Thai: a tone, the vowel am, a vowel before its consonant
    ("ខ្មែរ", ["ខ្មែ", "រ"]),  # Khmer: a stacked letter and a vowel
    ("ស្ត្រី", ["ស្ត្រី"]),
    ("မြန်မာ", ["မြ", "န်", "မာ"]),  # Burmese: a medial, a closed syllable
    ("က္ကူ", ["က္ကူ"]),  # a stacked consonant
    ("नेपाली", ["ने", "पा", "ली"]),
    ("क्ष", ["क्ष"]),
    ("👩‍🏭🇻🇳🇯🇵👍🏽⚠️", ["👩‍🏭", "🇻🇳", "🇯🇵", "👍🏽", "⚠️"]),
    ("", []),
]
WIDE = [
    ("Shien", 5),
    ("支援", 4),
    ("ﾃｽﾄ", 3),
    ("น้ำใจ", 4),
    ("မြန်မာ", 5),
    ("ខ្មែរ", 4),
    ("नेपाली", 5),
    ("🙋", 2),
    ("⚠️", 2),
    ("a\u200bb", 2),
]


@pytest.mark.parametrize(("text", "letters"), LETTERS)
def test_a_letter_is_what_people_see_as_one(text: str, letters: list[str]) -> None:
    assert list(clusters(text)) == letters


@pytest.mark.parametrize(("text", "wide"), WIDE)
def test_signs_above_and_below_a_letter_take_no_room_and_east_asian_ones_take_two_columns(text: str, wide: int) -> None:
    assert columns(text) == wide


def test_what_fits_is_not_cut() -> None:
    assert shortened("ខ្មែរ", 5) == "ខ្មែរ"
    assert narrowed("支援", 4) == "支援"


@pytest.mark.parametrize(
    ("text", "longest", "cut"),
    [
        ("ភាសាខ្មែរ", 7, "ភាសា…"),
        ("น้ำใจดี", 5, "น้ำ…"),
        ("မြန်မာ", 4, "မြ…"),
        ("abcdef", 4, "abc…"),
        ("👩‍🏭👩‍🏭", 5, "👩‍🏭…"),
    ],
)
def test_a_text_is_cut_behind_a_whole_letter(text: str, longest: int, cut: str) -> None:
    assert shortened(text, longest) == cut


@pytest.mark.parametrize(
    ("text", "widest", "cut"), [("支援機関", 5, "支援…"), ("ភាសាខ្មែរ", 5, "ភាសា…"), ("abcdef", 4, "abc…")]
)
def test_a_label_is_cut_by_its_width(text: str, widest: int, cut: str) -> None:
    assert narrowed(text, widest) == cut


SIGNS = st.text(st.sampled_from("aé\u0301支นำ้เใខ្មែကျွန််္ကकी्ष🙋👍🏽\u200d\u200c🇻🇳️…\u200b "))


@given(SIGNS, st.integers(2, 9))
def test_nothing_is_lost_or_added_but_what_is_cut(text: str, longest: int) -> None:
    assert "".join(clusters(text)) == text
    assert len(shortened(text, longest)) <= max(longest, 0)
    assert columns(narrowed(text, longest)) <= longest
    assert text.startswith(beginning(text, longest))
    assert text.startswith(narrowed(text, longest).removesuffix("…")) or len(text) == 0


def test_a_letter_of_endless_signs_is_cut_all_the_same() -> None:
    assert shortened("a" + "\u0301" * 50, 10) == "a" + "\u0301" * 8 + "…"
