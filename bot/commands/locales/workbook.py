"""The workbook of a language, for who translates or reads it: a row for each sentence and for each form of it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.commands.environment import BAD_INPUT, NOT_IN_ORDER, CommandError
from bot.files.roster.read import sheets_of
from bot.files.roster.refusal import RosterFileError
from bot.files.xlsx_writer import Cell, XlsxBook
from bot.texts.translations.sheet import TranslationRow

_HEADINGS: Mapping[str, int] = {
    "key": 28,
    "form": 18,
    "example numbers": 16,
    "read by": 14,
    "where": 30,
    "picture": 24,
    "English": 50,
    "Japanese": 40,
    "terms": 36,
    "at most": 10,
    "translation": 60,
    "state": 10,
    "comment": 30,
    "of English": 10,
    "was": 10,
}
_KEY, _FORM, _TRANSLATION, _ENGLISH, _OWN = (
    list(_HEADINGS).index(each) for each in ("key", "form", "translation", "of English", "was")
)

# A formula, or what a program shows where one failed.
_NO_WORDS = re.compile(r"=|#[A-Z0-9/]+[!?]?$")
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class GivenTranslation:
    """One message as it stands in a workbook: its cells by form, and of which texts it was made."""

    line: int
    english: str
    own: str
    cells: dict[str, str] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Return whether nobody has filled in anything."""
        return not any(self.cells.values())


def write_workbook(path: Path, locale: str, rows: Iterator[TranslationRow]) -> None:
    """Write the workbook; its sheet is called by the code of the language. Raises OSError."""
    book = XlsxBook(path)
    book.sheet(locale, list(_HEADINGS), list(_HEADINGS.values())).add(map(_cells, rows))
    book.close()


def read_workbook(path: Path) -> tuple[str, Mapping[str, GivenTranslation]]:
    """The code of the language, and its messages by key. Raises CommandError."""
    try:
        sheet = sheets_of(path)[0]
        lines = list(sheet.lines(len(_HEADINGS)))
    except RosterFileError as error:
        raise CommandError(f"{path.name}: cannot be read ({error.key})", BAD_INPUT) from None
    except OSError as error:
        raise CommandError(f"{path.name}: cannot be read ({error.strerror})", BAD_INPUT) from None
    if not lines or [_text(cell) for cell in lines[0][1]] != list(_HEADINGS):
        remedy = "keep its first line as `shien locales export` wrote it"
        raise CommandError(f"{path.name}: it is no workbook of translations; {remedy}", BAD_INPUT)
    return sheet.title, _by_key(lines[1:])


def _by_key(lines: Sequence[tuple[int, Sequence[object]]]) -> Mapping[str, GivenTranslation]:
    found: dict[str, GivenTranslation] = {}
    problems: list[str] = []
    for line, values in lines:
        cells = [_text(value) for value in values]
        if not cells[_KEY]:
            continue
        given = found.setdefault(cells[_KEY], GivenTranslation(line, cells[_ENGLISH], cells[_OWN]))
        words, form = cells[_TRANSLATION].strip(), cells[_FORM]
        if words and (not isinstance(values[_TRANSLATION], str) or _NO_WORDS.match(words)):
            problems.append(f"line {line}: {cells[_KEY]}: {words[:_SHOWN]} are no words; write the translation there")
        elif words and form in given.cells:
            problems.append(f"line {line}: {cells[_KEY]}: it stands in another line too; take one out")
        elif words:
            given.cells[form] = words if not form else _without_blanks(cells[_TRANSLATION])
    if problems:
        raise CommandError("\n".join(problems), NOT_IN_ORDER)
    return found


def _cells(row: TranslationRow) -> Sequence[Cell]:
    reader = ", ".join(("staff" if row.is_of_staff else "worker", *sorted(row.classes)))
    about = (row.key, row.form, row.numbers, reader, row.where, ", ".join(row.pictures))
    words = (row.english, row.japanese, row.terms, row.most, row.own)
    return (*about, *words, row.state, "", row.now.english, row.now.own)


def _without_blanks(text: str) -> str:
    """One form without what Fluent cannot hold around it; where Japanese begins one with a wide space, it is meant."""
    return text.strip(" \t\n")


def _text(cell: object) -> str:
    return "" if cell is None else str(cell).replace("\r\n", "\n").replace("_x000D_", "").strip("\n")
