"""Updates of every type that the Bot API description has, and of some that it has not: seeded, and so the same again.

Half are as described; of the others a part is missing, of another type, too large, too deep, or of a later version.
"""

from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from simulator.schema import Schema

Json = dict[str, Any]

PEOPLE = (101, 102, 501, 502, 601, 901)
GROUPS = (-1001, -2002, -1001234567890)
NUMBERS = (0, 1, -1, 7, 100, 2**31, 2**53 + 1, 2**63 - 1)
GIANTS = (2**63, -(2**63) - 1, 10**30, 10**4000)
AT = 1_795_309_200
TEXTS = (
    *("", " ", "a", "Hello", "/start", "/menu", "/cancel", "/queue", "/remove", "/start staff_1", "/start inv_x"),
    *("/help@shien_demo_bot", "/start card_99999999999", "help me", "Đánh tôi", "He beats me", "¿", "1234 5678 9012"),
    *("close:1", "task:end:done:1", "rem:on:1:2026-12-01", "abcdef\x1dback", "\x1d", "menu", "home", "alarm:999999999"),
    *("\0", "a\0b", "\ud800", "\udfffx", "\u202egnp.exe", "\u2066\u2069" * 40, "Z\u0310\u0337" * 200, "\ufdfa" * 300),
    *("👩‍👩‍👧‍👦" * 50, "<b>", "&lt;<a href='x'>", "{ $name }", "%s %n", "../../etc/passwd", "٣" * 30, "9" * 5000),
    *("x" * 5000, "\u200b" * 70, "\ufffe", "1e999", "NaN", "null", "2026-13-45", "令和99年99月99日"),
)
_DEEPEST = 5
_OTHERS: tuple[Any, ...] = (None, True, 5, -1.5, 1e308, "text", [], {}, [[]], {"id": None}, [1, "a", {}])


class Maker:
    """Makes updates, each from its own part of the seed."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._random = Random(seed)  # noqa: S311 - the same again is what is wanted
        self._types = Schema()._types
        self._makers: dict[str, Callable[[], Any]] = {
            "Integer": self._integer,
            "Float": lambda: self._random.choice((0.5, -1.0, 1e308, 3)),
            "String": lambda: self._random.choice(TEXTS),
            "Boolean": lambda: self._random.random() < 0.5,
            "True": lambda: True,
        }

    def update(self, number: int) -> tuple[str, Any]:
        """The kind and the content of one update."""
        self._random.seed(self._seed * 1_000_003 + number)
        kind = KINDS[number % len(KINDS)] if self._is(0.5) else self._random.choice(KINDS_OFTEN)
        payload = self._of(self._types["Update"]["fields"][kind][0][0], 0)
        if self._is(0.5):
            return self._spoilt(kind, payload)
        return kind, payload

    def _spoilt(self, kind: str, payload: Any) -> tuple[str, Any]:
        if self._is(0.03):
            return self._random.choice(("unheard_of", "message_of_tomorrow")), payload
        if self._is(0.04):
            return kind, self._random.choice(_OTHERS)
        for _ in range(self._random.randint(1, 3)):
            self._spoil(payload)
        if self._is(0.02):
            payload["reply_to_message"] = _nested(self._random.choice((20, 40, 400)), "reply_to_message")
        return kind, payload

    def _spoil(self, payload: Any) -> None:
        """Change one place, however deep, into something else."""
        places = list(_places(payload))
        if not places:
            return
        inside, name = self._random.choice(places)
        if self._is(0.2):
            del inside[name]
        elif self._is(0.2):
            inside[name] = self._random.choice(GIANTS)
        elif self._is(0.2) and isinstance(inside, dict):
            inside["of_a_later_version"] = self._random.choice(_OTHERS)
        else:
            inside[name] = self._random.choice((*_OTHERS, *TEXTS))

    def _of(self, kind: str, depth: int) -> Any:
        if kind.startswith("Array of "):
            inner = kind.removeprefix("Array of ")
            return [self._of(inner, depth + 1) for _ in range(self._random.randint(0, 2))]
        if kind in self._makers:
            return self._makers[kind]()
        described = self._types[kind]
        if "subtypes" in described:
            return self._of_union(described, depth)
        made = self._object(described["fields"], depth)
        return self._with_sense(kind, made) if kind in WITH_SENSE else made

    def _of_union(self, described: Json, depth: int) -> Any:
        subtypes = described["subtypes"]
        if "by" not in described:
            return self._of(self._random.choice(list(subtypes)), depth)
        word = self._random.choice(list(subtypes))
        return {**self._of(subtypes[word], depth), described["by"]: word}

    def _object(self, fields: Json, depth: int) -> Json:
        """All that is required; of the rest much at the top and little below."""
        share = (0.05, 0.15, 0.1, 0.05)[min(depth, 3)] if depth < _DEEPEST else 0.0
        names = [name for name, (_, required) in fields.items() if required or self._is(share)]
        if depth == 0 and len(fields) > len(names):
            names.append(self._random.choice([name for name in fields if name not in names]))
        return {name: self._of(self._random.choice(fields[name][0]), depth + 1) for name in names}

    def _with_sense(self, kind: str, made: Json) -> Json:
        """Let it be of somebody in a chat that the bot knows, mostly: else nothing but the door is tried."""
        made.pop("business_connection_id", None)  # in whose name the bot would answer: it has no such connections
        if self._is(0.1):
            return made
        person = self._random.choice(PEOPLE)
        if kind == "User":
            return {**made, "id": person, "is_bot": self._is(0.1)}
        if kind == "Chat":
            return {**made, **_chat(self._random.choice((*PEOPLE, *GROUPS)))}
        user = {"id": person, "is_bot": False, "first_name": self._random.choice(TEXTS)}
        chat = _chat(person if self._is(0.6) else self._random.choice(GROUPS))
        if kind == "CallbackQuery":
            below = {**(made.get("message") or {}), "message_id": self._random.choice((1, 2, 7))}
            below |= {"chat": chat, "date": AT}
            data = self._random.choice(TEXTS)
            below["reply_markup"] = {"inline_keyboard": [[{"text": "x", "callback_data": data}]]}
            return {**made, "id": made["id"] or "0", "from": user, "data": data, "message": below}
        made.pop("migrate_to_chat_id", None)  # after which the staff group is somewhere else
        words = {"text": self._random.choice(TEXTS)} if self._is(0.3) else {}
        return {**made, "from": user, "chat": chat, "date": AT, **words}

    def _integer(self) -> int:
        return self._random.choice((*NUMBERS, *PEOPLE, *GROUPS, AT))

    def _is(self, share: float) -> bool:
        return self._random.random() < share


KINDS = tuple(name for name in Schema()._types["Update"]["fields"] if name != "update_id")
KINDS_OFTEN: Sequence[str] = ("message", "edited_message", "callback_query", "my_chat_member", "chat_member")
WITH_SENSE = frozenset({"User", "Chat", "Message", "CallbackQuery", "ChatMemberUpdated"})


def _chat(number: int) -> Json:
    if number > 0:
        return {"id": number, "type": "private", "first_name": "Somebody"}
    return {"id": number, "type": "supergroup", "title": "Staff", "is_forum": True}


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every place in it where something stands."""
    found: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict | list):
            inside = list(each.items()) if isinstance(each, dict) else list(enumerate(each))
            found += [(each, name) for name, _ in inside]
            waiting += [child for _, child in inside]
    return found


def _nested(depth: int, name: str) -> Json:
    inside: Json = {}
    for _ in range(depth):
        inside = {name: inside}
    return inside
