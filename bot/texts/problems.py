"""What would keep a sentence from being said in one language, or would say it wrong: found before anybody hears it."""

import re
import unicodedata
from collections.abc import Container, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from fluent.syntax import ast

from bot.texts.languages import MARKS, Language
from bot.texts.markup import markup_problems
from bot.texts.references import Entries, Entry, References, Written, all_messages, all_variables

FUNCTIONS = frozenset({"DAY", "LANGUAGE", "COUNTRY", "WORD", "NUMBER", "DATETIME"})
# A language that answers a question with its verb has an answer of its own to it; where it has none it says yes or no.
OPTIONAL = re.compile("form-(?:yes|no)-.+")
_PLURALS = frozenset({"zero", "one", "two", "few", "many"})
_NUMBERS = _PLURALS | {"other"}
_DASH = re.compile("-")
# Signs of control, of format, and what ends lines elsewhere than here.
_INVISIBLE = frozenset({"Cc", "Cf", "Zl", "Zp"})
_JOINER, _IN_COLOUR = "\u200d", "\ufe0f"


class ProblemKind(StrEnum):
    """What is wrong: a part of a file is no message, the variables are others than in English, or something else."""

    UNREADABLE = "unreadable"
    VARIABLES = "variables"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing for which no bot starts; `what` ends with the remedy."""

    path: Path
    key: str
    what: str
    kind: ProblemKind = ProblemKind.REFUSED

    def __str__(self) -> str:
        return f"{self.path}: {self.key}: {self.what}"


def problems_of(language: Language, entries: Entries, english: Entries) -> Iterator[Problem]:
    """Everything that is wrong with the messages of a language beside the English ones, at most once a message."""
    forms, marks = frozenset(language.locale.plural_form.tags), language.allowed_marks
    known = entries.keys() | english.keys()
    begun = {key[: dash.start()] for key in known for dash in _DASH.finditer(key)}
    for name, each in entries.items():
        parts = [each.found, *(References(attribute) for attribute in each.entry.attributes)]
        wrong = [what for part in parts for what in (*_references(part, known, begun), *_forms(part, forms))]
        wrong += [what for part in parts for what in _marks(part, marks)]
        wrong += [what for part in (each.entry, *each.entry.attributes) for what in _markup(part)]
        wrong += _choices(each.found, english[name].found) if name in english else ()
        if name in all_messages(each.found, entries):
            wrong.append("it stands inside itself; write the words there")
        if wrong:
            yield Problem(each.path, name, wrong[0])
            continue
        for what in list(_variables(name, each, entries, english))[:1]:
            yield Problem(each.path, name, what, ProblemKind.VARIABLES)


def _references(found: References, known: Container[str], begun: Container[str]) -> Iterator[str]:
    for function in found.functions:
        if function not in FUNCTIONS:
            yield f"there is no function {function}(); use one of docs/translating.md"
    for message in found.messages:
        if message not in known:
            yield f"there is no message {message}; correct its name"
    for beginning in found.picked_from:
        if beginning not in begun:
            yield f"no message begins with {beginning}-; correct it"
    yield from found.wrong


def _forms(found: References, forms: frozenset[str]) -> Iterator[str]:
    there = ", ".join([*sorted(forms), "other"])
    for variant in found.variants:
        if variant in _PLURALS - forms:
            yield f"no number has the form [{variant}] in this language; write {there}, or a number itself"


def _markup(part: Entry | ast.Attribute) -> Iterator[str]:
    if part.value is not None:
        yield from markup_problems(part.value)


def _choices(own: References, english: References) -> Iterator[str]:
    """Of what chooses by words and not by numbers, each form of English must be there; there may be no other."""
    for variable, forms in own.choices.items():
        meant = {form: rest for form, rest in english.choices.get(variable, {}).items() if form not in _NUMBERS}
        for form in sorted(forms.keys() - meant.keys() - _NUMBERS) if variable in english.choices else ():
            yield f"${variable} is never [{form}]; write {', '.join(sorted(meant)) or 'a form of a number'}"
        for form in sorted(form for form, is_rest in meant.items() if form not in forms and not is_rest):
            yield f"it lacks [{form}] of ${variable}, which English has; say it too"


def _marks(found: References, allowed: frozenset[str]) -> Iterator[str]:
    for text in found.words:
        if text.replace("\n", "").isprintable():  # nearly all, and that is soon known
            continue
        for place, sign in enumerate(text):
            is_meant = sign == "\n" or sign in allowed or _joins_signs(text, place)
            if unicodedata.category(sign) in _INVISIBLE and not is_meant:
                code = f"{ord(sign):04X}"
                otherwise = ", or name it in marks of locale.yaml" if code in MARKS else ""
                yield f"it has the invisible sign U+{code}; take it out{otherwise}"


def _joins_signs(text: str, place: int) -> bool:
    """Return whether two pictures are made one there, as in a family of emoji."""
    before = text[place - 1] if place else " "
    return text[place] == _JOINER and (before == _IN_COLOUR or unicodedata.category(before) in {"So", "Sk"})


def _variables(name: str, written: Written, entries: Entries, english: Entries) -> Iterator[str]:
    """A variable that nobody tells is never said, and one that is left out was meant to be."""
    is_known = name in english or OPTIONAL.fullmatch(name)
    if not is_known or not all_messages(written.found, entries) <= entries.keys():
        return  # it is never said, or not before it is complete
    told = set(all_variables(english[name].found, english)) if name in english else set()
    said = set(all_variables(written.found, entries))
    if said - told:
        yield f"it has ${min(said - told)}, which English lacks: nobody tells it; correct its name or take it out"
    if told - said:
        yield f"it lacks ${min(told - said)}, which English has; say it too"
