"""`shien locales export` and `shien locales import`: translations on their way to a person and back."""

import asyncio
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import ndiff
from pathlib import Path
from tempfile import TemporaryDirectory

from xlsxwriter.exceptions import XlsxWriterException

from bot.clock import Clock
from bot.commands.environment import BAD_INPUT, NOT_IN_ORDER, CommandError
from bot.commands.locales.check import require_language
from bot.commands.locales.workbook import GivenTranslation, read_workbook, write_workbook
from bot.domain.staff import LONGEST_NAME
from bot.domain.unicode.clusters import columns
from bot.intake.lazy_models import import_aiogram
from bot.resources import locales_folder
from bot.texts import TextError, load_texts
from bot.texts.loading import FoundLocales, find_locales
from bot.texts.translations.cells import pattern_of
from bot.texts.translations.classes import read_classes
from bot.texts.translations.edit import Patterns, changed_patterns, edited_files
from bot.texts.translations.glossary import read_glossary
from bot.texts.translations.report import examine_folder
from bot.texts.translations.sheet import TranslationSheet
from bot.texts.translations.states import AND, people
from bot.texts.translations.status import Recorded
from bot.yaml_records import RecordsError


@dataclass(frozen=True, slots=True)
class Imported:
    """What a workbook changes: the new text of files, which messages, and which were read as they are."""

    recorded: Recorded
    files: Mapping[Path, str]
    changed: frozenset[str]
    given: frozenset[str]


def export_workbook(code: str, file: str | None, out: Path) -> None:
    """Write the workbook of a language, or of one of its files. Raises CommandError."""
    found, recorded = _read(code)
    glossary, classes = read_glossary(locales_folder()), read_classes(locales_folder())
    files = sorted({each.file for each in recorded.translations()})
    if file is not None and file not in files:
        raise CommandError(f"--file: unknown id ({', '.join(files)})", BAD_INPUT)
    if not out.parent.is_dir():  # the library would leave a file of its own open
        raise CommandError(f"--out: {out.name} cannot be written there", BAD_INPUT)
    sheet = TranslationSheet(found, recorded, glossary, classes, _pictures(found))
    try:
        write_workbook(out, code, sheet.rows(file))
    except (OSError, XlsxWriterException):
        raise CommandError(f"--out: {out.name} cannot be written there", BAD_INPUT) from None


def _pictures(found: FoundLocales) -> Mapping[str, tuple[str, ...]]:
    """By key, the pictures of `shien locales gallery`; none while the bot could not start with its texts and data."""
    import_aiogram()
    from bot.demo.screens.pictures import find_pictures

    try:
        return asyncio.run(find_pictures(load_texts(locales_folder()), found.english))
    except (TextError, RecordsError):
        return {}


def parse_reader(by: str | None) -> str | None:
    """The name of who has read it. Raises CommandError."""
    name = None if by is None else by.strip()
    if name is not None and (not people([name]) or len(name) > LONGEST_NAME or not name.isprintable() or AND in name):
        raise CommandError(f"--by: not a name (one line of at most {LONGEST_NAME} characters, without ;)", BAD_INPUT)
    return name


def read_import(path: Path) -> Imported:
    """Look what a workbook would change; nothing is written. Raises CommandError with a line for each problem."""
    code, given = read_workbook(path)
    found, recorded = _read(code)
    filled = {key: each for key, each in given.items() if not each.is_empty}
    problems: list[str] = []
    patterns = _patterns(filled, recorded, problems)
    changed = changed_patterns(found, code, patterns)
    problems += _outdated(filled, recorded, changed)
    _refuse(problems)
    try:
        files = edited_files(locales_folder(), found, code, changed)
    except TextError as error:
        raise CommandError(str(error), NOT_IN_ORDER) from None
    _refuse(_wrong(code, files, changed))
    return Imported(recorded, files, frozenset(changed), frozenset(patterns))


def diff_lines(imported: Imported) -> Iterator[str]:
    """What changes in each file, line by line."""
    for path, text in imported.files.items():
        yield f"{path.relative_to(locales_folder())}:"
        before = path.read_text("utf-8-sig") if path.exists() else ""
        lines = ndiff(before.splitlines(), text.splitlines())
        yield from (f"  {line}" for line in lines if line.startswith(("+ ", "- ")))
    yield f"changed: {len(imported.changed)} unchanged: {len(imported.given - imported.changed)}"


def take_in(imported: Imported, by: str | None, clock: Clock) -> None:
    """Write the files and their status: drafts, or read by that person. Raises CommandError."""
    for path, text in imported.files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    _, recorded = _read(imported.recorded.locale)
    if by is None:
        recorded.record()
    else:
        recorded.review(imported.given, by, clock.today())
    recorded.write()


def _read(code: str) -> tuple[FoundLocales, Recorded]:
    folder = locales_folder()
    try:
        found = find_locales(folder)
        require_language(code, list(found.languages))
        return found, Recorded(folder, found, code, read_classes(folder))
    except TextError as error:
        raise CommandError(str(error), NOT_IN_ORDER) from None


def _patterns(given: Mapping[str, GivenTranslation], recorded: Recorded, problems: list[str]) -> Patterns:
    """The messages that the rows make; what is wrong with others is put into `problems`."""
    known = {each.key for each in recorded.translations()}
    made = {}
    for key, each in given.items():
        if key not in known:
            problems.append(f"line {each.line}: {key}: there is no such message; take its row out")
            continue
        try:
            made[key] = pattern_of(each.cells)
        except TextError as error:
            problems.append(f"line {each.line}: {key}: {error}")
    return made


def _outdated(given: Mapping[str, GivenTranslation], recorded: Recorded, changed: Patterns) -> Iterator[str]:
    """Rows that were made from texts which have changed since the export."""
    for now in (each.now for each in recorded.translations() if each.key in given):
        row = given[now.key]
        if row.english != now.english:
            yield f"line {row.line}: {now.key}: English has changed since the export; export it again"
        elif now.key in changed and row.own != now.own:
            yield f"line {row.line}: {now.key}: somebody has changed it since the export; export it again"


def _wrong(code: str, files: Mapping[Path, str], changed: Patterns) -> list[str]:
    """What `shien locales check` would find wrong in what changes."""
    with TemporaryDirectory() as place:
        folder = Path(place) / "locales"
        shutil.copytree(locales_folder(), folder)
        for path, text in files.items():
            target = folder / path.relative_to(locales_folder())
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
        report = next(each for each in examine_folder(folder, columns) if each.locale == code)
    return [line for line in report.wrong if line.partition(":")[0] in changed]


def _refuse(problems: list[str]) -> None:
    if problems:
        raise CommandError("\n".join(problems), NOT_IN_ORDER)
