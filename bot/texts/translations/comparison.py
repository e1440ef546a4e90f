"""What looks wrong in a translation beside the English, though it can be said: a person looks whether it is right."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.texts.languages import Language
from bot.texts.references import References, Written

_TAG = re.compile(r"</?\w+[^>]*>")
_COMMAND = re.compile(r"(?<![\w<])/[a-z]+")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_JAPANESE = re.compile(r"[(（]([^()（）]*[\u3040-\u30ff\u4e00-\u9fff][^()（）]*)[)）]")
# What English writes out, others may write in digits.
_WRITTEN_OUT: Mapping[str, str] = {
    word: number
    for number, words in {
        "1": "one first once a an i",
        "2": "two second twice ii",
        "3": "three third",
        "4": "four fourth",
        "5": "five fifth",
        "6": "six sixth",
        "7": "seven seventh",
        "8": "eight eighth",
        "9": "nine ninth",
        "10": "ten tenth",
        "11": "eleven eleventh",
        "12": "twelve twelfth",
    }.items()
    for word in words.split()
}
_ZAWGYI = re.compile("[\u1033\u1034\u1060-\u1097]")
_PLURALS = frozenset({"zero", "one", "two", "few", "many"})
# A screen holds what English says on it, and a little more.
_SHORT, _MUCH_LONGER = 280, 360


class _Silent(Visitor):
    """The variables that choose, each with a variant that does not show it."""

    def __init__(self, node: ast.BaseNode) -> None:
        self.found: list[tuple[str, str]] = []
        self.visit(node)

    # fluent.syntax calls it so.
    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            name = node.selector.id.name
            for variant in node.variants:
                if not _shows(variant.value, name):
                    self.found.append((name, _key(variant)))
        self.generic_visit(node)


def oddities(language: Language, own: Written, english: Written) -> Iterator[str]:
    """Everything that looks wrong in one message."""
    said, meant = "".join(own.found.words), "".join(english.found.words)
    yield from _differ("messages inside", set(own.found.messages), set(english.found.messages))
    yield from _differ("functions", set(own.found.functions), set(english.found.functions))
    yield from _differ("tags", set(_TAG.findall(said)), set(_TAG.findall(meant)))
    yield from _differ("commands", set(_COMMAND.findall(said)), set(_COMMAND.findall(meant)))
    yield from _numbers(said, meant)
    if not language.babel.startswith("ja"):
        lost = sorted(term for term in set(_JAPANESE.findall(meant)) if term not in said)
        yield from (f"the Japanese {term} is lost" for term in lost)
    yield from _variants(language, own, english)
    yield from _signs(language, said)
    if len(meant) <= _SHORT and len(said) > _MUCH_LONGER:
        yield f"it has {len(said)} letters where English has {len(meant)}"


def _numbers(said: str, meant: str) -> Iterator[str]:
    here, there = _numbers_in(said), _numbers_in(meant)
    words = {_WRITTEN_OUT[word] for word in re.findall(r"[a-z]+", meant.lower()) if word in _WRITTEN_OUT}
    yield from _differ("numbers", here - (words - there), there)


def _numbers_in(text: str) -> set[str]:
    """The numbers of a text, in Western digits and without what separates thousands."""
    return {re.sub(r"[.,](?=\d{3}(?!\d))", "", each) for each in _NUMBER.findall(_western(text))}


def _variants(language: Language, own: Written, english: Written) -> Iterator[str]:
    silent_in_english = _Silent(english.entry).found
    for name, variant in _Silent(own.entry).found:
        of_numbers = english.found.choices.get(name, {}).keys() & _PLURALS and (name, variant) not in silent_in_english
        if (variant in _PLURALS or of_numbers) and _covers_many(language, variant):
            yield f"[{variant}] of ${name} does not show the number, and other numbers have that form too"


def _covers_many(language: Language, form: str) -> bool:
    """Return whether several numbers have a form; a sentence without the number says one of them alone."""
    return sum(language.locale.plural_form(number) == form for number in range(200)) > 1


def _signs(language: Language, said: str) -> Iterator[str]:
    own = _JAPANESE.sub("", said)  # 特定技能１号 is written so
    native = sorted({sign for sign in own if unicodedata.category(sign) == "Nd" and not sign.isascii()})
    if native and not language.babel.startswith("ja"):
        yield f"digits that are not Western: {' '.join(native)}"
    if not unicodedata.is_normalized("NFC", said):
        yield "accents stand apart (not NFC)"
    if language.babel == "my" and _ZAWGYI.search(said):
        yield "it may be Zawgyi, not Unicode"


def _differ(what: str, here: set[str], there: set[str]) -> Iterator[str]:
    if here != there:
        lost, added = ", ".join(sorted(there - here)), ", ".join(sorted(here - there))
        told = [f"{word} {each}" for word, each in (("without", lost), ("with", added)) if each]
        yield f"{what} differ: {'; '.join(told)}"


def _western(text: str) -> str:
    """The text with Western digits."""
    return "".join(str(unicodedata.digit(sign)) if unicodedata.category(sign) == "Nd" else sign for sign in text)


def _key(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else str(variant.key.value)


def _shows(pattern: ast.Pattern, name: str) -> bool:
    """Return whether a sentence shows the variable, or any message inside it might."""
    found = References(pattern)
    return name in found.variables or bool(found.messages)
