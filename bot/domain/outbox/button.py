"""The buttons of a message, and what its sentences are filled with."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Argument = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Button:
    """One button of a message: its text key, and one of callback data, an address, a text to copy or a `start` payload.

    `start` opens the bot's own private chat with that deep link; delivery knows the bot's name.
    """

    key: str
    args: Mapping[str, Argument] = field(default_factory=dict)
    callback: str | None = None
    url: str | None = None
    copy_text: str | None = None
    start: str | None = None
    style: str | None = None


Buttons = tuple[tuple[Button, ...], ...]
