"""An update from Telegram as it waits in the inbox: first to be handled, then for its answers to leave."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.domain.support.sight import Presence

# The calls to Telegram that a turn recorded, as JSON.
Answers = list[dict[str, Any]]


@dataclass(slots=True)
class ReceivedUpdate:
    """One update: `body` is its JSON until it is handled, `answers` what is left to say about it afterwards.

    `ordering_key` is who did it where: updates with the same one are handled in order. Where nobody can read the
    update, `body` is a string of JSON with what came. `attempts` counts how often handling it has failed. One that
    `is_left_over` the process before did not handle; it may be what ended that process. `received_at` is when it was
    stored.
    It `is_followed` where the same person did something else meanwhile, which waits for this one's answers.
    `presence` is what Telegram has said, for this update alone, of whether who did it is in the staff group.
    """

    update_id: int
    ordering_key: str
    body: str | None
    answers: Answers | None = None
    attempts: int = 0
    is_left_over: bool = False
    received_at: datetime | None = field(default=None, compare=False)
    is_followed: bool = field(default=False, compare=False)
    presence: Presence | None = field(default=None, compare=False)

    @property
    def is_suspect(self) -> bool:
        """Whether it was in hand when a process ended."""
        return self.is_left_over and self.attempts > 0

    @property
    def private_chat_id(self) -> int | None:
        """The private chat it came from; None for one from a group."""
        return int(self.ordering_key) if self.ordering_key.isdecimal() else None
