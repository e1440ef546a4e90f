import re
from html import escape

from simulator.schema import Json

WRAPPERS = {
    "bold": ("<b>", "</b>"),
    "bot_command": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "code": ("<code>", "</code>"),
    "pre": ("<pre>", "</pre>"),
    "spoiler": ('<span class="spoiler">', "</span>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ('<blockquote class="expandable">', "</blockquote>"),
}
# Telegram's apps go by Unicode's rules for lines (UAX 14, LB25), which break no date and no telephone number behind its
# hyphens; a browser does.
HYPHENED = re.compile(r"(?<![\d-])\d+(?:-\d+)+(?![\d-])")
LINKS = ("http://", "https://", "tg://", "mailto:", "tel:")


def render(text: str, entities: list[Json]) -> str:
    """Return a text with entities as HTML that is safe to put into a page, whatever people wrote."""
    units = text.encode("utf-16-le")
    outermost_first = sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))
    return _between(units, outermost_first, 0, len(units) // 2)


def _between(units: bytes, entities: list[Json], start: int, end: int) -> str:
    html = ""
    rest = [entity for entity in entities if entity["offset"] < end]
    while rest:
        entity = rest.pop(0)
        first, last = max(entity["offset"], start), min(entity["offset"] + entity["length"], end)
        inner = [other for other in rest if other["offset"] < last]
        rest = rest[len(inner) :]
        html += _plain(units, start, first) + _wrap(entity, _between(units, inner, first, last))
        start = last
    return html + _plain(units, start, end)


def _plain(units: bytes, start: int, end: int) -> str:
    text = escape(units[2 * start : 2 * end].decode("utf-16-le", "replace"))
    return HYPHENED.sub(r'<span class="whole">\g<0></span>', text)


def _wrap(entity: Json, html: str) -> str:
    if entity["type"] == "text_link" and entity["url"].startswith(LINKS):
        return f'<a href="{escape(entity["url"])}" rel="noreferrer" target="_blank">{html}</a>'
    if entity["type"] == "date_time":
        return f'<time data-unix="{entity["unix_time"]}">{html}</time>'
    opening, closing = WRAPPERS.get(entity["type"], ("", ""))
    return f"{opening}{html}{closing}"
