"""Folded quotes, and a sentence in Japanese for the office that the worker shows it to."""

from collections.abc import Callable, Sequence

from bot.texts import Translator

_LINES_AT_ONCE = 4


def folded(text: str) -> str:
    """A quote of which Telegram shows the first lines until somebody taps it."""
    return f"<blockquote expandable>{text}</blockquote>"


def folded_list(lines: Sequence[str]) -> str:
    """Lines as they are where they are few, and a folded quote of all of them where they fill a screen."""
    return "\n".join(lines) if len(lines) <= _LINES_AT_ONCE else folded("\n".join(lines))


def at_counter(t: Translator, say: Callable[[Translator], str]) -> list[str]:
    """What is said to the reader, in Japanese for a clerk; nothing for somebody who reads Japanese."""
    clerk = t.for_clerk()
    return [] if clerk is None else [say(clerk)]
