import re
from dataclasses import dataclass
from html import unescape
from typing import NamedTuple

from simulator.errors import ApiError, bad_request
from simulator.schema import Json

SIMPLE_TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "code": "code", "pre": "pre",
}  # fmt: skip
TAGS = {*SIMPLE_TAGS, "span", "a", "blockquote", "tg-emoji", "tg-time"}

TOKEN = re.compile(r"""<(?P<close>/?)(?P<name>[^\s<>]*)(?P<attributes>(?:[^<>"']|"[^"]*"|'[^']*')*)(?P<end>>?)|[^<]+""")
ATTRIBUTE = re.compile(r"""([\w-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?""")
COMMAND = re.compile(r"(?:^|(?<=\s))/\w{1,32}(?:@\w+)?", re.ASCII)
ESCAPE = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")


class Marked(NamedTuple):
    """A text as Telegram keeps it: plain, with entities counted in UTF-16 units."""

    text: str
    entities: list[Json]


@dataclass(slots=True)
class _Open:
    tag: str
    offset: int
    entity: Json | None


def utf16_length(text: str) -> int:
    """Return the length of a text in UTF-16 code units, Telegram's measure."""
    return len(text.encode("utf-16-le")) // 2


def parse_html(source: str) -> Marked:
    """Parse Telegram's HTML; a 400 "can't parse entities: …" tells what is wrong and at which byte."""
    text = ""
    entities: list[Json] = []
    opened: list[_Open] = []
    for token in TOKEN.finditer(source):
        if token["name"] is None:
            text += ESCAPE.sub(lambda escape: unescape(escape[0]), token[0])
            continue
        at_byte = len(source[: token.start()].encode())
        if token["close"]:
            entities += _close(opened, token["name"].lower(), utf16_length(text), at_byte)
            continue
        opened.append(_open(token, opened, utf16_length(text), at_byte))
    if opened:
        raise _unparsable(f'Can\'t find end tag corresponding to start tag "{opened[-1].tag}"')
    return stripped(text, entities)


def command_entities(text: str) -> list[Json]:
    """Return the entities of the /commands in a text that a person wrote."""
    return [
        {"type": "bot_command", "offset": utf16_length(text[: found.start()]), "length": len(found[0])}
        for found in COMMAND.finditer(text)
    ]


def stripped(text: str, entities: list[Json]) -> Marked:
    """Cut the white space at both ends, as Telegram does, and the entities with it."""
    start = utf16_length(text) - utf16_length(text.lstrip())
    kept = text.strip()
    end = start + utf16_length(kept)
    cut = []
    for entity in entities:
        first = max(entity["offset"], start)
        last = min(entity["offset"] + entity["length"], end)
        if first < last:
            cut.append({**entity, "offset": first - start, "length": last - first})
    return Marked(kept, sorted(cut, key=lambda entity: (entity["offset"], -entity["length"])))


def _open(token: re.Match[str], opened: list[_Open], offset: int, at_byte: int) -> _Open:
    tag = token["name"].lower()
    if tag not in TAGS:
        raise _unparsable(f'Unsupported start tag "{tag}" at byte offset {at_byte}')
    if not token["end"]:
        raise _unparsable(f"Unclosed start tag at byte offset {at_byte}")
    attributes = {name.lower(): unescape(value.strip("\"'")) for name, value in ATTRIBUTE.findall(token["attributes"])}
    language = attributes.get("class", "").removeprefix("language-")
    if tag == "code" and language and opened and opened[-1].tag == "pre":
        opened[-1].entity = {"type": "pre", "language": language}
        return _Open(tag, offset, None)
    return _Open(tag, offset, _entity(tag, attributes, at_byte))


def _entity(tag: str, attributes: dict[str, str], at_byte: int) -> Json | None:
    if tag in SIMPLE_TAGS:
        return {"type": SIMPLE_TAGS[tag]}
    if tag == "blockquote":
        return {"type": "expandable_blockquote" if "expandable" in attributes else "blockquote"}
    if tag == "a":
        return {"type": "text_link", "url": attributes["href"]} if attributes.get("href") else None
    if tag == "span":
        if attributes.get("class") != "tg-spoiler":
            raise _unparsable(f'Tag "span" must have class "tg-spoiler" at byte offset {at_byte}')
        return {"type": "spoiler"}
    if tag == "tg-emoji":
        return {"type": "custom_emoji", "custom_emoji_id": attributes.get("emoji-id", "")}
    if not attributes.get("unix", "").isdecimal():
        raise _unparsable(f'Tag "tg-time" must have a number as attribute "unix" at byte offset {at_byte}')
    shape = {"date_time_format": attributes["format"]} if "format" in attributes else {}
    return {"type": "date_time", "unix_time": int(attributes["unix"]), **shape}


def _close(opened: list[_Open], tag: str, offset: int, at_byte: int) -> list[Json]:
    if not opened:
        raise _unparsable(f"Unexpected end tag at byte offset {at_byte}")
    last = opened.pop()
    if tag != last.tag:
        wanted = f'expected "</{last.tag}>", found "</{tag}>"'
        raise _unparsable(f"Unmatched end tag at byte offset {at_byte}, {wanted}")
    if last.entity is None:
        return []
    return [{**last.entity, "offset": last.offset, "length": offset - last.offset}]


def _unparsable(problem: str) -> ApiError:
    return bad_request(f"can't parse entities: {problem}")
