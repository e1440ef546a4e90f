"""Everything kept about a person, on paper: in the reader's language, with the Japanese in grey under it."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date

from bot.files.pdf import JAPANESE, Bilingual, language, typeset
from bot.texts import Translator, Value


@dataclass(frozen=True, slots=True)
class DataRow:
    """One thing that is kept, as ready text; both values are the same where there is nothing to translate."""

    label: Bilingual
    value: Bilingual


@dataclass(frozen=True, slots=True)
class DataSection:
    """Rows that belong together, under a heading."""

    title: Bilingual
    rows: tuple[DataRow, ...]


@dataclass(frozen=True, slots=True)
class DataDocument:
    """Everything kept about one person, as it was on a day; `locale` is the reader's language."""

    locale: str
    made_on: date
    title: Bilingual
    sections: tuple[DataSection, ...]


def my_data_sheet(document: DataDocument, words_of: Callable[[str], Translator]) -> bytes:
    """A PDF of as many A4 pages as it takes; computes without pausing, so callers use `asyncio.to_thread`.

    `words_of` gives the words of a locale.
    """
    args: Mapping[str, Value] = {"made_on": document.made_on}
    made = (words_of(locale).label("sheet-my_data-made", args) for locale in (document.locale, JAPANESE))
    return typeset(
        "my_data.typ",
        {
            "lang": language(document.locale),
            "title": asdict(document.title),
            "made": asdict(Bilingual(*made)),
            "sections": [asdict(section) for section in document.sections],
        },
    )
