"""What a reader must know of a translation before they go by it: nobody has checked it, or English has changed since.

English and Japanese are what the others are translated from: neither is ever in doubt.
"""

from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast

from bot.texts.counter import COUNTER_LOCALE
from bot.texts.languages import SOURCE_LOCALE
from bot.texts.loading import ReadLocale
from bot.texts.references import Entry, Written, all_messages, written
from bot.texts.text_error import TextError
from bot.texts.translations.classes import FILE as CLASSES
from bot.texts.translations.classes import TextClass, TextClasses, read_classes
from bot.texts.translations.states import FILE, StatusRow, TranslationState, fingerprint, read_rows, state_of

_SOURCES = frozenset({SOURCE_LOCALE, COUNTER_LOCALE})
# Of these a person must know before they go by the words; what saves a life is never longer for it.
_NOTED = frozenset({TextClass.CONSENT, TextClass.DEADLINE, TextClass.VERDICT})
_SHORT = frozenset({TextClass.LABEL, TextClass.ALERT})
# Stands on other screens too.
_ANYWHERE = frozenset({TextClass.SOURCE})


@dataclass(frozen=True, slots=True)
class Doubt:
    """Whether something must be said of what stands on one screen."""

    is_draft: bool = False
    is_stale: bool = False


class Doubts:
    """Reads `status.tsv` of every language; where one is missing or broken all of it is a draft, and nothing stops."""

    def __init__(self, folder: Path, locales: Mapping[str, ReadLocale]) -> None:
        """`locales` were read from `folder`."""
        self._entries = {locale: _Looked(each) for locale, each in locales.items()}
        self._classes = TextClasses({})
        # Nobody knows what is a consent or a deadline: all is said to be a draft.
        self._knows_no_classes = (folder / CLASSES).exists()
        self._rows: dict[str, Mapping[str, StatusRow]] = {locale: {} for locale in locales}
        self._known: dict[tuple[str, str], Doubt] = {}
        with suppress(TextError):
            self._classes, self._knows_no_classes = read_classes(folder), False
        for locale in locales.keys() - _SOURCES:
            with suppress(TextError):
                self._rows[locale] = dict(read_rows(folder / locale / FILE))

    def of(self, said: Collection[tuple[str, str]]) -> Doubt:
        """What must be said of messages on one screen: pairs of the language that says it and the key."""
        found = [self._of(*each) for each in said if each[0] not in _SOURCES]
        return Doubt(any(each.is_draft for each in found), any(each.is_stale for each in found))

    def _of(self, locale: str, key: str) -> Doubt:
        """Texts do not change while the bot runs: each is looked at once."""
        if (locale, key) not in self._known:
            self._known[locale, key] = self._look_at(locale, key)
        return self._known[locale, key]

    def _look_at(self, locale: str, key: str) -> Doubt:
        if self._knows_no_classes:
            return Doubt(is_draft=True)
        classes = self._classes.of(key)
        if classes & _SHORT:  # there is no room beside it
            return Doubt()
        is_noted = bool(classes & _NOTED) and not classes & _ANYWHERE
        is_draft = is_noted and self._state(locale, key) is not TranslationState.REVIEWED
        is_stale = any(self._state(locale, each) is TranslationState.STALE for each in self._in(locale, key))
        return Doubt(is_draft, is_stale)

    def _in(self, locale: str, key: str) -> Iterator[str]:
        """The message, and those inside it that are no labels."""
        entries = self._entries[locale]
        yield key
        for each in all_messages(entries[key].found, entries) if key in entries else ():
            if not self._classes.of(each) & _SHORT:
                yield each

    def _state(self, locale: str, key: str) -> TranslationState:
        row = self._rows[locale].get(key)
        if row is None:  # most of a language that nobody has read
            return TranslationState.DRAFT
        english, own = (self._entries[each].get(key) for each in (SOURCE_LOCALE, locale))
        now = StatusRow(key, fingerprint(english), fingerprint(own))
        return state_of(row, now, self._classes.readers_needed(key))


class _Looked(Mapping[str, Written]):
    """The messages of one language by key; each is looked through when it is asked for."""

    def __init__(self, read: ReadLocale) -> None:
        self._entries: dict[str, Entry] = {
            entry.id.name: entry
            for resource in read.resources
            for entry in resource.body
            if isinstance(entry, ast.Message | ast.Term)
        }

    def __getitem__(self, key: str) -> Written:
        return written(Path(), self._entries[key])

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)
