"""Translations put into the files of a language: only what changes is written anew, comments and order stay."""

from collections.abc import Mapping
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.texts.languages import SOURCE_LOCALE
from bot.texts.loading import FoundLocales
from bot.texts.text_error import TextError
from bot.texts.translations.cells import as_fluent

Patterns = Mapping[str, ast.Pattern]


def changed_patterns(found: FoundLocales, locale: str, patterns: Patterns) -> Patterns:
    """Those that say something else than what stands there."""
    entries = found.locales[locale].entries
    values = {key: entries[key].entry.value for key in patterns if key in entries}
    return {key: new for key, new in patterns.items() if not new.equals(values.get(key) or ast.Pattern([]))}


def edited_files(folder: Path, found: FoundLocales, locale: str, patterns: Patterns) -> Mapping[Path, str]:
    """The new text of each file in which something changes, by its path. Raises TextError."""
    by_path: dict[Path, dict[str, ast.Pattern]] = {}
    for key, pattern in patterns.items():
        own, english = found.locales[locale].entries.get(key), found.english.get(key)
        place = own or english
        if place is None:
            raise TextError(f"{key}: there is no such message; take its row out")
        inside = place.path.relative_to(folder / (locale if own else SOURCE_LOCALE))
        by_path.setdefault(folder / locale / inside, {})[key] = pattern
    order = list(found.english)
    return {path: _edited(path, some, order) for path, some in by_path.items()}


def _edited(path: Path, patterns: Patterns, order: list[str]) -> str:
    text = path.read_text("utf-8-sig") if path.exists() else ""
    entries = {each.id.name: each for each in FluentParser().parse(text).body if isinstance(each, ast.Message)}
    edits: list[tuple[int, int, str]] = []
    for key in sorted(patterns, key=lambda key: order.index(key) if key in order else len(order)):
        old = entries.get(key)
        if old is not None and old.span is not None:
            new = old.clone()
            new.value = patterns[key]
            edits.append((old.span.start, old.span.end, _fluent(key, new)))
        else:
            place = _end_of_last_before(key, entries, order, len(text))
            edits.append((place, place, _fluent(key, ast.Message(ast.Identifier(key), patterns[key]))))
    backwards = sorted(enumerate(edits), key=lambda edit: (edit[1][0], edit[0]), reverse=True)
    for _, (start, end, new_text) in backwards:  # so that what stands before stays where it is
        before = "" if not text[:start] or text[:start].endswith("\n") else "\n"
        text = f"{text[:start]}{before}{new_text}{text[end:].removeprefix(chr(10))}"
    return text


def _end_of_last_before(key: str, entries: Mapping[str, ast.Message], order: list[str], otherwise: int) -> int:
    """Where the message stands that English has before it; at the end of the file if none is there."""
    before = [each for each in order[: order.index(key)] if each in entries] if key in order else []
    span = entries[before[-1]].span if before else None
    return span.end if span else otherwise


def _fluent(key: str, message: ast.Message) -> str:
    try:
        return as_fluent(message)
    except TextError as error:
        raise TextError(f"{key}: {error}") from None
