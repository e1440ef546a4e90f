"""Numbers as people write them."""

import pytest

from bot.domain.typed_numbers import is_same_number, number_in, without_groups

PHRASES = ("No. N", "番号N", "相談N", "N番", "số N")


@pytest.mark.parametrize("typed", ["W-0007", "w0007", "W 0007", "Ｗ－０００７", "w-7", "W_0007"])
def test_a_number_of_the_roster_is_known_however_it_is_parted(typed: str) -> None:
    assert is_same_number("W-0007", typed)


@pytest.mark.parametrize("typed", ["W-0070", "V-0007", "0007", "W-00071", ""])
def test_another_number_of_the_roster_is_another(typed: str) -> None:
    assert not is_same_number("W-0007", typed)


@pytest.mark.parametrize(
    "typed",
    [
        "12",
        "１２",
        "#12",
        "No. 12",
        "no.12",
        "№ 12",
        "NO12",
        "番号12",
        "番号：１２",
        "相談 12",
        "12番",
        "Số 12",
        "so 12",
    ],
)
def test_the_number_of_a_matter_is_known_with_the_word_for_it(typed: str) -> None:
    assert number_in(typed, PHRASES) == 12


@pytest.mark.parametrize("typed", ["", "No.", "番号", "12 days", "相談12日", "nothing 12", "W-12", "1234-12 x"])
def test_words_with_a_number_in_them_are_no_matter(typed: str) -> None:
    assert number_in(typed, PHRASES) is None


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("20,000 yen", "20000 yen"),
        ("２０，０００円", "20000円"),
        ("1.200.000 đ", "1200000 đ"),
        ("1,5", "1,5"),
        ("1,2345", "1,2345"),
    ],
)
def test_digits_in_groups_of_three_are_one_number(written: str, plain: str) -> None:
    assert without_groups(written) == plain
