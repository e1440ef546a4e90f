"""The bot's own texts, which are HTML, as words with what looks otherwise in them."""

from collections.abc import Iterable

import pytest

from bot.domain.notices.html_words import words_of_html
from bot.domain.notices.notice import Entity
from simulator.markup import parse_html

TEXTS = (
    "plain &amp; simple, 1 &lt; 2",
    "<b>bold</b> and <i>it<u>al</u>ic</i>",
    "🗓 <b>after an emoji 🚰</b> more",
    '<a href="https://example.com/?a=b&amp;c=d">a page</a>',
    "<b><i>both</i></b>",
    "<blockquote expandable>folded <b>bold</b></blockquote>",
)


def in_order(entities: Iterable[Entity]) -> list[list[tuple[str, object]]]:
    """The same, where two begin and end alike."""
    return sorted(sorted(each.items()) for each in entities)


@pytest.mark.parametrize("html", TEXTS)
def test_what_looks_otherwise_stands_at_its_place_in_telegrams_units(html: str) -> None:
    words = words_of_html(html)
    text, entities = parse_html(html)
    assert words.text == text
    assert in_order(words.entities) == in_order(entities)


def test_a_tag_around_nothing_is_nothing() -> None:
    assert words_of_html("a<b></b>").entities == []
