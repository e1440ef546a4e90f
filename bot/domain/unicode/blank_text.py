"""Texts in which nobody sees anything, and which Telegram refuses as empty."""

from unicodedata import category

# Letters and symbols by their category that are drawn as a gap: fillers of Hangul, and braille without dots.
_DRAWN_AS_GAPS = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f")


def is_blank(text: str) -> bool:
    """Return whether a text has nothing but gaps, and signs that only steer how others are shown."""
    return all(sign in _DRAWN_AS_GAPS or category(sign)[0] in "ZC" for sign in text)
