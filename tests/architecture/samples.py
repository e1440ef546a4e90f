"""Sample variables for every message of `locales/`, made from what the message does with each of them."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import ast

from bot.resources import locales_folder
from bot.texts import SOURCE_LOCALE, Value, load_texts
from tests.parsing import parse_fluent

NAME = 'EXAMPLE <b>LINH</b> & "Co" \u202e'
DAY = "2026-11-22"
NUMBERS = (0, 1, 2, 5)
PLURALS = {"zero", "one", "two", "few", "many"}

# The languages that can be chosen; docs/translating.md names them, so that none drops out unseen.
LOCALES = tuple(sorted(load_texts(locales_folder()).locales))
# The quick suite shows windows in the source and in the letters that are furthest from it; the whole one in all.
QUICK_LOCALES = ("en", "my")
EACH_LOCALE = [pytest.param(each, marks=[] if each in QUICK_LOCALES else pytest.mark.slow) for each in LOCALES]
# Those that have texts for staff too.
STAFF_LOCALES = tuple(each for each in LOCALES if (locales_folder() / each / "staff").is_dir())
# What a function of `bot.texts` takes, and the variables that are always short: a consultation's number, and how many.
TAKEN: Mapping[str, tuple[Value, ...]] = {"DAY": (DAY,), "LANGUAGE": LOCALES, "COUNTRY": ("VN",), "NUMBER": NUMBERS}
SHORT: Mapping[str, Value] = {"number": "12345", "count": 123}


def files(locale: str) -> list[Path]:
    """The `.ftl` files of a locale: what workers read, and under `staff/` what staff alone read."""
    return sorted((locales_folder() / locale).rglob("*.ftl"))


@cache
def messages(locale: str) -> Mapping[str, ast.Message]:
    """Every message of a locale by its key."""
    entries = [entry for path in files(locale) for entry in parse_fluent(path.read_text("utf-8")).body]
    return {entry.id.name: entry for entry in entries if isinstance(entry, ast.Message)}


def variables(locale: str, key: str) -> set[str]:
    """What a message, with the messages inside it, wants to be told."""
    return {node.id.name for node in parts(locale, key) if isinstance(node, ast.VariableReference)}


def samples(locale: str, key: str) -> Iterator[dict[str, Value]]:
    """Variables for a message: each value of each variable that leads to another sentence occurs once."""
    offered = {name: _values(locale, key, name) for name in sorted(variables(locale, key))}
    usual = {name: values[0] for name, values in offered.items()}
    yield usual
    for name, values in offered.items():
        for value in values[1:]:
            yield {**usual, name: value}


@cache
def parts(locale: str, key: str) -> tuple[ast.BaseNode, ...]:
    """Every node of a message and of the messages inside it."""
    return tuple(_parts(locale, key))


def _parts(locale: str, key: str) -> Iterator[ast.BaseNode]:
    for node in _walk(messages(locale)[key]):
        yield node
        if isinstance(node, ast.MessageReference):
            yield from parts(locale, node.id.name)


def variants(locale: str, key: str, name: str) -> set[str]:
    """The values of a variable for which a message has words of their own."""
    nodes = [node for node in parts(locale, key) if isinstance(node, ast.SelectExpression)]
    return {_name(each.key) for node in nodes if _is(node.selector, name) for each in node.variants}


def inner_keys(locale: str) -> set[str]:
    """The messages that other messages contain whole."""
    nodes = [node for message in messages(locale).values() for node in _walk(message)]
    return {node.id.name for node in nodes if isinstance(node, ast.MessageReference)}


def word_prefixes(locale: str) -> set[str]:
    """What stands before the id in the keys that WORD() picks."""
    calls = [node for key in messages(locale) for node in parts(locale, key) if isinstance(node, ast.FunctionReference)]
    return {_prefix(call) for call in calls if call.id.name == "WORD"}


def _values(locale: str, key: str, name: str) -> list[Value]:
    values: list[Value] = []
    for node in parts(locale, key):
        if isinstance(node, ast.FunctionReference) and _takes(node, name):
            values += _taken_by(node)
        if isinstance(node, ast.SelectExpression) and _is(node.selector, name):
            values += _variants(node)
    return list(dict.fromkeys(values)) or [SHORT.get(name, NAME)]


def _taken_by(call: ast.FunctionReference) -> list[Value]:
    if call.id.name == "WORD":
        prefix = _prefix(call)
        return [key.removeprefix(f"{prefix}-") for key in messages(SOURCE_LOCALE) if key.startswith(f"{prefix}-")]
    return list(TAKEN[call.id.name])


def _variants(select: ast.SelectExpression) -> list[Value]:
    names = [_name(variant.key) for variant in select.variants]
    if PLURALS.intersection(names):
        return list(NUMBERS)
    return [name for name in names if name != "other"]


def _name(key: ast.Identifier | ast.NumberLiteral) -> str:
    return key.name if isinstance(key, ast.Identifier) else str(key.value)


def _takes(call: ast.FunctionReference, name: str) -> bool:
    return any(_is(argument, name) for argument in call.arguments.positional)


def _is(node: ast.BaseNode, name: str) -> bool:
    return isinstance(node, ast.VariableReference) and node.id.name == name


def _prefix(call: ast.FunctionReference) -> str:
    literal = call.arguments.positional[0]
    assert isinstance(literal, ast.StringLiteral)
    return str(literal.value)


def _walk(node: ast.BaseNode) -> Iterator[ast.BaseNode]:
    yield node
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.BaseNode):
                yield from _walk(child)
