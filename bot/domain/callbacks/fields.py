"""What the data of a button that a handler answers look like: a prefix, and a word for each field."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, StrEnum
from functools import partial
from typing import Any, Generic, TypeVar, TypeVarTuple, overload

from bot.domain.staff import Access

Values = TypeVarTuple("Values")
V1 = TypeVar("V1")
V2 = TypeVar("V2")
V3 = TypeVar("V3")
E = TypeVar("E", bound=StrEnum)

_COLON = ":"
LARGEST_ID, LARGEST_TELEGRAM_ID = 10**9 - 1, 2**63 - 1
MARK_SIGNS = 16
# So long after the tap before it a tap on the same button is still meant as that one.
BURST = timedelta(seconds=10)
_LONGEST_LOCALE = 10


class Place(Enum):
    """The place of a button: a message of its own, or a dialog's window, whose id is written before the data."""

    MESSAGE = "message"
    DIALOG = "dialog"


@dataclass(frozen=True, slots=True)
class CallbackField(Generic[V1]):
    """One word of a button's data: the handler's argument, its type, and how it is read (ValueError: it is none)."""

    name: str
    type: type[V1]
    read: Callable[[str], V1]


@dataclass(frozen=True, slots=True)
class Callback(Generic[*Values]):
    """One row of the table: `prefix`, and behind it a word for each field, with colons between."""

    prefix: str
    access: Access
    places: frozenset[Place]
    fields: tuple[CallbackField[Any], ...]

    def data(self, *values: *Values) -> str:
        """Write what Telegram sends back when the button is pressed; at most 64 bytes."""
        return self._written(values)

    def read(self, data: str) -> dict[str, Any] | None:
        """The values by their fields' names; None for everything that `data` would not have written."""
        words = data.removeprefix(self.prefix).split(_COLON)[1:]
        if len(words) != len(self.fields):
            return None
        try:
            values = {field.name: field.read(word) for field, word in zip(self.fields, words, strict=True)}
        except ValueError:
            return None
        return values if self._written(tuple(values.values())) == data else None

    def _written(self, values: tuple[object, ...]) -> str:
        return _COLON.join((self.prefix, *map(str, values)))


@overload
def row(prefix: str, access: Access, places: frozenset[Place], /) -> Callback[()]: ...
@overload
def row(prefix: str, access: Access, places: frozenset[Place], first: CallbackField[V1], /) -> Callback[V1]: ...
@overload
def row(
    prefix: str, access: Access, places: frozenset[Place], first: CallbackField[V1], second: CallbackField[V2], /
) -> Callback[V1, V2]: ...
@overload
def row(
    prefix: str,
    access: Access,
    places: frozenset[Place],
    first: CallbackField[V1],
    second: CallbackField[V2],
    third: CallbackField[V3],
    /,
) -> Callback[V1, V2, V3]: ...
def row(prefix: str, access: Access, places: frozenset[Place], /, *fields: CallbackField[Any]) -> Any:
    """Make one row of the table of buttons."""
    return Callback(prefix, access, places, fields)


def id_of(name: str, largest: int = LARGEST_ID) -> CallbackField[int]:
    """Make a field for an id or another whole number."""
    return CallbackField(name, int, partial(_whole_number, largest=largest))


def one_of(name: str, words: type[E]) -> CallbackField[E]:
    """Make a field for one of these words."""
    return CallbackField(name, words, words)


def _whole_number(word: str, largest: int) -> int:
    number = int(word)
    if not 0 <= number <= largest:
        raise ValueError(word)
    return number


def read_locale(word: str) -> str:
    """Read a language; ValueError where it looks like none."""
    if len(word) > _LONGEST_LOCALE or not word.replace("-", "").isalpha():
        raise ValueError(word)
    return word


def read_mark(word: str) -> str:
    """Read the beginning of a hash; ValueError where it is none."""
    if len(word) != MARK_SIGNS or not set(word) <= set("0123456789abcdef"):
        raise ValueError(word)
    return word


MESSAGE, DIALOG, BOTH = frozenset({Place.MESSAGE}), frozenset({Place.DIALOG}), frozenset(Place)
