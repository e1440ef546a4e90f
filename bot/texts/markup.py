"""Telegram's HTML in a message: what Telegram could not read would be refused whole, each time that it is said."""

import re
from collections.abc import Iterator

from fluent.syntax import ast

_TAG = re.compile(r"""<(/?)([a-z][a-z-]*)(?:\s+[a-z-]+(?:="[^"<>]*")?)*\s*>""")
_KNOWN = re.compile("a|b|blockquote|code|del|em|i|ins|pre|s|span|strike|strong|tg-emoji|tg-spoiler|tg-time|u")
# Stands for what is filled in, which brings no tags of its own across.
_FILLED_IN = "\ufffc"


def markup_problems(pattern: ast.Pattern) -> Iterator[str]:
    """What Telegram could not read in a sentence, or in one of its forms, each of which must stand for itself."""
    written = ""
    for part in pattern.elements:
        if isinstance(part, ast.TextElement):
            written += part.value
            continue
        told = part.expression
        while isinstance(told, ast.Placeable):
            told = told.expression
        written += told.parse()["value"] if isinstance(told, ast.StringLiteral) else _FILLED_IN
        if isinstance(told, ast.SelectExpression):
            for variant in told.variants:
                yield from markup_problems(variant.value)
    yield from _problems(written)


def _problems(written: str) -> Iterator[str]:
    if "<" in _TAG.sub("", written):
        yield "it has a < that begins no tag; write &lt;, or the tag in small letters and each of its quotes twice"
        return
    left_open: list[str] = []
    for tag in _TAG.finditer(written):
        closes, name = bool(tag[1]), tag[2]
        if not _KNOWN.fullmatch(name):
            yield f"Telegram knows no {tag[0]}; take it out"
            return
        if closes and (not left_open or left_open.pop() != name):
            yield f"{tag[0]} closes nothing; open it before, or take it out"
            return
        if not closes:
            left_open.append(name)
    if left_open:
        yield f"<{left_open[-1]}> is not closed; close it, or take it out"
