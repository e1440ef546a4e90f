"""What a reader of a PDF sees."""

import re
from io import BytesIO

from pypdf import PdfReader

# Where a line breaks is the page's matter, and so is the sign that lets a long word break.
_SPACE = re.compile("[\\s\u200b]+")


def pages(pdf: bytes) -> list[str]:
    """The letters of each page, without the spaces between them."""
    return [squeezed(page.extract_text()) for page in PdfReader(BytesIO(pdf)).pages]


def longest_line(pdf: bytes) -> int:
    """How many letters stand on the fullest line."""
    return max(len(line) for page in PdfReader(BytesIO(pdf)).pages for line in page.extract_text().splitlines())


def squeezed(text: str) -> str:
    """A text without spaces, to be found on a page."""
    return _SPACE.sub("", text)


def links(pdf: bytes) -> list[str]:
    """Where a tap on each page leads."""
    notes = [note.get_object() for page in PdfReader(BytesIO(pdf)).pages for note in page.annotations or ()]
    return [str(note["/A"]["/URI"]) for note in notes]
