"""How far each language is, per file and as a whole: what `shien locales status` and `shien doctor` tell."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.texts.loading import find_locales
from bot.texts.translations.classes import read_classes
from bot.texts.translations.states import TranslationState, people
from bot.texts.translations.status import Recorded, Translation

_TO_TRANSLATE = frozenset({TranslationState.STALE, TranslationState.MISSING})


@dataclass(frozen=True, slots=True)
class TranslationProgress:
    """How many messages are how far, and how many English words are left to translate, and to read."""

    reviewed: int
    draft: int
    stale: int
    missing: int
    words_to_translate: int
    words_to_read: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.reviewed + self.draft + self.stale + self.missing


@dataclass(frozen=True, slots=True)
class LanguageProgress:
    """One language as a whole, by file, and who has read any of it."""

    locale: str
    whole: TranslationProgress
    files: Sequence[tuple[str, TranslationProgress]]
    readers: Sequence[str]

    @property
    def state(self) -> str:
        """What docs/translating.md says of it."""
        if self.whole.missing:
            return "not complete"
        return "reviewed" if self.whole.reviewed == self.whole.total else "draft"


def recorded(folder: Path) -> Iterator[Recorded]:
    """What is recorded of every language. Raises TextError."""
    found, classes = find_locales(folder), read_classes(folder)
    yield from (Recorded(folder, found, locale, classes) for locale in found.languages)


def progress_of(language: Recorded) -> LanguageProgress:
    """How far one language is."""
    all_ = list(language.translations())
    by_file: dict[str, list[Translation]] = {}
    for each in all_:
        by_file.setdefault(each.file, []).append(each)
    files = [(file, _progress(some)) for file, some in sorted(by_file.items())]
    readers = people(sorted(name for row in language.rows.values() for name in row.by))
    return LanguageProgress(language.locale, _progress(all_), files, readers)


def _progress(translations: Iterable[Translation]) -> TranslationProgress:
    counts, words = Counter[TranslationState](), Counter[TranslationState]()
    for each in translations:
        counts[each.state] += 1
        words[each.state] += each.words
    return TranslationProgress(
        reviewed=counts[TranslationState.REVIEWED],
        draft=counts[TranslationState.DRAFT],
        stale=counts[TranslationState.STALE],
        missing=counts[TranslationState.MISSING],
        words_to_translate=sum(words[state] for state in _TO_TRANSLATE),
        words_to_read=words[TranslationState.DRAFT],
    )
