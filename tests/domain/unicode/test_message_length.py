"""Telegram counts what Python does not: a sign beyond the first plane is two."""

import pytest

from bot.domain.unicode.message_length import beginning, length


@pytest.mark.parametrize(("text", "units"), [("", 0), ("abc", 3), ("給料", 2), ("🙂", 2), ("🙂a", 3), ("\ud83d", 1)])
def test_a_text_is_as_long_as_telegram_says(text: str, units: int) -> None:
    assert length(text) == units


def test_a_beginning_is_never_longer_than_it_may_be_and_ends_with_a_whole_sign() -> None:
    assert [beginning("a🙂b", longest) for longest in range(5)] == ["", "a", "a", "a🙂", "a🙂b"]
