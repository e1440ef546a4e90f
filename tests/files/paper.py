"""What a reader of a PDF sees."""

import re
from io import BytesIO
from typing import Any

import pypdfium2
from pypdf import PdfReader

# Where a line breaks is the page's matter, and so are the signs that let a word break or keep it whole.
_SPACE = re.compile("[\\s\u200b\u2060]+")

# Of its height, how broad a letter is at least on the average of a line; some signs of a script have no breadth.
_NARROWEST = 0.2

# A PDF tells which letters a shape stands for: those of a syllable may stand there three times.
_TOLD_AGAIN = 24


def pages(pdf: bytes) -> list[str]:
    """The letters of each page, without the spaces between them."""
    return [squeezed(page.extract_text()) for page in PdfReader(BytesIO(pdf)).pages]


def is_on(pdf: bytes, sentence: str) -> bool:
    """Return whether the letters of a sentence stand on some page in their order, in whatever script."""
    read = (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    return any(_stands_in(squeezed(text), list(squeezed(sentence))) for text in read)


def _stands_in(page: str, letters: list[str]) -> bool:
    first, *rest = letters
    return any(_goes_on(page, found.end(), rest) for found in re.finditer(re.escape(first), page))


def _goes_on(page: str, at: int, letters: list[str]) -> bool:
    for letter in letters:
        at = page.find(letter, at, at + _TOLD_AGAIN) + 1
        if not at:
            return False
    return True


def fonts_of(pdf: bytes, letters: str) -> set[str]:
    """The fonts in which those letters stand, wherever they do."""
    found: set[str] = set()

    def note(text: str, _matrix: list[float], _of_text: list[float], font: Any, _size: float) -> None:
        if font is not None and set(letters) & set(text):
            found.add(str(font["/BaseFont"]).partition("+")[2].partition("-")[0])

    for page in PdfReader(BytesIO(pdf)).pages:
        page.extract_text(visitor_text=note)
    return found


def longest_line(pdf: bytes) -> int:
    """How many letters stand on the fullest line."""
    return max(len(line) for page in PdfReader(BytesIO(pdf)).pages for line in page.extract_text().splitlines())


def reach(pdf: bytes, size: float) -> float:
    """How far right, in points, letters of that size begin; of a piece with many letters how far it goes at least."""
    furthest = 0.0

    def note(text: str, matrix: list[float], of_text: list[float], _font: object, font_size: float) -> None:
        nonlocal furthest
        if text.strip() and font_size == size:
            begins = of_text[4] * matrix[0] + matrix[4]
            furthest = max(furthest, begins, begins + len(text) * size * _NARROWEST)

    for page in PdfReader(BytesIO(pdf)).pages:
        page.extract_text(visitor_text=note)
    return furthest


def heights(pdf: bytes, size: float) -> list[float]:
    """How high above the foot of the page, in points, letters of that size stand."""
    found: list[float] = []

    def note(text: str, matrix: list[float], of_text: list[float], _font: object, font_size: float) -> None:
        if text.strip() and font_size == size:
            found.append(of_text[5] * matrix[3] + matrix[5])

    for page in PdfReader(BytesIO(pdf)).pages:
        page.extract_text(visitor_text=note)
    return found


def squeezed(text: str) -> str:
    """A text without spaces, to be found on a page."""
    return _SPACE.sub("", text)


def links(pdf: bytes) -> list[str]:
    """Where a tap on each page leads."""
    notes = [note.get_object() for page in PdfReader(BytesIO(pdf)).pages for note in page.annotations or ()]
    return [str(note["/A"]["/URI"]) for note in notes]
