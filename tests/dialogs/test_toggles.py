"""Lists of marks: what is remembered after some taps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogs.widgets.toggles import toggled


@pytest.mark.parametrize(
    ("marked", "tapped", "then"),
    [([], "ja", ["ja"]), (["vi"], "ja", ["vi", "ja"]), (["ja", "vi"], "ja", ["vi"]), (["ja"], "ja", [])],
)
def test_a_tap_marks_at_the_end_or_takes_the_mark_away(marked: list[str], tapped: str, then: list[str]) -> None:
    assert toggled(marked, tapped) == then


@given(st.lists(st.sampled_from("abcd")))
def test_what_was_tapped_an_odd_number_of_times_is_marked_once(taps: list[str]) -> None:
    marked: list[str] = []
    for each in taps:
        marked = toggled(marked, each)
    assert sorted(marked) == sorted(each for each in set(taps) if taps.count(each) % 2)
