"""How long a message can become, as a reader sees it, before anybody is told what stands in its variables."""

import re
from collections.abc import Iterator
from html import unescape

from fluent.syntax import ast

from bot.texts.references import Entries

# A tag may begin in one part of a message and end behind a variable.
_TAG = re.compile(r"<[^>]*(?:>|$)")
# As much as stands there mostly: a number, a name, a day with its weekday. Names may be longer, and are cut.
_TOLD, _DAY = 8, 16


def longest(key: str, entries: Entries) -> int:
    """How many letters (UTF-16, as Telegram counts) the longest form of a message has."""
    return _of_message(key, entries, frozenset())


def _of_message(key: str, entries: Entries, within: frozenset[str]) -> int:
    if key not in entries or key in within:
        return 0
    pattern = entries[key].entry.value
    return 0 if pattern is None else _of_pattern(pattern, entries, within | {key})


def _of_pattern(pattern: ast.Pattern, entries: Entries, within: frozenset[str]) -> int:
    return sum(_of_part(part, entries, within) for part in pattern.elements)


def _of_part(part: ast.TextElement | ast.Placeable, entries: Entries, within: frozenset[str]) -> int:
    if isinstance(part, ast.TextElement):
        return len(unescape(_TAG.sub("", part.value)).encode("utf-16-le")) // 2
    told = part.expression
    if isinstance(told, ast.Placeable):
        return _of_part(told, entries, within)
    if isinstance(told, ast.SelectExpression):
        return max(_of_pattern(each.value, entries, within) for each in told.variants)
    if isinstance(told, ast.MessageReference):
        return _of_message(told.id.name, entries, within)
    return _of_value(told, entries, within)


def _of_value(told: ast.InlineExpression, entries: Entries, within: frozenset[str]) -> int:
    if isinstance(told, ast.StringLiteral):
        return len(told.parse()["value"])
    if isinstance(told, ast.FunctionReference):
        usual = _DAY if told.id.name == "DAY" else _TOLD
        return max([usual, *_picked(told.arguments, entries, within)])
    return _TOLD


def _picked(arguments: ast.CallArguments, entries: Entries, within: frozenset[str]) -> Iterator[int]:
    """The lengths of the words that WORD() can pick."""
    first = arguments.positional[0] if arguments.positional else None
    if isinstance(first, ast.StringLiteral):
        prefix = f"{first.parse()['value']}-"
        yield from (_of_message(key, entries, within) for key in entries if key.startswith(prefix))
