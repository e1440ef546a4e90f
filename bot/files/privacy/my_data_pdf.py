"""Everything kept about a person, on paper: in the reader's language, with the Japanese in grey under it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.files.pdf import JAPANESE, Data, bilingual, language, typeset
from bot.texts import Translator, Value


@dataclass(frozen=True, slots=True)
class DataRow:
    """One thing that is kept, as ready text; both values are the same where there is nothing to translate."""

    label: str
    label_ja: str
    value: str
    value_ja: str


@dataclass(frozen=True, slots=True)
class DataSection:
    """Rows that belong together, under a heading."""

    title: str
    title_ja: str
    rows: tuple[DataRow, ...]


@dataclass(frozen=True, slots=True)
class DataDocument:
    """Everything kept about one person, as it was on a day; `locale` is the reader's language."""

    locale: str
    made_on: date
    title: str
    title_ja: str
    sections: tuple[DataSection, ...]


def my_data_sheet(document: DataDocument, words_of: Callable[[str], Translator]) -> bytes:
    """A PDF of as many A4 pages as it takes; computes without pausing, so callers use `asyncio.to_thread`.

    `words_of` gives the words of a locale.
    """
    args: Mapping[str, Value] = {"made_on": document.made_on}
    reader, japanese = words_of(document.locale), words_of(JAPANESE)
    return typeset(
        "my_data.typ",
        {
            "lang": language(document.locale),
            "title": bilingual(document.title, document.title_ja),
            "made": bilingual(reader.label("sheet-my_data-made", args), japanese.label("sheet-my_data-made", args)),
            "sections": [_section(section) for section in document.sections],
        },
    )


def _section(section: DataSection) -> Mapping[str, Data]:
    return {"title": bilingual(section.title, section.title_ja), "rows": [_row(row) for row in section.rows]}


def _row(row: DataRow) -> Mapping[str, Data]:
    return {"label": bilingual(row.label, row.label_ja), "value": bilingual(row.value, row.value_ja)}
