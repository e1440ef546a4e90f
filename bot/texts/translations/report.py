"""Everything that is wrong with the languages of a folder, one by one: what `shien locales check` tells."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bot.texts.counter import COUNTER_LOCALE
from bot.texts.languages import SOURCE_LOCALE, Language
from bot.texts.loading import STAFF, FoundLocales, find_locales, sayable
from bot.texts.problems import OPTIONAL, ProblemKind
from bot.texts.references import Entries, Written, all_words
from bot.texts.translations.classes import TextClass, TextClasses, read_classes
from bot.texts.translations.comparison import oddities
from bot.texts.translations.glossary import Confidence, Glossary, read_glossary
from bot.texts.translations.measure import Size, letters, longest
from bot.texts.translations.plain_japanese import hard_to_read
from bot.texts.translations.states import FILE, broken_record
from bot.texts.translations.untranslated import untranslated

# Telegram's limits, and what a button shows at most.
LONGEST_TEXT, LONGEST_LABEL, WIDEST_LABEL = 4096, 40, 34
_LONGEST: Mapping[TextClass, int] = {TextClass.CAPTION: 1024, TextClass.ALERT: 200}


def most_letters(classes: frozenset[TextClass]) -> int:
    """How many letters a text of those classes may have."""
    most = LONGEST_LABEL if TextClass.LABEL in classes else LONGEST_TEXT
    return min([most, *(_LONGEST[each] for each in classes if each in _LONGEST)])


@dataclass(frozen=True, slots=True)
class LocaleReport:
    """One language: keys, or lines that begin with one. `extra` and `warnings` are for a person to look at."""

    locale: str
    messages: int
    missing: tuple[str, ...]
    extra: tuple[str, ...]
    variables: tuple[str, ...]
    glossary: tuple[str, ...]
    untranslated: tuple[str, ...]
    too_long: tuple[str, ...]
    labels: tuple[str, ...]
    parse_errors: tuple[str, ...]
    refused: tuple[str, ...]
    warnings: tuple[str, ...]

    @property
    def wrong(self) -> tuple[str, ...]:
        """The lines of whatever must be mended in what stands there."""
        in_words = (*self.variables, *self.glossary, *self.untranslated, *self.too_long, *self.labels)
        return (*in_words, *self.parse_errors, *self.refused)

    @property
    def is_in_order(self) -> bool:
        """Return whether nothing is found but what it has more than English, and what only looks wrong."""
        return not (self.missing or self.wrong)


def examine_folder(folder: Path, columns: Size) -> Iterator[LocaleReport]:
    """Examine every language of a folder; `columns` tells how wide a text is on a phone.

    Raises TextError for a file of records that cannot be used.
    """
    found, glossary, classes = find_locales(folder), read_glossary(folder), read_classes(folder)
    for locale in found.languages:
        report = _Examination(found, locale, glossary, classes, columns).report()
        broken = broken_record(folder / locale / FILE)
        yield report if broken is None else replace(report, parse_errors=(f"{FILE}: {broken}", *report.parse_errors))


def keys_wanted(found: FoundLocales, locale: str) -> frozenset[str]:
    """What a language must have: all for workers, and where it has any for staff, all of these too."""
    of_staff = found.of_staff if _has_staff_texts(found.locales[locale].entries) else frozenset()
    return found.of_workers | of_staff


def _has_staff_texts(entries: Entries) -> bool:
    return any(each.path.parent.name == STAFF for each in entries.values())


class _Examination:
    def __init__(
        self, found: FoundLocales, locale: str, glossary: Glossary, classes: TextClasses, columns: Size
    ) -> None:
        self._found, self._locale, self._glossary, self._classes = found, locale, glossary, classes
        self._columns = columns
        self._language: Language = found.languages[locale]
        self._is_plain_japanese = self._language.babel == COUNTER_LOCALE != locale
        self._entries, self._english = found.locales[locale].entries, found.english
        self._translated = [key for key in self._english if key in self._entries and locale != SOURCE_LOCALE]

    def report(self) -> LocaleReport:
        terms = list(self._terms())
        return LocaleReport(
            locale=self._locale,
            messages=len(self._entries),
            missing=tuple(sorted(keys_wanted(self._found, self._locale) - sayable(self._entries))),
            extra=tuple(sorted(key for key in self._entries.keys() - self._english.keys() if not OPTIONAL.match(key))),
            variables=self._problems(ProblemKind.VARIABLES),
            glossary=tuple(line for line, is_sure in terms if is_sure),
            untranslated=tuple(self._untranslated()),
            too_long=tuple(self._too_long()),
            labels=tuple(self._long_labels()),
            parse_errors=self._problems(ProblemKind.UNREADABLE),
            refused=self._problems(ProblemKind.REFUSED),
            warnings=(*(line for line, is_sure in terms if not is_sure), *self._wide_labels(), *self._oddities()),
        )

    def _problems(self, kind: ProblemKind) -> tuple[str, ...]:
        problems = self._found.locales[self._locale].problems
        return tuple(f"{each.key}: {each.path.name}: {each.what}" for each in problems if each.kind is kind)

    def _terms(self) -> Iterator[tuple[str, bool]]:
        """What of the glossary is not said, and whether the word is sure enough to ask for it."""
        for key in self._translated:
            for term in self._glossary.meant_in(key, " ".join(self._english[key].found.words)):
                words = term.words.get(self._locale)
                if words and not words.is_said_in(key, all_words(self._entries[key].found, self._entries)):
                    yield f"{key}: {term.id}: {words.say}", words.confidence is Confidence.HIGH

    def _too_long(self) -> Iterator[str]:
        for key in self._entries:
            most = most_letters(self._classes.of(key) - {TextClass.LABEL})
            length = longest(key, self._entries, letters)
            if length > most:
                yield f"{key}: {length} letters, at most {most}"

    def _labels(self, size: Size, most: int) -> Iterator[tuple[str, int]]:
        """The labels that are larger than that, and how large they can become."""
        for key in self._entries:
            if TextClass.LABEL in self._classes.of(key):
                found = longest(key, self._entries, size)
                if found > most:
                    yield key, found

    def _long_labels(self) -> Iterator[str]:
        for key, length in self._labels(letters, LONGEST_LABEL):
            yield f"{key}: {length} letters, at most {LONGEST_LABEL}"

    def _wide_labels(self) -> Iterator[str]:
        for key, width in self._labels(self._columns, WIDEST_LABEL):
            yield f"{key}: {width} columns, a phone shows {WIDEST_LABEL}"

    def _untranslated(self) -> Iterator[str]:
        for key in self._translated:
            found = untranslated(self._language, key, self._entries[key], self._english[key])
            yield from (f"{key}: {what}" for what in found)

    def _oddities(self) -> Iterator[str]:
        for key in self._translated:
            own, english = self._entries[key], self._english[key]
            yield from (f"{key}: {what}" for what in _place(own, english))
            yield from (f"{key}: {what}" for what in oddities(self._language, own, english))
            if self._is_plain_japanese:
                yield from (f"{key}: {what}" for what in hard_to_read(key, own))


def _place(own: Written, english: Written) -> Iterator[str]:
    here, there = ((each.path.parent.name == STAFF, each.path.name) for each in (own, english))
    if here != there:
        yield f"it stands in {own.path.name}, not in {english.path.name} as in English"
