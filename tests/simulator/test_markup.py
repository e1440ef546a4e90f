from typing import Any

import pytest

from simulator.errors import ApiError
from simulator.markup import command_entities, parse_html, utf16_length
from simulator.render import render

PARSED: list[tuple[str, str, list[tuple[Any, ...]]]] = [
    ("plain", "plain", []),
    ("<b>bold</b> text", "bold text", [("bold", 0, 4)]),
    ("<strong>a</strong><em>b</em><ins>c</ins><del>d</del>", "abcd",
     [("bold", 0, 1), ("italic", 1, 1), ("underline", 2, 1), ("strikethrough", 3, 1)]),
    ("<u><i>both</i></u>", "both", [("italic", 0, 4), ("underline", 0, 4)]),
    ("😀<b>after an astral character</b>", "😀after an astral character", [("bold", 2, 25)]),
    ("&lt;b&gt; &amp; &quot;x&quot; &#39;&#x27; &nbsp;", "<b> & \"x\" '' &nbsp;", []),
    ('<a href="https://example.org/?a=1&amp;b=2">link</a>', "link", [("text_link", 0, 4)]),
    ("<a>no address</a>", "no address", []),
    ("<tg-spoiler>x</tg-spoiler><span class='tg-spoiler'>y</span>", "xy", [("spoiler", 0, 1), ("spoiler", 1, 1)]),
    ("<blockquote>q</blockquote>", "q", [("blockquote", 0, 1)]),
    ("<blockquote expandable>law</blockquote>", "law", [("expandable_blockquote", 0, 3)]),
    ('<pre><code class="language-python">x</code></pre>', "x", [("pre", 0, 1)]),
    ("<code>x</code>", "x", [("code", 0, 1)]),
    ('<tg-time unix="1795305600" format="wDT">tomorrow</tg-time>', "tomorrow", [("date_time", 0, 8)]),
    ('<tg-emoji emoji-id="5">👍</tg-emoji>', "👍", [("custom_emoji", 0, 2)]),
    ("  <b> trimmed </b>\n", "trimmed", [("bold", 0, 7)]),
    ("<b></b>empty", "empty", []),
]  # fmt: skip


@pytest.mark.parametrize(("source", "text", "entities"), PARSED)
def test_html_becomes_text_and_entities_in_utf16_units(
    source: str, text: str, entities: list[tuple[str, int, int]]
) -> None:
    marked = parse_html(source)
    assert marked.text == text
    found = [(entity["type"], entity["offset"], entity["length"]) for entity in marked.entities]
    assert found == entities


def test_attributes_are_kept_in_the_entity() -> None:
    link, time, pre = (
        parse_html('<a href="https://example.org/?a=1&amp;b=2">x</a>').entities
        + parse_html('<tg-time unix="5" format="r">x</tg-time>').entities
        + parse_html('<pre><code class="language-sql">x</code></pre>').entities
    )
    assert link["url"] == "https://example.org/?a=1&b=2"
    assert (time["unix_time"], time["date_time_format"]) == (5, "r")
    assert pre["language"] == "sql"


REFUSED = [
    ("a < b", 'Unsupported start tag "" at byte offset 2'),
    ("é<p>x</p>", 'Unsupported start tag "p" at byte offset 2'),
    ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
    ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
    ("x</b>", "Unexpected end tag at byte offset 1"),
    ("<b", "Unclosed start tag at byte offset 0"),
    ("<a href='x>y</a>", "Unclosed start tag at byte offset 0"),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ("<tg-time>x</tg-time>", 'Tag "tg-time" must have a number as attribute "unix" at byte offset 0'),
]


@pytest.mark.parametrize(("source", "problem"), REFUSED)
def test_bad_html_is_refused_in_telegrams_words(source: str, problem: str) -> None:
    with pytest.raises(ApiError) as refusal:
        parse_html(source)
    assert refusal.value.description == f"Bad Request: can't parse entities: {problem}"


def test_commands_of_people_become_entities() -> None:
    assert command_entities("/start x 😀 /help@shien_demo_bot a/b") == [
        {"type": "bot_command", "offset": 0, "length": 6},
        {"type": "bot_command", "offset": 12, "length": 20},
    ]


def test_length_is_counted_in_utf16_units() -> None:
    assert [utf16_length(text) for text in ("", "a", "日", "😀")] == [0, 1, 1, 2]


RENDERED = [
    ("<b>a<i>b</i></b> c", "<b>a<i>b</i></b> c"),
    ("1 &lt; 2 <u>😀</u>&amp;", "1 &lt; 2 <u>😀</u>&amp;"),
    ('<a href="https://example.org/&quot;&lt;">x</a>',
     '<a href="https://example.org/&quot;&lt;" rel="noreferrer" target="_blank">x</a>'),
    ('<a href="javascript:alert(1)">x</a>', "x"),
    ("<tg-spoiler>x</tg-spoiler>", '<span class="spoiler">x</span>'),
    ("<blockquote expandable>x</blockquote>", '<blockquote class="expandable">x</blockquote>'),
    ('<tg-time unix="5">x</tg-time>', '<time data-unix="5">x</time>'),
    ('<tg-emoji emoji-id="5">👍</tg-emoji>', "👍"),
    ("by 2026-11-30 (Mon), 5-", 'by <span class="whole">2026-11-30</span> (Mon), 5-'),
    ("call 0570-090911", 'call <span class="whole">0570-090911</span>'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "html"), RENDERED)
def test_the_page_shows_entities_as_safe_html(source: str, html: str) -> None:
    assert render(*parse_html(source)) == html


def test_overlapping_entities_still_make_well_formed_html() -> None:
    entities = [{"type": "bold", "offset": 0, "length": 3}, {"type": "italic", "offset": 2, "length": 3}]
    assert render("abcde", entities) == "<b>ab<i>c</i></b>de"
