"""`locales/glossary.yaml`: the one word of each language for what the law and the offices name."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from bot.texts.text_error import TextError
from bot.texts.translations.keys import matches
from bot.yaml_records import RecordsError, read_records

FILE = "glossary.yaml"
# Furigana, as Plain Japanese has it in brackets: it may stand inside a term.
_FURIGANA = re.compile(r"\([\u3040-\u309fー/]+\)")
_BLANK = re.compile(r"[\s\u200b-\u200d]+")


class Confidence(StrEnum):
    """How sure the word is: an ordinary one, one of several from which a native reader must choose, or a guess."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class TermWords:
    """What a language says for a term.

    `forms` are what counts as said, where that is not `say` alone; `otherwise` the keys that say it without the term.
    """

    say: str
    confidence: Confidence
    forms: tuple[str, ...] = ()
    seen: str | None = None
    otherwise: tuple[str, ...] = ()
    note: str | None = None

    def is_said_in(self, key: str, text: str) -> bool:
        """Return whether a message has the term, however it is spaced."""
        return matches(key, self.otherwise) or any(_plain(form) in _plain(text) for form in self.forms or (self.say,))


@dataclass(frozen=True)
class GlossaryTerm:
    """One thing that the law or an office names."""

    id: str
    english: tuple[str, ...]
    words: Mapping[str, TermWords]
    other_sense: tuple[str, ...] = ()
    note: str | None = None

    def is_meant_in(self, key: str, english: str) -> bool:
        """Return whether an English message has the term, and in its sense."""
        return bool(self._pattern.search(english)) and not matches(key, self.other_sense)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        forms = "|".join(re.escape(each) for each in self.english)
        return re.compile(rf"(?<!\w)(?:{forms})(?!\w)" if forms else r"(?!)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Glossary:
    """The terms, where they were seen, and what holds for all of them."""

    sources: Mapping[str, str]
    rules: tuple[str, ...]
    terms: tuple[GlossaryTerm, ...]

    def meant_in(self, key: str, english: str) -> Iterator[GlossaryTerm]:
        """The terms that an English message has."""
        return (term for term in self.terms if term.is_meant_in(key, english))


def read_glossary(folder: Path) -> Glossary:
    """The glossary of a folder of languages. Raises TextError."""
    try:
        return read_records(folder / FILE, tuple[Glossary])[0]
    except RecordsError as error:
        raise TextError(str(error)) from None


def _plain(text: str) -> str:
    """The text as it is compared: one width, small letters, no blanks, no furigana."""
    return _BLANK.sub("", _FURIGANA.sub("", _BLANK.sub("", unicodedata.normalize("NFKC", text).casefold())))
