"""Signs as everybody writes them: what phones, keyboards and other programs put in their place is undone."""

import re
import unicodedata

from bot.domain.compatible_text import compatible

# Dashes that keyboards offer between digits, and minus; the last, the sign for a long vowel, is on Japanese ones.
_DASHES = dict.fromkeys("‐‑‒–—―−ー", "-")

# Half-width katakana beside Latin letters, which no name has: "PEÑA" read as Shift_JIS. Signs that no script has.
_EXCHANGED = re.compile("[\ue000-\uf8ff]|[A-Za-z][\uff61-\uff9f]|[\uff61-\uff9f][A-Za-z]")
# Beside kanji they stand in some names (山田A), and in others only because two letters were read as one sign.
_MIXED = re.compile("[A-Za-z\uff61-\uff9f][\u4e00-\u9fff]|[\u4e00-\u9fff][A-Za-z\uff61-\uff9f]")
_LOST = re.compile("[?？\ufffd]")


def is_misread_name(name: str) -> bool:
    """Return whether a person's name may have been read in a wrong code page, by what names look like."""
    return bool(_EXCHANGED.search(name) or _MIXED.search(name))


def is_damaged_name(name: str) -> bool:
    """Return whether letters of a person's name were surely lost ("?") or exchanged on the way."""
    return bool(_EXCHANGED.search(name) or _LOST.search(name))


def plain_signs(text: str) -> str:
    """Return a text of digits and Latin letters in its plainest signs.

    Full-width forms and every script's decimal digits (Burmese, Khmer, Thai, Devanagari …) become ASCII, every dash a
    hyphen; invisible signs, which come along with what is pasted and could part a number, are left out.
    """
    folded = compatible(text)
    seen = (_DASHES.get(sign, sign) for sign in folded if unicodedata.category(sign) != "Cf")
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in seen)
