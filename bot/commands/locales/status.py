"""`shien locales status`: how far each language is, written into the languages and docs/translating.md on demand."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.clock import Clock
from bot.commands.environment import BAD_INPUT, NOT_IN_ORDER, CommandError
from bot.commands.locales.check import require_language
from bot.commands.progress import with_progress
from bot.resources import locales_folder
from bot.texts import TextError
from bot.texts.translations.overview import LanguageProgress, TranslationProgress, progress_of, recorded
from bot.texts.translations.status import Recorded

_DOCUMENT = Path("docs") / "translating.md"
_HEADINGS = ("language", "state", "by", "reviewed", "draft", "stale", "missing", "words to translate", "words to read")


def progress(code: str | None, clock: Clock) -> Sequence[LanguageProgress]:
    """How far every language is, or one. Raises CommandError."""
    return _asked([progress_of(each) for each in _languages(clock)], code)


def write_progress(code: str | None, clock: Clock) -> Sequence[LanguageProgress]:
    """The same; every `status.tsv` and the table of docs/translating.md are written first. Raises CommandError."""
    document = locales_folder().parent / _DOCUMENT
    if not document.exists():
        raise CommandError(f"{_DOCUMENT}: is not there; --write works in a checkout", BAD_INPUT)
    languages = _languages(clock)
    for each in languages:
        each.record()
    found = [progress_of(each) for each in languages]
    text = with_table(document.read_text("utf-8"), found)
    for each in languages:
        each.write()
    document.write_text(text, "utf-8")
    return _asked(found, code)


def with_table(text: str, languages: Sequence[LanguageProgress]) -> str:
    """The document with another table of languages. Raises CommandError where it has none."""
    lines = text.splitlines()
    start = next((place for place, line in enumerate(lines) if line.startswith("| language | state |")), None)
    if start is None:
        raise CommandError(
            f"{_DOCUMENT}: has no table that begins with | language | state |; put it back", NOT_IN_ORDER
        )
    end = next((place for place in range(start, len(lines)) if not lines[place].startswith("|")), len(lines))
    table = [_cells(_HEADINGS), _cells(["---"] * len(_HEADINGS)), *(_cells(_row(each)) for each in languages)]
    return "\n".join([*lines[:start], *table, *lines[end:]]) + "\n"


def lines_of(languages: Sequence[LanguageProgress]) -> Iterator[str]:
    """Lines for a person to read: each language, and its files."""
    for language in languages:
        yield f"{language.locale}: {language.state}; {_sentence(language.whole)}"
        yield from (f"  {file}: {_sentence(each)}" for file, each in language.files)


def _languages(clock: Clock) -> Sequence[Recorded]:
    try:
        return [*with_progress(recorded(locales_folder()), clock)]
    except TextError as error:
        raise CommandError(str(error), NOT_IN_ORDER) from None


def _asked(languages: Sequence[LanguageProgress], code: str | None) -> Sequence[LanguageProgress]:
    require_language(code, [each.locale for each in languages])
    return [each for each in languages if code in {None, each.locale}]


def _sentence(each: TranslationProgress) -> str:
    counts = f"{each.reviewed} reviewed, {each.draft} draft, {each.stale} stale, {each.missing} missing"
    return f"{counts}; words left: {each.words_to_translate} to translate, {each.words_to_read} to read"


def _row(language: LanguageProgress) -> Sequence[str]:
    whole = language.whole
    counts = (whole.reviewed, whole.draft, whole.stale, whole.missing, whole.words_to_translate, whole.words_to_read)
    return [f"`{language.locale}`", language.state, ", ".join(language.readers) or "–", *map(str, counts)]


def _cells(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
