"""Telephone numbers: what looks like one, and what only stands in the place of one."""

import re

from bot.domain.plain_text import plain_signs

_NUMBER = re.compile(r"[+#*]?[0-9][0-9-]*")
# Nobody's line ends in six zeros, or counts to eight.
_ZEROS, _COUNTED = "000000", ("1234567", "12345678")


def is_telephone(number: str) -> bool:
    """Return whether it is written as a telephone number: figures and hyphens, perhaps + # or * before them."""
    return _NUMBER.fullmatch(number) is not None


def is_placeholder(number: str) -> bool:
    """Return whether a number only stands in the place of one (`00-0000-0000`, `03-XXXX-XXXX`, `090-1234-5678`).

    Spaces, brackets and full-width figures are read as they are meant. A placeholder is never shown to anybody.
    """
    plain = re.sub(r"[-\s().+#*]", "", plain_signs(number))
    if not plain.isascii() or not plain.isdigit():
        return True
    is_one_figure = len(plain) > len("119") and len(set(plain)) == 1
    return is_one_figure or plain.endswith((_ZEROS, *_COUNTED))
