"""The workbook of the words of a notice: a row for each language, out to who translates and back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class TextColumn(StrEnum):
    """A column of the workbook."""

    NOTICE = "notice"
    LOCALE = "locale"
    LANGUAGE = "language"
    PEOPLE = "people"
    WRITER = "writer"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class TextRow:
    """A row that came back, with its line in the sheet; `is_unreadable` is a formula, or a merged cell."""

    line: int
    notice: str
    locale: str
    words: str
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
