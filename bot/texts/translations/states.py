"""One row of a `status.tsv` beside the texts as they are now: whether the translation is a draft, reviewed or stale.

Two fingerprints tell what has changed since, so that nobody has to remember to say so.
"""

import csv
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256
from io import StringIO
from pathlib import Path

from fluent.syntax import FluentSerializer

from bot.texts.references import Written
from bot.texts.text_error import TextError

FILE = "status.tsv"
HEADINGS = ("key", "english", "own", "state", "by", "on")
# Between the names of two readers.
AND = ";"
NOBODY = "-"
_FINGERPRINT = 8
# From here on Unicode's classes of combining signs are accents; below are signs that make another letter.
_ACCENTS = 200


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


def state_of(row: StatusRow | None, now: StatusRow, readers_needed: int) -> TranslationState:
    """How far a translation is that stands in its file; `now` are the texts as they are."""
    if row is None or row.own != now.own:
        return TranslationState.DRAFT
    return TranslationState.STALE if row.english != now.english else stored_state(row, readers_needed)


def stored_state(row: StatusRow, readers_needed: int) -> TranslationState:
    """The same of the texts as they were when they were read."""
    return TranslationState.REVIEWED if len(row.by) >= readers_needed else TranslationState.DRAFT


def people(names: Iterable[str]) -> tuple[str, ...]:
    """Each person once, as they were named first, however the name is written; one without letters is nobody."""
    found: dict[str, str] = {}
    for name in names:
        if any(map(str.isalpha, name)):
            found.setdefault(_folded(name), " ".join(name.split()))
    return tuple(found.values())


def fingerprint(written: Written | None) -> str:
    """The first letters of a hash of the text, as Fluent writes it; comments and layout do not count."""
    if written is None:
        return NOBODY
    entry = written.entry.clone()
    entry.comment = None
    return sha256(FluentSerializer().serialize_entry(entry).encode()).hexdigest()[:_FINGERPRINT]


def read_rows(path: Path) -> Iterator[tuple[str, StatusRow]]:
    """The rows of a `status.tsv` by key; none where there is none. Raises TextError for one that cannot be used."""
    if not path.exists():
        return
    try:
        lines = list(csv.reader(StringIO(path.read_text("utf-8-sig")), dialect="excel-tab", strict=True))
    except (UnicodeDecodeError, csv.Error, OSError):
        raise TextError(f"{path}: file: it cannot be read; {_remedy()}") from None
    if not lines or tuple(lines[0]) != HEADINGS:
        raise TextError(f"{path}: line 1: its headings are not {', '.join(HEADINGS)}; {_remedy()}")
    seen: set[str] = set()
    for number, cells in enumerate(lines[1:], start=2):
        row = _row(path, number, cells)
        if row.key in seen:
            raise TextError(f"{path}: line {number}: {row.key} stands twice; take one of its lines out")
        seen.add(row.key)
        yield row.key, row


def broken_record(path: Path) -> str | None:
    """Return why a `status.tsv` cannot be used, if it cannot."""
    try:
        dict(read_rows(path))
    except TextError as error:
        return str(error).removeprefix(f"{path}: ")
    return None


def _row(path: Path, number: int, cells: list[str]) -> StatusRow:
    try:
        key, english, own, state, by, on = cells
        TranslationState(state)
        return StatusRow(key, english, own, people(by.split(AND)), None if on == NOBODY else date.fromisoformat(on))
    except ValueError:
        raise TextError(f"{path}: line {number}: it is no row of {len(HEADINGS)} cells; {_remedy()}") from None


def _folded(name: str) -> str:
    """The name without what people write now so, now otherwise: capitals, width, spaces, accents, invisible signs."""
    signs = unicodedata.normalize("NFKD", name.casefold())
    alike = (sign for sign in signs if unicodedata.combining(sign) < _ACCENTS and unicodedata.category(sign) != "Cf")
    return "".join("".join(alike).casefold().split())


def _remedy() -> str:
    return "put it back as `shien locales` wrote it"
