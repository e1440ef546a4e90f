"""Zawgyi: Burmese in an older encoding of fonts, which uses Unicode's code points for other signs.

It is recognised by what Unicode's order never allows (Unicode Technical Note 11): the vowel sign E or a medial, written
before its consonant; a virama that stacks nothing, which in Zawgyi is the visible sign of a closed syllable; a closing
consonant at the beginning of a word, which in Zawgyi has a medial there.
Letters that Shan, Mon and Karen need as well prove nothing, except where these languages never have them: a Shan letter
before an open syllable of Burmese letters, and a Shan digit after a vowel sign, are Zawgyi's medial and its dot.
"""

import re

from icu import Transliterator

_LETTERS = "\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e"
_MEDIALS = "\u103b-\u103e\u105e-\u1060\u1082"
_BURMESE = "\u1000-\u1021"
_ANY_SIGN = "\u1000-\u109f\uaa60-\uaa7f"
_ZAWGYI = re.compile(
    "|".join(
        (
            # After a closing consonant Burmese writes one medial, in ယောက်ျား.
            f"(?<![{_LETTERS}{_MEDIALS}])[\u1031\u103c-\u103e]|(?<![{_LETTERS}{_MEDIALS}\u103a])\u103b",
            f"\u1039(?![{_LETTERS}])",
            # No language stacks anything below nga, and only ya below ya.
            "\u1004\u1039|\u101a\u1039(?!\u101a)",
            f"(?<![{_ANY_SIGN}])[{_BURMESE}]\u103a(?=[{_ANY_SIGN}])",
            f"[\u107e-\u1080][{_BURMESE}](?!\u103a)",
            "[\u102f\u1030\u1032][\u1094\u1095](?![\u1090-\u1099])",
            # Hello, and yes or no: what most people write first, which nothing else gives away.
            "မဂၤလာ|ဟုတ္",
        )
    )
)

_TO_UNICODE = Transliterator.createInstance("Zawgyi-my")


def is_zawgyi(text: str) -> bool:
    """Return whether Burmese words are surely written in Zawgyi; a few short ones are the same in both."""
    return bool(_ZAWGYI.search(text))


def in_unicode(text: str) -> str:
    """Return a text that is surely Zawgyi in Unicode, for finding its words; any other one as it is."""
    return str(_TO_UNICODE.transliterate(text)) if is_zawgyi(text) else text
