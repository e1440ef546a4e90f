"""Long numbers below a picture: found however people type them, and no telephone number."""

import pytest

from bot.domain.long_numbers import without_numbers

_BETWEEN = [
    "",
    " ",
    "-",
    "－",
    "‐",
    "–",
    "—",
    "ー",
    "ｰ",
    "−",
    "  ",
    "\u00a0",
    "\u2009",
    "/",
    ", ",
    "・",
    "_",
    " - ",
    "\n",
    "\u200b",
]


@pytest.mark.parametrize("between", _BETWEEN)
def test_a_number_is_found_whatever_stands_between_its_digits(between: str) -> None:
    assert without_numbers(f"no 1234{between}5678, right?") == f"no ●●●●{between}●●●●, right?"


@pytest.mark.parametrize("written", ["12345678", "１２３４５６７８", "၁၂၃၄၅၆၇၈"])
def test_a_number_is_found_in_the_digits_of_any_script(written: str) -> None:
    assert without_numbers(f"no {written}") == "no ●●●●●●●●"


@pytest.mark.parametrize("written", ["090-1234-5678", "０９０ー１２３４ー５６７８", "03 1234 5678", "+84 91 234 56 78"])
def test_who_asks_to_be_called_is_not_cut_short(written: str) -> None:
    assert without_numbers(f"call {written}") == f"call {written}"


@pytest.mark.parametrize("words", ["room 12345", "at 10:30 on the 3rd", "12 months"])
def test_a_short_number_stays(words: str) -> None:
    assert without_numbers(words) == words
