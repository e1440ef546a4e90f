"""Long numbers in words below a picture: of a card they could be read, of anything else nobody needs them there."""

import re

# Six digits or more, whatever stands between them.
_LONG_NUMBER = re.compile(r"\d(?:[ .-]?\d){5,}")
_CUT_SIGN = "●"


def without_numbers(text: str) -> str:
    """Return words without any long number."""
    return _LONG_NUMBER.sub(lambda found: re.sub(r"\d", _CUT_SIGN, found[0]), text)


def may_lack_numbers(text: str | None) -> bool:
    """Return whether words may say less than what stands in their writer's chat."""
    return text is not None and _CUT_SIGN in text
