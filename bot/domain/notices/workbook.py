"""The workbook of the words of a notice: a row for each language, out to who translates and back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256

_VERSION_SIGNS = 12


class TextColumn(StrEnum):
    """A column of the workbook."""

    NOTICE = "notice"
    LOCALE = "locale"
    LANGUAGE = "language"
    PEOPLE = "people"
    WRITER = "writer"
    VERSION = "version"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class TextRow:
    """A row that came back, with its line in the sheet; `is_unreadable` is a formula, or a merged cell.

    `version` is that of the words as they were when the workbook was written; "" where nobody knows.
    """

    line: int
    notice: str
    locale: str
    words: str
    version: str = ""
    is_unreadable: bool = False


class TextOutcome(StrEnum):
    """What became of a row."""

    TAKEN = "taken"
    SAME = "same"
    EMPTY = "empty"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class TextResult:
    """What became of a row; where it was refused, why: a text key with its variables."""

    row: TextRow
    outcome: TextOutcome
    key: str | None = None
    args: Mapping[str, str | int] = field(default_factory=dict)


def version_of(words: str) -> str:
    """Return by which words are told apart from those that took their place; it begins with a letter, as no number."""
    return f"v{sha256(words.strip().encode()).hexdigest()[:_VERSION_SIGNS]}"
