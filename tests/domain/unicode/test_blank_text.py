"""What nobody sees anything of is blank; one sign that is seen is enough."""

import pytest

from bot.domain.unicode.blank_text import is_blank


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b\u200d", "\u202e\u202c", "\u2800", "\u3164", "\ufeff\u00ad"])
def test_gaps_and_signs_that_steer_are_blank(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", ["a", "\u200bက", "👨\u200d👩", ".", "\u202eسلام\u202c"])
def test_one_sign_that_is_seen_is_enough(text: str) -> None:
    assert not is_blank(text)
