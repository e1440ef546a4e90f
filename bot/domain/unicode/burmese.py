"""Zawgyi as Unicode: for finding and recognising words; what somebody wrote is kept and passed on as it is.

The rules are those of CLDR (`my-t-my-s0-zawgyi`, Unicode License v3); tests/domain/unicode/test_burmese.py compares
with ICU. In each round the first rule that fits at a place is applied, from the left; rounds follow each other.
"""

import re
from functools import cache, partial
from typing import TypeAlias

from bot.domain.zawgyi import is_zawgyi

_Rules: TypeAlias = tuple[tuple[str, str], ...]

_BURMESE = re.compile("[\u1000-\u109f]")
_SPACE = r"[\ \u00A0\u1680\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF]"

_LETTERS: _Rules = (
    (r"([\u1000-\u1021])\u103A\u1064", "\u1004\u103a\u1039\\1\u103b"),
    (r"([\u1000-\u1021])\u1064", "\u1004\u103a\u1039\\1"),
    (r"\u1064", "\u1004\u103a\u1039"),
    (r"([\u1000-\u1021])\u108B", "\u1004\u103a\u1039\\1\u102d"),
    (r"([\u1000-\u1021])\u108C", "\u1004\u103a\u1039\\1\u102e"),
    (r"([\u1000-\u1021])\u108D", "\u1004\u103a\u1039\\1\u1036"),
    (r"([\u1000-\u1021])\u103A\u1033\u108B", "\u1004\u103a\u1039\\1\u103b\u102d\u102f"),
    (r"([\u1000-\u1021])\u103A\u108B", "\u1004\u103a\u1039\\1\u103b\u102d"),
    (r"([\u1000-\u1021])\u103A\u108C", "\u1004\u103a\u1039\\1\u103b\u102e"),
    (r"([\u1000-\u1021])\u103A\u108D", "\u1004\u103a\u1039\\1\u103b\u1036"),
    (r"([\u1000-\u1021])\u103A\u108E", "\\1\u103b\u102d\u1036"),
    (r"\u108B", "\u1004\u103a\u1039\u102d"),
    (r"\u108C", "\u1004\u103a\u1039\u102e"),
    (r"\u108D", "\u1004\u103a\u1039\u1036"),
    (r"\u106A", "\u1009"),
    (r"\u106B", "\u100a"),
    (r"\u108F", "\u1014"),
    (r"\u1090", "\u101b"),
    (r"\u1086", "\u103f"),
    (r"[\u103A\u107D]", "\u103b"),
    (r"([\u103B\u107E-\u1084])+", "\u103c"),
    (r"\u103C*\u108A", "\u103d\u103e"),
    (r"\u103C", "\u103d"),
    (r"[\u103D\u1087]", "\u103e"),
    (r"\u1088", "\u103e\u102f"),
    (r"\u1089", "\u103e\u1030"),
    (r"\u1033", "\u102f"),
    (r"\u1034", "\u1030"),
    (r"\u1039", "\u103a"),
    (r"[\u1094\u1095]", "\u1037"),
    (r"\u1025\u1039", "\u1009\u103a"),
    (r"\u1025\u1061", "\u1009\u1039\u1001"),
    (r"\u1025\u1062", "\u1009\u1039\u1002"),
    (r"\u1025\u1065", "\u1009\u1039\u1005"),
    (r"\u1025\u1068", "\u1009\u1039\u1007"),
    (r"\u1025\u1076", "\u1009\u1039\u1013"),
    (r"\u1025\u1078", "\u1009\u1039\u1015"),
    (r"\u1025\u107A", "\u1009\u1039\u1017"),
    (r"\u1025\u1079", "\u1009\u1039\u1016"),
    (r"\u105A", "\u102b\u103a"),
    (r"\u1060", "\u1039\u1000"),
    (r"\u1061", "\u1039\u1001"),
    (r"\u1062", "\u1039\u1002"),
    (r"\u1063", "\u1039\u1003"),
    (r"\u1065", "\u1039\u1005"),
    (r"[\u1066\u1067]", "\u1039\u1006"),
    (r"\u1068", "\u1039\u1007"),
    (r"\u1069", "\u1039\u1008"),
    (r"\u106C", "\u1039\u100b"),
    (r"\u106D", "\u1039\u100c"),
    (r"\u1070", "\u1039\u100f"),
    (r"[\u1071\u1072]", "\u1039\u1010"),
    (r"\u1096", "\u1039\u1010\u103d"),
    (r"[\u1073\u1074]", "\u1039\u1011"),
    (r"\u1075", "\u1039\u1012"),
    (r"\u1076", "\u1039\u1013"),
    (r"\u1077", "\u1039\u1014"),
    (r"\u1078", "\u1039\u1015"),
    (r"\u1079", "\u1039\u1016"),
    (r"\u107A", "\u1039\u1017"),
    (r"[\u107B\u1093]", "\u1039\u1018"),
    (r"\u107C", "\u1039\u1019"),
    (r"\u1085", "\u1039\u101c"),
    (r"\u108E", "\u102d\u1036"),
    (r"\u106E", "\u100d\u1039\u100d"),
    (r"\u106F", "\u100d\u1039\u100e"),
    (r"\u1091", "\u100f\u1039\u100d"),
    (r"\u1092", "\u100b\u1039\u100c"),
    (r"\u1097", "\u100b\u1039\u100b"),
    (r"\u104E", "\u104e\u1004\u103a\u1038"),
)
_NOUGHTS: _Rules = (
    (r"^\u1040([^\u1040-\u1049])", "\u101d\\1"),
    (r"^\u1044([^\u1040-\u1049])", "\u104e\\1"),
    (r"([^\u1040-\u1049])\u1040$", "\\1\u101d"),
    (r"([^\u1040-\u1049])\u1044$", "\\1\u104e"),
    (r"([\u102B-\u103F])\u1040([^\u1040-\u1049])", "\\1\u101d\\2"),
    (r"([\u102B-\u103F])\u1044([^\u1040-\u1049])", "\\1\u104e\\2"),
)
_VOWELS_BEHIND: _Rules = (
    (rf"({_SPACE})\u1037", "\u1037\\1"),
    (rf"({_SPACE}+)([\u102B-\u1030\u1032-\u103B\u103D\u103E])", "\\2"),
    (r"\u1037+", "\u1037"),
    (r"\u1031+\u1004\u103A\u1039([\u1000-\u1021])", "\u1004\u103a\u1039\\1\u1031"),
    (r"\u1031+\u1037+([\u1000-\u1021])", "\\1\u1031\u1037"),
    (r"\u1031+\u103C([\u1000-\u1021])", "\\1\u103c\u1031"),
    (r"\u1031+([\u1000-\u1021])([\u103B\u103D\u103E]+)", "\\1\\2\u1031"),
    (r"\u1031+([\u1000-\u102A])", "\\1\u1031"),
)
_IN_ORDER: _Rules = (
    (r"\u103B\u103A", "\u103a\u103b"),
    (r"\u1025\u102E", "\u1026"),
    (r"\u103A\u1037", "\u1037\u103a"),
    (r"\u1036([\u103B-\u103E]*)([\u102B-\u1030\u1032]+)", "\\1\\2\u1036"),
    (r"([\u102B\u102C\u102F\u1030])([\u102D\u102E\u1032])", "\\2\\1"),
    (r"\u103C([\u1000-\u1021])", "\\1\u103c"),
)
_STACKED: _Rules = (
    (r"([\u103B-\u103E])\u1039([\u1000-\u1021])", "\u1039\\2\\1"),
    (r"\u103C\u103A\u1039([\u1000-\u1021])", "\u103a\u1039\\1\u103c"),
    (r"\u1036([\u103B-\u103E]+)", "\\1\u1036"),
)
_MEDIALS: _Rules = (
    (r"([\u103C-\u103E]+)\u103B", "\u103b\\1"),
    (r"([\u103D\u103E]+)\u103C", "\u103c\\1"),
    (r"\u103E\u103D", "\u103d\u103e"),
    (r"([\u1031]+)([\u102B-\u1030\u1032]*)\u1039([\u1000-\u1021])", "\u1039\\3\\1\\2"),
    (r"([\u102B-\u1030\u1032]+)\u1039([\u1000-\u1021])", "\u1039\\2\\1"),
    (r"([\u103B-\u103E]*)([\u1031]+)([\u103B-\u103E]*)", "\\1\\3\\2"),
    (r"\u1037([\u102D-\u1030\u1032\u1036\u103B-\u103E]+)", "\\1\u1037"),
    (r"([\u102B-\u1030\u1032]+)([\u103B-\u103E]+)", "\\2\\1"),
    (r"([\u1000-\u1021])([\u102B-\u1032\u1036\u103B-\u103E])\u103A([\u1000-\u1021])", "\\1\u103a\\2\\3"),
)
_MARKS: _Rules = (
    (r"\u1005\u103B", "\u1008"),
    (r"([\u102B-\u1032])([\u103B-\u103E])", "\\2\\1"),
    (r"([\u103C-\u103E])\u103B", "\u103b\\1"),
    (r"([\u103D\u103E])\u103C", "\u103c\\1"),
    (r"\u103E\u103D", "\u103d\u103e"),
    (r"\u1038([\u1036\u102B-\u1030\u1032\u1037\u103A-\u103F])", "\\1\u1038"),
    (r"\u1036\u102F", "\u102f\u1036"),
)
_ONCE: _Rules = (
    (r"\u102D\u102D+", "\u102d"),
    (r"\u102E\u102E+", "\u102e"),
    (r"\u102F\u102F+", "\u102f"),
    (r"\u1030\u1030+", "\u1030"),
    (r"\u1032\u1032+", "\u1032"),
    (r"\u1036\u1036+", "\u1036"),
    (r"\u1037\u1037+", "\u1037"),
    (r"\u1039\u1039+", "\u1039"),
    (r"\u103A\u103A+", "\u103a"),
    (r"\u103B\u103B+", "\u103b"),
    (r"\u103C\u103C+", "\u103c"),
    (r"\u103D\u103D+", "\u103d"),
    (r"\u103E\u103E+", "\u103e"),
    (r"\u102F[\u1030\u103A]", "\u102f"),
    (r"\u102D\u102E", "\u102e"),
    (rf"({_SPACE})+([\u102B-\u1032\u1036-\u103E])", "\\2"),
    (r"^\u200B+", ""),
    (r"\u200B+$", ""),
    (rf"{_SPACE}*\u200B{_SPACE}*", "\u200b"),
)
_ROUNDS = (_LETTERS, _NOUGHTS, _VOWELS_BEHIND, _IN_ORDER, _STACKED, _MEDIALS, _MARKS, _ONCE)


def in_unicode(text: str) -> str:
    """Return a text that is surely Zawgyi in Unicode; any other one as it is."""
    if not _BURMESE.search(text) or not is_zawgyi(text):
        return text
    for rules in _ROUNDS:
        text = _any_of(rules).sub(partial(_replaced, rules), text)
    return text


def _replaced(rules: _Rules, found: re.Match[str]) -> str:
    pattern, by = rules[int((found.lastgroup or "r0")[1:])]
    return re.sub(pattern, by, found[0], count=1)


@cache
def _any_of(rules: _Rules) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<r{place}>{pattern})" for place, (pattern, _) in enumerate(rules)))
