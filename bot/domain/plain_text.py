"""Signs as everybody writes them: what phones, keyboards and other programs put in their place is undone."""

import unicodedata

# Dashes that keyboards offer between digits, and minus; the last, the sign for a long vowel, is on Japanese ones.
_DASHES = dict.fromkeys("‐‑‒–—―−ー", "-")


def plain_signs(text: str) -> str:
    """Return a text of digits and Latin letters in its plainest signs.

    Full-width forms and every script's decimal digits (Burmese, Khmer, Thai, Devanagari …) become ASCII, every dash a
    hyphen; invisible signs, which come along with what is pasted and could part a number, are left out.
    """
    folded = unicodedata.normalize("NFKC", text)
    seen = (_DASHES.get(sign, sign) for sign in folded if unicodedata.category(sign) != "Cf")
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in seen)
