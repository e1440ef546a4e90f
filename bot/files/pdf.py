"""Typst: a template of this folder and data become a PDF.

The data reach the template as JSON and are shown as they are: nothing that somebody wrote is ever read as markup.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeAlias

import typst

Data: TypeAlias = "str | Sequence[Data] | Mapping[str, Data] | None"

# One family per script of the languages that we or the people write, and the emoji of what they write.
# A sign that none of them has is taken from whatever is installed.
FAMILIES = (
    "Noto Sans",
    "Noto Sans CJK JP",
    "Noto Sans CJK SC",
    "Noto Sans Myanmar",
    "Noto Sans Khmer",
    "Noto Sans Thai",
    "Noto Sans Lao",
    "Noto Sans Devanagari",
    "Noto Color Emoji",
)
JAPANESE = "ja"
_TEMPLATES = Path(__file__).parent
# Controls, half characters and marks that reorder the text around them. What joins letters and emoji stays.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)


@dataclass(frozen=True, slots=True)
class Bilingual:
    """A sentence in the reader's language and in Japanese; the templates print it once where both are the same."""

    text: str
    ja: str


def typeset(template: str, data: Mapping[str, Data]) -> bytes:
    """The PDF of a template with that data; 0.1 s or more of pure computing, so callers use `asyncio.to_thread`."""
    printed = {"families": FAMILIES, **data}
    inputs = {"data": json.dumps(_printable(printed), ensure_ascii=False)}
    return typst.compile(_TEMPLATES / template, font_paths=_fonts(), sys_inputs=inputs)


def missing_fonts() -> tuple[str, ...]:
    """Return the families that are not installed here; Typst says nothing where it prints boxes instead of letters."""
    installed = _fonts().families()
    return tuple(family for family in FAMILIES if family not in installed)


def language(locale: str) -> str:
    """The language of a locale, by which Typst breaks lines: `zh` of `zh-hans`."""
    return locale.partition("-")[0]


def _printable(data: Data) -> Data:
    if isinstance(data, str):
        return _UNPRINTABLE.sub("", data)
    if isinstance(data, Mapping):
        return {name: _printable(value) for name, value in data.items()}
    return None if data is None else [_printable(value) for value in data]


@cache
def _fonts() -> typst.Fonts:
    # Looking for fonts costs more than setting a page; what is installed changes only with the machine.
    return typst.Fonts()
