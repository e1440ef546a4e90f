"""Files are read faster than by Fluent's own parser, and exactly as by it."""

from collections.abc import Iterator

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import example, given
from hypothesis import strategies as st

from bot.resources import locales_folder
from bot.texts.parsing import parse_fluent
from bot.texts.references import References

PARTS = (
    *("\n", "\r\n", "\r", " ", "    ", "a", "key", "Äb", "-term", "=", " = ", ".counter = ", "# ", "##", "#x", "\t"),
    *("{", "}", "{ $name }", "{ key }", "{ -term }", "{ DAY($on) }", '{ "', '"', "\\u00e9", "{ 3.5 }", "{ $n ->\n"),
    *("    [one] x\n", "   *[other] y\n", "}\n", "*", "[", "word words", "ก็ ခ", "\u200b", ",", "("),
)


def fluents_own(source: str) -> ast.Resource:
    return FluentParser(with_spans=False).parse(source)


def all_nodes(node: object) -> Iterator[ast.BaseNode]:
    if isinstance(node, list):
        for each in node:
            yield from all_nodes(each)
    elif isinstance(node, ast.BaseNode):
        yield node
        for each in vars(node).values():
            yield from all_nodes(each)


@pytest.mark.parametrize("code", ["en", "ja", "th"])
def test_every_file_is_read_as_by_fluent_itself(code: str) -> None:
    for path in (locales_folder() / code).rglob("*.ftl"):
        source = path.read_text("utf-8")
        assert parse_fluent(source).equals(fluents_own(source)), path


@given(st.lists(st.sampled_from(PARTS), max_size=25).map("".join))
@example("a = x\r\n    y\r z\n")
@example("a = { é }\nb = { -é }\n.é = x\n")
def test_what_is_broken_is_refused_at_the_same_place_for_the_same_reason(source: str) -> None:
    ours, own = parse_fluent(source), fluents_own(source)
    assert ours.equals(own, ignored_fields=[]), source


@given(st.lists(st.sampled_from(PARTS), max_size=25).map(lambda parts: "a = b " + "".join(parts)))
def test_all_that_a_message_refers_to_is_found(source: str) -> None:
    for message in (each for each in parse_fluent(source).body if isinstance(each, ast.Message)):
        found, nodes = References(message), [*all_nodes(message)]
        assert found.variables == [each.id.name for each in nodes if isinstance(each, ast.VariableReference)]
        assert found.messages == [each.id.name for each in nodes if isinstance(each, ast.MessageReference)]
        assert found.functions == [each.id.name for each in nodes if isinstance(each, ast.FunctionReference)]
        assert found.words == [each.value for each in nodes if isinstance(each, ast.TextElement)]
