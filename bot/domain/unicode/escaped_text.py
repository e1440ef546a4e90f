"""Signs that no database keeps: NUL and half a surrogate pair are written as others, out of which they can be read.

`␀` stands for NUL and `␛ud83d` for half a pair; where somebody has typed `␀` or `␛`, a `␛` stands before it.
"""

import json
import re

_NUL, _SHOWN_NUL, _ESCAPE = "\0", "\u2400", "\u241b"
_STRANGE = re.compile("[\0\ud800-\udfff\u2400\u241b]")
_ESCAPED = re.compile("\u241b(?:u(d[89a-f][0-9a-f]{2})|([\u2400\u241b]))|\u2400")


def escaped(text: str) -> str:
    """Write a text so that it can be kept anywhere."""
    if text.isascii() and _NUL not in text:
        return text
    return _STRANGE.sub(_escape, text)


def original(kept: str) -> str:
    """Read what somebody wrote out of `escaped`."""
    return _ESCAPED.sub(_unescape, kept)


def original_in_json(written: str) -> str:
    """Read the same out of JSON, whose strings can say all that somebody wrote."""
    return _ESCAPED.sub(lambda found: json.dumps(_unescape(found)).strip('"'), written)


def _escape(found: re.Match[str]) -> str:
    sign = found[0]
    if sign == _NUL:
        return _SHOWN_NUL
    return f"{_ESCAPE}{sign}" if sign in (_SHOWN_NUL, _ESCAPE) else f"{_ESCAPE}u{ord(sign):04x}"


def _unescape(found: re.Match[str]) -> str:
    half, shown = found.groups()
    if half is not None:
        return chr(int(half, 16))
    return _NUL if shown is None else shown
