"""`status.tsv` of each language: of which English text a translation is, and which named people have read it.

`shien locales` writes it. Two fingerprints tell what has changed since, so that nobody has to remember to say so.
"""

import csv
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from hashlib import sha256
from io import StringIO
from pathlib import Path

from fluent.syntax import FluentSerializer

from bot.texts.loading import FoundLocales, sayable
from bot.texts.problems import OPTIONAL
from bot.texts.references import Written
from bot.texts.text_error import TextError
from bot.texts.translations.classes import TextClasses
from bot.texts.translations.report import keys_wanted

FILE = "status.tsv"
_HEADINGS = ("key", "english", "own", "state", "by", "on")
_FINGERPRINT = 8
# Between the names of two readers.
_AND = "; "
_NOBODY = "-"


class TranslationState(StrEnum):
    """How far a translation is; it is stale where the English text has changed since."""

    REVIEWED = "reviewed"
    DRAFT = "draft"
    STALE = "stale"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class StatusRow:
    """One translation as it was recorded: fingerprints of the English text and of its own, who read it, and when."""

    key: str
    english: str
    own: str
    by: tuple[str, ...] = ()
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Translation:
    """One message of a language as it is now; `row` is what was recorded of it, if anything was."""

    key: str
    file: str
    words: int
    state: TranslationState
    now: StatusRow
    row: StatusRow | None


class Recorded:
    """What is recorded of one language beside what stands in it."""

    def __init__(self, folder: Path, found: FoundLocales, locale: str, classes: TextClasses) -> None:
        """`found` was read from `folder`. Raises TextError for a `status.tsv` that cannot be used."""
        self.path, self.locale = folder / locale / FILE, locale
        self._found, self._classes = found, classes
        self._entries = found.locales[locale].entries
        self.rows: dict[str, StatusRow] = dict(_read(self.path))

    def translations(self) -> Iterator[Translation]:
        """Every message that the language has or must have, in the order of English."""
        there = sayable(self._entries)
        wanted = keys_wanted(self._found, self.locale)
        for key in (*(key for key in self._found.english if key in wanted), *filter(OPTIONAL.fullmatch, self._entries)):
            yield self._translation(key, is_there=key in there)

    def record(self) -> None:
        """Note what is new or has another text, as nobody has read it, and leave out what is no more."""
        found = list(self.translations())
        kept = {each.key: each.row for each in found if each.row and each.row.own == each.now.own}
        new = {
            each.key: each.now for each in found if each.state is not TranslationState.MISSING and each.key not in kept
        }
        self.rows = {**kept, **new}

    def review(self, keys: Collection[str], by: str, on: date) -> None:
        """Note that somebody has read the translations beside the English, as both are now, and finds them right."""
        self.record()
        for each in self.translations():
            if each.key in keys and each.state is not TranslationState.MISSING:
                earlier = each.row.by if each.row and each.row.english == each.now.english else ()
                names = tuple(dict.fromkeys((*earlier, by)))
                self.rows[each.key] = replace(each.now, by=names, on=on)

    def write(self) -> None:
        """Write the file, sorted by key."""
        text = StringIO()
        lines = csv.writer(text, dialect="excel-tab", lineterminator="\n")
        lines.writerow(_HEADINGS)
        for key in sorted(self.rows):
            row = self.rows[key]
            on = row.on.isoformat() if row.on else _NOBODY
            lines.writerow((key, row.english, row.own, self._stored(row), _AND.join(row.by) or _NOBODY, on))
        self.path.write_text(text.getvalue(), "utf-8")

    def _stored(self, row: StatusRow) -> TranslationState:
        return (
            TranslationState.REVIEWED
            if len(row.by) >= self._classes.readers_needed(row.key)
            else TranslationState.DRAFT
        )

    def _translation(self, key: str, is_there: bool) -> Translation:
        written, english = self._entries.get(key), self._found.english.get(key)
        now = StatusRow(key, _fingerprint(english), _fingerprint(written))
        row = self.rows.get(key)
        source = english or written
        words = len(" ".join(english.found.words).split()) if english else 0
        file = source.path.relative_to(self.path.parents[1]).parts[1:] if source else ()
        return Translation(
            key, "/".join(file), words, self._state(now, row) if is_there else TranslationState.MISSING, now, row
        )

    def _state(self, now: StatusRow, row: StatusRow | None) -> TranslationState:
        if row is None or row.own != now.own:
            return TranslationState.DRAFT
        return TranslationState.STALE if row.english != now.english else self._stored(row)


def _fingerprint(written: Written | None) -> str:
    """The first letters of a hash of the text, as Fluent writes it; comments and layout do not count."""
    if written is None:
        return _NOBODY
    entry = written.entry.clone()
    entry.comment = None
    return sha256(FluentSerializer().serialize_entry(entry).encode()).hexdigest()[:_FINGERPRINT]


def _read(path: Path) -> Iterator[tuple[str, StatusRow]]:
    if not path.exists():
        return
    try:
        lines = list(csv.reader(StringIO(path.read_text("utf-8")), dialect="excel-tab", strict=True))
    except (UnicodeDecodeError, csv.Error, OSError):
        raise TextError(f"{path}: file: it cannot be read; {_remedy()}") from None
    if not lines or tuple(lines[0]) != _HEADINGS:
        raise TextError(f"{path}: line 1: its headings are not {', '.join(_HEADINGS)}; {_remedy()}")
    for number, cells in enumerate(lines[1:], start=2):
        yield _row(path, number, cells)


def _row(path: Path, number: int, cells: list[str]) -> tuple[str, StatusRow]:
    try:
        key, english, own, state, by, on = cells
        names = () if by == _NOBODY else tuple(by.split(_AND))
        TranslationState(state)
        return key, StatusRow(key, english, own, names, None if on == _NOBODY else date.fromisoformat(on))
    except ValueError:
        raise TextError(f"{path}: line {number}: it is no row of {len(_HEADINGS)} cells; {_remedy()}") from None


def _remedy() -> str:
    return "put it back as `shien locales` wrote it"
