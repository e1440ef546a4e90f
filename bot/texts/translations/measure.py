"""How long or wide a message can become, as a reader sees it, before anybody is told what stands in its variables."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape
from typing import TypeAlias

from fluent.syntax import ast

from bot.texts.references import Entries

# A tag may begin in one part of a message and end behind a variable.
_TAG = re.compile(r"<[^>]*(?:>|$)")
# As much as stands there mostly: a number, a name, a day with its weekday. Names may be longer, and are cut.
_TOLD, _DAY = 8, 16


# How much of something a text has: letters, or columns.
Size: TypeAlias = Callable[[str], int]


def letters(text: str) -> int:
    """How many letters a text has, as Telegram counts (UTF-16)."""
    return len(text.encode("utf-16-le")) // 2


def longest(key: str, entries: Entries, size: Size) -> int:
    """The size of the longest form of a message."""
    return _Measure(entries, size).of_message(key, frozenset())


@dataclass(frozen=True, slots=True)
class _Measure:
    entries: Entries
    size: Size

    def of_message(self, key: str, within: frozenset[str]) -> int:
        if key not in self.entries or key in within:
            return 0
        pattern = self.entries[key].entry.value
        return 0 if pattern is None else self._of_pattern(pattern, within | {key})

    def _of_pattern(self, pattern: ast.Pattern, within: frozenset[str]) -> int:
        return sum(self._of_part(part, within) for part in pattern.elements)

    def _of_part(self, part: ast.TextElement | ast.Placeable, within: frozenset[str]) -> int:
        if isinstance(part, ast.TextElement):
            return self.size(unescape(_TAG.sub("", part.value)))
        told = part.expression
        if isinstance(told, ast.Placeable):
            return self._of_part(told, within)
        if isinstance(told, ast.SelectExpression):
            return max(self._of_pattern(each.value, within) for each in told.variants)
        if isinstance(told, ast.MessageReference):
            return self.of_message(told.id.name, within)
        return self._of_value(told, within)

    def _of_value(self, told: ast.InlineExpression, within: frozenset[str]) -> int:
        if isinstance(told, ast.StringLiteral):
            return self.size(told.parse()["value"])
        if isinstance(told, ast.FunctionReference):
            usual = _DAY if told.id.name == "DAY" else _TOLD
            return max([usual, *self._picked(told.arguments, within)])
        return _TOLD

    def _picked(self, arguments: ast.CallArguments, within: frozenset[str]) -> Iterator[int]:
        """The sizes of the words that WORD() can pick."""
        first = arguments.positional[0] if arguments.positional else None
        if isinstance(first, ast.StringLiteral):
            prefix = f"{first.parse()['value']}-"
            yield from (self.of_message(key, within) for key in self.entries if key.startswith(prefix))
