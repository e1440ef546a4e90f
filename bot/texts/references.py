"""What a message refers to: variables, other messages, functions, the forms of a number, and its words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

Entry: TypeAlias = ast.Message | ast.Term

# Where a part of a message has others that may refer to something. `vars`, by which fluent.syntax looks for them, would
# give each part a dictionary for good: a third of the memory of all texts.
_PARTS: Mapping[type[ast.BaseNode], tuple[str, ...]] = {
    ast.Message: ("value", "attributes"),
    ast.Term: ("value", "attributes"),
    ast.Attribute: ("value",),
    ast.Pattern: ("elements",),
    ast.Placeable: ("expression",),
    ast.SelectExpression: ("selector", "variants"),
    ast.Variant: ("value",),
    ast.FunctionReference: ("arguments",),
    ast.TermReference: ("arguments",),
    ast.CallArguments: ("positional", "named"),
    ast.NamedArgument: ("value",),
}

# What a function is told: the value of a variable; WORD, before it, what the texts begin with from which it picks.
_VARIABLE: list[type[ast.BaseNode]] = [ast.VariableReference]
_TOLD: Mapping[str, list[type[ast.BaseNode]]] = {"WORD": [ast.StringLiteral, ast.VariableReference]}
_OPTIONS = frozenset({"useGrouping", "minimumIntegerDigits", "minimumFractionDigits", "maximumFractionDigits"})


class References(Visitor):
    """What a message, or a part of one, refers to; not what stands in the messages inside it."""

    def __init__(self, node: ast.BaseNode) -> None:
        """`node` is looked through whole."""
        self.variables: list[str] = []
        self.messages: list[str] = []
        self.functions: list[str] = []
        # What the texts that WORD picks begin with.
        self.picked_from: list[str] = []
        # What cannot be said, and the remedy.
        self.wrong: list[str] = []
        self.variants: list[str] = []
        self.words: list[str] = []
        # By the variable that chooses words: each form, and whether it is said of all the rest.
        self.choices: dict[str, dict[str, bool]] = {}
        self.visit(node)

    # fluent.syntax calls these so.
    def generic_visit(self, node: ast.BaseNode) -> None:  # noqa: D102
        for part in _PARTS.get(type(node), ()):
            self.visit(getattr(node, part))

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: D102, N802
        self.variables.append(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: D102, N802
        self.messages.append(node.id.name)
        if node.attribute is not None:
            self.wrong.append(f"nobody reads the attribute {node.attribute.name} there; take it out")

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: D102, N802
        self.wrong.append(f"there is no term -{node.id.name}; write the words there")

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: D102, N802
        self.functions.append(node.id.name)
        told = node.arguments.positional
        if [type(each) for each in told] != _TOLD.get(node.id.name, _VARIABLE) or not _OPTIONS.issuperset(
            each.name.name for each in node.arguments.named
        ):
            self.wrong.append(f"{node.id.name}() is told something else; write it as in English")
        elif isinstance(told[0], ast.StringLiteral):
            self.picked_from.append(told[0].value)
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: D102, N802
        if isinstance(node.selector, ast.VariableReference):
            forms = self.choices.setdefault(node.selector.id.name, {})
            forms |= {each.key.name: each.default for each in node.variants if isinstance(each.key, ast.Identifier)}
        self.generic_visit(node)

    def visit_Variant(self, node: ast.Variant) -> None:  # noqa: D102, N802
        if isinstance(node.key, ast.Identifier):
            self.variants.append(node.key.name)
        self.generic_visit(node)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: D102, N802
        self.words.append(node.value)


@dataclass(frozen=True, slots=True)
class Written:
    """A message where it is written; `found` is what its sentence refers to, without its attributes."""

    path: Path
    entry: Entry
    found: References


# The messages of one language by key.
Entries: TypeAlias = Mapping[str, Written]


def written(path: Path, entry: Entry) -> Written:
    """Look through a message."""
    return Written(path, entry, References(entry.value or ast.Pattern([])))


def all_variables(found: References, entries: Entries) -> list[str]:
    """The variables of a sentence, with those of the messages inside it."""
    return [name for each in _inner(found, entries) for name in each.variables]


def all_messages(found: References, entries: Entries) -> set[str]:
    """The keys of the messages inside a sentence, however deep."""
    return {name for each in _inner(found, entries) for name in each.messages}


def all_words(found: References, entries: Entries) -> str:
    """What a sentence says, with the messages inside it; its parts stand apart."""
    return " ".join(text for each in _inner(found, entries) for text in each.words)


def _inner(found: References, entries: Entries) -> Iterator[References]:
    """The sentence itself, and the messages inside it, each once; those that are missing are left out."""
    seen: set[str] = set()
    left = [found]
    while left:
        each = left.pop()
        yield each
        left += [entries[name].found for name in each.messages if name in entries and name not in seen]
        seen.update(each.messages)
