"""What a translator sees of each message: English and Japanese beside the translation, its terms and its limits."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fluent.syntax import ast

from bot.texts.counter import COUNTER_LOCALE
from bot.texts.loading import STAFF, FoundLocales
from bot.texts.references import Written
from bot.texts.translations.cells import TextForm, examples, forms_of, in_forms_of
from bot.texts.translations.classes import TextClass, TextClasses
from bot.texts.translations.glossary import Glossary
from bot.texts.translations.report import most_letters
from bot.texts.translations.states import StatusRow
from bot.texts.translations.status import Recorded, Translation


@dataclass(frozen=True, slots=True)
class TranslationRow:
    """One sentence, or one form of it."""

    key: str
    form: str
    numbers: str
    is_of_staff: bool
    classes: frozenset[TextClass]
    where: str
    pictures: tuple[str, ...]
    english: str
    japanese: str
    terms: str
    most: int
    own: str
    state: str
    now: StatusRow


class TranslationSheet:
    """The rows of one language."""

    def __init__(
        self,
        found: FoundLocales,
        recorded: Recorded,
        glossary: Glossary,
        classes: TextClasses,
        pictures: Mapping[str, tuple[str, ...]],
    ) -> None:
        """`recorded` says which language, `pictures` by key on which of the gallery's a text is seen."""
        self._pictures = pictures
        self._found, self._recorded, self._glossary, self._classes = found, recorded, glossary, classes
        self._locale = recorded.locale

    def rows(self, file: str | None) -> Iterator[TranslationRow]:
        """The rows of a file, as `consent.ftl` or `staff/task.ftl`, or of all."""
        for each in self._recorded.translations():
            if file in {None, each.file}:
                yield from self._rows_of(each)

    def _rows_of(self, each: Translation) -> Iterator[TranslationRow]:
        own, english = self._found.locales[self._locale].entries.get(each.key), self._found.english.get(each.key)
        japanese = self._found.locales[COUNTER_LOCALE].entries.get(each.key) if self._has_japanese() else None
        meant, in_japanese, said = (_forms(written) for written in (english, japanese, own))
        language = self._found.languages[self._locale]
        rows = said or in_forms_of(language, meant)
        source = english or own
        for form in rows:
            yield TranslationRow(
                key=each.key,
                form=form.name,
                numbers=examples(language, form, rows),
                is_of_staff=source is not None and source.path.parent.name == STAFF,
                classes=self._classes.of(each.key),
                where=_where(each.file, source),
                pictures=self._pictures.get(each.key, ()),
                english=_same(form, meant),
                japanese=_same(form, in_japanese),
                terms=self._terms(each.key, english) if not form.place else "",
                most=most_letters(self._classes.of(each.key)),
                own=form.text if said else "",
                state=each.state,
                now=each.now,
            )

    def _has_japanese(self) -> bool:
        return COUNTER_LOCALE in self._found.locales

    def _terms(self, key: str, english: Written | None) -> str:
        terms = self._glossary.meant_in(key, " ".join(english.found.words)) if english else iter(())
        words = [(term, term.words.get(self._locale)) for term in terms]
        return "; ".join(f"{term.english[0]}: {word.say} ({word.confidence})" for term, word in words if word)


def _forms(written: Written | None) -> list[TextForm]:
    pattern = written.entry.value if written else None
    return forms_of(pattern) if isinstance(pattern, ast.Pattern) else []


def _same(form: TextForm, others: list[TextForm]) -> str:
    """What another language says there; where it has no such form, what it says of all the rest."""
    same = [each for each in others if (each.place, each.variant) == (form.place, form.variant)]
    rest = [each for each in others if each.place == form.place and each.is_default]
    return next((each.text for each in (*same, *rest)), "")


def _where(file: str, source: Written | None) -> str:
    comment = source.entry.comment.content if source and source.entry.comment else ""
    return f"{file}: {comment}" if comment else file
