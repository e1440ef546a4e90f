"""Reading the messages of `locales/`. What would keep a sentence from being said is refused, as is what is broken.

`fluent.runtime` 0.4 is lenient: it drops broken and duplicate messages in silence.
"""

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from fluent.runtime import FluentResource
from fluent.syntax import ast

from bot.texts.counter import counter_problems
from bot.texts.languages import SOURCE_LOCALE, Languages, read_languages
from bot.texts.problems import OPTIONAL, Problem, ProblemKind, problems_of
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
        return frozenset(key for key, each in self.english.items() if each.path.parent.name == STAFF)

    @property
    def of_workers(self) -> frozenset[str]:
        """The keys of what every language must have."""
        return frozenset(key for key in self.english.keys() - self.of_staff if not OPTIONAL.fullmatch(key))


def read_locales(folder: Path) -> ReadLocales:
    """Read a folder of languages. Raises TextError with one line per problem: file, key, problem, remedy."""
    found = find_locales(folder)
    problems = [str(problem) for each in found.locales.values() for problem in each.problems]
    if problems:
        raise TextError("\n".join(problems))
    of_workers = found.of_workers
    locales = {
        locale: ReadLocale(each.resources, each.entries, of_workers - sayable(each.entries))
        for locale, each in found.locales.items()
    }
    return ReadLocales(found.languages, locales, found.of_staff)


def find_locales(folder: Path) -> FoundLocales:
    """Read a folder of languages, with what is wrong in it. Raises TextError where a `locale.yaml` is."""
    languages = read_languages(folder)
    with _without_collector():
        read = {locale: _read(folder / locale) for locale in languages}
    english = read[SOURCE_LOCALE].entries
    found = {
        locale: FoundLocale(
            each.resources,
            each.entries,
            (
                *each.problems,
                *problems_of(languages[locale], each.entries, english),
                *counter_problems(locale, each.entries),
            ),
        )
        for locale, each in read.items()
    }
    return FoundLocales(languages, found)


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


def _read(folder: Path) -> FoundLocale:
    resources: list[ast.Resource] = []
    seen: dict[str, Written] = {}
    problems: list[Problem] = []
    for path in sorted(folder.rglob("*.ftl")):
        try:
            resource = FluentResource(path.read_text("utf-8"))
        except UnicodeDecodeError:
            what = "it is not plain text; save it again as UTF-8"
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
