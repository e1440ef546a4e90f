"""Reading the messages of `locales/`. What would keep a sentence from being said is refused, as is what is broken.

`fluent.runtime` 0.4 is lenient: it drops broken and duplicate messages in silence.
"""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from fluent.runtime import FluentResource
from fluent.syntax import ast

from bot.texts.counter import counter_problems
from bot.texts.languages import SOURCE_LOCALE, Languages, read_languages
from bot.texts.problems import OPTIONAL, problems_of
from bot.texts.references import Entries, Entry, Written, all_messages, written
from bot.texts.text_error import TextError

STAFF = "staff"
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class ReadLocale:
    """The messages of one language, whole files and by key; `missing` are those of workers that it cannot say."""

    resources: tuple[ast.Resource, ...]
    entries: Entries
    missing: frozenset[str]


@dataclass(frozen=True, slots=True)
class ReadLocales:
    """Every language of a folder, and the keys of what staff alone read."""

    languages: Languages
    locales: Mapping[str, ReadLocale]
    of_staff: frozenset[str]


def read_locales(folder: Path) -> ReadLocales:
    """Read a folder of languages. Raises TextError with one line per problem: file, key, problem, remedy."""
    languages = read_languages(folder)
    with _without_collector():
        read = {locale: _read(folder / locale) for locale in languages}
    english = read[SOURCE_LOCALE][1]
    problems = [
        problem
        for locale, (_, entries) in read.items()
        for problem in (*problems_of(languages[locale], entries, english), *counter_problems(locale, entries))
    ]
    if problems:
        raise TextError("\n".join(problems))
    of_staff = frozenset(key for key, each in english.items() if each.path.parent.name == STAFF)
    of_workers = {key for key in english.keys() - of_staff if not OPTIONAL.fullmatch(key)}
    locales = {
        locale: ReadLocale(resources, entries, frozenset(of_workers - _sayable(entries)))
        for locale, (resources, entries) in read.items()
    }
    return ReadLocales(languages, locales, of_staff)


@contextmanager
def _without_collector() -> Iterator[None]:
    """What is read stays: to look through it again and again took two fifths of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _read(folder: Path) -> tuple[tuple[ast.Resource, ...], Entries]:
    resources: list[ast.Resource] = []
    seen: dict[str, Written] = {}
    for path in sorted(folder.rglob("*.ftl")):
        try:
            resource = FluentResource(path.read_text("utf-8"))
        except UnicodeDecodeError:
            raise TextError(f"{path}: file: it is not plain text; save it again as UTF-8") from None
        for entry in _entries(path, resource):
            name = entry.id.name
            if name in seen:
                raise TextError(
                    f"{path}: {name} is written twice; it stands in {seen[name].path.name} too, take one out"
                )
            seen[name] = written(path, entry)
        resources.append(resource)
    return tuple(resources), seen


def _entries(path: Path, resource: ast.Resource) -> Iterator[Entry]:
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            start = (entry.content or "").strip()
            why = entry.annotations[0].message if entry.annotations else "it is no Fluent"
            key = (start.split() or [""])[0]
            raise TextError(f"{path}: {key[:_SHOWN]}: cannot be read: {start[:_SHOWN]!r}: {why}; correct it there")
        if isinstance(entry, ast.Message | ast.Term):
            yield entry


def _sayable(entries: Entries) -> set[str]:
    """The keys of the messages inside which no other is missing."""
    return {key for key, each in entries.items() if all_messages(each.found, entries) <= entries.keys()}
