"""`status.tsv` of each language: of which English text a translation is, and which named people have read it.

`shien locales` writes it. Two fingerprints tell what has changed since, so that nobody has to remember to say so.
"""

import csv
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date
from io import StringIO
from pathlib import Path

from bot.texts.loading import FoundLocales, sayable
from bot.texts.problems import OPTIONAL
from bot.texts.translations.classes import TextClasses
from bot.texts.translations.report import keys_wanted
from bot.texts.translations.states import (
    AND,
    FILE,
    HEADINGS,
    NOBODY,
    StatusRow,
    TranslationState,
    fingerprint,
    people,
    read_rows,
    state_of,
    stored_state,
)


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
        self.rows: dict[str, StatusRow] = dict(read_rows(self.path))

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
                self.rows[each.key] = replace(each.now, by=people((*earlier, by)), on=on)

    def write(self) -> None:
        """Write the file, sorted by key."""
        text = StringIO()
        lines = csv.writer(text, dialect="excel-tab", lineterminator="\n")
        lines.writerow(HEADINGS)
        for key in sorted(self.rows):
            row = self.rows[key]
            on = row.on.isoformat() if row.on else NOBODY
            state = stored_state(row, self._needed(key))
            lines.writerow((key, row.english, row.own, state, f"{AND} ".join(row.by) or NOBODY, on))
        self.path.write_text(text.getvalue(), "utf-8")

    def _translation(self, key: str, is_there: bool) -> Translation:
        written, english = self._entries.get(key), self._found.english.get(key)
        now = StatusRow(key, fingerprint(english), fingerprint(written))
        row = self.rows.get(key)
        source = english or written
        words = len(" ".join(english.found.words).split()) if english else 0
        file = source.path.relative_to(self.path.parents[1]).parts[1:] if source else ()
        state = state_of(row, now, self._needed(key)) if is_there else TranslationState.MISSING
        return Translation(key, "/".join(file), words, state, now, row)

    def _needed(self, key: str) -> int:
        return self._classes.readers_needed(key)
