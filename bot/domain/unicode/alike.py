"""Khmer in one spelling: for finding and recognising words; what somebody wrote is kept and passed on as it is."""

import re

_COENG_DA, _COENG_TA = "\u17d2\u178a", "\u17d2\u178f"  # look the same; keyboards give either
_VOWEL, _VOWEL_TURNED = "\u17bb\u17c6", "\u17c6\u17bb"  # looks the same in either order
_GIVE, _GIVE_SPELT = "ឱ្យ", re.compile("(?:[ឱឲ]\u17d2?|អោ)យ")


def in_one_spelling(text: str) -> str:
    """Write alike what looks alike, and the word for giving, which has three spellings, in one of them."""
    if text.isascii():
        return text
    alike = text.replace(_COENG_DA, _COENG_TA).replace(_VOWEL_TURNED, _VOWEL)
    return _GIVE_SPELT.sub(_GIVE, alike)
