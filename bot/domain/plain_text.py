"""Signs as everybody writes them: what phones, keyboards and other programs put in their place is undone."""

import re
import unicodedata

# Dashes that keyboards offer between digits, and minus; the last, the sign for a long vowel, is on Japanese ones.
_DASHES = dict.fromkeys("‐‑‒–—―−ー", "-")

# Latin letters run into signs that no name has beside them: what a wrong code page makes of "PEÑA".
_MIXED = re.compile(
    "[\ue000-\uf8ff]"
    "|[A-Za-z][\uff61-\uff9f\u4e00-\u9fff]|[\uff61-\uff9f\u4e00-\u9fff][A-Za-z]"
    "|[\u4e00-\u9fff][\uff61-\uff9f]|[\uff61-\uff9f][\u4e00-\u9fff]"
)
_REPLACED = re.compile("[?？\ufffd]")


def is_misread_name(name: str) -> bool:
    """Return whether a person's name was read in a wrong code page, by what names look like."""
    return bool(_MIXED.search(name))


def is_damaged_name(name: str) -> bool:
    """Return whether letters of a person's name were lost ("?") or exchanged on the way."""
    return is_misread_name(name) or bool(_REPLACED.search(name))


def plain_signs(text: str) -> str:
    """Return a text of digits and Latin letters in its plainest signs.

    Full-width forms and every script's decimal digits (Burmese, Khmer, Thai, Devanagari …) become ASCII, every dash a
    hyphen; invisible signs, which come along with what is pasted and could part a number, are left out.
    """
    folded = unicodedata.normalize("NFKC", text)
    seen = (_DASHES.get(sign, sign) for sign in folded if unicodedata.category(sign) != "Cf")
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in seen)
