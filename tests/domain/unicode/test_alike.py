"""Khmer that looks the same, and spellings of one word, are the same where something is looked for."""

import pytest

from bot.domain.text_search import fold_sounds, fold_with_marks


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ប្ដីវាយ", "ប្តីវាយ"),  # coeng DA, coeng TA
        ("មិនឲ្យចេញ", "មិនឱ្យចេញ"),
        ("មិនអោយចេញ", "មិនឱ្យចេញ"),
        ("មិនឲយចេញ", "មិនឱ្យចេញ"),
        ("ខ្ញំុ", "ខ្ញុំ"),  # the two signs of one vowel, the other way round
    ],
)
def test_both_spellings_are_folded_into_one(one: str, other: str) -> None:
    for fold in (fold_sounds, fold_with_marks):
        assert fold(one) == fold(other)


def test_other_words_stay_two() -> None:
    assert fold_with_marks("ដី") != fold_with_marks("តី")
