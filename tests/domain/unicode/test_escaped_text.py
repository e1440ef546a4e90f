"""Signs that no database keeps."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.unicode.escaped_text import escaped, original, original_in_json

ANYTHING = st.text(st.characters(codec=None) | st.sampled_from("\0\ud800\udfff␀␛ud83d"))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("They hit me.", "They hit me."),
        ("a\0b", "a␀b"),
        ("\ud83d", "␛ud83d"),
        ("␀ and ␛", "␛␀ and ␛␛"),
        ("👩‍👩", "👩‍👩"),
    ],
)
def test_what_cannot_be_kept_is_seen(text: str, kept: str) -> None:
    assert escaped(text) == kept


@given(ANYTHING)
def test_whatever_was_written_can_be_read_out_of_what_is_kept(text: str) -> None:
    kept = escaped(text)
    assert "\0" not in kept
    assert kept.encode().decode() == kept
    assert original(kept) == text
    assert json.loads(original_in_json(json.dumps(kept, ensure_ascii=False))) == json.loads(json.dumps(text))
