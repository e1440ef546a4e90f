"""Long numbers in words below a picture: of a card they could be read, of anything else nobody needs them there."""

import re

# Six digits or more of any script, with up to three signs between them; the long vowel mark is typed as a dash, too.
_LONG_NUMBER = re.compile(r"\+?\d(?:[\W_ーｰ]{0,3}\d){5,}")
# No card has such a number: somebody may be asking to be called.
_TELEPHONE_DIGITS = re.compile(r"0\d{9,10}")
_CUT_SIGN = "●"


def without_numbers(text: str) -> str:
    """Return words without any long number, unless it is a telephone number."""
    return _LONG_NUMBER.sub(_cut, text)


def may_lack_numbers(text: str | None) -> bool:
    """Return whether words may say less than what stands in their writer's chat."""
    return text is not None and _CUT_SIGN in text


def _cut(found: re.Match[str]) -> str:
    digits = "".join(str(int(sign)) for sign in found[0] if sign.isdecimal())
    if found[0].startswith("+") or _TELEPHONE_DIGITS.fullmatch(digits):
        return found[0]
    return re.sub(r"\d", _CUT_SIGN, found[0])
