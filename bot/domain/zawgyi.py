"""Zawgyi: Burmese in an older encoding of fonts, which uses Unicode's code points for other signs.

It is recognised by what Unicode's order never allows (Unicode Technical Note 11): the vowel sign E or a medial, written
before its consonant, and a virama that stacks nothing, which in Zawgyi is the visible sign of a closed syllable.
Letters that Shan, Mon and Karen need as well prove nothing and are not looked at.
"""

import re

_LETTERS = "\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e"
_MEDIALS = "\u103b-\u103e\u105e-\u1060\u1082"
_ZAWGYI = re.compile(f"(?<![{_LETTERS}{_MEDIALS}])[\u1031\u103b-\u103e]|\u1039(?![{_LETTERS}])")


def is_zawgyi(text: str) -> bool:
    """Return whether Burmese words are surely written in Zawgyi; a few short ones cannot be told."""
    return bool(_ZAWGYI.search(text))
