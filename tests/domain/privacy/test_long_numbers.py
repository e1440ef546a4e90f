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


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("+81 90 1234 5678\n12345678", "+81 90 1234 5678\n●●●●●●●●"),
        ("+81 90 1234 5678 12345678", "+81 90 1234 5678 ●●●●●●●●"),
        ("card: +12345678", "card: +●●●●●●●●"),
        ("bank book 012-3456789", "bank book ●●●-●●●●●●●"),
        ("00100-1-12345", "●●●●●-●-●●●●●"),
        ("0123 4567 8901", "●●●● ●●●● ●●●●"),
    ],
)
def test_no_other_number_passes_as_a_telephone_number_or_beside_one(written: str, left: str) -> None:
    assert without_numbers(written) == left


@pytest.mark.parametrize(
    "words",
    ["Call me 090-1234-5678, 9:00 to 17:00", "090-1234-5678 (9-17)", "0901234567\n+84 90 123 45 67", "(03) 1234-5678"],
)
def test_what_stands_beside_a_telephone_number_takes_nothing_from_it(words: str) -> None:
    assert without_numbers(words) == words
