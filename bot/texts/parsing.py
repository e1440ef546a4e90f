"""Fluent's own parser, which reads sign by sign: words and names are read whole, and where they stand is not kept.

Eleven languages are read at each start, a second and a half sooner; what is read, or refused, is the same.
"""

import re
from sys import intern

from fluent.syntax import FluentParser, ast
from fluent.syntax.stream import FluentParserStream

_WORDS = re.compile(r"(?:[^{}\r\n]|\r(?!\n))*")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")


class _Parser(FluentParser):
    # fluent.syntax calls these so.
    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        return ast.TextElement(_taken(_WORDS, ps))

    def get_identifier(self, ps: FluentParserStream) -> ast.Identifier:
        # What is no name, it refuses itself.
        return (
            ast.Identifier(intern(_taken(_NAME, ps)))
            if ps.is_char_id_start(ps.current_char)
            else super().get_identifier(ps)
        )


def parse_fluent(source: str) -> ast.Resource:
    """The messages of a file, and what in it is none, as `fluent.runtime` needs them."""
    return _Parser(with_spans=False).parse(source)


def _taken(pattern: re.Pattern[str], ps: FluentParserStream) -> str:
    found = pattern.match(ps.string, ps.index)
    taken = found[0] if found else ""
    ps.index, ps.peek_offset = ps.index + len(taken), 0
    return taken
