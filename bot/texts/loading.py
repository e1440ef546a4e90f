"""Reading the messages of `locales/`. What would keep a sentence from being said is refused, as is what is broken.

`fluent.runtime` 0.4 is lenient: it drops broken and duplicate messages in silence.
"""

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast

from bot.texts.counter import counter_problems
from bot.texts.languages import SOURCE_LOCALE, Languages, read_languages
from bot.texts.parsing import parse_fluent
from bot.texts.problems import OPTIONAL, Problem, ProblemKind, problems_of
from bot.texts.references import Entries, Entry, Written, all_messages, written
from bot.texts.text_error import TextError

STAFF = "staff"
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class ReadLocale:
    """The files of one language; `missing` are the messages for workers that it cannot say."""

    resources: tuple[ast.Resource, ...]
    missing: frozenset[str]


@dataclass(frozen=True, slots=True)
class ReadLocales:
    """Every language of a folder, and the keys of what staff alone read."""

    languages: Languages
    locales: Mapping[str, ReadLocale]
    of_staff: frozenset[str]


@dataclass(frozen=True, slots=True)
class FoundLocale:
    """What stands in the files of one language, and everything for which no bot starts."""

    resources: tuple[ast.Resource, ...]
    entries: Entries
    problems: Sequence[Problem]


@dataclass(frozen=True, slots=True)
class FoundLocales:
    """Every language of a folder as it is, right or wrong."""

    languages: Languages
    locales: Mapping[str, FoundLocale]

    @property
    def english(self) -> Entries:
        """The messages of which the others are translations."""
        return self.locales[SOURCE_LOCALE].entries

    @property
    def of_staff(self) -> frozenset[str]:
        """The keys of what staff alone read."""
        return keys_of_staff(self.english)

    @property
    def of_workers(self) -> frozenset[str]:
        """The keys of what every language must have."""
        return keys_of_workers(self.english)


def read_locales(folder: Path) -> ReadLocales:
    """Read a folder of languages. Raises TextError with one line per problem: file, key, problem, remedy.

    What was found out about one language is forgotten before the next is read: eleven of them are a lot to keep.
    """
    known = read_languages(folder)
    problems: list[Problem] = []
    locales: dict[str, ReadLocale] = {}
    with _without_collector():
        english = _read(folder, SOURCE_LOCALE)
        of_staff, of_workers = keys_of_staff(english.entries), keys_of_workers(english.entries)
        for locale in known:
            found = _found(folder, locale, known, english)
            problems += found.problems
            locales[locale] = ReadLocale(found.resources, of_workers - sayable(found.entries))
    if problems:
        raise TextError("\n".join(map(str, problems)))
    return ReadLocales(known, locales, of_staff)


def find_locales(folder: Path) -> FoundLocales:
    """Read a folder of languages, with what is wrong in it. Raises TextError where a `locale.yaml` is."""
    known = read_languages(folder)
    with _without_collector():
        english = _read(folder, SOURCE_LOCALE)
        return FoundLocales(known, {locale: _found(folder, locale, known, english) for locale in known})


def _found(folder: Path, locale: str, known: Languages, english: FoundLocale) -> FoundLocale:
    read = english if locale == SOURCE_LOCALE else _read(folder, locale)
    wrong = (*problems_of(known[locale], read.entries, english.entries), *counter_problems(locale, read.entries))
    return FoundLocale(read.resources, read.entries, (*read.problems, *wrong))


def keys_of_staff(english: Entries) -> frozenset[str]:
    """The keys of what staff alone read."""
    return frozenset(key for key, each in english.items() if each.path.parent.name == STAFF)


def keys_of_workers(english: Entries) -> frozenset[str]:
    """The keys of what every language must have."""
    return frozenset(key for key in english.keys() - keys_of_staff(english) if not OPTIONAL.fullmatch(key))


def sayable(entries: Entries) -> frozenset[str]:
    """The keys of the messages inside which no other is missing."""
    return frozenset(key for key, each in entries.items() if all_messages(each.found, entries) <= entries.keys())


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


def _read(folder: Path, locale: str) -> FoundLocale:
    resources: list[ast.Resource] = []
    seen: dict[str, Written] = {}
    problems: list[Problem] = []
    for path in sorted((folder / locale).rglob("*.ftl")):
        try:
            resource = parse_fluent(path.read_text("utf-8-sig"))
        except UnicodeDecodeError:
            what = "it is not plain text; save it again as UTF-8"
            problems.append(Problem(path, "file", what, ProblemKind.UNREADABLE))
            continue
        except OSError:
            what = "it is no file that can be read; put one there, or take it away"
            problems.append(Problem(path, "file", what, ProblemKind.UNREADABLE))
            continue
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                problems.append(_junk(path, entry))
            if isinstance(entry, ast.Message | ast.Term):
                problems += _twice(path, entry, seen)
                seen.setdefault(entry.id.name, written(path, entry))
        resources.append(resource)
    return FoundLocale(tuple(resources), seen, problems)


def _junk(path: Path, junk: ast.Junk) -> Problem:
    start = (junk.content or "").strip()
    why = junk.annotations[0].message if junk.annotations else "it is no Fluent"
    key = (start.split() or [""])[0]
    what = f"cannot be read: {start[:_SHOWN]!r}: {why}; correct it there"
    return Problem(path, key[:_SHOWN], what, ProblemKind.UNREADABLE)


def _twice(path: Path, entry: Entry, seen: Entries) -> Iterator[Problem]:
    name = entry.id.name
    if name in seen:
        what = f"is written twice; it stands in {seen[name].path.name} too, take one out"
        yield Problem(path, name, what, ProblemKind.UNREADABLE)
