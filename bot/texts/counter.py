"""The sentence for a counter: the attribute `.counter` of a message, in Japanese alone.

A clerk has the worker before them and does not know the bot: what says "you" to the worker says 本人 there.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

COUNTER, COUNTER_LOCALE = "counter", "ja"
Entry = ast.Message | ast.Term


def counter_problems(locale: str, read: Mapping[str, tuple[Path, Entry]]) -> Iterator[str]:
    """Say what is wrong with the attributes of a language: file, key, problem, remedy."""
    entries = {name: entry for name, (_, entry) in read.items()}
    for name, (path, entry) in read.items():
        problem = _problem(locale, entry, entries) if entry.attributes else None
        if problem:
            yield f"{path}: {name}: {problem}"


def _problem(locale: str, entry: Entry, entries: Mapping[str, Entry]) -> str | None:
    names = [attribute.id.name for attribute in entry.attributes]
    other = next((name for name in names if name != COUNTER), None)
    if other:
        return f"an attribute {other}: the bot reads .{COUNTER} alone, take it out"
    if locale != COUNTER_LOCALE:
        return f".{COUNTER} is for {COUNTER_LOCALE} alone, for clerks read Japanese: take it out"
    if len(names) > 1:
        return f".{COUNTER} is written twice: take one out"
    if entry.value is None:
        return f"only .{COUNTER}: write what the worker reads too"
    return _variables_problem(entry.value, entry.attributes[0].value, entries)


def _variables_problem(value: ast.Pattern, counter: ast.Pattern, entries: Mapping[str, Entry]) -> str | None:
    """The days and numbers of the sentence itself; whom to call, and the like, may be another message inside it."""
    told, at_counter = list(_all_variables(value, entries)), list(_all_variables(counter, entries))
    missing = next((name for name in _found(value).variables if name not in at_counter), None)
    if missing:
        return f".{COUNTER} lacks ${missing}, which the sentence has: say it at the counter too"
    unknown = next((name for name in at_counter if name not in told), None)
    return unknown and f".{COUNTER} has ${unknown}, which the sentence lacks: nobody tells it, take it out"


def _all_variables(pattern: ast.Pattern, entries: Mapping[str, Entry]) -> Iterator[str]:
    """The variables of a sentence, with those of the messages inside it."""
    found = _found(pattern)
    yield from found.variables
    for name in found.messages:
        inner = entries[name].value if name in entries else None
        if inner is not None:
            yield from _all_variables(inner, entries)


def _found(pattern: ast.Pattern) -> "_References":
    found = _References()
    found.visit(pattern)
    return found


class _References(Visitor):
    """What a sentence refers to."""

    def __init__(self) -> None:
        self.variables: list[str] = []
        self.messages: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 (fluent.syntax calls it so)
        self.variables.append(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 (the same)
        self.messages.append(node.id.name)
