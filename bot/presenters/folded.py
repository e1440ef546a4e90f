"""Folded quotes, and a sentence in Japanese for the office that the worker shows it to."""

from collections.abc import Callable

from bot.texts import Translator

_COUNTER_LOCALE = "ja"


def folded(text: str) -> str:
    """A quote of which Telegram shows the first lines until somebody taps it."""
    return f"<blockquote expandable>{text}</blockquote>"


def at_counter(t: Translator, say: Callable[[Translator], str]) -> list[str]:
    """What is said to the reader, in Japanese; nothing for somebody who reads Japanese."""
    return [] if t.locale == _COUNTER_LOCALE else [say(Translator(t.texts, _COUNTER_LOCALE))]
