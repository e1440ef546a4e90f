"""Rows under headings on paper: in the reader's language, with the Japanese in grey under it."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date

from bot.files.pdf import JAPANESE, Bilingual, language, typeset
from bot.texts import Translator, Value


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One thing with its name, as ready text; both values are the same where there is nothing to translate."""

    label: Bilingual
    value: Bilingual


@dataclass(frozen=True, slots=True)
class SheetSection:
    """Rows that belong together, under a heading."""

    title: Bilingual
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is told about one person, as it was on a day; `locale` is the reader's language."""

    locale: str
    made_on: date
    title: Bilingual
    sections: tuple[SheetSection, ...]


def print_sheet(sheet: Sheet, words_of: Callable[[str], Translator]) -> bytes:
    """A PDF of as many A4 pages as it takes; computes without pausing, so callers use `asyncio.to_thread`.

    `words_of` gives the words of a locale.
    """
    args: Mapping[str, Value] = {"made_on": sheet.made_on}
    made = (words_of(locale).label("sheet-my_data-made", args) for locale in (sheet.locale, JAPANESE))
    return typeset(
        "sheet.typ",
        {
            "lang": language(sheet.locale),
            "title": asdict(sheet.title),
            "made": asdict(Bilingual(*made)),
            "sections": [asdict(section) for section in sheet.sections],
        },
    )
