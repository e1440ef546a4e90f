"""Texts in one form of Unicode, within bounds: nothing that somebody writes grows without end, or takes for ever.

Python sorts the marks above one letter in a time that grows with the square of their number.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Literal, TypeAlias

Form: TypeAlias = Literal["NFC", "NFD", "NFKC"]

# No language has more marks on a letter; Unicode's Stream-Safe Text Format (UAX 15) allows as many.
MOST_MARKS = 30
# Whole sentences in one sign, which would become eight or eighteen; all others become six at most.
_SENTENCES = frozenset("\ufdfa\ufdfb")

# Phones take either order of two Burmese vowels, and fonts show them alike.
_TURNED_I_U, _TURNED_M_U = ("\u102f\u102d", "\u102d\u102f"), ("\u1036\u102f", "\u102f\u1036")
_ZERO_FOR_WA = re.compile("(?<![\u1040-\u1049])\u1040(?=[\u1000-\u103f])")


def compatible(text: str) -> str:
    """Write a text with the plain forms of its signs (NFKC): full width, ligatures, squares, digits in circles.

    Of Burmese the same: vowels in the order of Unicode, and the letter wa where a zero looks like it.
    """
    plain = in_form(text, "NFKC")
    return plain if plain.isascii() else _ZERO_FOR_WA.sub("\u101d", plain).replace(*_TURNED_I_U).replace(*_TURNED_M_U)


def in_form(text: str, form: Form) -> str:
    """Write a text in that form; of what grows too much nothing is changed, and marks that nobody sees are left out."""
    if text.isascii():
        return text
    few = "".join(_with_few_marks(text)) if len(text) > MOST_MARKS else text
    if form != "NFKC" or _SENTENCES.isdisjoint(few):
        return unicodedata.normalize(form, few)
    return "".join(sign if sign in _SENTENCES else unicodedata.normalize(form, sign) for sign in _parted(few))


def _with_few_marks(text: str) -> Iterator[str]:
    marks = 0
    for sign in text:
        marks = marks + 1 if unicodedata.combining(sign) else 0
        if marks <= MOST_MARKS:
            yield sign


def _parted(text: str) -> Iterator[str]:
    """Yield such sentences, and what stands between them."""
    start = 0
    for place, sign in enumerate(text):
        if sign in _SENTENCES:
            yield text[start:place]
            yield sign
            start = place + 1
    yield text[start:]
