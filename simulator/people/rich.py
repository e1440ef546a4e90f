from simulator.schema import Json

RichText = str | Json | list["RichText"]
BLOCKS = frozenset((
    "paragraph", "heading", "pre", "footer", "divider", "mathematical_expression", "anchor", "list", "blockquote",
    "expandable_blockquote", "pullquote", "collage", "slideshow", "table", "details", "map", "buttons", "animation",
    "audio", "document", "photo", "video", "voice_note", "thinking",
))  # fmt: skip
HOLDING = ("label", "summary", "text", "blocks", "items", "cells", "caption", "credit")
STYLES = ("bold", "italic", "underline", "strikethrough", "spoiler", "marked")


def rich_message(blocks: tuple[RichText, ...]) -> Json:
    """Return the content of a rich message; what is no block, a text for example, becomes a paragraph."""
    return {"rich_message": {"blocks": [_block(block) for block in blocks]}}


def nested(text: str, depth: int) -> RichText:
    """Return a text inside of so many styles, one within the other."""
    wrapped: RichText = text
    for level in range(depth):
        wrapped = {"type": STYLES[level % len(STYLES)], "text": wrapped}
    return wrapped


def quoted(text: str, depth: int) -> Json:
    """Return a paragraph inside of so many quotations, one within the other."""
    block = paragraph(text)
    for _ in range(depth):
        block = {"type": "blockquote", "blocks": [block]}
    return block


def paragraph(text: RichText) -> Json:
    """Return a paragraph."""
    return {"type": "paragraph", "text": text}


def bullets(*items: RichText) -> Json:
    """Return a list, whose items are paragraphs."""
    return {"type": "list", "items": [{"label": "•", "blocks": [paragraph(item)]} for item in items]}


def table(*rows: list[RichText]) -> Json:
    """Return a table."""
    look = {"align": "left", "valign": "top"}
    return {"type": "table", "cells": [[{"text": cell, **look} for cell in row] for row in rows]}


def texts_of(rich: Json) -> list[str]:
    """Return every text of a rich message, in order, however deep it stands."""
    found: list[str] = []
    waiting: list[object] = [rich["blocks"]]
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            found.append(part)
        elif isinstance(part, list):
            waiting += reversed(part)
        elif isinstance(part, dict):
            waiting += [part[name] for name in reversed(HOLDING) if name in part]
    return found


def _block(block: RichText) -> Json:
    if isinstance(block, dict) and block["type"] in BLOCKS:
        return block
    return paragraph(block)
