"""The words of a notice as they stand on a screen of staff, in pages of one message each."""

from collections.abc import Iterator, Sequence
from html import escape

from aiogram.types import MessageEntity
from aiogram.utils.text_decorations import HtmlDecoration

from bot.domain.notices.notice import Entity
from bot.domain.unicode.message_length import beginning, length

# A page with its heading is a message, and may have 4096.
_PAGE_UNITS = 3000


class _Html(HtmlDecoration):
    """aiogram 3.31 writes an address as it is, of which a sign could end the tag; and it names no code's language."""

    def link(self, value: str, link: str) -> str:
        return super().link(value, escape(link))

    def pre_language(self, value: str, language: str) -> str:
        del language
        return self.pre(value)


_HTML = _Html()


def as_html(text: str, entities: Sequence[MessageEntity]) -> str:
    """Return words as HTML, looking as they do in a message."""
    return _HTML.unparse(text, list(entities))


def pages_of(text: str, entities: Sequence[Entity]) -> list[str]:
    """Return the words as HTML, looking as they will; a long text goes on on the next page, after a line or a word."""
    pages, start = [], 0
    for part in _parts(text):
        units = length(part)
        pages.append(as_html(part, list(_clipped(entities, start, units))))
        start += units
    return pages


def _parts(text: str) -> Iterator[str]:
    left = text
    while left:
        part = _first_part(left)
        yield part
        left = left[len(part) :]


def _first_part(text: str) -> str:
    fitting = beginning(text, _PAGE_UNITS)
    if fitting == text:
        return text
    end = max(fitting.rfind(gap) for gap in ("\n", " "))
    return fitting[: end + 1] or fitting


def _clipped(entities: Sequence[Entity], start: int, units: int) -> Iterator[MessageEntity]:
    """Yield what looks otherwise in that part, by its places there."""
    for each in entities:
        first, last = max(each["offset"] - start, 0), min(each["offset"] + each["length"] - start, units)
        if first < last:
            yield MessageEntity(**{**each, "offset": first, "length": last - first})
