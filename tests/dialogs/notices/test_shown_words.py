"""The words of a notice on a screen: pages of one message each, that look as they will."""

from html import unescape
from random import Random

from bot.dialogs.notices.shown_words import pages_of
from bot.domain.unicode.message_length import length
from simulator.markup import parse_html

_WORDS = ("chữ", "🚰", "<b>", "水", "&amp;", "\n", "a" * 50)
_KINDS = ("bold", "italic", "code", "blockquote", "spoiler")


def test_all_words_stand_on_some_page_in_order_and_no_page_is_longer_than_a_message() -> None:
    random = Random(15)  # noqa: S311 - words, no secrets
    for _ in range(40):
        text = " ".join(random.choices(_WORDS, k=random.randint(1, 900)))
        pages = [unescape(page) for page in pages_of(text, [])]
        assert "".join(pages) == text
        assert all(length(page) <= 3000 for page in pages)


def test_what_looks_otherwise_does_so_on_each_of_its_pages() -> None:
    text = "dòng 🚰\n" * 900
    for kind in _KINDS:
        entity = {"type": kind, "offset": 8, "length": length(text) - 16}
        pages = [parse_html(f"{page}.") for page in pages_of(text, [entity])]  # Telegram trims what ends with a gap
        covered = sum(each["length"] for _, entities in pages for each in entities)
        assert covered == entity["length"]
        assert {each["type"] for _, entities in pages for each in entities} == {kind}


def test_a_text_without_a_gap_is_cut_where_the_page_ends() -> None:
    assert [length(page) for page in pages_of("x" * 3500, [])] == [3000, 500]


def test_an_address_cannot_end_its_tag() -> None:
    link = {"type": "text_link", "offset": 0, "length": 1, "url": 'https://example.com/?a="b"&c=<d>'}
    (page,) = pages_of("x", [link])
    assert parse_html(page) == ("x", [link])


def test_code_keeps_no_language() -> None:
    code = {"type": "pre", "offset": 0, "length": 1, "language": 'a"b'}
    assert pages_of("x", [code]) == ["<pre>x</pre>"]
