"""Long numbers in words below a picture: of a card they could be read, of anything else nobody needs them there."""

import re

# Six digits or more of any script, with up to three signs between them; the long vowel mark is typed as a dash, too.
_LONG_NUMBER = re.compile(r"\d(?:[\W_ーｰ]{0,3}\d){5,}")
# What stands between the digits of a telephone number: never a new line.
_BETWEEN = r"[ \u3000().\-\u2010-\u2015\u2212ーｰ－]"
# No card has such a number: somebody may be asking to be called. It ends with its digits, whatever stands below it.
_TELEPHONE = re.compile(
    rf"(?<!\d)(?:[+＋]\d(?:{_BETWEEN}{{0,2}}\d){{9,14}}"
    rf"|[0０](?![0０])\d{{9,10}}"
    rf"|[0０](?![0０])\d{{1,4}}{_BETWEEN}{{1,2}}\d{{2,4}}{_BETWEEN}{{1,2}}\d{{3,4}})(?!\d)"
)
_DOMESTIC_DIGITS = (10, 11)
_CUT_SIGN = "●"


def without_numbers(text: str) -> str:
    """Return words without any long number, unless it is a telephone number."""
    parts, start = [], 0
    for found in _TELEPHONE.finditer(text):
        if found[0][0] in "+＋" or sum(sign.isdecimal() for sign in found[0]) in _DOMESTIC_DIGITS:
            parts += [_LONG_NUMBER.sub(_cut, text[start : found.start()]), found[0]]
            start = found.end()
    return "".join([*parts, _LONG_NUMBER.sub(_cut, text[start:])])


def may_lack_numbers(text: str | None) -> bool:
    """Return whether words may say less than what stands in their writer's chat."""
    return text is not None and _CUT_SIGN in text


def _cut(found: re.Match[str]) -> str:
    return re.sub(r"\d", _CUT_SIGN, found[0])
