"""Telegram's JSON as updates to keep: each is read by itself, so that a bad one stands in nobody's way."""

import json
import re
from collections.abc import Iterator
from typing import Any

from bot.domain.received_update import ReceivedUpdate
from bot.domain.unicode.escaped_text import escaped

Json = dict[str, Any]

# A message with every reply, quote and origin that Telegram nests is a third as deep.
_DEEPEST = 24
_LONGEST_TEXT = 4096
_IDS = range(2**63)
# Telegram has no larger number, and no database keeps one.
_MOST_DIGITS, _LARGEST_NUMBER = 19, 2**63 - 1
# What nobody can read is kept so far: a megabyte is more than Telegram writes.
_LONGEST_UNREADABLE = 1_000_000
# Where the words of a rich message are, in the order in which they are read.
_WORDS = ("label", "summary", "text", "alternative_text", "expression", "cells", "blocks", "items", "caption", "credit")
_LINES = frozenset({"blocks", "items", "cells"})
# Who cannot read an update still keeps it: its turn will tell staff.
_UNREADABLE = "unreadable"


class RefusedPollError(Exception):
    """Telegram refused to hand out updates; `code` is its error code, and `retry_after` the pause it asks for."""

    def __init__(self, code: int, retry_after: float) -> None:
        super().__init__(f"Telegram answered {code}")
        self.code = code
        self.retry_after = retry_after


class GiantNumberError(ValueError):
    """A number beyond all that Telegram counts; Python itself refuses some thousand digits."""


_UNREADABLE_ERRORS = (RecursionError, GiantNumberError)


def read_updates(text: str) -> list[ReceivedUpdate]:
    """Read the answer to getUpdates; raises RefusedPollError, or ValueError where it is no JSON."""
    try:
        answer = _parsed(text)
        if not isinstance(answer, dict):
            raise ValueError("no answer of Telegram's")  # noqa: TRY004 - what came is wrong, not who called
        if answer.get("ok") and isinstance(answer.get("result"), list):
            return [_received(update) for update in answer["result"]]
    except _UNREADABLE_ERRORS:
        return [read_update(piece) for piece in _elements(text)]
    retry_after = (answer.get("parameters") or {}).get("retry_after", 0)
    raise RefusedPollError(answer.get("error_code", 0), retry_after)


def read_update(text: str) -> ReceivedUpdate:
    """Read one update; one that nobody can read is kept as it came. Raises ValueError where it has no number."""
    try:
        update = _parsed(text)
        if not isinstance(update, dict) or update["update_id"] not in _IDS:
            raise ValueError("no update")
        return _received(update)
    except _UNREADABLE_ERRORS:
        found = re.search(rf'"update_id"\s*:\s*(\d{{1,{_MOST_DIGITS}}})(?!\d)', text)
        if found is None or int(found.group(1)) not in _IDS:
            raise ValueError("an update without its number") from None
        return ReceivedUpdate(int(found.group(1)), _UNREADABLE, _as_it_came(text))


def _parsed(text: str) -> Any:
    return json.loads(text, parse_int=_number)


def _number(digits: str) -> int:
    if len(digits.lstrip("-")) > _MOST_DIGITS or abs(int(digits)) > _LARGEST_NUMBER:
        raise GiantNumberError("a number of no use")
    return int(digits)


def _as_it_came(text: str) -> str:
    """Return a string of JSON, which no reader takes for an update."""
    return json.dumps(text[:_LONGEST_UNREADABLE])


def _received(update: Json) -> ReceivedUpdate:
    ordering_key = _ordering_key(update)
    is_readable = _make_readable(update)
    # As ASCII: what a text holds beyond Unicode must not keep a database from storing it.
    body = json.dumps(update, separators=(",", ":"))
    return ReceivedUpdate(update["update_id"], ordering_key, body if is_readable else _as_it_came(body))


def _ordering_key(update: Json) -> str:
    """Who did it where: a private chat, or somebody in a group."""
    event = next((value for value in update.values() if isinstance(value, dict)), {})
    chat = _part(event, "chat") or _part(_part(event, "message"), "chat")
    user_id = _id(_part(event, "from") or _part(event, "user"))
    return str(_id(chat) or user_id) if chat.get("type", "private") == "private" else f"{_id(chat)}:{user_id}"


def _part(whole: Json, name: str) -> Json:
    """Return what stands there; nothing where it is of another type than Telegram describes."""
    part = whole.get(name)
    return part if isinstance(part, dict) else {}


def _id(of: Json) -> int:
    """Return an id as Telegram has them; 0 for anything else, which nobody could look up."""
    found = of.get("id")
    return found if type(found) is int and abs(found) in _IDS else 0


def _make_readable(update: Json) -> bool:
    """Replace what the library or a database cannot take; False where the update is nested too deeply."""
    level: list[Any] = [update]
    for _ in range(_DEEPEST):
        level = [child for value in level for child in _children_made_readable(value)]
        if not level:
            return True
    return False


def _children_made_readable(value: Any) -> list[Any]:
    if isinstance(value, dict):
        _replace_rich_message(value)
    places: Iterator[tuple[Any, Any]] = iter(value.items() if isinstance(value, dict) else enumerate(value))
    children = []
    for place, child in list(places):
        if isinstance(child, str):
            value[place] = escaped(child)
        elif isinstance(child, dict | list):
            children.append(child)
    return children


def _replace_rich_message(message: Json) -> None:
    """Put its words where those of other messages are: aiogram 3.31 reads it in a time that doubles with its depth."""
    rich = message.pop("rich_message", None)
    if rich is not None and "text" not in message:
        message["text"] = "".join(_words_in(rich)).strip()[:_LONGEST_TEXT]


def _words_in(rich: Any) -> Iterator[str]:
    """Yield the words in reading order, without recursion: anybody may nest them as deeply as they like."""
    waiting = [rich]
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            yield part
        elif isinstance(part, list):
            waiting.extend(reversed(part))
        elif isinstance(part, dict):
            for name in reversed(_WORDS):
                if name in part:
                    waiting += [_by_line(part[name])] if name in _LINES else [part[name]]


def _by_line(parts: Any) -> Any:
    """Each part, and each cell of a table's rows, on a line of its own."""
    return [line for part in parts for line in (_by_line(part), "\n")] if isinstance(parts, list) else parts


def _elements(text: str) -> Iterator[str]:
    """Yield the elements of the list "result" without reading them."""
    depth, begin = 0, 0
    start = text.index("[")
    for sign in re.finditer(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', text[start:]):
        if sign.group() in "[{":
            depth += 1
            begin = sign.start() if depth == 2 else begin
        elif sign.group() in "]}":
            depth -= 1
            if depth == 1:
                yield text[start + begin : start + sign.end()]
