"""Where a text may be cut, and how wide it is: several signs are one letter in Thai, Khmer, Burmese and Nepali."""

import unicodedata
from collections.abc import Iterator

_CUT = "…"
_JOINERS = frozenset("\u200c\u200d")
# Vowels of Thai and Lao that stand before their consonant, and those that only look like letters.
_BEFORE = frozenset("\u0e40\u0e41\u0e42\u0e43\u0e44\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4")
_BEHIND = frozenset("\u0e33\u0eb3")
_ASAT = "\u103a"
_VIRAMA = 9
_SKINS = range(0x1F3FB, 0x1F400)
_FLAGS = range(0x1F1E6, 0x1F200)
_IN_COLOUR = "\ufe0f"


def clusters(text: str) -> Iterator[str]:
    """The letters of a text as people see them: each with its vowels, tones, stacked letters and joined pictures."""
    start = flags = 0
    for at in range(1, len(text)):
        flags = flags + 1 if ord(text[at - 1]) in _FLAGS else 0
        if not _joins(text[at - 1], text[at], flags):
            yield text[start:at]
            start = at
    if text:
        yield text[start:]


def shortened(text: str, longest: int) -> str:
    """A text of so many signs at most; what is cut ends in three dots, behind a whole letter."""
    return text if len(text) <= longest else f"{beginning(text, longest - 1)}{_CUT}"


def beginning(text: str, longest: int) -> str:
    """The whole letters with which a text begins, of so many signs at most."""
    if len(text) <= longest:
        return text
    taken = 0
    for cluster in clusters(text[: longest + 1]):
        if taken + len(cluster) > longest:
            break
        taken += len(cluster)
    return text[:taken] if taken else text[:longest]  # one letter of endless signs


def narrowed(text: str, widest: int) -> str:
    """A text of so many columns at most; what is cut ends in three dots, behind a whole letter."""
    if columns(text) <= widest:
        return text
    taken, left = "", widest - columns(_CUT)
    for cluster in clusters(text):
        left -= columns(cluster)
        if left < 0:
            break
        taken += cluster
    return f"{taken}{_CUT}"


def columns(text: str) -> int:
    """How wide a text is: East Asian letters and pictures take two columns, signs above and below a letter none."""
    return sum(map(_width, text)) + text.count(_IN_COLOUR)


def letters(text: str) -> int:
    """How many signs of a text take room of their own: of what Latin is written with, all."""
    return sum(_width(sign) > 0 for sign in text)


def _width(sign: str) -> int:
    if unicodedata.category(sign) in {"Mn", "Me", "Cf", "Cc"}:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def _joins(before: str, sign: str, flags: int) -> bool:
    """Return whether two signs belong to one letter; `flags` counts the halves of flags before the second one."""
    if sign in _JOINERS or sign in _BEHIND or unicodedata.category(sign) in {"Mn", "Mc", "Me"}:
        return True
    if before in _JOINERS:
        return before == "\u200d"
    if before in _BEFORE or (unicodedata.combining(before) == _VIRAMA and before != _ASAT):
        return True
    return ord(sign) in _SKINS or (ord(sign) in _FLAGS and flags % 2 == 1)
