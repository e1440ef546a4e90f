"""A message as cells of a table, for translators who know no Fluent, and back: nothing is lost on the way.

What Fluent puts in braces is a chip: 〔name〕 for a variable, 〔its-key〕 for another message. Where a number or a kind
chooses the words, 〔#1〕 stands in the sentence, and each form of it has a row of its own.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from fluent.syntax import FluentParser, FluentSerializer, ast

from bot.texts.languages import Language
from bot.texts.text_error import TextError

_CHIP = re.compile(r"〔([^〔〕]*)〕")
_VARIABLE = re.compile(r"[a-z][a-z0-9_]*")
_PLACE = re.compile(r"#\d+")
_PLURALS = frozenset({"zero", "one", "two", "few", "many"})
_EXAMPLES = 6


@dataclass(frozen=True, slots=True)
class TextForm:
    """One row: the sentence itself (`place` is empty), or one form of what chooses the words at a place."""

    place: str
    selector: str
    variant: str
    is_default: bool
    text: str

    @property
    def name(self) -> str:
        """What the row is called: `#1 days = one`, where a star marks the form that is said of all the rest."""
        return f"{self.place} {self.selector} = {self.variant}{'*' if self.is_default else ''}" if self.place else ""


def forms_of(pattern: ast.Pattern) -> list[TextForm]:
    """The rows of a message; the sentence is the first."""
    return _Cells().rows(pattern)


def examples(language: Language, form: TextForm, forms: list[TextForm]) -> str:
    """Numbers that a form is said of; nothing where it is no form of a number."""
    variants = {each.variant for each in forms if each.place == form.place and not each.variant.isdigit()}
    if not form.place or not variants <= _PLURALS | {"other"} or form.variant.isdigit():
        return ""
    numbers = {each.variant for each in forms if each.place == form.place} - variants
    own = [n for n in range(200) if language.locale.plural_form(n) == form.variant and str(n) not in numbers]
    return ", ".join(map(str, own[:_EXAMPLES])) + ("…" if len(own) > _EXAMPLES else "")


def in_forms_of(language: Language, forms: list[TextForm]) -> list[TextForm]:
    """The rows of an English message with those forms of a number that another language has, to be filled in."""
    tags = [*sorted(language.locale.plural_form.tags), "other"]
    made: list[TextForm] = []
    for form in forms:
        of_number = {each.variant for each in forms if each.place == form.place} & _PLURALS
        if not form.place or not of_number or form.variant not in (_PLURALS | {"other"}):
            made.append(form)
        elif form.is_default:
            made += [TextForm(form.place, form.selector, tag, tag == "other", form.text) for tag in tags]
    return made


def pattern_of(cells: Mapping[str, str]) -> ast.Pattern:
    """The message that rows make, each by its name. Raises TextError: what is wrong and what to do."""
    if "" not in cells:
        raise TextError("its sentence is empty; fill in the row that has no form")
    return _Patterns(cells).made("")


def as_fluent(message: ast.Message) -> str:
    """How a message is written in a file. Raises TextError for words that would be read as something else."""
    text = FluentSerializer().serialize_entry(message)
    again = FluentParser().parse_entry(text)
    if not isinstance(again, ast.Message) or not again.equals(message, ["span", "comment", "annotations"]):
        raise TextError("it cannot be written: a line begins with [ * . or has braces; write it otherwise")
    return text


class _Cells:
    def __init__(self) -> None:
        self._places = 0

    def rows(self, pattern: ast.Pattern) -> list[TextForm]:
        inner: list[TextForm] = []
        return [TextForm("", "", "", False, self._text(pattern, inner)), *inner]

    def _text(self, pattern: ast.Pattern, inner: list[TextForm]) -> str:
        return "".join(self._part(each, inner) for each in pattern.elements)

    def _part(self, part: ast.TextElement | ast.Placeable, inner: list[TextForm]) -> str:
        if isinstance(part, ast.TextElement):
            return part.value
        told = part.expression
        if isinstance(told, ast.SelectExpression):
            return self._choice(told, inner)
        if isinstance(told, ast.VariableReference):
            return f"〔{told.id.name}〕"
        return f"〔{_written(part)}〕"

    def _choice(self, select: ast.SelectExpression, inner: list[TextForm]) -> str:
        self._places += 1
        place, selector = f"#{self._places}", _written(ast.Placeable(select.selector))
        for each in select.variants:
            key = each.key.name if isinstance(each.key, ast.Identifier) else each.key.value
            below: list[TextForm] = []
            text = self._text(each.value, below)
            inner += [TextForm(place, selector, key, bool(each.default), text), *below]
        return f"〔{place}〕"


class _Patterns:
    def __init__(self, cells: Mapping[str, str]) -> None:
        self._cells = cells

    def made(self, name: str) -> ast.Pattern:
        elements: list[ast.TextElement | ast.Placeable] = []
        for place, part in enumerate(_CHIP.split(self._cells[name])):
            if place % 2:
                elements.append(self._chip(part.strip()))
            elif part:
                elements.append(ast.TextElement(part))
        return ast.Pattern(elements)

    def _chip(self, chip: str) -> ast.Placeable:
        if _PLACE.fullmatch(chip):
            return ast.Placeable(self._choice(chip))
        return _parsed(f"${chip}" if _VARIABLE.fullmatch(chip) else chip)

    def _choice(self, place: str) -> ast.SelectExpression:
        names = [name for name in self._cells if name.startswith(f"{place} ")]
        heads = [(name, *_head(name)) for name in names]
        if not heads or sum(is_default for *_, is_default in heads) != 1:
            raise TextError(f"the rows of 〔{place}〕 are not all there; export the workbook again")
        selector = _parsed(heads[0][1]).expression
        if not isinstance(selector, ast.VariableReference | ast.FunctionReference):
            raise TextError(f"〔{place}〕 chooses by no variable; export the workbook again")
        variants = [ast.Variant(_key(key), self.made(name), default) for name, _, key, default in heads]
        return ast.SelectExpression(selector, variants)


def _head(name: str) -> tuple[str, str, bool]:
    selector, _, variant = name.partition(" ")[2].rpartition(" = ")
    return selector, variant.rstrip("*"), variant.endswith("*")


def _key(variant: str) -> ast.Identifier | ast.NumberLiteral:
    return ast.NumberLiteral(variant) if re.fullmatch(r"-?\d+(?:\.\d+)?", variant) else ast.Identifier(variant)


def _written(part: ast.Placeable) -> str:
    """What stands between the braces."""
    message = ast.Message(ast.Identifier("x"), ast.Pattern([part]))
    return FluentSerializer().serialize_entry(message).partition("{")[2].rpartition("}")[0].strip()


def _parsed(inside: str) -> ast.Placeable:
    entry = FluentParser().parse_entry(f"x = {{ {inside} }}\n")
    if isinstance(entry, ast.Message) and entry.value and len(entry.value.elements) == 1:
        (part,) = entry.value.elements
        if isinstance(part, ast.Placeable):
            return part
    raise TextError(f"〔{inside.removeprefix('$')}〕 is no chip of English; copy it from there")
